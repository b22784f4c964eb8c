import { defineUnlistedScript } from '#imports';
import { openCard } from '../components/card/openCard';
import type { OpenCard } from '../components/card/types';

declare global {
  /** Set once the card's code is in a frame; the content script of the same frame looks for it there. */
  var brightSpotsOpenCard: OpenCard | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.brightSpotsOpenCard = openCard;
});

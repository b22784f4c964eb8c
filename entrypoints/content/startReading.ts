import { type Browser, browser } from '#imports';
import type { OpenCard } from '../../components/card/types';
import { siteOf } from '../../page/sites';
import type { FromBackground, FromPopup, ToBackground, ToPopup } from '../../state/messages';
import { readAlong } from './readAlong';

/** Reads along in a window of the browser: on a page, or on one of the extension's own. */
export function startReading({
  window,
  signal,
  loadCard = loadCardHere,
}: {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  /** How to get what opens a card, where it is at hand. */
  loadCard?: () => Promise<OpenCard | null>;
}): void {
  const host = hostOf(window);
  const frame = readAlong({ window, site: siteOf(host ?? ''), host, signal, send, loadCard });

  const hear = (message: FromBackground) => {
    if (message.kind === 'open-card') frame.openCardAtCaret();
    if (message.kind === 'settings-changed') frame.settingsChanged();
  };
  const meet = (port: Browser.runtime.Port) => {
    if (port.name !== 'popup') return;
    const life = new AbortController();
    const say = (message: ToPopup) => {
      if (!life.signal.aborted) port.postMessage(message);
    };
    port.onDisconnect.addListener(() => life.abort());
    port.onMessage.addListener(async (wish: FromPopup) => {
      say(await frame.carryOut(wish));
    });
    frame.onReport(say, AbortSignal.any([signal, life.signal]));
  };

  browser.runtime.onMessage.addListener(hear);
  browser.runtime.onConnect.addListener(meet);
  signal.addEventListener(
    'abort',
    () => {
      // Once the extension has been updated, its old scripts have no runtime any more.
      browser.runtime?.onMessage?.removeListener(hear);
      browser.runtime?.onConnect?.removeListener(meet);
    },
    { once: true },
  );
}

async function send(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

async function loadCardHere(): Promise<OpenCard | null> {
  if (globalThis.brightSpotsOpenCard) return globalThis.brightSpotsOpenCard;
  await send({ kind: 'load-card' }).catch(() => undefined);
  return globalThis.brightSpotsOpenCard ?? null;
}

// Frames without an address of their own have the origin of the page around them.
function hostOf({ origin }: Window & typeof globalThis): string | null {
  return /^https?:/.test(origin) ? new URL(origin).hostname : null;
}

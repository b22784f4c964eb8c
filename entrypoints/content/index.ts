import { defineContentScript } from '#imports';
import { contentHosts } from '../../page/sites/hosts';
import { startReading } from './startReading';

export default defineContentScript({
  matches: contentHosts,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: ({ signal }) => startReading({ window, signal }),
});

// Hidden from sight, not from screen readers.
const unseen =
  'all: initial; position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;';

/** Says something to a screen reader when it has finished what it is saying. Shows nothing. */
export function createAnnouncer(
  document: Document,
  signal: AbortSignal,
): { prepare(): void; say(words: string): void } {
  const host = document.createElement('bright-spots-live');
  host.style.cssText = unseen;
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.setAttribute('aria-live', 'polite');
  region.lang = 'en';
  host.attachShadow({ mode: 'open' }).append(region);
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const prepare = () => {
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
  };
  return {
    /** Screen readers speak only of what changes in a region they have met before. */
    prepare,
    say(words) {
      prepare();
      // The same words twice would be no change.
      region.textContent = region.textContent === words ? `${words}\u00a0` : words;
    },
  };
}

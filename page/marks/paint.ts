import type { Mark } from '../field';
import { isShadowRoot } from '../surroundings';
import { adoptStyle } from './adoptStyle';

/** A mark with the stretch of the page it stands on. */
export interface PlacedMark {
  readonly strength: Mark['strength'];
  readonly range: AbstractRange;
}

/** The browser's names for our two kinds of marks; other scripts of the page can see them. */
export const names = { reframe: 'bright-spots-reframe', consider: 'bright-spots-consider' } as const;

// Mixed with the text's own colour, so that it stands out on light pages and on dark ones.
const style = `
::highlight(${names.reframe}) {
  text-decoration: underline dotted 2px color-mix(in srgb, #d97a00 75%, currentColor);
  text-underline-offset: 2px;
}
::highlight(${names.consider}) {
  text-decoration: underline dotted 1px color-mix(in srgb, #d97a00 60%, currentColor);
  text-underline-offset: 2px;
}
@media (forced-colors: active) {
  ::highlight(${names.reframe}), ::highlight(${names.consider}) { text-decoration-color: Highlight; }
}`;

/**
 * Draws marks with the browser's highlights: nothing is put into the page but a style sheet beside its own. The names
 * are one for a whole document, so marks of one field replace those of another.
 */
export function createPaint(
  home: Document | ShadowRoot,
  signal: AbortSignal,
): (marks: readonly PlacedMark[]) => void {
  const document = isShadowRoot(home) ? home.ownerDocument : home;
  const view = document.defaultView;
  const registry = view?.CSS?.highlights;
  if (!view || !registry) return () => {};

  adoptStyle(document, style, signal);
  // Firefox looks for the rule in the shadow root, Chromium in the document.
  if (home !== document) adoptStyle(home, style, signal);
  const drawn = new Map<string, Highlight>();

  const clear = (name: string) => {
    if (registry.get(name) === drawn.get(name)) registry.delete(name);
  };
  signal.addEventListener('abort', () => Object.values(names).forEach(clear), { once: true });

  return (marks) => {
    if (signal.aborted) return;
    for (const strength of ['reframe', 'consider'] as const) {
      const ranges = marks.filter((mark) => mark.strength === strength).map(({ range }) => range);
      const highlight = new view.Highlight(...ranges);
      drawn.set(names[strength], highlight);
      // Set anew each time: some pages clear the registry, which is theirs as well.
      if (ranges.length > 0) registry.set(names[strength], highlight);
      else registry.delete(names[strength]);
    }
  };
}

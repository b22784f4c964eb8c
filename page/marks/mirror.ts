import { difference } from '../difference';
import type { Span } from '../field';
import { viewOf } from '../surroundings';
import { adoptStyle } from './adoptStyle';
import { copyLayout, type TextControl } from './copyLayout';
import { createPaint, names, type PlacedMark } from './paint';

const hostStyle =
  'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; pointer-events: none; z-index: 2147483646;';

// A highlight draws its letters in a colour of its own, to which the text's transparency is nothing.
const lettersUnseen = `div::highlight(${names.reframe}), div::highlight(${names.consider}) {
  color: transparent;
  text-decoration-color: #d97a00;
}
@media (forced-colors: active) {
  div { forced-color-adjust: none; }
  div::highlight(${names.reframe}), div::highlight(${names.consider}) { text-decoration-color: Highlight; }
}`;

/**
 * Marks for a text box in browsers that cannot point into it: the same text, invisible, laid out the same way right
 * above the box, with only its marks drawn. Stands outside the page's own elements and lets every click through.
 */
export function createMirror(
  element: TextControl,
  signal: AbortSignal,
): {
  rangeOf: (span: Span) => Range;
  boxesOf: (span: Span) => Iterable<DOMRect>;
  paint: (marks: readonly PlacedMark[]) => void;
} {
  const document = element.ownerDocument;
  const view = viewOf(element);
  const host = document.createElement('bright-spots-overlay');
  const sheet = document.createElement('div');
  const text = document.createTextNode('');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'open' });
  sheet.append(text);
  root.append(sheet);
  const draw = createPaint(root, signal);
  adoptStyle(root, lettersUnseen, signal);

  let isStarted = false;

  const readText = () => {
    // A one-line box shows no line breaks; a trailing one in a textarea opens a line.
    const shown = element.localName === 'input' ? element.value : `${element.value}\n`;
    if (text.data !== shown) replaceShown(text, shown);
  };
  const lay = () => {
    if (signal.aborted || !element.isConnected) return host.remove();
    if (!isStarted) start();
    isStarted = true;
    if (!host.isConnected) document.documentElement.append(host);
    readText();
    copyLayout(element, sheet);
    sheet.scrollTop = element.scrollTop;
    sheet.scrollLeft = element.scrollLeft;
  };

  const follow = () => {
    if (host.isConnected) lay();
  };
  const start = () => {
    const sizes = new view.ResizeObserver(follow);
    for (const watched of [element, document.documentElement]) sizes.observe(watched);
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { signal });
    view.visualViewport?.addEventListener('resize', follow, { signal });
    view.addEventListener('transitionend', follow, { capture: true, signal });
    document.fonts.addEventListener('loadingdone', follow, { signal });
    const stop = () => {
      sizes.disconnect();
      host.remove();
    };
    signal.addEventListener('abort', stop, { once: true });
  };

  const rangeOf = ({ from, to }: Span) => {
    readText();
    const range = document.createRange();
    range.setStart(text, Math.min(from, text.length));
    range.setEnd(text, Math.min(to, text.length));
    return range;
  };

  return {
    rangeOf,
    boxesOf(span) {
      lay();
      return rangeOf(span).getClientRects();
    },
    paint(marks) {
      if (marks.length === 0) host.remove();
      else lay();
      draw(marks);
    },
  };
}

// Only what differs: laying out 100,000 letters anew takes a browser some 40 ms.
function replaceShown(text: Text, shown: string): void {
  const { from, to, inserted } = difference(text.data, shown);
  text.replaceData(from, to - from, inserted);
}

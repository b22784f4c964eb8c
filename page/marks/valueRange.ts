type TextControl = HTMLTextAreaElement | HTMLInputElement;

/** A stretch of the text in a text box that highlights and boxes can be had of; not yet in TypeScript's own list. */
interface ValueRange extends AbstractRange {
  getClientRects(): Iterable<DOMRect>;
}

interface WithValueRanges {
  createValueRange(from: number, to: number): ValueRange;
}

/** Whether the browser can point into the text of a text box: Chromium from 148, not yet Firefox. */
export function hasValueRanges(element: TextControl): element is TextControl & WithValueRanges {
  return 'createValueRange' in element;
}

import { homeOf, isShadowRoot } from './surroundings';

/** What is selected, seen from an element's own tree. */
export function selectedRange(element: HTMLElement): AbstractRange | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const home = homeOf(element);
  // A document's selection shows nothing of what is inside a shadow root unless that is named.
  if (isShadowRoot(home) && 'getComposedRanges' in selection) {
    return selection.getComposedRanges({ shadowRoots: [home] })[0] ?? null;
  }
  return selection.getRangeAt(0);
}

/** Selects a stretch of a page. */
export function selectRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): void {
  const document = startContainer.ownerDocument ?? (startContainer as Document);
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

import type { Place } from './field';
import { parentOf } from './surroundings';

/** How far everything around an element is scrolled. */
export function scrollAround(element: Element): Place['scroll'] {
  const scroll: { element: Element; top: number; left: number }[] = [];
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const isRoot = around === element.ownerDocument.documentElement;
    if (isRoot || around.scrollHeight > around.clientHeight || around.scrollWidth > around.clientWidth) {
      scroll.push({ element: around, top: around.scrollTop, left: around.scrollLeft });
    }
  }
  return scroll;
}

/** Scrolls everything back to where it was, at once even on pages that scroll smoothly. */
export function scrollBack(scroll: Place['scroll']): void {
  for (const { element, top, left } of scroll) {
    if (element.scrollTop !== top || element.scrollLeft !== left)
      element.scrollTo({ top, left, behavior: 'instant' });
  }
}

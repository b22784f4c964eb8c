import { parentOf, viewOf } from './surroundings';

/** Those parts of some boxes that can be seen: within the window and every scrolling or clipping element around. */
export function visibleBoxes(boxes: Iterable<DOMRect>, element: Element): DOMRect[] {
  const area = visibleArea(element);
  const view = viewOf(element);
  return [...boxes].flatMap((box) => {
    const left = Math.max(box.left, area.left);
    const top = Math.max(box.top, area.top);
    const width = Math.min(box.right, area.right) - left;
    const height = Math.min(box.bottom, area.bottom) - top;
    return width > 0 && height > 0 ? [new view.DOMRect(left, top, width, height)] : [];
  });
}

/** The part of the window in which an element's content can be seen. */
export function visibleArea(element: Element): { left: number; top: number; right: number; bottom: number } {
  const view = viewOf(element);
  const { body, documentElement } = element.ownerDocument;
  const area = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  for (let around: Element | null = element; around; around = parentOf(around)) {
    // What these two clip is the window itself.
    if (around === body || around === documentElement) break;
    const { overflowX, overflowY, position } = view.getComputedStyle(around);
    if (overflowX !== 'visible' || overflowY !== 'visible' || isTextControl(around)) {
      const box = around.getBoundingClientRect();
      area.left = Math.max(area.left, box.left);
      area.top = Math.max(area.top, box.top);
      area.right = Math.min(area.right, box.right);
      area.bottom = Math.min(area.bottom, box.bottom);
    }
    if (position === 'fixed') break;
  }
  return area;
}

/** Whether an element is one of the browser's own text boxes. */
export function isTextControl(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

import { applyToControl } from './edits/applyToControl';
import { inTurn } from './edits/inTurn';
import type { Field, Span } from './field';
import { createMirror } from './marks/mirror';
import { createPaint } from './marks/paint';
import { hasValueRanges } from './marks/valueRange';
import { scrollAround, scrollBack } from './place';
import { giveFocus, homeOf, viewOf } from './surroundings';
import { visibleBoxes } from './visibleBoxes';

/** A field whose text is a value: the browser's own textarea or one-line input. */
export function createControlField(
  element: HTMLTextAreaElement | HTMLInputElement,
  signal: AbortSignal,
): Field {
  const oneAtATime = inTurn();
  const { rangeOf, paint, boxesOf } = hasValueRanges(element)
    ? {
        rangeOf: ({ from, to }: Span) => element.createValueRange(from, to),
        paint: createPaint(homeOf(element), signal),
        boxesOf: (span: Span) => element.createValueRange(span.from, span.to).getClientRects(),
      }
    : createMirror(element, signal);

  const field: Field = {
    element,
    text: () => element.value,
    isWritable: () =>
      // `:disabled` knows of a disabled fieldset around, too.
      !element.matches(':disabled') && !element.readOnly && element.getAttribute('aria-readonly') !== 'true',
    isOnePiece: () => true,
    boxes: (span) => (element.isConnected ? visibleBoxes(boxesOf(span), element) : []),
    place: () => ({
      selection: { from: element.selectionStart ?? 0, to: element.selectionEnd ?? 0 },
      scroll: scrollAround(element),
    }),
    restore(place) {
      giveFocus(element);
      if (place.selection) element.setSelectionRange(place.selection.from, place.selection.to);
      scrollBack(place.scroll);
    },
    select(span) {
      giveFocus(element);
      element.setSelectionRange(span.from, span.to);
      field.reveal(span);
    },
    reveal(span) {
      if (field.boxes(span).length > 0) return;
      const first = [...boxesOf(span)][0];
      if (first) scrollWithin(element, first);
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    apply: (edit) => oneAtATime(() => applyToControl(element, field, edit)),
    mark: (marks) =>
      paint(
        element.isConnected ? marks.map((mark) => ({ strength: mark.strength, range: rangeOf(mark) })) : [],
      ),
  };
  return field;
}

// Puts the line in the middle: a mark at the very edge would hide under a scroll bar or a rounded corner.
function scrollWithin(element: HTMLElement, line: DOMRect): void {
  const box = element.getBoundingClientRect();
  const scale = box.height / (element.offsetHeight || 1);
  if (line.top < box.top || line.bottom > box.bottom) {
    element.scrollTop += (line.top + line.height / 2 - (box.top + box.height / 2)) / scale;
  }
  if (line.left < box.left || line.right > box.right) {
    const towards = viewOf(element).getComputedStyle(element).direction === 'rtl' ? line.right : line.left;
    element.scrollLeft += (towards - (box.left + box.width / 2)) / scale;
  }
}

import { applyToHtml } from './edits/applyToHtml';
import { inTurn } from './edits/inTurn';
import type { Field, Site, Span } from './field';
import { isEditable } from './findEditable';
import { createPaint } from './marks/paint';
import { scrollAround, scrollBack } from './place';
import { offsetOf, rangeOf } from './positions';
import { selectedRange, selectRange } from './selection';
import { giveFocus, homeOf } from './surroundings';
import { createTextModel } from './textModel';
import { visibleBoxes } from './visibleBoxes';

/** A field whose text is HTML: an editing host, of whatever editor. */
export function createHtmlField(element: HTMLElement, site: Site, signal: AbortSignal): Field {
  const model = createTextModel(element, { skip: site.skip, signal });
  const paint = createPaint(homeOf(element), signal);
  const oneAtATime = inTurn();
  const rangeNow = (span: Span) => rangeOf(element, model.read(), span);

  const selection = (): Span | null => {
    const range = selectedRange(element);
    if (!range) return null;
    const map = model.read();
    const from = offsetOf(element, map, { node: range.startContainer, offset: range.startOffset });
    const to = offsetOf(element, map, { node: range.endContainer, offset: range.endOffset });
    return from === null || to === null ? null : { from, to };
  };

  const field: Field = {
    element,
    text: () => model.read().text,
    isWritable: () => isEditable(element) && element.getAttribute('aria-readonly') !== 'true',
    isOnePiece(span) {
      const range = rangeNow(span);
      const letters = range.toString();
      return (
        range.startContainer === range.endContainer &&
        // Nothing unseen between the letters: writing over them would lose it.
        letters.length === span.to - span.from &&
        // Where spaces are kept one node can hold several lines, and editors make paragraphs of what is typed.
        !letters.includes('\n')
      );
    },
    boxes: (span) => (element.isConnected ? visibleBoxes(rangeNow(span).getClientRects(), element) : []),
    place: () => ({ selection: selection(), scroll: scrollAround(element) }),
    restore(place) {
      giveFocus(element);
      if (place.selection) selectRange(rangeNow(place.selection));
      scrollBack(place.scroll);
    },
    select(span) {
      giveFocus(element);
      selectRange(rangeNow(span));
      field.reveal(span);
    },
    reveal(span) {
      if (field.boxes(span).length > 0) return;
      const { startContainer } = rangeNow(span);
      const around =
        startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
      around?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    apply: (edit) => oneAtATime(() => applyToHtml(field, edit, rangeNow)),
    mark: (marks) =>
      paint(
        element.isConnected ? marks.map((mark) => ({ strength: mark.strength, range: rangeNow(mark) })) : [],
      ),
  };
  return field;
}

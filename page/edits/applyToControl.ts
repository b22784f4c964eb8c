import type { Edit, EditOutcome, Field } from '../field';
import { scrollBack } from '../place';
import { giveFocus, nextFrame, viewOf } from '../surroundings';
import { hindrance, textAfter } from './hindrance';
import { smallestWrite } from './smallestWrite';

/**
 * Writes into a text box as a person typing over a selection would: the one way that keeps the browser's own undo,
 * and that frameworks which watch `input` learn of.
 */
export async function applyToControl(
  element: HTMLTextAreaElement | HTMLInputElement,
  field: Field,
  edit: Edit,
): Promise<EditOutcome> {
  const hindered = hindrance(field, edit);
  if (hindered) return hindered;
  if (edit.expected === edit.replacement) return 'applied';

  const after = textAfter(element.value, edit);
  // The browser would write as much as fits and drop the rest.
  if (element.maxLength >= 0 && after.length > element.maxLength) return 'refused';
  if (element.localName === 'input' && /[\r\n]/.test(edit.replacement)) return 'refused';

  const { scroll } = field.place();
  const { from, to, inserted } = smallestWrite(element.value, edit);
  giveFocus(element);
  // A page may have answered the focus by changing or closing the field.
  const hinderedNow = hindrance(field, edit);
  if (hinderedNow) return hinderedNow;
  element.setSelectionRange(from, to);
  element.ownerDocument.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted);
  if (element.value !== after) return 'refused';

  const end = edit.from + edit.replacement.length;
  element.setSelectionRange(end, end);
  scrollBack(scroll);
  // A framework that holds the value itself takes back what it does not want after its next drawing.
  await nextFrame(viewOf(element));
  return element.value.startsWith(after.slice(0, end)) ? 'applied' : 'refused';
}

import type { Difference } from '../difference';
import type { Edit, EditOutcome, Field, Span } from '../field';
import { scrollBack } from '../place';
import { selectRange } from '../selection';
import { giveFocus, nextFrame, viewOf } from '../surroundings';
import { hindrance, textAfter } from './hindrance';
import { quirksOf, travelling } from './quirks';
import { smallestWrite } from './smallestWrite';

/** How long an editor that works in its own time gets to show what it wrote, in milliseconds. */
const patience = 60;

/**
 * Writes into an editing host as a person typing over a selection would, so that the editor's own model, its format
 * and its undo follow. Never writes a second time once the text has changed.
 */
export async function applyToHtml(
  field: Field,
  edit: Edit,
  locate: (span: Span) => Range,
): Promise<EditOutcome> {
  const hindered = hindrance(field, edit);
  if (hindered) return hindered;
  if (edit.expected === edit.replacement) return 'applied';

  const { element } = field;
  const view = viewOf(element);
  const before = field.text();
  const after = textAfter(before, edit);
  const { scroll } = field.place();

  const words = smallestWrite(before, edit);
  giveFocus(element);
  selectRange(locate(words));
  // Draft, Lexical and Slate learn of a selection only after it has been made.
  await nextFrame(view);
  const hinderedNow = hindrance(field, edit);
  if (hinderedNow) return hinderedNow;
  if (field.text() !== before) return 'stale';

  await write(field, words, locate);

  await nextFrame(view);
  if (field.text() !== after) await pause(view, patience);
  if (field.text() !== after) return 'refused';
  const end = edit.from + edit.replacement.length;
  selectRange(locate({ from: end, to: end }));
  scrollBack(scroll);
  return 'applied';
}

async function write(field: Field, words: Difference, locate: (span: Span) => Range): Promise<void> {
  const { element } = field;
  const view = viewOf(element);
  const before = field.text();
  const range = locate(words);
  const { inserted } = words;
  const { snapshot, pastesAcrossNodes } = quirksOf(element);

  if (pastesAcrossNodes && range.startContainer !== range.endContainer) {
    element.dispatchEvent(pasteOf(inserted, view));
    return;
  }

  // CKEditor 5, Lexical, Quill and Slate write by themselves and say so by preventing the default; the browser's own
  // insert would be reverted there, or tear model and page apart.
  const isTaken = !element.dispatchEvent(
    new view.InputEvent('beforeinput', {
      ...travelling,
      inputType: inserted === '' ? 'deleteContentBackward' : 'insertText',
      data: inserted,
      targetRanges: [new view.StaticRange(range)],
    }),
  );
  if (isTaken) return;
  // Trix writes by itself and does not say so.
  await nextFrame(view);
  if (field.text() !== before || hindrance(field, null)) return;

  const { selection } = field.place();
  if (selection?.from !== words.from || selection.to !== words.to) selectRange(locate(words));
  if (snapshot) element.dispatchEvent(snapshot(view, inserted));
  element.ownerDocument.execCommand(inserted === '' ? 'delete' : 'insertText', false, inserted);
  if (snapshot) element.dispatchEvent(snapshot(view, inserted));
}

function pasteOf(text: string, view: Window & typeof globalThis): ClipboardEvent {
  // Firefox hands the page an empty DataTransfer from an extension; its own two members arrive.
  if ('wrappedJSObject' in view) {
    return new view.ClipboardEvent('paste', {
      ...travelling,
      dataType: 'text/plain',
      data: text,
    } as ClipboardEventInit);
  }
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  return new view.ClipboardEvent('paste', { ...travelling, clipboardData });
}

function pause(view: Window, milliseconds: number): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, milliseconds));
}

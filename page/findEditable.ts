import type { Site } from './field';
import { parentOf, viewOf } from './surroundings';
import { isTextControl } from './visibleBoxes';

// Places that hold code; their letters are not all in the page, and none of them are about learners.
const code = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

const lookups =
  '[role="combobox"], [role="searchbox"], [role="spinbutton"], [aria-autocomplete="list"], [aria-autocomplete="both"]';

// https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field
const personal =
  /(?:^|\s)(?:(?:.+-)?name|username|nickname|email|.*-password|one-time-code|organization.*|street-address|address-.*|country.*|postal-code|cc-.*|transaction-.*|language|bday.*|sex|url|photo|tel.*|impp)(?:\s|$)/i;

/** Below these sizes, in CSS pixels, a box is a clipboard catcher, a score or a code, not a place to write. */
const smallest = { width: 60, inputWidth: 120, height: 10, letters: 30 };

/**
 * The element a writer writes prose in, given the one that took focus: a textarea, a one-line input, or the editing
 * host around it. Null where there is none, or where it holds something else: an address, a search, a number, code.
 */
export function findEditable(focused: Element, site: Site): HTMLElement | null {
  const editable = isTextControl(focused) ? focused : editingHostOf(focused);
  if (!editable?.isConnected) return null;
  if (isWithin(editable, code) || isWithin(editable, '[role="search"]') || editable.matches(lookups))
    return null;
  if (site.ignore !== '' && isWithin(editable, site.ignore)) return null;
  if (editable.localName === 'input' && !holdsProse(editable as HTMLInputElement)) return null;
  return isTiny(editable) ? null : editable;
}

/** Whether an element's content can be edited. Reads the attributes, as inherited by the rules of HTML. */
export function isEditable(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  const nearest = element.closest('[contenteditable]')?.getAttribute('contenteditable');
  return nearest !== null && nearest !== undefined && /^(|true|plaintext-only)$/i.test(nearest);
}

/** The outermost element whose editing takes in a given one. */
function editingHostOf(element: Element): HTMLElement | null {
  const { ownerDocument } = element;
  if (ownerDocument.designMode === 'on') return ownerDocument.body;
  if (!isEditable(element)) return null;
  let host = element;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  return host as HTMLElement;
}

function holdsProse(input: HTMLInputElement): boolean {
  if (input.type !== 'text') return false;
  if (/^(?:numeric|decimal|tel|email|url|search|none)$/.test(input.inputMode)) return false;
  if (personal.test(input.autocomplete) || input.hasAttribute('list')) return false;
  return input.maxLength < 0 || input.maxLength >= smallest.letters;
}

function isTiny(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const enough = element.localName === 'input' ? smallest.inputWidth : smallest.width;
  // An editor in a frame of its own fills it: its body may be as low as its text, or not laid out yet.
  if (element === element.ownerDocument.body) return viewOf(element).innerWidth < enough;
  return width < enough || height < smallest.height;
}

function isWithin(element: Element, selector: string): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.matches(selector)) return true;
  }
  return false;
}

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findEditable } from '../../page/findEditable';
import { generic } from '../../page/sites/generic';
import { gmail } from '../../page/sites/gmail';

// jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const width = Number(this.getAttribute('data-width') ?? 400);
    return new DOMRect(0, 0, width, 30);
  });
});
afterEach(() => {
  document.body.innerHTML = '';
  document.designMode = 'off';
});

// The element marked `focus` takes focus; the one marked `found` is where the writer writes.
function found(html: string, site = generic): string {
  document.body.innerHTML = html;
  const focused = document.querySelector('[focus]');
  if (!focused) throw new Error('nothing has the attribute focus');
  const editable = findEditable(focused, site);
  return editable === null ? 'nothing' : editable.hasAttribute('found') ? 'found' : editable.outerHTML;
}

test.each([
  ['a textarea', '<textarea focus found></textarea>'],
  ['a line of text', '<input focus found>'],
  ['a line with its completion off', '<input type="text" autocomplete="off" focus found>'],
  ['an editing host', '<div contenteditable found focus></div>'],
  [
    'the host around what was focused',
    '<div contenteditable="true" found><p><a href="#" focus>x</a></p></div>',
  ],
  [
    'a host within an island',
    '<div contenteditable><div contenteditable="false"><p contenteditable found focus></p></div></div>',
  ],
  ['plain text only', '<div contenteditable="plaintext-only" found focus></div>'],
])('writes in %s', (_what, html) => {
  expect(found(html)).toBe('found');
});

test.each([
  ...['search', 'email', 'password', 'number', 'url', 'tel', 'hidden', 'date', 'checkbox', 'file'].map(
    (type) => [`an input for ${type}`, `<input type="${type}" focus>`],
  ),
  ['a name', '<input autocomplete="section-a given-name" focus>'],
  ['an address', '<input autocomplete="shipping street-address" focus>'],
  ['a code', '<input inputmode="numeric" focus>'],
  ['a short line', '<input maxlength="8" focus>'],
  ['a small box', '<input data-width="60" focus>'],
  ['a clipboard catcher', '<textarea data-width="1" focus></textarea>'],
  ['a list to choose from', '<input role="combobox" focus>'],
  ['a search box', '<div role="searchbox" contenteditable focus></div>'],
  ['the search form of a page', '<form role="search"><input focus></form>'],
  ['code in CodeMirror', '<div class="cm-editor"><div contenteditable focus></div></div>'],
  ['code in Monaco', '<div class="monaco-editor"><textarea focus></textarea></div>'],
  ['an island', '<div contenteditable><div contenteditable="false"><button focus></button></div></div>'],
  ['a button', '<button focus></button>'],
])('leaves %s alone', (_what, html) => {
  expect(found(html)).toBe('nothing');
});

test('the whole document is the field where a frame is edited as one', () => {
  document.body.setAttribute('found', '');
  document.designMode = 'on';
  expect(found('<p focus>x</p>')).toBe('found');
});

test.each([
  ['recipients', '<textarea name="to" focus></textarea>', 'nothing'],
  ['the search', '<input name="q" focus>', 'nothing'],
  ['the subject', '<input name="subjectbox" focus found>', 'found'],
  ['the message', '<div role="textbox" g_editable="true" contenteditable="true" focus found></div>', 'found'],
])('in Gmail, for %s: %s', (_what, html, expected) => {
  expect(found(html, gmail)).toBe(expected);
});

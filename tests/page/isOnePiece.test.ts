// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { openField } from '../../page/openField';
import { generic } from '../../page/sites/generic';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

/** Whether the words from `He` to the last `late` can be written over as a whole. */
function isOnePiece(html: string): boolean {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.innerHTML = html;
  document.body.append(root);
  const field = openField(root, generic, life.signal);
  const text = field.text();
  return field.isOnePiece({ from: text.indexOf('He'), to: text.lastIndexOf('late') + 4 });
}

test.each([
  ['plain words', '<p>Hello. He is rude. He is late.</p>', true],
  ['words with a no-break space', '<p>He is rude.&nbsp; He is late.</p>', true],
  ['words around a bold one', '<p>He is <b>rude</b>. He is late.</p>', false],
  ['words in two paragraphs', '<p>He is rude.</p><p>He is late.</p>', false],
  ['words on two lines', '<p>He is rude.<br>He is late.</p>', false],
  ['words on two lines of one node', '<p style="white-space: pre-wrap">He is rude.\nHe is late.</p>', false],
  ['words around an image', '<p>He is rude <img> and late.</p>', false],
  ['words around something unseen', '<p>He is rude.\u200b He is late.</p>', false],
])('%s: in one piece or not', (_what, html, expected) => {
  expect(isOnePiece(html)).toBe(expected);
});

test('a text box is always one piece', () => {
  const element = document.createElement('textarea');
  element.value = 'He is rude.\nHe is late.';
  // jsdom lays nothing out.
  Object.assign(element, { createValueRange: () => ({ getClientRects: () => [] }) });
  document.body.append(element);
  expect(openField(element, generic, life.signal).isOnePiece({ from: 0, to: 23 })).toBe(true);
});

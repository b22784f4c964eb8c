// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { offsetOf, rangeOf } from '../../page/positions';
import { gmail } from '../../page/sites/gmail';
import { createTextModel } from '../../page/textModel';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

function modelOf(html: string, skip = '') {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.innerHTML = html;
  document.body.append(root);
  return { root, model: createTextModel(root, { skip, signal: life.signal }) };
}

const textOf = (html: string, skip = '') => modelOf(html, skip).model.read().text;

test.each([
  ['paragraphs are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
  ['a first line without a block is a line', 'one<div>two</div>three', 'one\ntwo\nthree'],
  ['a line break is a line break', 'one<br>two', 'one\ntwo'],
  ['a line break at the end of a line is a filler', '<div>one<br></div><div>two</div>', 'one\ntwo'],
  ['an empty line is an empty line', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['two line breaks at the end are one empty line', 'one<br><br>', 'one\n'],
  [
    'nested blocks open no further lines',
    '<div><div><p>one</p></div></div><ul><li>two</li></ul>',
    'one\ntwo',
  ],
  ['formatting is not text', 'refu<b>sed <i>to</i></b> go', 'refused to go'],
  ['a no-break space is a space', 'one&nbsp; two', 'one  two'],
  [
    'the white space of the source is one space',
    '<p>\n  refused\n  to <b> go</b>\n</p>\n<p>on</p>',
    'refused to go \non',
  ],
  ['zero-width characters are left out', 'refu\u200bsed\ufeff to', 'refused to'],
  ['joiners of emoji stay', '👩\u200d🏫', '👩\u200d🏫'],
  ['a mention is one object', 'Ask <span contenteditable="false">@Dana</span> now', 'Ask \ufffc now'],
  [
    'a block that cannot be edited is left out',
    'one<div contenteditable="false">two</div>three',
    'one\nthree',
  ],
  [
    'what is hidden is left out',
    'one <span style="display:none">two</span><span hidden>three</span>four',
    'one four',
  ],
  ["an editor's bookmark is left out", 'one<span data-mce-type="bookmark">\ufeffx</span> two', 'one two'],
  ['a script is left out', 'one<script>two</script>', 'one'],
  ['an empty field is empty', '', ''],
  ['a filler alone is an empty line', '<p><br></p>', ''],
])('%s', (_name, html, text) => {
  expect(textOf(html)).toBe(text);
});

test('line breaks count where the style keeps them', () => {
  expect(textOf('<pre>one\n  two\n</pre>')).toBe('one\n  two');
});

test('quoted mail and the signature are not the writer’s', () => {
  const html =
    '<div dir="ltr">Mine</div><br><div class="gmail_quote"><div class="gmail_attr">Dana wrote:</div>' +
    '<blockquote class="gmail_quote">Hers</blockquote></div><span class="gmail_signature_prefix">-- </span><br>' +
    '<div class="gmail_signature">R. Alvarez</div>';
  expect(textOf(html, gmail.skip).trim()).toBe('Mine');
});

test('every letter of the text stands where the model says', () => {
  const { root, model } = modelOf('a<b>b\u200bc</b><div>d&nbsp;<br>e  f</div><p><br></p>g<img>h');
  const map = model.read();
  expect(map.text).toBe('abc\nd \ne f\n\ng\ufffch');
  for (let from = 0; from < map.text.length; from += 1) {
    const letter = map.text[from] ?? '';
    if (letter === '\n' || letter === '\ufffc') continue;
    const shown = rangeOf(root, map, { from, to: from + 1 }).toString();
    expect(shown.replace('\u00a0', ' ').replace(/ +/, ' ')).toBe(letter);
  }
});

test('a span begins and ends inside the formatting it belongs to', () => {
  const { root, model } = modelOf('one<b>two</b>three');
  const range = rangeOf(root, model.read(), { from: 3, to: 6 });
  const bold = root.querySelector('b')?.firstChild;
  expect([range.startContainer, range.startOffset]).toEqual([bold, 0]);
  expect([range.endContainer, range.endOffset]).toEqual([bold, 3]);
});

test('every place the model gives is read back as the same offset', () => {
  const { root, model } = modelOf('one<div>t<b>w</b>o</div><div><br></div><div>three<br></div>');
  const map = model.read();
  for (let from = 0; from <= map.text.length; from += 1) {
    const { startContainer, startOffset } = rangeOf(root, map, { from, to: from });
    expect(offsetOf(root, map, { node: startContainer, offset: startOffset })).toBe(from);
  }
});

test('a caret beside a block is at the beginning of that block', () => {
  const { root, model } = modelOf('<p>one</p><p>two</p>');
  expect(offsetOf(root, model.read(), { node: root, offset: 1 })).toBe(4);
  expect(offsetOf(root, model.read(), { node: document.body, offset: 0 })).toBeNull();
});

test('changes anywhere are read at once', () => {
  const { root, model } = modelOf('<div><p>one</p><p>two <b>bold</b></p></div><div>three</div>');
  expect(model.read().text).toBe('one\ntwo bold\nthree');
  (root.querySelector('b')?.firstChild as Text).data = 'strong';
  expect(model.read().text).toBe('one\ntwo strong\nthree');
  root.querySelector('p')?.after(document.createElement('p'), 'between');
  expect(model.read().text).toBe('one\nbetween\ntwo strong\nthree');
  root.lastElementChild?.remove();
  expect(model.read().text).toBe('one\nbetween\ntwo strong');
  root.querySelector('p')?.setAttribute('style', 'display: none');
  expect(model.read().text).toBe('between\ntwo strong');
});

test('a text that has not changed is not read again', () => {
  const { model } = modelOf('<p>one</p>');
  expect(model.read()).toBe(model.read());
});

import { expect, test } from 'vitest';
import { smallestWrite } from '../../page/edits/smallestWrite';
import { markSpan, spanIn } from './notation';

function write(marked: string, replacement: string): string {
  const { text, from, to } = spanIn(marked);
  const { inserted, ...span } = smallestWrite(text, { from, expected: text.slice(from, to), replacement });
  return `${markSpan(text, span)} ← ${inserted}`;
}

test('only the letters that differ are typed over', () => {
  expect(write('Marcus {refused to participate} today.', 'needed more support to participate')).toBe(
    'Marcus {refused} to participate today. ← needed more support',
  );
});

test.each([
  ['words are only added', 'She {tried} it', 'tried out', 'She trie{d} it ← d out'],
  ['words are only taken away', 'She {really tried} it', 'tried', 'She {really t}ried it ← t'],
  ['a label goes to the start of a text', '{}Hello', 'Big Growth ', '{H}ello ← Big Growth H'],
])('where %s, a letter beside is taken along', (_what, marked, replacement, expected) => {
  expect(write(marked, replacement)).toBe(expected);
});

test('an empty field gets the words alone', () => {
  expect(write('{}', 'Big Growth')).toBe('{} ← Big Growth');
});

test('neither a line break nor an object is taken along', () => {
  expect(write('one\n{}\n\ufffc', 'two')).toBe('one\n{}\n\ufffc ← two');
});

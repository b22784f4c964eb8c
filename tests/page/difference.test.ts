import { expect, test } from 'vitest';
import { difference } from '../../page/difference';
import { markSpan } from './notation';

test.each([
  ['He is lazy.', 'He is very lazy.', 'He is {}lazy.', 'very '],
  ['He is lazy.', 'He is.', 'He is{ lazy}.', ''],
  ['He is lazy.', 'He is kind.', 'He is {lazy}.', 'kind'],
  ['same', 'same', 'same{}', ''],
  ['', 'new', '{}', 'new'],
  ['old', '', '{old}', ''],
  ['aaa', 'aaaa', 'aaa{}', 'a'],
])('%j becomes %j by one change: %j', (before, after, place, inserted) => {
  const change = difference(before, after);
  expect(markSpan(before, change)).toBe(place);
  expect(change.inserted).toBe(inserted);
});

test.each([
  ['half of a pair', 'A 😀 day', 'A 😁 day', 'A {😀} day'],
  ['an accent', 'cafe\u0301 bar', 'cafe\u0300 bar', 'caf{e\u0301} bar'],
  ['a skin tone', 'well 👍🏽 done', 'well 👍🏿 done', 'well {👍🏽} done'],
])('never cuts off %s', (_what, before, after, place) => {
  expect(markSpan(before, difference(before, after))).toBe(place);
});

import { expect, test } from 'vitest';
import { labelEdit } from '../../../entrypoints/content/labelEdit';

test.each([
  ['|', 'Big Growth'],
  ['Well done.|', 'Well done. Big Growth'],
  ['Well done. |', 'Well done. Big Growth'],
  ['|Well done.', 'Big Growth Well done.'],
  ['This is| in reading.', 'This is Big Growth in reading.'],
  ['This is |.', 'This is Big Growth.'],
  ['(|)', '(Big Growth)'],
  ['one\n|\ntwo', 'one\nBig Growth\ntwo'],
])('a label at %j reads %j', (place, expected) => {
  const caret = place.indexOf('|');
  const text = place.replace('|', '');
  const { from, replacement } = labelEdit(text, caret, 'Big Growth');
  expect(text.slice(0, from) + replacement + text.slice(from)).toBe(expected);
});

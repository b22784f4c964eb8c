import { expect, test } from 'vitest';
import { followText } from '../../../entrypoints/content/followText';
import { difference } from '../../../page/difference';
import { findingIn } from './findings';

function follow(marked: string, after: string): string {
  const before = marked.replace('{', '').replace('}', '');
  const finding = followText(findingIn(marked), difference(before, after));
  if (!finding) return 'gone';
  expect(after.slice(finding.from, finding.to)).toBe(finding.text);
  return `${after.slice(0, finding.from)}{${finding.text}}${after.slice(finding.to)}`;
}

test.each([
  ['typing before it', 'He is {lazy} today', 'Marcus is lazy today', 'Marcus is {lazy} today'],
  ['typing after it', 'He is {lazy} today', 'He is lazy this week', 'He is {lazy} this week'],
  ['a line opened before it', 'He is {lazy}', '\nHe is lazy', '\nHe is {lazy}'],
  ['a full stop written against it', 'He is {lazy}', 'He is lazy.', 'He is {lazy}.'],
])('leaves a finding alone when there is %s', (_what, marked, after, expected) => {
  expect(follow(marked, after)).toBe(expected);
});

test.each([
  ['typed into', 'He is {lazy} today', 'He is lacy today'],
  ['cut', 'He is {lazy} today', 'He is la today'],
  ['deleted with what is around it', 'He is {lazy} today', 'He is'],
  ['made another word by a letter at its end', 'He is {lazy}', 'He is lazybones'],
  ['made another word by a letter at its start', 'He is {able}', 'He is unable'],
])('lets a finding go when it is %s', (_what, marked, after) => {
  expect(follow(marked, after)).toBe('gone');
});

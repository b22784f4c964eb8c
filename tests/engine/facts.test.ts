import { describe, expect, it } from 'vitest';
import { keepsFacts } from '../../engine/facts';

describe('the fact guard', () => {
  it.each([
    ['a number', 'failed 3 of 4 trials', 'is working on the trials'],
    ['a percentage', 'struggles at 40 %', 'is working at it'],
    ['a date', 'refused on 11/12', 'needed support'],
    ['a name', 'behind Amina in reading', 'growing in reading'],
    ['a quotation', 'said "no" to work', 'needed support to work'],
    ['a merge token', 'refuses #NAME# help', 'needs help'],
  ])('lets no wording lose %s', (_, original, alternative) => {
    expect(keepsFacts(original, alternative)).toBe(false);
  });

  it('lets through a wording that keeps them all', () => {
    expect(keepsFacts('struggles with 3 of 4 trials', 'is working on 3 of 4 trials')).toBe(true);
  });
});

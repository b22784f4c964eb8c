import { describe, expect, it } from 'vitest';
import { engineWith, show } from './support';

const engine = engineWith(
  {
    find: ['refuse* to <word>'],
    unless: ['refuse* to (quit|settle)'],
    instead: ['need* more support to <word>', 'be* building readiness to <word>'],
  },
  { find: ['be* lazy'], ask: 'start* work when ___' },
  { find: ['laziness', '<start> sloppy'], ask: 'What did you see?' },
);

describe('stays silent about', () => {
  it.each([
    ['somebody else’s words', 'Mom wrote, "she refuses to eat breakfast."'],
    ['words in curly quotes', 'Mom wrote, “she refuses to eat breakfast.”'],
    ['a deficit denied', 'She never refuses to help.'],
    ['a trait denied', 'Hana is not lazy.'],
    ['a trait that is an exception', 'Hana is seldom lazy.'],
    ['a deficit denied after it', 'Laziness has never been a concern with Hana.'],
    ['a deficit that is over', 'Laziness is nowhere to be seen.'],
    ['the writer', 'I refuse to give homework on Fridays.'],
    ['the writer and a colleague', 'My co-teacher and I refuse to grade it.'],
    ['a thing', 'The printer refuses to print.'],
    ['what is taught', 'In chapter two the farmer refuses to plough.'],
    ['an instruction', 'Never refuse to listen.'],
    ['the entry’s own exceptions', 'He refuses to quit.'],
  ])('%s', (_, text) => {
    expect(show(engine, text)).toBe(text);
  });
});

describe('speaks', () => {
  it.each([
    ['of a person', 'He {refuses to share} with Ana.'],
    ['after a clause that denies something else', "It isn't the seat; he {refuses to sit} anywhere."],
    ['of what a preposition does not govern', 'Despite three reminders he {is lazy}.'],
    ['of a deficit that something else was not', '{Laziness} has never left him.'],
    ['of a verdict after its heading', 'Handwriting: {sloppy}.'],
    ['of "she’s", taking the word it is written against with it', "{She's lazy} today."],
    ['of capitals and curly apostrophes', '{SHE’S LAZY} TODAY.'],
  ])('%s', (_, text) => {
    expect(show(engine, text.replaceAll(/[{}]/g, ''))).toBe(text);
  });
});

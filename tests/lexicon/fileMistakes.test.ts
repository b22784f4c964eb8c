import { describe, expect, it } from 'vitest';
import { readBank } from '../../scripts/bank/readBank';
import { changed, file, inFolder, mistakeIn, mistakeOf, words } from './mistaken';

describe('a mistake in a file stops the build and says what to do', () => {
  const fix =
    'Indent it as in the entry above; put text in "quotes" that has ": " or " #" in it or begins with *, [, { or <.';

  it.each([
    [
      'a colon in a text',
      'why: Says',
      'why: Says: ',
      'line 9: this line cannot be read (Nested mappings are not allowed in compact mappings)',
    ],
    [
      'a line moved left',
      '    why:',
      '   why:',
      'line 9: this line cannot be read (Sequence item without - indicator)',
    ],
    ['a tab', '    why:', '\twhy:', 'line 9: this line cannot be read (Tabs are not allowed as indentation)'],
    [
      'a field written twice',
      '    why:',
      '    why: A.\n    why:',
      'line 10: this line cannot be read (Map keys must be unique)',
    ],
  ])('%s', (_, written, mistaken, message) => {
    expect(mistakeIn({ 'refusal.yaml': changed(file, written, mistaken) })).toBe(
      `lexicon/refusal.yaml, ${message}. ${fix}`,
    );
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a name that is no kind',
      { 'behavior.yaml': file },
      'lexicon/behavior.yaml: a file is named for its category, one of ability, refusal, lack, difficulty, character, identity, comparison, absolutes, blame, verdict, family, coaching. Rename it, or move its entries.',
    ],
    [
      'a name that would not be read',
      { 'ability.yml': file },
      'lexicon/ability.yml: nothing reads this file. Let its name end in .yaml.',
    ],
    [
      'an empty file',
      { 'refusal.yaml': '' },
      'lexicon/refusal.yaml: there is nothing in this file that can be used. Compare it with the one beside it.',
    ],
    [
      'no entries',
      { 'refusal.yaml': 'about: Refusal.\nentries:\n' },
      'lexicon/refusal.yaml: "entries" is empty. Add an entry; lexicon/README.md shows one.',
    ],
    [
      'a list of words with capitals in its name',
      { 'words/traits.yaml': words.replace('trait', 'Trait') },
      'lexicon/words/traits.yaml: "Trait": this name cannot be used. Use small letters and single hyphens.',
    ],
    [
      'a list of words that is no list',
      { 'words/traits.yaml': words.replace('[lazy]', 'lazy') },
      'lexicon/words/traits.yaml, trait: "words" is not a list. Write one a line, each after "- ".',
    ],
    [
      'a word that YAML takes for something else',
      { 'words/traits.yaml': words.replace('lazy', 'lazy, true') },
      'lexicon/words/traits.yaml, trait: "words", item 2 is true, which is not text. Put it in quotes: "true".',
    ],
    [
      'a list of words that exists already',
      { 'words/traits.yaml': words, 'words/worse.yaml': words },
      'lexicon/words/worse.yaml, trait: this list exists already. Add to it instead.',
    ],
    [
      'a kind nobody is asked about',
      { 'questions.yaml': 'about: Questions.\nquestions: {}\n' },
      'lexicon/questions.yaml, questions: "ability" is missing. Compare it with lexicon/README.md.',
    ],
  ])('%s', (_, files, message) => {
    expect(mistakeIn(files)).toBe(message);
  });
});

const sentence =
  '{"text":"Refuses to open it.","labels":["must","must"],"spans":["Refuses to open"],"kind":"refusal","genre":"note"}';

describe('a mistake in the bank stops the build and says what to do', () => {
  it.each([
    ['half a line', '"note"}', '"note"', 'this is not one JSON object. Compare it with the line above.'],
    [
      'something else than an object',
      /.*/,
      '[]',
      'this is not one JSON object. Compare it with the line above.',
    ],
    ['an unknown label', '"must"]', '"maybe"]', '"labels", item 2 is "maybe". Say must, may or never.'],
    [
      'one label',
      '"must","must"',
      '"must"',
      '"labels" is too short. Give two labels, ["must", "must"], from two people who did not see each other\'s.',
    ],
    [
      'labels without brackets',
      '["must","must"]',
      '"must"',
      '"labels" is not a list. Write it in square brackets.',
    ],
    [
      'a span that is not in the text',
      '["Refuses',
      '["refuses',
      '"spans": "refuses to open" does not stand in the text. Copy it from there.',
    ],
    [
      'no spans',
      /"spans":[^\]]*\],/,
      '',
      '"spans" is missing. Copy the deficit words from the text, or write [] where there are none.',
    ],
    ['a blank text', 'Refuses to open it.', ' ', '"text" is empty. Add the sentence, as typed.'],
    [
      'a kind in other letters',
      '"refusal"',
      '"Own limits"',
      '"kind" is "Own limits". Name the kind in small letters and hyphens, such as refusal or own-limits.',
    ],
    [
      'a field that does not exist',
      '"genre"',
      '"gender"',
      '"gender" is not a field. Compare it with lexicon/bank/README.md.',
    ],
  ])('%s', (_, written, mistaken, message) => {
    const aide = `${sentence}\n${changed(sentence, written, mistaken)}\n`;
    const found = inFolder({ 'aide.jsonl': aide }, (folder) => mistakeOf(() => readBank(folder)));
    expect(found).toBe(`lexicon/bank/aide.jsonl, line 2: ${message}`);
  });

  it('but not a line without one, nor an empty line', () => {
    const rows = inFolder({ 'aide.jsonl': `${sentence}\n\n` }, readBank);
    expect(rows).toMatchObject([{ voice: 'aide', label: 'must' }]);
  });
});

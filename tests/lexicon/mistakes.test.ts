import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBank } from '../../scripts/bank/readBank';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { LexiconMistake } from '../../scripts/lexicon/mistake';
import { lexiconFolder, readLexicon } from '../../scripts/lexicon/readLexicon';

const entry = `
  - id: refuses-to
    find:
      - refuse* to <word>
    instead:
      - need* more support to <word>
      - be* building readiness to <word>
    why: Says what would help.
    source: A source
    strength: reframe
    flags:
      - text: Marcus refused to share.
        becomes: Marcus needed more support to share.
    passes:
      - Amina refuses to give up.
`;
const file = `about: Refusal.\nentries:${entry}`;
const words = 'trait:\n  about: A trait.\n  words: [lazy]\n';
const sentence =
  '{"text":"Refuses to open it.","labels":["must","must"],"spans":["Refuses to open"],"kind":"refusal","genre":"note"}';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bright-spots-lexicon-'));
  mkdirSync(join(folder, 'words'));
  cpSync(join(lexiconFolder, 'questions.yaml'), join(folder, 'questions.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder without a mistake', () => {
  it('is compiled', () => {
    expect(mistakeIn({ 'refusal.yaml': file, 'words/traits.yaml': words })).toBeNull();
  });
});

describe('a mistake in an entry stops the build and says what to do', () => {
  it.each([
    ['no why', /^ +why.*\n/m, '', '"why" is missing. Add one sentence a colleague would accept.'],
    ['an empty why', /why: .*/, 'why:', '"why" is empty. Add one sentence a colleague would accept.'],
    [
      'a long why',
      'Says what would help.',
      'Says what would help. '.repeat(8),
      '"why" is too long. Keep it to 140 characters.',
    ],
    ['a field that does not exist', 'why:', 'wy:', '"wy" is not a field. Compare it with lexicon/README.md.'],
    [
      'several such fields',
      '    why:',
      '    note: A.\n    remark: B.\n    why:',
      '"note" and "remark" are not fields. Compare it with lexicon/README.md.',
    ],
    [
      'such a field in an example',
      'becomes:',
      'become:',
      '"flags", item 1: "become" is not a field. Compare it with lexicon/README.md.',
    ],
    [
      'an example that says nothing',
      /^ +becomes.*\n/m,
      '',
      '"flags", item 1: says neither what the sentence "becomes" nor what the writer is asked ("asks").',
    ],
    [
      'an unknown reader',
      '    why:',
      '    silent for: [parents]\n    why:',
      '"silent for", item 1 is "parents". Say student, family, iep or coaching.',
    ],
    ['an unknown strength', 'reframe', 'strong', '"strength" is "strong". Say reframe or consider.'],
    [
      'a text where a list belongs',
      'find:\n      - refuse',
      'find: refuse',
      '"find" is not a list. Write one a line, each after "- ".',
    ],
    [
      'a number where a text belongs',
      '- refuse* to <word>',
      '- 12',
      '"find", item 1 is 12, which is not text. Put it in quotes: "12".',
    ],
    ['no phrase', /find:\n.*/, 'find: []', '"find" is empty. Add the words to look for.'],
    [
      'nothing that must be left alone',
      /^ +passes:\n.*\n/m,
      '',
      '"passes" is missing. Add at least one sentence that must be left alone.',
    ],
    ['one wording', / +- be\*.*\n/, '', '"instead" is too short. Offer two or more choices.'],
    [
      'one wording for a reader',
      /instead:\n.*\n.*/,
      'instead: { any: [need* help, be* learning], iep: [need* a prompt] }',
      '"instead", "iep" is too short. Offer two or more choices.',
    ],
    [
      'neither wording nor question',
      / +instead:\n.*\n.*\n/,
      '',
      'has neither "instead" nor "ask"; offer two or more wordings, or ask the writer one question.',
    ],
    [
      'an unknown list in find',
      'refuse* to <word>',
      'refuse* to <trate>',
      '"find": there is no word list <trate>. Add it in lexicon/words/, or check its spelling.',
    ],
    [
      'an unknown list in unless',
      '    why:',
      '    unless: [refuse* <trate>]\n    why:',
      '"unless": there is no word list <trate>. Add it in lexicon/words/, or check its spelling.',
    ],
    [
      'a * to agree with nothing',
      '- refuse* to',
      '- won to <word>\n      - refuse* to',
      '"instead": "need* more support to <word>" has need*, but "won to <word>" in "find" has no word with a * to agree with. Give its verb a *, or write the wording without one.',
    ],
    [
      'a slot that was not found',
      'readiness to <word>',
      'readiness to <trait>',
      '"instead": "be* building readiness to <trait>" puts back <trait>, which "refuse* to <word>" in "find" does not have. Use <trait> there too, or give that phrase an entry of its own.',
    ],
    [
      'a bracket left open',
      'refuse* to <word>',
      '(refuse*|decline* to <word>',
      '"find": "(refuse*|decline* to <word>" has a "(" without its ")". Add the ")" where the choice ends.',
    ],
    [
      'a bracket never opened',
      'refuse* to <word>',
      'refuse*) to <word>',
      '"find": "refuse*) to <word>" has a ")" without its "(". Add the "(", or take the ")" away.',
    ],
    [
      'a slot left open',
      '- refuse* to <word>',
      '- refuse* to <word',
      '"find": "<" is not a slot. Write the name of a list in small letters and hyphens: <name>.',
    ],
    [
      'a verb that has no negation',
      'refuse* to',
      'must-not* to',
      '"find": "must-not*" is not known. Use do-not*, be-not*, have-not*, can-not*, will-not* or should-not*.',
    ],
  ])('%s', (_, written, mistaken, message) => {
    expect(mistakeIn({ 'refusal.yaml': changed(file, written, mistaken) })).toBe(
      `lexicon/refusal.yaml, refuses-to: ${message}`,
    );
  });

  it.each([
    [
      'no id',
      file.replace(/- id: .*\n +/, '- '),
      'entry 1: "id" is missing. Add a short name of small letters and hyphens, such as refuses-to-work.',
    ],
    [
      'an id with capitals',
      file.replace('refuses-to', 'Refuses to'),
      'Refuses to: "id" is "Refuses to". Use small letters, digits and single hyphens.',
    ],
    [
      'an id used twice',
      file + entry,
      'refuses-to: "id" is already used further up in this file. Choose another one.',
    ],
  ])('%s', (_, mistaken, message) => {
    expect(mistakeIn({ 'refusal.yaml': mistaken })).toBe(`lexicon/refusal.yaml, ${message}`);
  });

  it('an id used in two files', () => {
    expect(mistakeIn({ 'ability.yaml': file, 'refusal.yaml': file })).toBe(
      'lexicon/refusal.yaml, refuses-to: "id" is already used in lexicon/ability.yaml. Choose another one.',
    );
  });
});

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
    writeFileSync(join(folder, 'aide.jsonl'), `${sentence}\n${changed(sentence, written, mistaken)}\n`);
    expect(mistakeOf(() => readBank(folder))).toBe(`lexicon/bank/aide.jsonl, line 2: ${message}`);
  });

  it('but not a line without one, nor an empty line', () => {
    writeFileSync(join(folder, 'aide.jsonl'), `${sentence}\n\n`);
    expect(readBank(folder)).toMatchObject([{ voice: 'aide', label: 'must' }]);
  });
});

/** The text with its first such words exchanged; a test that changes nothing would prove nothing. */
function changed(text: string, written: string | RegExp, mistaken: string): string {
  const result = text.replace(written, mistaken);
  expect(result).not.toBe(text);
  return result;
}

function mistakeIn(files: Readonly<Record<string, string>>): string | null {
  for (const [name, content] of Object.entries({ 'refusal.yaml': file, ...files })) {
    writeFileSync(join(folder, name), content);
  }
  return mistakeOf(() => compileLexicon(readLexicon(folder)));
}

function mistakeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof LexiconMistake)) throw error;
    return error.message;
  }
}

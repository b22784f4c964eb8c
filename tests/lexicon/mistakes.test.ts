import { describe, expect, it } from 'vitest';
import { changed, entry, file, mistakeIn, words } from './mistaken';

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
      /^ +passes:\n(?: +- .*\n)+/m,
      '',
      '"passes" is missing. Add at least two sentences that must be left alone.',
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

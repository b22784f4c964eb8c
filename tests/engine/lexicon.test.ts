import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../engine/lexicon';
import { Form } from '../../lexicon/compiled';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { storeLexicon } from '../../scripts/lexicon/store';
import { sourceWith } from './support';

const compiled = compileLexicon(
  sourceWith(
    {
      find: ['refuse* to <verb>', 'do-not* <adverb> try'],
      instead: ['need* more support'],
      unless: ['refuse* to quit'],
    },
    { find: ['hop* about', 'try* <number> times'], ask: 'What did you see?' },
  ),
);
const lexicon = openLexicon(storeLexicon(compiled));

describe('a lexicon that was stored and opened', () => {
  it('has every phrase, with its entry, its verb and its slots', () => {
    const opened = Array.from({ length: lexicon.phrases.size }, (_, end) => lexicon.phraseAt(end));
    const described = (phrases: typeof opened) =>
      phrases
        .map(({ symbols, ...rest }) => JSON.stringify([symbols.length, Object.entries(rest).sort()]))
        .sort();
    expect(described(opened)).toEqual(described([...compiled.phrases]));
  });

  it.each([
    ['refused', Form.past],
    ['tries', Form.s],
    ['trying', Form.gerund],
    ['hopping', Form.gerund],
  ])('knows "%s" as a form of its verb', (word, form) => {
    expect(lexicon.words.usesOf(word).forms).toContain(form);
  });

  it('gives a word that it does not have no symbol', () => {
    expect(lexicon.words.usesOf('zebrafish').symbols).toEqual([]);
  });
});

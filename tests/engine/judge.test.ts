import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine';
import weights from '../../engine/judge/weights.json';
import { readBank } from '../../scripts/bank/readBank';
import { loadLexicon } from '../../scripts/lexicon/loadLexicon';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { loadEngine } from '../../scripts/loadEngine';
import { lexiconRows, toExample } from '../../scripts/train/examples';
import { fingerprint } from '../../scripts/train/fingerprint';
import { learn } from '../../scripts/train/learn';
import { readVectors } from '../../scripts/train/vectors';

const engine = loadEngine();
const bank = readBank();
const speaks = (text: string) => engine.check(text, { reader: 'family', thorough: false }).length > 0;

describe('the judge that ships', () => {
  it('was trained on the bank as it stands (npm run train)', () => {
    expect(weights.trainedOn).toBe(fingerprint(bank));
  });

  it('learns the same from the same sentences', () => {
    const families = createEngine(loadLexicon());
    const vectors = new Map([...readVectors()].slice(0, 1000));
    const rows = [...bank.slice(0, 200), ...lexiconRows(readLexicon().entries.slice(0, 3), families)];
    const examples = rows.map((row) => toExample(row, families, (word) => vectors.has(word)));
    const once = learn(examples, { seed: 1, rounds: 1, vectors });
    expect(learn(examples, { seed: 1, rounds: 1, vectors })).toEqual(once);
  });

  it('knows most of what it was taught, and is quiet about the rest', () => {
    const every = bank.filter((_, at) => at % 10 === 0);
    const share = (label: string) => {
      const rows = every.filter((row) => row.label === label);
      return rows.filter(({ text }) => speaks(text)).length / rows.length;
    };
    expect(share('must')).toBeGreaterThan(0.8);
    expect(share('never')).toBeLessThan(0.03);
  });
});

describe('the judge says nothing about', () => {
  it.each([
    ['another language', 'Er weigert sich, an der Gruppenarbeit teilzunehmen, und ist faul.'],
    ['praise by negation', 'She never gives up, and I cannot wait to see what she does next.'],
    ['logistics', 'The bus leaves at 8:15 from the back lot.'],
    ['the writer', 'I am sorry, I failed to attach the form.'],
  ])('%s', (_, text) => {
    expect(speaks(text)).toBe(false);
  });
});

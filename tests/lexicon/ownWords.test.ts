import { describe, expect, it } from 'vitest';
import { categories } from '../../engine/types';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { loadEngine } from '../../scripts/loadEngine';

const engine = loadEngine();
const { entries } = readLexicon();

describe('what is offered', () => {
  it.each(categories)('in place of %s is not itself found, by families and model together', (category) => {
    const examples = entries.filter((entry) => entry.category === category).flatMap(({ flags }) => flags);
    const foundAgain = examples.flatMap(({ text, for: reader = 'family' }) =>
      engine.check(text, { reader, thorough: false }).flatMap(({ from, to, alternatives }) =>
        alternatives
          .map((alternative) => text.slice(0, from) + alternative + text.slice(to))
          .filter((result, at) => {
            const end = from + (alternatives[at] ?? '').length;
            return engine
              .check(result, { reader, thorough: false })
              .some((finding) => finding.from < end && from < finding.to);
          }),
      ),
    );
    expect(foundAgain).toEqual([]);
  });
});

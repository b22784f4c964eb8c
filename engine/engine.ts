import type { StoredLexicon } from '../lexicon/compiled';
import { type Decision, Families } from './families';
import { decide } from './judge/decide';
import { type Judgement, Model, type PackedModel } from './judge/model';
import { openLexicon } from './lexicon';
import { ReaderGuess } from './reader';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';
import type { CheckOptions, Finding, Reader } from './types';

/** Text in, findings out. Knows nothing of pages, browsers or time; keeps only recent sentences, in memory. */
export interface Engine {
  /**
   * The findings of a text, in order, none overlapping another. Cost follows the sentences it has not seen lately.
   * `reader: 'auto'` guesses from the text as a whole.
   */
  check(
    text: string,
    options: Omit<CheckOptions, 'reader'> & { readonly reader: Reader | 'auto' },
  ): Finding[];
  /** What the families saw in one sentence, what the model makes of it, and what is said in the end. */
  explain(sentence: string, reader: Reader): Explanation;
}

export interface Explanation {
  readonly decisions: readonly Decision[];
  /** Null without a model. */
  readonly judgement: Judgement | null;
  readonly findings: readonly Finding[];
}

/** How many sentences are remembered: several long documents; about 2 MB. */
const remembered = 4000;

/** Without a model the families decide alone; so the model itself is trained. */
export function createEngine(stored: StoredLexicon, packedModel: PackedModel | null = null): Engine {
  const lexicon = openLexicon(stored);
  const families = new Families(lexicon);
  const guess = new ReaderGuess(lexicon);
  const model = packedModel === null ? null : new Model(packedModel);
  const known = new Map<string, readonly Finding[]>();

  const explain = (sentence: string, reader: Reader): Explanation => {
    const tokens = tokenize(sentence);
    return decide(
      sentence,
      tokens,
      families.look(sentence, tokens, reader),
      model,
      lexicon.questions,
      reader,
    );
  };

  const recall = (sentence: string, reader: Reader): readonly Finding[] => {
    const key = `${reader}\n${sentence}`;
    const findings = known.get(key) ?? explain(sentence, reader).findings;
    // Deleting first keeps the map in order of use, so that the first key is the one used longest ago.
    known.delete(key);
    known.set(key, findings);
    const oldest = known.keys().next();
    if (known.size > remembered && !oldest.done) known.delete(oldest.value);
    return findings;
  };

  return {
    explain,
    check(text, { reader, thorough }) {
      const forReader = reader === 'auto' ? guess.readerOf(text) : reader;
      const found: Finding[] = [];
      for (const sentence of splitSentences(text)) {
        for (const finding of recall(sentence.text, forReader)) {
          if (!thorough && finding.strength !== 'reframe') continue;
          found.push({ ...finding, from: finding.from + sentence.from, to: finding.to + sentence.from });
        }
      }
      return found;
    },
  };
}

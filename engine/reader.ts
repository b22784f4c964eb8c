import type { CompiledLexicon } from '../lexicon/compiled';
import type { Scanner } from './scan';
import { tokenize } from './tokens';
import { type Reader, readers } from './types';

/** Enough text to tell; more would cost time without changing the guess. */
const looksAt = 4000;

/**
 * Guesses who will read a text from the words it uses: each list `cue-…` of the lexicon speaks for one reader.
 * Where nothing tells, the family: plain words serve everybody.
 */
export function guessReader(text: string, scanner: Scanner, lexicon: CompiledLexicon): Reader {
  const votes = new Map<Reader, number>(readers.map((reader) => [reader, 0]));
  for (const { word } of tokenize(text.slice(0, looksAt))) {
    for (const symbol of scanner.usesOf(word).symbols) {
      for (const reader of readers) {
        if (symbol === lexicon.lists[`cue-${reader}`]) votes.set(reader, (votes.get(reader) ?? 0) + 1);
      }
    }
  }
  let best: Reader = 'family';
  for (const reader of readers) if ((votes.get(reader) ?? 0) > (votes.get(best) ?? 0)) best = reader;
  return best;
}

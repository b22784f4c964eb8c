import type { Lexicon } from './lexicon';
import { tokenize } from './tokens';
import { type Reader, readers } from './types';

/** Enough text to tell; more would cost time without changing the guess. */
const looksAt = 4000;

/** Guesses who will read a text from the words it uses: each list `cue-…` of the lexicon speaks for one reader. */
export class ReaderGuess {
  readonly #lexicon: Lexicon;
  readonly #readerOf: ReadonlyMap<number, Reader>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#readerOf = new Map(readers.map((reader) => [lexicon.lists[`cue-${reader}`] ?? -1, reader]));
  }

  /** Where nothing tells, the family: plain words serve everybody. */
  readerOf(text: string): Reader {
    const votes = new Map<Reader, number>(readers.map((reader) => [reader, 0]));
    for (const { word } of tokenize(text.slice(0, looksAt))) {
      for (const symbol of this.#lexicon.words.usesOf(word).symbols) {
        const reader = this.#readerOf.get(symbol);
        if (reader) votes.set(reader, (votes.get(reader) ?? 0) + 1);
      }
    }
    let best: Reader = 'family';
    for (const reader of readers) if ((votes.get(reader) ?? 0) > (votes.get(best) ?? 0)) best = reader;
    return best;
  }
}

import { Form, type StoredLexicon, wordTags } from '../lexicon/compiled';
import { numbersOf } from './bytes';
import { regularGerund, regularPast, regularPresent } from './inflect';

/** The symbols a word can stand for, and in which form, side by side. */
export interface Uses {
  /** Of its own for each word; 0 for all that the lexicon does not have. */
  readonly key: number;
  readonly symbols: readonly number[];
  readonly forms: readonly (Form | null)[];
}

const unknown: Uses = { key: 0, symbols: [], forms: [] };

/** How many words that the lexicon does not have are remembered as such. */
const mostStrangers = 4000;

/** What the lexicon knows of each word; put together when a word is first met. */
export class WordTable {
  readonly #numberOf: ReadonlyMap<string, number>;
  readonly #numbers: Uint32Array;
  /** By word: where in `#numbers` its uses stand. */
  readonly #places: Uint32Array;
  readonly #known = new Map<string, Uses>();
  #strangers = 0;

  constructor({ words, uses }: Pick<StoredLexicon, 'words' | 'uses'>) {
    const written = words.split(' ');
    this.#numberOf = new Map(written.map((word, at) => [word, at]));
    this.#numbers = numbersOf(uses);
    this.#places = new Uint32Array(written.length);
    for (let word = 0, place = 0; word < written.length; word += 1) {
      this.#places[word] = place;
      place += 1 + (this.#numbers[place] ?? 0);
    }
  }

  usesOf(word: string): Uses {
    const known = this.#known.get(word);
    if (known) return known;
    const uses = this.#read(word);
    if (uses === unknown && this.#strangers++ > mostStrangers) return unknown;
    this.#known.set(word, uses);
    return uses;
  }

  #read(word: string): Uses {
    const symbols: number[] = [];
    const forms: (Form | null)[] = [];
    this.#each(word, (symbol, tag) => {
      symbols.push(symbol);
      forms.push(tag === wordTags.plain ? null : tag === wordTags.regular ? Form.base : ((tag - 1) as Form));
    });
    for (const { base, form } of infinitives(word)) {
      this.#each(base, (symbol, tag) => {
        if (tag !== wordTags.regular) return;
        symbols.push(symbol);
        forms.push(form);
      });
    }
    return symbols.length === 0 ? unknown : { key: this.#known.size + 1, symbols, forms };
  }

  #each(word: string, visit: (symbol: number, tag: number) => void): void {
    const number = this.#numberOf.get(word);
    if (number === undefined) return;
    const place = this.#places[number] as number;
    let symbol = 0;
    for (let at = place + 1; at <= place + (this.#numbers[place] as number); at += 1) {
      const step = this.#numbers[at] as number;
      symbol += Math.floor(step / wordTags.count);
      visit(symbol, step % wordTags.count);
    }
  }
}

/** The infinitives of which a word may be a regular form: `tries` of `try`, `hoping` of `hope` and `hop`. */
function infinitives(word: string): { readonly base: string; readonly form: Form }[] {
  const found: { base: string; form: Form }[] = [];
  const add = (base: string, form: Form, inflected: string): void => {
    if (inflected === word) found.push({ base, form });
  };
  for (const [ending, form, inflect] of regularEndings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const base of [stem, `${stem}e`, `${stem}y`, `${stem}ie`]) add(base, form, inflect(base));
  }
  return found;
}

const regularEndings = [
  ['s', Form.s, regularPresent],
  ['es', Form.s, regularPresent],
  ['ies', Form.s, regularPresent],
  ['d', Form.past, regularPast],
  ['ed', Form.past, regularPast],
  ['ied', Form.past, regularPast],
  ['ing', Form.gerund, regularGerund],
  ['ying', Form.gerund, regularGerund],
] as const;

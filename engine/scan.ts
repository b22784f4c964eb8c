import { type CompiledPhrase, type Form, firstWordSymbol, Place } from '../lexicon/compiled';
import type { Lexicon } from './lexicon';
import { type State, TreeReader } from './symbolTree';
import { Break, type Token } from './tokens';
import type { Uses } from './wordTable';

/** A phrase found in a sentence. Positions count words, half open. */
export interface Hit {
  readonly phrase: CompiledPhrase;
  readonly first: number;
  readonly end: number;
  /** For each symbol of the phrase, the first word that filled it; one more for the end. */
  readonly starts: readonly number[];
  /** The form of *be* that carries tense and person where the phrase's own verb is a gerund. */
  readonly verb?: number;
  /** Words inside the phrase that no symbol asked for: adverbs. */
  readonly adverbs: readonly number[];
}

/** A list item of several words, found in a sentence. */
export interface LongUse {
  readonly symbol: number;
  readonly form: Form | null;
  /** The word after its last. */
  readonly end: number;
}

/** All that the lexicon knows of a sentence's words, and where its phrases stand. */
export interface Scanned {
  readonly tokens: readonly Token[];
  readonly uses: readonly Uses[];
  /** List items of several words, by the word they begin with. */
  readonly longUses: readonly (readonly LongUse[])[];
  readonly hits: readonly Hit[];
}

const longestGap = 6;
const mostAdverbs = 2;
const noLongUses: readonly LongUse[] = [];

/** Finds every phrase of the lexicon in a sentence, in one walk over its words. */
export class Scanner {
  readonly #lexicon: Lexicon;
  readonly #phrases: TreeReader;
  readonly #items: TreeReader;
  readonly #adverb: number;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#phrases = new TreeReader(lexicon.phrases);
    this.#items = new TreeReader(lexicon.items);
    this.#adverb = lexicon.lists.adverb ?? -1;
  }

  scan(tokens: readonly Token[]): Scanned {
    const uses = tokens.map((token) => this.#lexicon.words.usesOf(token.word));
    const items = this.#items.start();
    const longUses = tokens.map((_, at) => longUsesFrom(items, tokens, uses, at, this.#lexicon));
    const isAdverb = uses.map(({ symbols }) => symbols.includes(this.#adverb));
    const walk = new Walk(tokens, uses, longUses, isAdverb, this.#lexicon);
    const root = this.#phrases.start();
    for (let at = 0; at < tokens.length; at += 1) walk.begin(root, at);
    return { tokens, uses, longUses, hits: walk.hits };
  }
}

function longUsesFrom(
  items: State,
  tokens: readonly Token[],
  uses: readonly Uses[],
  first: number,
  lexicon: Lexicon,
): readonly LongUse[] {
  let state = items.onWord(uses[first] as Uses);
  if (state === null) return noLongUses;
  const found: LongUse[] = [];
  for (let at = first + 1; state !== null; at += 1) {
    for (const end of state.ends)
      found.push({ symbol: lexicon.items.valueOf(end), form: firstForm(uses[first] as Uses), end: at });
    if (tokens[at]?.break !== Break.none) break;
    state = state.onWord(uses[at] as Uses);
  }
  return found;
}

/** The form of a verb that opens a list item. */
function firstForm({ forms }: Uses): Form | null {
  return forms.find((form) => form !== null) ?? null;
}

/** One walk through the phrases from each word on; the path taken is kept on two stacks. */
class Walk {
  readonly hits: Hit[] = [];
  readonly #starts: number[] = [];
  readonly #adverbs: number[] = [];
  #first = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly uses: readonly Uses[],
    readonly longUses: readonly (readonly LongUse[])[],
    readonly isAdverb: readonly boolean[],
    readonly lexicon: Lexicon,
  ) {}

  begin(root: State, at: number): void {
    this.#first = at;
    const isFirst = at === 0 || this.tokens[at]?.break === Break.clause;
    const anchored = isFirst ? root.onSymbol(Place.start) : null;
    if (anchored) this.#through(anchored, at, at);
    this.#step(root, at);
  }

  /** Goes on in `state`, whose last symbol was filled by the words from `start` to `next`, `across` a comma if need be. */
  #through(state: State, next: number, start: number, across: Break = Break.none): void {
    this.#starts.push(start);
    for (const end of state.ends) {
      this.hits.push({
        phrase: this.lexicon.phraseAt(end),
        first: this.#first,
        end: next,
        starts: [...this.#starts, next],
        adverbs: [...this.#adverbs],
      });
    }
    if (!state.isLast) {
      if (next < this.tokens.length) this.#step(state, next, across);
      else this.#finish(state, next);
    }
    this.#starts.pop();
  }

  #finish(state: State, at: number): void {
    const last = state.hasPlace ? state.onSymbol(Place.end) : null;
    if (last) this.#through(last, at, at);
  }

  #step(state: State, at: number, across: Break = Break.none): void {
    const token = this.tokens[at];
    if (!token) return;
    const isInside = at > this.#first;
    const strength = isInside ? token.break : Break.none;
    if (strength === Break.clause) {
      this.#finish(state, at);
      return;
    }
    if (strength <= across) {
      const next = state.onWord(this.uses[at] as Uses);
      if (next) this.#through(next, at + 1, at);
      for (const { symbol, end } of this.longUses[at] ?? noLongUses) {
        const beyond = state.onSymbol(symbol);
        if (beyond) this.#through(beyond, end, at);
      }
      if (isInside) this.#skipAdverb(state, at);
    }
    if (state.hasPlace) this.#stepThroughSpecial(state, at, token, strength);
  }

  #skipAdverb(state: State, at: number): void {
    if (this.#adverbs.length === mostAdverbs || !this.isAdverb[at]) return;
    this.#adverbs.push(at);
    this.#step(state, at + 1);
    this.#adverbs.pop();
  }

  #stepThroughSpecial(state: State, at: number, token: Token, strength: Break): void {
    if (strength === Break.none) {
      const number = /^\d/.test(token.word) ? state.onSymbol(Place.number) : null;
      if (number) this.#through(number, at + 1, at);
      const any = state.onSymbol(Place.oneWord);
      if (any) this.#through(any, at + 1, at);
      const words = state.onSymbol(Place.words);
      if (words) this.#across(words, at, 1);
    }
    const gap = state.onSymbol(Place.gap);
    if (gap) this.#across(gap, at, 0);
  }

  /** Fills a gap with as few words as will do, `fewest` to six of them. */
  #across(state: State, at: number, fewest: number): void {
    for (let count = fewest; count <= longestGap; count += 1) {
      const next = at + count;
      if (next > this.tokens.length) return;
      if (count > 0 && next - 1 > at && this.tokens[next - 1]?.break === Break.clause) return;
      this.#through(state, next, at, Break.comma);
    }
  }
}

/** The form in which the words from `at` on fill a verb's symbol, if they do. */
export function formOf({ uses, longUses }: Scanned, at: number, symbol: number): Form | null {
  if (symbol < firstWordSymbol) return null;
  const use = uses[at]?.symbols.indexOf(symbol) ?? -1;
  if (use >= 0) return uses[at]?.forms[use] ?? null;
  return longUses[at]?.find((other) => other.symbol === symbol)?.form ?? null;
}

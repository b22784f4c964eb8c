import { type CompiledLexicon, type CompiledPhrase, firstWordSymbol, type Form, Place, type WordUse } from '../lexicon/compiled';
import { Break, type Token } from './tokens';

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
  readonly uses: readonly (readonly WordUse[])[];
  /** List items of several words, by the word they begin with. */
  readonly longUses: readonly (readonly LongUse[])[];
  readonly hits: readonly Hit[];
}

const longestGap = 6;
const mostAdverbs = 2;
const none: readonly WordUse[] = [];
const noLongUses: readonly LongUse[] = [];

interface Node<End> {
  readonly next: Map<number, Node<End>>;
  /** Phrases, or lists, whose words end here. */
  readonly ends: End[];
}

function newNode<End>(): Node<End> {
  return { next: new Map(), ends: [] };
}

/** Finds every phrase of the lexicon in a sentence, in one walk over its words. */
export class Scanner {
  readonly #phrases = newNode<CompiledPhrase>();
  readonly #items = newNode<number>();
  readonly #words: Map<string, readonly WordUse[]>;
  readonly #adverb: number;

  constructor(lexicon: CompiledLexicon) {
    this.#words = new Map(Object.entries(lexicon.words));
    this.#adverb = lexicon.lists.adverb ?? -1;
    for (const phrase of lexicon.phrases) grow(this.#phrases, phrase.symbols).ends.push(phrase);
    for (const { symbols, list } of lexicon.items) grow(this.#items, symbols).ends.push(list);
  }

  usesOf(word: string): readonly WordUse[] {
    return this.#words.get(word) ?? none;
  }

  scan(tokens: readonly Token[]): Scanned {
    const uses = tokens.map((token) => this.usesOf(token.word));
    const longUses = tokens.map((_, at) => this.#longUsesFrom(tokens, uses, at));
    const hits: Hit[] = [];
    const walk = new Walk(tokens, uses, longUses, hits, this.#adverb);
    for (let at = 0; at < tokens.length; at += 1) walk.begin(this.#phrases, at);
    return { tokens, uses, longUses, hits };
  }

  #longUsesFrom(tokens: readonly Token[], uses: readonly (readonly WordUse[])[], first: number): readonly LongUse[] {
    const found: LongUse[] = [];
    const follow = (node: Node<number>, at: number, form: Form | null): void => {
      for (const symbol of node.ends) found.push({ symbol, form, end: at });
      if (at === tokens.length || (at > first && tokens[at]?.break !== Break.none)) return;
      for (const [symbol, own] of uses[at] ?? none) {
        const next = node.next.get(symbol);
        if (next) follow(next, at + 1, at === first ? (own ?? null) : form);
      }
    };
    follow(this.#items, first, null);
    return found.length === 0 ? noLongUses : found;
  }
}

/** Makes way for a sequence of symbols; returns where it ends. */
function grow<End>(root: Node<End>, symbols: readonly number[]): Node<End> {
  let node = root;
  for (const symbol of symbols) {
    let next = node.next.get(symbol);
    if (!next) {
      next = newNode();
      node.next.set(symbol, next);
    }
    node = next;
  }
  return node;
}

/** One walk through the phrases from one word on; the path taken is kept on two stacks. */
class Walk {
  readonly #starts: number[] = [];
  readonly #adverbs: number[] = [];
  #first = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly uses: readonly (readonly WordUse[])[],
    readonly longUses: readonly (readonly LongUse[])[],
    readonly hits: Hit[],
    readonly adverb: number,
  ) {}

  begin(root: Node<CompiledPhrase>, at: number): void {
    this.#first = at;
    if (at === 0) {
      const anchored = root.next.get(Place.start);
      if (anchored) this.#through(anchored, at);
    }
    this.#step(root, at);
  }

  /** Goes on from `node`, the symbol before which was filled from word `at` on. */
  #through(node: Node<CompiledPhrase>, next: number, start = next): void {
    this.#starts.push(start);
    this.#arrive(node, next);
    this.#starts.pop();
  }

  #arrive(node: Node<CompiledPhrase>, at: number): void {
    for (const phrase of node.ends) {
      this.hits.push({ phrase, first: this.#first, end: at, starts: [...this.#starts, at], adverbs: [...this.#adverbs] });
    }
    if (node.next.size === 0) return;
    if (at === this.tokens.length) {
      const last = node.next.get(Place.end);
      if (last) this.#through(last, at);
      return;
    }
    this.#step(node, at);
  }

  #step(node: Node<CompiledPhrase>, at: number): void {
    const token = this.tokens[at];
    if (!token) return;
    const isInside = at > this.#first;
    const strength = isInside ? token.break : Break.none;
    if (strength === Break.clause) return;
    if (strength === Break.none) {
      let direct = false;
      for (const [symbol] of this.uses[at] ?? none) {
        const next = node.next.get(symbol);
        if (!next) continue;
        direct = true;
        this.#through(next, at + 1, at);
      }
      for (const { symbol, end } of this.longUses[at] ?? noLongUses) {
        const next = node.next.get(symbol);
        if (!next) continue;
        direct = true;
        this.#through(next, end, at);
      }
      const number = node.next.get(Place.number);
      if (number && /^\d/.test(token.word)) this.#through(number, at + 1, at);
      const any = node.next.get(Place.oneWord);
      if (any) this.#through(any, at + 1, at);
      if (!direct && isInside && this.#adverbs.length < mostAdverbs && this.#isAdverb(at)) {
        this.#adverbs.push(at);
        this.#step(node, at + 1);
        this.#adverbs.pop();
      }
    }
    const gap = node.next.get(Place.gap);
    if (gap) this.#across(gap, at, 0);
    const words = node.next.get(Place.words);
    if (words && strength === Break.none) this.#across(words, at, 1);
  }

  /** Fills a gap with as few words as will do, `fewest` to six of them. */
  #across(node: Node<CompiledPhrase>, at: number, fewest: number): void {
    for (let count = fewest; count <= longestGap; count += 1) {
      const next = at + count;
      if (next > this.tokens.length) return;
      if (count > 0 && next - 1 > at && this.tokens[next - 1]?.break === Break.clause) return;
      this.#through(node, next, at);
    }
  }

  #isAdverb(at: number): boolean {
    return (this.uses[at] ?? none).some(([symbol]) => symbol === this.adverb);
  }
}

/** The form in which the words from `at` on fill a verb's symbol, if they do. */
export function formOf({ uses, longUses }: Scanned, at: number, symbol: number): Form | null {
  if (symbol < firstWordSymbol) return null;
  const use = uses[at]?.find(([other]) => other === symbol);
  return use ? (use[1] ?? null) : (longUses[at]?.find((other) => other.symbol === symbol)?.form ?? null);
}

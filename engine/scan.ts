import { type CompiledLexicon, type CompiledPhrase, firstWordSymbol, type Form, Place } from '../lexicon/compiled';
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

/** The symbols a word can stand for, and in which form, side by side. */
export interface Uses {
  readonly symbols: number[];
  readonly forms: (Form | null)[];
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
const unknown: Uses = { symbols: [], forms: [] };
const noLongUses: readonly LongUse[] = [];

/** A place in the tree of phrases. Symbols that any word can fill have ways of their own, so that most words ask for none. */
class Node<End> {
  readonly next = new Map<number, Node<End>>();
  /** Phrases, or lists, whose words end here. */
  readonly ends: End[] = [];
  readonly special: (Node<End> | undefined)[] = [];
  hasSpecial = false;

  /** Makes way for a sequence of symbols; returns where it ends. */
  grow(symbols: readonly number[]): Node<End> {
    let node: Node<End> = this;
    for (const symbol of symbols) node = node.#child(symbol);
    return node;
  }

  #child(symbol: number): Node<End> {
    const known = symbol < firstWordSymbol ? this.special[symbol] : this.next.get(symbol);
    if (known) return known;
    const child = new Node<End>();
    if (symbol >= firstWordSymbol) {
      this.next.set(symbol, child);
    } else {
      this.special[symbol] = child;
      this.hasSpecial = true;
    }
    return child;
  }
}

/** Finds every phrase of the lexicon in a sentence, in one walk over its words. */
export class Scanner {
  readonly #phrases = new Node<CompiledPhrase>();
  readonly #items = new Node<number>();
  readonly #words = new Map<string, Uses>();
  readonly #adverb: number;

  constructor(lexicon: CompiledLexicon) {
    lexicon.symbols.forEach((words, index) => {
      for (const word of words.split(' ')) this.#learn(word, firstWordSymbol + index);
    });
    this.#adverb = lexicon.lists.adverb ?? -1;
    for (const phrase of lexicon.phrases) this.#phrases.grow(phrase.symbols).ends.push(phrase);
    for (const { symbols, list } of lexicon.items) this.#items.grow(symbols).ends.push(list);
  }

  usesOf(word: string): Uses {
    return this.#words.get(word) ?? unknown;
  }

  scan(tokens: readonly Token[]): Scanned {
    const uses = tokens.map((token) => this.usesOf(token.word));
    const longUses = tokens.map((_, at) => this.#longUsesFrom(tokens, uses, at));
    const hits: Hit[] = [];
    const walk = new Walk(tokens, uses, longUses, hits, this.#adverb);
    for (let at = 0; at < tokens.length; at += 1) walk.begin(this.#phrases, at);
    return { tokens, uses, longUses, hits };
  }

  /** `refused/2` is the word "refused", in the form numbered 2. */
  #learn(written: string, symbol: number): void {
    const slash = written.lastIndexOf('/');
    const word = slash > 0 ? written.slice(0, slash) : written;
    let uses = this.#words.get(word);
    if (!uses) {
      uses = { symbols: [], forms: [] };
      this.#words.set(word, uses);
    }
    uses.symbols.push(symbol);
    uses.forms.push(slash > 0 ? (Number(written.slice(slash + 1)) as Form) : null);
  }

  #longUsesFrom(tokens: readonly Token[], uses: readonly Uses[], first: number): readonly LongUse[] {
    let found: LongUse[] | null = null;
    const follow = (node: Node<number>, at: number, form: Form | null): void => {
      for (const symbol of node.ends) {
        found ??= [];
        found.push({ symbol, form, end: at });
      }
      if (at === tokens.length || (at > first && tokens[at]?.break !== Break.none)) return;
      const { symbols, forms } = uses[at] ?? unknown;
      for (let use = 0; use < symbols.length; use += 1) {
        const next = node.next.get(symbols[use] as number);
        if (next) follow(next, at + 1, at === first ? (forms[use] ?? null) : form);
      }
    };
    follow(this.#items, first, null);
    return found ?? noLongUses;
  }
}

/** One walk through the phrases from one word on; the path taken is kept on two stacks. */
class Walk {
  readonly #starts: number[] = [];
  readonly #adverbs: number[] = [];
  #first = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly uses: readonly Uses[],
    readonly longUses: readonly (readonly LongUse[])[],
    readonly hits: Hit[],
    readonly adverb: number,
  ) {}

  begin(root: Node<CompiledPhrase>, at: number): void {
    this.#first = at;
    const anchored = at === 0 ? root.special[Place.start] : undefined;
    if (anchored) this.#through(anchored, at, at);
    this.#step(root, at);
  }

  /** Goes on from `node`, the symbol before which was filled by the words from `start` to `next`. */
  #through(node: Node<CompiledPhrase>, next: number, start: number): void {
    this.#starts.push(start);
    this.#arrive(node, next);
    this.#starts.pop();
  }

  #arrive(node: Node<CompiledPhrase>, at: number): void {
    for (const phrase of node.ends) {
      this.hits.push({ phrase, first: this.#first, end: at, starts: [...this.#starts, at], adverbs: [...this.#adverbs] });
    }
    if (at < this.tokens.length) {
      this.#step(node, at);
      return;
    }
    const last = node.special[Place.end];
    if (last) this.#through(last, at, at);
  }

  #step(node: Node<CompiledPhrase>, at: number): void {
    const token = this.tokens[at];
    if (!token || (node.next.size === 0 && !node.hasSpecial)) return;
    const isInside = at > this.#first;
    const strength = isInside ? token.break : Break.none;
    if (strength === Break.clause) return;
    if (strength === Break.none && !this.#stepThroughWords(node, at) && isInside) this.#skipAdverb(node, at);
    if (node.hasSpecial) this.#stepThroughSpecial(node, at, token, strength);
  }

  #stepThroughWords(node: Node<CompiledPhrase>, at: number): boolean {
    let isFilled = false;
    const { symbols } = this.uses[at] ?? unknown;
    for (let use = 0; use < symbols.length; use += 1) {
      const next = node.next.get(symbols[use] as number);
      if (!next) continue;
      isFilled = true;
      this.#through(next, at + 1, at);
    }
    for (const { symbol, end } of this.longUses[at] ?? noLongUses) {
      const next = node.next.get(symbol);
      if (!next) continue;
      isFilled = true;
      this.#through(next, end, at);
    }
    return isFilled;
  }

  #skipAdverb(node: Node<CompiledPhrase>, at: number): void {
    if (this.#adverbs.length === mostAdverbs || !this.uses[at]?.symbols.includes(this.adverb)) return;
    this.#adverbs.push(at);
    this.#step(node, at + 1);
    this.#adverbs.pop();
  }

  #stepThroughSpecial(node: Node<CompiledPhrase>, at: number, token: Token, strength: Break): void {
    if (strength === Break.none) {
      const number = node.special[Place.number];
      if (number && /^\d/.test(token.word)) this.#through(number, at + 1, at);
      const any = node.special[Place.oneWord];
      if (any) this.#through(any, at + 1, at);
      const words = node.special[Place.words];
      if (words) this.#across(words, at, 1);
    }
    const gap = node.special[Place.gap];
    if (gap) this.#across(gap, at, 0);
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
}

/** The form in which the words from `at` on fill a verb's symbol, if they do. */
export function formOf({ uses, longUses }: Scanned, at: number, symbol: number): Form | null {
  if (symbol < firstWordSymbol) return null;
  const use = uses[at]?.symbols.indexOf(symbol) ?? -1;
  if (use >= 0) return uses[at]?.forms[use] ?? null;
  return longUses[at]?.find((other) => other.symbol === symbol)?.form ?? null;
}

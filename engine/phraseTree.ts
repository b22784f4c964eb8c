import { type Form, Place } from '../lexicon/compiled';

/** The symbols a word can stand for, and in which form, side by side. One object a word: it serves as a key. */
export interface Uses {
  readonly symbols: readonly number[];
  readonly forms: readonly (Form | null)[];
}

/** A place in the tree of phrases: what has been read so far, and how it may go on. */
class Node<End> {
  /** By symbol; one node each, in a list so that sets of nodes look the same. */
  readonly next = new Map<number, readonly [Node<End>]>();
  readonly ends: End[] = [];
}

/**
 * Sequences of symbols, read a word at a time. A word can stand for several symbols, so reading leads to a set of
 * nodes; sets are built when they are first met and kept, so that a word costs one look however many phrases begin
 * like this (lazy subset construction: Thompson 1968).
 */
export class PhraseTree<End> {
  readonly #root = new Node<End>();
  #start: State<End> | null = null;
  #size = 0;

  add(symbols: readonly number[], end: End): void {
    let node = this.#root;
    for (const symbol of symbols) {
      const next = node.next.get(symbol) ?? ([new Node<End>()] as const);
      node.next.set(symbol, next);
      [node] = next;
    }
    node.ends.push(end);
  }

  /** The state before the first word. Starts afresh when the states kept so far have become too many. */
  start(): State<End> {
    if (this.#start === null || this.#size > mostStates) {
      this.#size = 0;
      this.#start = new State([this.#root], () => {
        this.#size += 1;
      });
    }
    return this.#start;
  }
}

const specialSymbols = Object.values(Place);

/** About 8 MB; a long session of ordinary writing stays below. */
const mostStates = 40_000;

/** What has been read so far, as the set of nodes that it may have led to. */
export class State<End> {
  /** Whatever ends here. */
  readonly ends: readonly End[];
  /** False where only words lead on. */
  readonly hasSpecial: boolean;
  readonly isLast: boolean;
  readonly #next: ReadonlyMap<number, readonly Node<End>[]>;
  readonly #onMade: () => void;
  readonly #byWord = new Map<Uses, State<End> | null>();
  readonly #bySymbol = new Map<number, State<End> | null>();

  constructor(nodes: readonly Node<End>[], onMade: () => void) {
    this.#next = merge(nodes);
    this.#onMade = onMade;
    this.ends = nodes.flatMap((node) => node.ends);
    this.hasSpecial = specialSymbols.some((symbol) => this.#next.has(symbol));
    this.isLast = this.#next.size === 0;
    onMade();
  }

  /** After a word; null where no phrase goes on with it. */
  onWord(uses: Uses): State<End> | null {
    const known = this.#byWord.get(uses);
    if (known !== undefined) return known;
    const nodes: Node<End>[] = [];
    for (const symbol of uses.symbols) {
      const found = this.#next.get(symbol);
      if (found) nodes.push(...found);
    }
    const state = this.#stateOf(nodes);
    this.#byWord.set(uses, state);
    return state;
  }

  /** After something that fills one symbol: a list item of several words, or a place. */
  onSymbol(symbol: number): State<End> | null {
    const known = this.#bySymbol.get(symbol);
    if (known !== undefined) return known;
    const state = this.#stateOf(this.#next.get(symbol) ?? []);
    this.#bySymbol.set(symbol, state);
    return state;
  }

  #stateOf(nodes: readonly Node<End>[]): State<End> | null {
    return nodes.length === 0 ? null : new State(nodes, this.#onMade);
  }
}

/** The ways on from a set of nodes. */
function merge<End>(nodes: readonly Node<End>[]): ReadonlyMap<number, readonly Node<End>[]> {
  const [only] = nodes;
  if (only && nodes.length === 1) return only.next;
  const merged = new Map<number, readonly Node<End>[]>();
  for (const node of nodes) {
    for (const [symbol, next] of node.next) {
      const known = merged.get(symbol);
      merged.set(symbol, known ? [...known, ...next] : next);
    }
  }
  return merged;
}

import { firstWordSymbol } from '../lexicon/compiled';
import { numbersOf } from './bytes';
import type { Uses } from './wordTable';

/**
 * Sequences of symbols that share their beginnings, as flat arrays. Nodes are numbered level by level, so the children
 * of a node follow one another, in order of the symbols that lead to them; ends are numbered in order of their nodes.
 */
export class SymbolTree {
  /** The symbol that leads to a node; the root has none. */
  readonly #symbols: Uint16Array;
  /** By node: its first child, up to the next node's. */
  readonly #children: Uint32Array;
  /** By node: its first end, up to the next node's. */
  readonly #ends: Uint32Array;
  /** By end: the number stored with it. */
  readonly #values: Uint16Array;

  /** Reads what `packTree` wrote. */
  constructor(packed: string) {
    const numbers = numbersOf(packed);
    const nodes = numbers[0] ?? 0;
    this.#children = risingSums(numbers.subarray(1, 1 + nodes), 1);
    this.#ends = risingSums(numbers.subarray(1 + nodes, 1 + 2 * nodes), 0);
    this.#symbols = new Uint16Array(nodes);
    const steps = numbers.subarray(2 * nodes, 3 * nodes);
    for (let node = 0; node < nodes; node += 1) {
      let symbol = 0;
      for (let child = this.firstChild(node); child < this.firstChild(node + 1); child += 1) {
        symbol += steps[child] as number;
        this.#symbols[child] = symbol;
      }
    }
    this.#values = Uint16Array.from(numbers.subarray(3 * nodes));
  }

  firstChild(node: number): number {
    return this.#children[node] as number;
  }

  /** Adds the children to which any of these symbols lead. */
  addChildren(node: number, symbols: readonly number[], found: number[]): void {
    const first = this.firstChild(node);
    const end = this.firstChild(node + 1);
    if (end - first <= few) {
      for (let child = first; child < end; child += 1)
        if (symbols.includes(this.#symbols[child] as number)) found.push(child);
      return;
    }
    for (const symbol of symbols) {
      const child = this.#child(node, symbol);
      if (child > 0) found.push(child);
    }
  }

  /** The child that a symbol leads to, or 0. */
  #child(node: number, symbol: number): number {
    let low = this.firstChild(node);
    let high = this.firstChild(node + 1) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#symbols[middle] as number;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** True where a place, not only a word, leads on from a node. */
  hasPlace(node: number): boolean {
    const first = this.firstChild(node);
    return first < this.firstChild(node + 1) && (this.#symbols[first] as number) < firstWordSymbol;
  }

  endsAt(node: number): number[] {
    const first = this.#ends[node] as number;
    return Array.from({ length: (this.#ends[node + 1] as number) - first }, (_, at) => first + at);
  }

  valueOf(end: number): number {
    return this.#values[end] as number;
  }

  /** The symbols on the way to an end. */
  pathTo(end: number): number[] {
    const path: number[] = [];
    for (let node = lastUpTo(this.#ends, end); node > 0; node = lastUpTo(this.#children, node)) {
      path.unshift(this.#symbols[node] as number);
    }
    return path;
  }

  get size(): number {
    return this.#values.length;
  }
}

/** Where each part begins, if the parts have these sizes and the first begins at `start`; one more for the end. */
function risingSums(sizes: Uint32Array, start: number): Uint32Array {
  const sums = new Uint32Array(sizes.length + 1);
  sums[0] = start;
  for (let at = 0; at < sizes.length; at += 1) sums[at + 1] = (sums[at] as number) + (sizes[at] as number);
  return sums;
}

/** The last place of a rising list whose number is not above `limit`. */
function lastUpTo(rising: Uint32Array, limit: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So few children are looked through faster than searched. */
const few = 6;

/** About 8 MB; a long session of ordinary writing stays below. */
const mostStates = 40_000;

/**
 * Reads a tree a word at a time. A word can stand for several symbols, so reading leads to a set of nodes; sets are
 * built when they are first met and kept, so that a word costs one look however many phrases begin like this (lazy
 * subset construction: Thompson 1968).
 */
export class TreeReader {
  readonly #tree: SymbolTree;
  #start: State | null = null;
  #size = 0;

  constructor(tree: SymbolTree) {
    this.#tree = tree;
  }

  /** The state before the first word. Starts afresh when the states kept so far have become too many. */
  start(): State {
    if (this.#start === null || this.#size > mostStates) {
      this.#size = 0;
      this.#start = new State([0], this.#tree, () => {
        this.#size += 1;
      });
    }
    return this.#start;
  }
}

/** What has been read so far, as the set of nodes that it may have led to. */
export class State {
  /** Numbers of whatever ends here. */
  readonly ends: readonly number[];
  /** False where only words lead on. */
  readonly hasPlace: boolean;
  readonly isLast: boolean;
  readonly #nodes: readonly number[];
  readonly #tree: SymbolTree;
  readonly #onMade: () => void;
  #byWord: Map<number, State | null> | null = null;
  #bySymbol: Map<number, State | null> | null = null;

  constructor(nodes: readonly number[], tree: SymbolTree, onMade: () => void) {
    this.#nodes = nodes;
    this.#tree = tree;
    this.#onMade = onMade;
    this.ends = nodes.flatMap((node) => tree.endsAt(node));
    this.hasPlace = nodes.some((node) => tree.hasPlace(node));
    this.isLast = nodes.every((node) => tree.firstChild(node) === tree.firstChild(node + 1));
    onMade();
  }

  /** After a word; null where no phrase goes on with it. */
  onWord(uses: Uses): State | null {
    if (uses.key === 0) return null;
    this.#byWord ??= new Map();
    const known = this.#byWord.get(uses.key);
    if (known !== undefined) return known;
    const state = this.#after(uses.symbols);
    this.#byWord.set(uses.key, state);
    return state;
  }

  /** After something that fills one symbol: a list item of several words, or a place. */
  onSymbol(symbol: number): State | null {
    this.#bySymbol ??= new Map();
    const known = this.#bySymbol.get(symbol);
    if (known !== undefined) return known;
    const state = this.#after([symbol]);
    this.#bySymbol.set(symbol, state);
    return state;
  }

  #after(symbols: readonly number[]): State | null {
    const nodes: number[] = [];
    for (const node of this.#nodes) this.#tree.addChildren(node, symbols, nodes);
    return nodes.length === 0 ? null : new State(nodes, this.#tree, this.#onMade);
  }
}

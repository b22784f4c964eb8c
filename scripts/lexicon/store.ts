import { type CompiledLexicon, firstWordSymbol, type StoredLexicon, wordTags } from '../../lexicon/compiled';

/** Packs a compiled lexicon into what ships: small, and quick to open. See `openLexicon`. */
export function storeLexicon(compiled: CompiledLexicon): StoredLexicon {
  const lexicon = renumbered(compiled);
  const { entries, verbs, gerunds, lists, anyForms, questions } = lexicon;
  const words = [...new Set(lexicon.symbols.flatMap((symbol) => symbol.split(' ').map(wordOf)))].sort();
  return {
    entries,
    verbs,
    gerunds,
    lists,
    anyForms,
    questions,
    words: words.join(' '),
    uses: packUses(lexicon.symbols, words),
    phrases: packTree(
      lexicon.phrases.map(({ symbols, entry, silences }) => ({
        symbols,
        value: 2 * entry + Number(silences),
      })),
    ),
    items: packTree(lexicon.items.map(({ symbols, list }) => ({ symbols, value: list }))),
    verbal: packRising(lexicon.verbal),
  };
}

/** The same lexicon with the commonest symbols first: small numbers take less room. */
function renumbered(lexicon: CompiledLexicon): CompiledLexicon {
  const uses = lexicon.symbols.map(() => 0);
  for (const { symbols } of [...lexicon.phrases, ...lexicon.items]) {
    for (const symbol of symbols) {
      if (symbol >= firstWordSymbol)
        uses[symbol - firstWordSymbol] = (uses[symbol - firstWordSymbol] ?? 0) + 1;
    }
  }
  const order = uses.map((_, at) => at).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const numbers = new Map(order.map((old, at) => [old + firstWordSymbol, at + firstWordSymbol]));
  const fresh = (symbol: number): number => numbers.get(symbol) ?? symbol;
  const named = (symbols: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(symbols).map(([name, symbol]) => [name, fresh(symbol)]));
  return {
    ...lexicon,
    symbols: order.map((old) => lexicon.symbols[old] ?? ''),
    lists: named(lexicon.lists),
    anyForms: named(lexicon.anyForms),
    verbal: lexicon.verbal.map(fresh).sort((a, b) => a - b),
    items: lexicon.items.map(({ symbols, list }) => ({ symbols: symbols.map(fresh), list: fresh(list) })),
    phrases: lexicon.phrases.map((phrase) => ({ ...phrase, symbols: phrase.symbols.map(fresh) })),
  };
}

/** For each word how many symbols it stands for; for each, the step from the one before, and how it stands for it. */
function packUses(symbols: readonly string[], words: readonly string[]): string {
  const usesOf = new Map(words.map((word) => [word, [] as { symbol: number; tag: number }[]]));
  symbols.forEach((symbol, at) => {
    for (const written of symbol.split(' '))
      usesOf.get(wordOf(written))?.push({ symbol: at + firstWordSymbol, tag: tagOf(written) });
  });
  return pack(
    [...usesOf.values()].flatMap((uses) => [
      uses.length,
      ...uses.map(({ symbol, tag }, at) => (symbol - (uses[at - 1]?.symbol ?? 0)) * wordTags.count + tag),
    ]),
  );
}

function wordOf(written: string): string {
  return written.replace(/\*$|\/\d+$/, '');
}

function tagOf(written: string): number {
  if (written.endsWith('*')) return wordTags.regular;
  const form = /\/(\d+)$/.exec(written)?.[1];
  return form === undefined ? wordTags.plain : Number(form) + 1;
}

interface Branch {
  readonly next: Map<number, Branch>;
  readonly values: number[];
}

/** Level by level: how many children each node has, how many ends, the symbols to its children, the ends' values. */
function packTree(
  sequences: readonly { readonly symbols: readonly number[]; readonly value: number }[],
): string {
  const root: Branch = { next: new Map(), values: [] };
  for (const { symbols, value } of sequences) {
    let branch = root;
    for (const symbol of symbols) {
      const next = branch.next.get(symbol) ?? { next: new Map(), values: [] };
      branch.next.set(symbol, next);
      branch = next;
    }
    // The engine keeps symbols and values in sixteen bits.
    if (Math.max(value, ...symbols) > 0xffff) throw new Error(`too large for a tree: ${[value, ...symbols]}`);
    if (!branch.values.includes(value)) branch.values.push(value);
  }
  const branches = [root];
  const steps: number[] = [];
  for (const branch of branches) {
    let last = 0;
    for (const [symbol, next] of [...branch.next].sort(([a], [b]) => a - b)) {
      steps.push(symbol - last);
      last = symbol;
      branches.push(next);
    }
  }
  return pack([
    branches.length,
    ...branches.map(({ next }) => next.size),
    ...branches.map(({ values }) => values.length),
    ...steps,
    ...branches.flatMap(({ values }) => values),
  ]);
}

function packRising(values: readonly number[]): string {
  return pack(values.map((value, at) => value - (values[at - 1] ?? 0)));
}

/** Seven bits a byte, low bits first. */
function pack(numbers: readonly number[]): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
    bytes.push(left);
  }
  return Buffer.from(bytes).toString('base64');
}

import { type CompiledLexicon, type CompiledPhrase, Place, type StoredLexicon } from '../lexicon/compiled';
import { numbersOf } from './bytes';
import { SymbolTree } from './symbolTree';
import { WordTable } from './wordTable';

/** The lexicon as the engine works with it; opened from what the build stored. */
export interface Lexicon
  extends Pick<CompiledLexicon, 'entries' | 'verbs' | 'gerunds' | 'lists' | 'questions'> {
  readonly words: WordTable;
  readonly phrases: SymbolTree;
  /** List items of several words; the value of each is the symbol of its list. */
  readonly items: SymbolTree;
  /** The phrase that ends at an end of `phrases`. */
  phraseAt(end: number): CompiledPhrase;
}

/** Opens a stored lexicon; phrases and words are put together when they are first met. */
export function openLexicon(stored: StoredLexicon): Lexicon {
  const phrases = new SymbolTree(stored.phrases);
  const verbal = readRising(stored.verbal);
  const slotNames = namesOf(stored);
  const known: CompiledPhrase[] = [];
  return {
    entries: stored.entries,
    verbs: stored.verbs,
    gerunds: stored.gerunds,
    lists: stored.lists,
    questions: stored.questions,
    words: new WordTable(stored),
    phrases,
    items: new SymbolTree(stored.items),
    phraseAt(end) {
      const phrase =
        known[end] ?? describePhrase(phrases.pathTo(end), phrases.valueOf(end), verbal, slotNames);
      known[end] = phrase;
      return phrase;
    },
  };
}

/** A phrase's head is its first verb; a list or place in it is a slot of that name. */
function describePhrase(
  symbols: readonly number[],
  value: number,
  verbal: ReadonlySet<number>,
  slotNames: ReadonlyMap<number, string>,
): CompiledPhrase {
  const slots: Record<string, readonly [number, number]> = {};
  symbols.forEach((symbol, at) => {
    const name = slotNames.get(symbol);
    if (name !== undefined) slots[name] ??= [at, at + 1];
  });
  return {
    entry: value >> 1,
    silences: value % 2 === 1,
    symbols,
    head: symbols.findIndex((symbol) => verbal.has(symbol)),
    slots,
  };
}

function namesOf({ lists, anyForms }: StoredLexicon): Map<number, string> {
  const names = new Map<number, string>([
    [Place.words, 'words'],
    [Place.number, 'number'],
    [Place.oneWord, 'word'],
  ]);
  for (const symbols of [lists, anyForms])
    for (const [name, symbol] of Object.entries(symbols)) names.set(symbol, name);
  return names;
}

function readRising(packed: string): Set<number> {
  let value = 0;
  return new Set(
    Array.from(numbersOf(packed), (step) => {
      value += step;
      return value;
    }),
  );
}

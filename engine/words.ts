import type { Lexicon } from './lexicon';
import type { Scanned } from './scan';

/** Asks whether a word of a sentence stands in one of the lexicon's word lists. */
export type IsIn = (at: number, list: string) => boolean;

/** The lists are the lexicon's; a list it lacks holds no word. */
export function membership(lexicon: Lexicon, scanned: Scanned): IsIn {
  return (at, list) => {
    const symbol = lexicon.lists[list];
    return symbol !== undefined && (scanned.uses[at]?.symbols.includes(symbol) ?? false);
  };
}

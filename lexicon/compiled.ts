import type { Category, Reader, Strength } from '../engine/types';

/**
 * The lexicon as the engine reads it: words, verbs and phrases as numbers. Written by `npm run lexicon` from the YAML
 * beside this file; examples stay behind.
 */
export interface CompiledLexicon {
  /**
   * For each symbol from `firstWordSymbol` on, the words that can stand for it, lower case, joined by spaces; a verb's
   * form follows its word: `refused/2`. `refuse*` is a regular verb in all its forms.
   */
  readonly symbols: readonly string[];
  /** Forms of each verb that phrases or alternatives name, indexed by `Form`. */
  readonly verbs: readonly VerbForms[];
  /** Gerunds that the spelling rule gets wrong, by infinitive. */
  readonly gerunds: Readonly<Record<string, string>>;
  /** Name of a word list → its symbol. */
  readonly lists: Readonly<Record<string, number>>;
  /** Name of a word list → the symbol for its verbs in any form. */
  readonly anyForms: Readonly<Record<string, number>>;
  /** The symbols that stand for a verb in any form, which alternatives can agree with. */
  readonly verbal: readonly number[];
  /** Items of lists that are more than one word. */
  readonly items: readonly CompiledItem[];
  readonly entries: readonly CompiledEntry[];
  readonly phrases: readonly CompiledPhrase[];
  readonly questions: Questions;
}

/** The lexicon as `compiled.json` holds it: small, and quick to open. Numbers are packed by `storeLexicon`. */
export interface StoredLexicon
  extends Pick<CompiledLexicon, 'entries' | 'verbs' | 'gerunds' | 'lists' | 'anyForms' | 'questions'> {
  /** Every word of the lexicon once, in order of the alphabet, joined by spaces. */
  readonly words: string;
  /**
   * For each word how many symbols it stands for; for each of these the step from the one before times
   * `wordTags.count`, plus a tag.
   */
  readonly uses: string;
  /** A `SymbolTree` whose values are twice the entry, plus one for a phrase that silences it. */
  readonly phrases: string;
  /** A `SymbolTree` whose values are the lists. */
  readonly items: string;
  /** The symbols of `verbal`, as steps. */
  readonly verbal: string;
}

/** How a stored word stands for its symbol: as it is, as the infinitive of a regular verb, or (`form + 1`) in a form. */
export const wordTags = { plain: 0, regular: 11, count: 12 } as const;

/** What the writer is asked where the model speaks and no family does, by kind of deficit language. */
export type Questions = Readonly<
  Record<
    Category,
    {
      readonly why: string;
      readonly source: string;
      readonly ask: Readonly<Partial<Record<Reader, string>> & { any: string }>;
    }
  >
>;

/** Which form of a verb a word is. `am`, `are` and `were` differ from `base` and `past` for *be* alone. */
export const Form = {
  base: 0,
  s: 1,
  past: 2,
  participle: 3,
  gerund: 4,
  am: 5,
  are: 6,
  were: 7,
  /** A modal says tense but not number: *can't*, *won't*. */
  modal: 8,
  /** *couldn't*, *wouldn't*. */
  pastModal: 9,
} as const;
export type Form = (typeof Form)[keyof typeof Form];

/** The forms `base` to `were`, in the order of `Form`. */
export type VerbForms = readonly string[];

/** Symbols that stand for a place rather than a word. */
export const Place = { start: 1, end: 2, gap: 3, words: 4, number: 5, oneWord: 6 } as const;
/** The first symbol that stands for a word, a verb or a list. */
export const firstWordSymbol = 8;

/** A list item of several words ("turn in"), which stands for its list wherever a phrase asks for it. */
export interface CompiledItem {
  readonly symbols: readonly number[];
  /** The symbol of the list, or of the list in any form. */
  readonly list: number;
}

export interface CompiledEntry {
  readonly id: string;
  readonly category: Category;
  readonly strength: Strength;
  readonly why: string;
  readonly source: string;
  /** Wordings by reader; `any` where no reader has its own. */
  readonly instead: Readonly<Partial<Record<Reader | 'any', readonly Template[]>>>;
  readonly ask: Template | null;
  /** The readers this entry says nothing to, because they need the fact said this way. */
  readonly silentFor: readonly Reader[];
  /** The entry may speak about the writer ("I can't"), which others never do. */
  readonly aboutWriter: boolean;
}

export interface CompiledPhrase {
  /** Index into `entries`. */
  readonly entry: number;
  /** True for a phrase that silences its entry wherever both stand in one sentence. */
  readonly silences: boolean;
  readonly symbols: readonly number[];
  /** Index into `symbols` of the word the alternatives agree with, or -1. */
  readonly head: number;
  /** Name of a slot → the part of `symbols` that fills it, half open. */
  readonly slots: Readonly<Record<string, readonly [first: number, end: number]>>;
}

/** Parts of a wording, joined by what stands in them. */
export type Template = readonly TemplatePart[];
export type TemplatePart =
  | string
  /** A verb that takes the form of the phrase's head. */
  | { readonly verb: number }
  /** What stood in a slot; `ing` turns a verb's infinitive into its gerund. */
  | { readonly slot: string; readonly as: 'found' | 'ing' };

/** Who reads the text: decides which wording fits. */
export const readers = ['student', 'family', 'iep', 'coaching'] as const;
export type Reader = (typeof readers)[number];

/** The twelve kinds of deficit language; the folder `lexicon/` has one file for each. */
export const categories = [
  'ability',
  'refusal',
  'lack',
  'difficulty',
  'character',
  'identity',
  'comparison',
  'absolutes',
  'blame',
  'verdict',
  'family',
  'coaching',
] as const;
export type Category = (typeof categories)[number];

/** `reframe`: a coach would certainly offer one. `consider`: shown only to a writer who asks for more. */
export type Strength = 'reframe' | 'consider';

/** What to look for in a text. */
export interface CheckOptions {
  readonly reader: Reader;
  /** Also return findings of strength `consider`. */
  readonly thorough: boolean;
}

/** One phrase found in a text, with what could be said instead. `text.slice(from, to) === finding.text`, always. */
export interface Finding {
  /** UTF-16 offsets into the text that was checked, half open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly entryId: string;
  readonly category: Category;
  readonly strength: Strength;
  /** Each replaces exactly `text`; best first; facts kept. */
  readonly alternatives: readonly string[];
  /**
   * A question to the writer, or a frame that replaces `text` once the writer has filled its blank (`___`).
   * Never null where `alternatives` has fewer than two.
   */
  readonly ask: string | null;
  /** One sentence, at most 140 characters. */
  readonly why: string;
  /** Where the guidance comes from. */
  readonly source: string;
}

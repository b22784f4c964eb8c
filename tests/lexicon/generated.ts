import fc from 'fast-check';
import { type CompiledLexicon, Form, firstWordSymbol, Place } from '../../lexicon/compiled';

/** A sentence put together from the lexicon's own words, and what in it no wording may lose. */
export interface Generated {
  readonly text: string;
  readonly facts: readonly string[];
}

interface Piece {
  readonly words: string;
  readonly facts?: readonly string[];
}

const subjects: readonly (Piece & { readonly isMany: boolean })[] = [
  { words: 'Devin', facts: ['Devin'], isMany: false },
  { words: 'Mei-Ling', facts: ['Mei-Ling'], isMany: false },
  { words: '#FIRSTNAME#', facts: ['#FIRSTNAME#'], isMany: false },
  { words: 'She', isMany: false },
  { words: 'My co-teacher', isMany: false },
  { words: 'They', isMany: true },
  { words: 'You', isMany: true },
  { words: 'The twins', isMany: true },
  { words: 'Omar and Rosa', facts: ['Omar', 'Rosa'], isMany: true },
];

const complements: readonly Piece[] = [
  { words: '' },
  { words: 'in group work' },
  { words: 'on 3 of 4 trials', facts: ['3 of 4'] },
  { words: 'since 11/12', facts: ['11/12'] },
  { words: 'while reading “Frog and Toad”', facts: ['“Frog and Toad”'] },
  { words: 'when Ms. Okafor asks', facts: ['Ms. Okafor'] },
  { words: 'with {{partner}}', facts: ['{{partner}}'] },
  { words: 'at 85 % of the level', facts: ['85 %'] },
];

/** What may stand where a phrase leaves a place open; facts among it, for wordings that put nothing back. */
const openPlaces: Readonly<Record<number, readonly Piece[]>> = {
  [Place.start]: [{ words: '' }],
  [Place.end]: [{ words: '' }],
  [Place.gap]: [
    { words: '' },
    { words: 'to Amina', facts: ['Amina'] },
    { words: 'in 7 lessons', facts: ['7'] },
    { words: 'in class' },
  ],
  [Place.words]: [
    { words: 'the task' },
    { words: 'Amina', facts: ['Amina'] },
    { words: 'all 12 problems', facts: ['12'] },
  ],
  [Place.oneWord]: [
    { words: 'share' },
    { words: 'writing' },
    { words: 'Amina', facts: ['Amina'] },
    { words: '40', facts: ['40'] },
  ],
  [Place.number]: [{ words: '6', facts: ['6'] }],
};

/** Forms a phrase's own verb can have, best first, by number and time of the subject. */
const formsOf = {
  one: { present: [Form.s, Form.modal], past: [Form.past, Form.pastModal] },
  many: { present: [Form.are, Form.base, Form.modal], past: [Form.were, Form.past, Form.pastModal] },
} as const;

/** Sentences with a phrase of the lexicon: subject × time × phrase, its places filled × complement. */
export class SentenceMaker {
  readonly #lexicon: CompiledLexicon;
  readonly #longItems = new Map<number, (readonly number[])[]>();

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    for (const { list, symbols } of lexicon.items) {
      this.#longItems.set(list, [...(this.#longItems.get(list) ?? []), symbols]);
    }
  }

  /** Sentences with a phrase of one of these entries, or of any. */
  sentences(...entries: readonly number[]): fc.Arbitrary<Generated> {
    const phrases = this.#lexicon.phrases.filter(
      ({ entry, silences }) => !silences && (entries.length === 0 || entries.includes(entry)),
    );
    return fc
      .record({
        subject: fc.constantFrom(...subjects),
        time: fc.constantFrom('present', 'past'),
        complement: fc.constantFrom(...complements),
        phrase: fc.constantFrom(...phrases),
        picks: fc.array(fc.nat(9999), { minLength: 24, maxLength: 24 }),
      })
      .map(({ subject, time, complement, phrase, picks }) => {
        const forms: readonly Form[] = formsOf[subject.isMany ? 'many' : 'one'][time];
        const filled = phrase.symbols.map((symbol, at) =>
          this.#fill(symbol, at === phrase.head ? forms : [], picks, at),
        );
        // A phrase whose verb does not come first may bring its own subject, or need none.
        const isNote = phrase.symbols[0] === Place.start || (phrase.head !== 0 && (picks[0] ?? 0) % 2 === 0);
        const verb = phrase.head < 0 ? [copula(subject.isMany, time)] : [];
        const opening: readonly Piece[] = isNote ? [] : [subject, ...verb];
        const closing = phrase.symbols.includes(Place.end) ? [] : [complement];
        const pieces = [...opening, ...filled, ...closing];
        return { text: asSentence(pieces), facts: pieces.flatMap(({ facts = [] }) => facts) };
      });
  }

  #fill(symbol: number, forms: readonly Form[], picks: readonly number[], at: number): Piece {
    const pick = picks[at % picks.length] ?? 0;
    const open = openPlaces[symbol];
    if (open) return open[pick % open.length] ?? { words: '' };
    const written = (this.#lexicon.symbols[symbol - firstWordSymbol] ?? '').split(' ').filter(Boolean);
    const form = forms.find((wanted) => written.some((word) => word.endsWith(`/${wanted}`)));
    const words = form === undefined ? written : written.filter((word) => word.endsWith(`/${form}`));
    const items = this.#longItems.get(symbol) ?? [];
    const chosen = pick % (words.length + items.length);
    const word = words[chosen]?.replace(/\/\d$/, '');
    if (word !== undefined) return { words: word };
    const item = items[chosen - words.length] ?? [];
    return {
      words: item
        .map((part, index) => this.#fill(part, index === 0 ? forms : [], picks, at + 1).words)
        .join(' '),
    };
  }
}

function copula(isMany: boolean, time: 'present' | 'past'): Piece {
  return { words: time === 'present' ? (isMany ? 'are' : 'is') : isMany ? 'were' : 'was' };
}

function asSentence(pieces: readonly Piece[]): string {
  const words = pieces
    .map((piece) => piece.words)
    .filter(Boolean)
    .join(' ')
    .replace(/ (?='(?:s|re|m|ve|d|ll)\b)/g, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

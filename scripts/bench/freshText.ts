import { readLexicon } from '../lexicon/readLexicon';
import { randomNumbers } from '../train/random';
import { oneOf } from './oneOf';

const names =
  'Amara Bao Chloe Dmitri Elena Farid Grace Hiro Imani Jonas Keiko Luis Maya Noor Omar Priya'.split(' ');
const tails = [
  (name: string, number: number) => `, as ${name} noted on page ${number}`,
  (name: string, number: number) => ` during task ${number} with ${name}`,
  (name: string, number: number) => `, which ${name} and I wrote down as note ${number}`,
];

/** Writes text like a teacher's that no cache has seen: no two sentences are ever the same. */
export class FreshText {
  readonly #examples: readonly string[];
  readonly #random = randomNumbers(2026);
  #number = 1000;

  constructor() {
    this.#examples = readLexicon().entries.flatMap(({ flags, passes }) => [
      ...flags.map(({ text }) => text),
      ...passes,
    ]);
  }

  /** An example of the lexicon, of those that are found and those that are not, with an ending of its own. */
  sentence(): string {
    this.#number += 1;
    const example = oneOf(this.#examples, this.#random);
    const [, words = example, end = '.'] = /^(.*?)([.?!]?)$/s.exec(example) ?? [];
    return words + oneOf(tails, this.#random)(oneOf(names, this.#random), this.#number) + (end || '.');
  }

  /** Paragraphs of five sentences, at least so many words in all. */
  document(words: number): string {
    const paragraphs: string[] = [];
    for (let written = 0; written < words; ) {
      const paragraph = Array.from({ length: 5 }, () => this.sentence()).join(' ');
      paragraphs.push(paragraph);
      written += countWords(paragraph);
    }
    return paragraphs.join('\n');
  }
}

/** Runs of anything but white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

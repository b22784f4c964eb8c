import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { loadEngine } from '../loadEngine';

/** Something that looks for words in a text and proposes others. */
export interface Checker {
  readonly name: string;
  /** How many words a timed pass gives it: enough to measure, not so many that a round takes minutes. */
  readonly words: number;
  readonly check: (text: string) => unknown;
}

/** Our engine and its peers, ready to be timed. */
export async function checkers(): Promise<readonly [Checker, ...Checker[]]> {
  const engine = loadEngine();
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    {
      name: 'Bright Spots',
      words: 100_000,
      check: (text) => engine.check(text, { reader: 'auto', thorough: true }),
    },
    { name: 'write-good', words: 100_000, check: (text) => writeGood(text) },
    { name: 'alex', words: 100_000, check: (text) => alex(text) },
    { name: 'harper', words: 5_000, check: (text) => harper.lint(text, { language: 'plaintext' }) },
  ];
}

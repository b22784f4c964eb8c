import { type Reader, readers } from '../../engine/types';
import { CheckMistake } from './mistake';

export type Output = 'words' | 'json' | 'apply';

/** What the command line asked for. */
export interface CheckCall {
  readonly output: Output;
  readonly thorough: boolean;
  readonly reader: Reader | 'auto';
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
}

const forReader = [...readers, 'auto'] as const;

/** What `--help` prints. */
export const usage = `npm run --silent check -- [--json | --apply] [--thorough] [--for ${forReader.join('|')}] FILE…

Checks plain text; every line is a paragraph, "-" is standard input.
  --json      one JSON object per finding
  --apply     the text with the first alternative of each finding, or the next where a paragraph would repeat itself
  --thorough  also phrases that are only worth considering
  --for       who will read the text (default: auto, guessed from the text)
`;

/** Reads the command line. Throws a `CheckMistake`. */
export function readArguments(commandLine: readonly string[]): CheckCall | 'help' {
  const files: string[] = [];
  const outputs = new Set<Output>();
  let thorough = false;
  let reader: Reader | 'auto' = 'auto';
  const words = [...commandLine];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--help') return 'help';
    if (word === '--') files.push(...words.splice(0));
    else if (word === '--json') outputs.add('json');
    else if (word === '--apply') outputs.add('apply');
    else if (word === '--thorough') thorough = true;
    else if (word === '--for') reader = readReader(words.shift());
    else if (word.startsWith('--for=')) reader = readReader(word.slice('--for='.length));
    else if (word === '-' || !word.startsWith('-')) files.push(word);
    else throw new CheckMistake(`${word}: there is no such option yet; --help shows those there are.`);
  }
  if (outputs.size > 1) throw new CheckMistake('--json and --apply: choose one of them.');
  if (files.length === 0) throw new CheckMistake('Name a file to check, or "-" for standard input.');
  if (files.indexOf('-') !== files.lastIndexOf('-'))
    throw new CheckMistake('-: standard input can be read only once.');
  const [output = 'words'] = outputs;
  return { output, thorough, reader, files };
}

function readReader(word: string | undefined): Reader | 'auto' {
  const reader = forReader.find((known) => known === word);
  if (reader === undefined)
    throw new CheckMistake(`--for ${word ?? ''}: say one of ${forReader.join(', ')}.`);
  return reader;
}

import { readArguments, usage } from './check/arguments';
import { CheckMistake } from './check/mistake';
import { printer } from './check/print';
import { readInput } from './check/readInput';
import { LexiconMistake } from './lexicon/mistake';
import { loadEngine } from './loadEngine';

// `npm run check -- notes.txt | head`: the reader may leave early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await check(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CheckMistake || error instanceof LexiconMistake)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof CheckMistake ? 2 : 1;
}

async function check(commandLine: readonly string[]): Promise<void> {
  const request = readArguments(commandLine);
  if (request === 'help') {
    process.stdout.write(usage);
    return;
  }
  // Every input is read before a line is printed: a bad one leaves no half answer behind.
  const inputs = [];
  for (const file of request.files) inputs.push(await readInput(file));
  const engine = loadEngine();
  for (const input of inputs) {
    const lines = input.lines.map((line) => ({
      ...line,
      findings: engine.check(line.text, { reader: request.reader, thorough: request.thorough }),
    }));
    process.stdout.write(printer(request.output, inputs.length)({ ...input, lines }));
  }
}

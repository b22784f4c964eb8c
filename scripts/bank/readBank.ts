import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { chooseIssue, type Help, inWords, LexiconMistake } from '../lexicon/mistake';
import { lexiconFolder } from '../lexicon/readLexicon';

const label = z.enum(['must', 'may', 'never']);
const rowSchema = z.strictObject({
  text: z.string().trim().min(1),
  /** What two people who did not see each other's answer said; where they differ the sentence counts as `may`. */
  labels: z.tuple([label, label]),
  /** The deficit words, as the writer of the sentence marked them. */
  spans: z.array(z.string().min(1)),
  kind: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  genre: z.string().min(1),
});

export interface BankRow extends z.infer<typeof rowSchema> {
  readonly voice: string;
  readonly label: z.infer<typeof label>;
}

/** Reads the bank of labelled sentences: one file a voice, one sentence a line. Throws a `LexiconMistake`. */
export function readBank(folder = join(lexiconFolder, 'bank')): BankRow[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          line.trim() === ''
            ? []
            : [readRow(line, `lexicon/bank/${file}, line ${index + 1}`, basename(file, '.jsonl'))],
        ),
    );
}

function readRow(line: string, place: string, voice: string): BankRow {
  const value = readObject(line, place);
  const result = rowSchema.safeParse(value);
  if (!result.success) {
    const issue = chooseIssue(result.error, value);
    throw new LexiconMistake(`${place}: ${issue ? inWords(issue, issue.path, value, help) : help.otherwise}`);
  }
  const [first, second] = result.data.labels;
  for (const span of result.data.spans) {
    if (!result.data.text.includes(span)) {
      throw new LexiconMistake(
        `${place}: "spans": "${span}" does not stand in the text. Copy it from there.`,
      );
    }
  }
  return { ...result.data, voice, label: first === second ? first : 'may' };
}

function readObject(line: string, place: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new LexiconMistake(`${place}: this is not one JSON object. Compare it with the line above.`);
}

const help: Help = {
  fixes: {
    text: 'Add the sentence, as typed.',
    labels: 'Give two labels, ["must", "must"], from two people who did not see each other\'s.',
    spans: 'Copy the deficit words from the text, or write [] where there are none.',
    kind: 'Name the kind in small letters and hyphens, such as refusal or own-limits.',
    genre: 'Say what the sentence was typed into.',
  },
  list: 'Write it in square brackets.',
  otherwise: 'Compare it with lexicon/bank/README.md.',
};

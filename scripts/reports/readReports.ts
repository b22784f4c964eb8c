import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = join(import.meta.dirname, '..', '..', 'tests', 'reports');
const knownFile = join(folder, 'known.yaml');

/** Deficit words that a person marked: UTF-16 offsets into the text without its marks, half open. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What the file says finds them: the id of an entry, `missed`, or null where nobody has asked yet. */
  readonly foundBy: string | null;
}

/** A whole comment as a teacher would type it, and what must be found in it. */
export interface Report {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const knownSchema = z.strictObject({
  /** Share of all marks that must be found. */
  found: z.number().min(0).max(1),
  /** Findings where nothing is marked, and why they stand there for now. */
  stray: z.array(
    z.strictObject({ report: z.string(), text: z.string().min(1), why: z.string().trim().min(1) }),
  ),
});

/** What the reports are known to get wrong. */
export type Known = z.infer<typeof knownSchema>;

/** Every report of `tests/reports`, by name. Throws where a mark is not closed. */
export function readReports(): Report[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readReport(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

/** Takes the marks `[[words]]` and `[[words|entry-id]]` out of a text, and keeps where they stood. */
export function readReport(name: string, marked: string): Report {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^[\]|]+)(?:\|([a-z0-9-]+))?\]\]/g)) {
    const [whole, words = '', foundBy = null] = match;
    text += marked.slice(at, match.index);
    marks.push({ from: text.length, to: text.length + words.length, foundBy });
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const left = /.*(?:\[\[|\]\]).*/.exec(text);
  if (left)
    throw new Error(`tests/reports/${name}.txt: a mark is not [[words]] or [[words|entry-id]]: ${left[0]}`);
  return { name, text, marks };
}

/** The report as its file should read: each mark with the name of what finds it. */
export function writeMarks({ text, marks }: Report): string {
  let marked = '';
  let at = 0;
  for (const { from, to, foundBy } of marks) {
    marked += `${text.slice(at, from)}[[${text.slice(from, to)}${foundBy === null ? '' : `|${foundBy}`}]]`;
    at = to;
  }
  return marked + text.slice(at);
}

/** Writes a report back to its file. */
export function keepReport(report: Report): void {
  writeFileSync(join(folder, `${report.name}.txt`), writeMarks(report));
}

/** Reads `tests/reports/known.yaml`. */
export function readKnown(): Known {
  return knownSchema.parse(parse(readFileSync(knownFile, 'utf8')));
}

/** Stores a higher share of marks found; everything else in the file stays as a person wrote it. */
export function raiseFound(found: number): void {
  const before = readFileSync(knownFile, 'utf8');
  writeFileSync(knownFile, before.replace(/^found: .*$/m, `found: ${found.toFixed(2)}`));
}

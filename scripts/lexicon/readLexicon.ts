import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import { type Category, categories } from '../../engine/types';
import type { Questions } from '../../lexicon/compiled';
import { type EntrySource, fileSchema, questionsSchema, wordsSchema } from '../../lexicon/schema';

const questionsFile = 'questions.yaml';

export const lexiconFolder = join(import.meta.dirname, '..', '..', 'lexicon');

/** A mistake in a lexicon file. Its message names file, entry, field and what to do about it. */
export class LexiconMistake extends Error {
  override name = 'LexiconMistake';
}

export interface SourcedEntry extends EntrySource {
  readonly file: string;
  readonly category: Category;
}

export interface LexiconSource {
  /** What the file of each kind says it is about. */
  readonly about: ReadonlyMap<Category, string>;
  readonly entries: readonly SourcedEntry[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly questions: Questions;
}

/** Reads and checks every YAML file of the lexicon. Throws a `LexiconMistake` at the first one that cannot be used. */
export function readLexicon(folder = lexiconFolder): LexiconSource {
  const about = new Map<Category, string>();
  const entries: SourcedEntry[] = [];
  const fileOf = new Map<string, string>();
  for (const file of yamlFiles(folder)) {
    if (file === questionsFile) continue;
    const category = categoryOf(file);
    const kind = parse(folder, file, fileSchema);
    about.set(category, kind.about);
    for (const entry of kind.entries) {
      const earlier = fileOf.get(entry.id);
      if (earlier !== undefined) {
        throw new LexiconMistake(
          `lexicon/${file}, ${entry.id}: this id is already used in lexicon/${earlier}. Choose another one.`,
        );
      }
      fileOf.set(entry.id, file);
      entries.push({ ...entry, file, category });
    }
  }
  const { questions } = parse(folder, questionsFile, questionsSchema);
  return { about, entries, lists: readLists(join(folder, 'words')), questions: questions as Questions };
}

function readLists(folder: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const file of yamlFiles(folder)) {
    for (const [name, list] of Object.entries(parse(folder, file, wordsSchema))) {
      if (lists.has(name)) {
        throw new LexiconMistake(
          `lexicon/words/${file}, ${name}: this list exists already. Add to it instead.`,
        );
      }
      lists.set(name, list.words);
    }
  }
  return lists;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function categoryOf(file: string): Category {
  const name = basename(file, '.yaml');
  const category = categories.find((known) => known === name);
  if (category === undefined) {
    throw new LexiconMistake(
      `lexicon/${file}: a file is named for its category, one of ${categories.join(', ')}. Rename it, or move its entries.`,
    );
  }
  return category;
}

function parse<Output>(folder: string, file: string, schema: ZodType<Output>): Output {
  const path = `${basename(folder) === 'words' ? 'lexicon/words' : 'lexicon'}/${file}`;
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { prettyErrors: true });
  const mistake = document.errors[0] ?? document.warnings[0];
  if (mistake) throw new LexiconMistake(`${path}: ${mistake.message}`);
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (!result.success) throw new LexiconMistake(describe(path, value, result.error));
  return result.data;
}

/** Says a schema's complaint as a colleague would: file, entry, field, what to do. */
function describe(path: string, value: unknown, error: ZodError): string {
  const issue = error.issues[0];
  if (!issue) return `${path}: cannot be read`;
  const [list, index, ...field] = issue.path;
  const entry =
    list === 'entries' && typeof index === 'number' ? entryName(value, index) : String(list ?? '');
  const where = [path, entry].filter(Boolean).join(', ');
  const name = field.map(String).join('.') || (list === 'entries' ? '' : String(index ?? ''));
  if (issue.code === 'unrecognized_keys') {
    return `${where}: "${issue.keys.join('", "')}" is not a field. Check the spelling against lexicon/README.md.`;
  }
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined');
  const fix = missing ? (fixes[name] ?? 'Add it; lexicon/README.md shows how.') : '';
  return name === ''
    ? `${where}: ${issue.message}.`
    : `${where}: "${name}" ${missing ? `is missing. ${fix}` : `cannot be used: ${issue.message}.`}`;
}

const fixes: Record<string, string> = {
  id: 'Add a short name of small letters and hyphens, such as refuses-to-work.',
  why: 'Add one sentence a colleague would accept.',
  source: 'Say where the guidance comes from.',
  find: 'Add the words to look for.',
  flags: 'Add at least one sentence that must be found, and what it becomes.',
  passes: 'Add at least one sentence that must be left alone.',
  strength: 'Say reframe (always offered) or consider (offered to those who ask for more).',
  about: 'Say in one sentence what this file is about.',
  text: 'Add the sentence.',
};

function entryName(value: unknown, index: number): string {
  const entries = (value as { entries?: { id?: unknown }[] }).entries;
  const id = entries?.[index]?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

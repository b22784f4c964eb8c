import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import { type Category, categories } from '../../engine/types';
import type { Questions } from '../../lexicon/compiled';
import { type EntrySource, fileSchema, questionsSchema, wordsSchema } from '../../lexicon/schema';
import { chooseIssue, type Help, inWords, LexiconMistake } from './mistake';

const questionsFile = 'questions.yaml';

export const lexiconFolder = join(import.meta.dirname, '..', '..', 'lexicon');

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
        const where = earlier === file ? 'further up in this file' : `in lexicon/${earlier}`;
        throw new LexiconMistake(
          `lexicon/${file}, ${entry.id}: "id" is already used ${where}. Choose another one.`,
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
  const names = readdirSync(folder).sort();
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed !== undefined) {
    throw new LexiconMistake(
      `${shown(folder, misnamed)}: nothing reads this file. Let its name end in .yaml.`,
    );
  }
  return names.filter((name) => name.endsWith('.yaml'));
}

function shown(folder: string, file: string): string {
  return `${basename(folder) === 'words' ? 'lexicon/words' : 'lexicon'}/${file}`;
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
  const path = shown(folder, file);
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
  const mistake = document.errors[0] ?? document.warnings[0];
  if (mistake) {
    const [what = ''] = mistake.message.split(/ at line \d+/);
    throw new LexiconMistake(
      `${path}, line ${mistake.linePos?.[0].line}: this line cannot be read (${what}). Indent it as in the entry above; put text in "quotes" that has ": " or " #" in it or begins with *, [, { or <.`,
    );
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (!result.success) throw new LexiconMistake(describe(path, value, result.error));
  return result.data;
}

function describe(path: string, value: unknown, error: ZodError): string {
  const issue = chooseIssue(error, value);
  if (!issue || (issue.path.length === 0 && issue.code === 'invalid_type')) {
    return `${path}: there is nothing in this file that can be used. Compare it with the one beside it.`;
  }
  const [part, index] = issue.path;
  if (part === 'entries' && typeof index === 'number') {
    return `${path}, ${entryName(value, index)}: ${inWords(issue, issue.path.slice(2), value, help)}`;
  }
  // What a list of words or a set of questions is called stands where an entry has its id.
  const depth = path.startsWith('lexicon/words/') ? 1 : part === 'questions' ? 2 : 0;
  const named = Math.min(depth, issue.path.length - 1);
  const place = [path, ...issue.path.slice(0, named).slice(-1).map(String)].join(', ');
  return `${place}: ${inWords(issue, issue.path.slice(named), value, help)}`;
}

const help: Help = {
  fixes: {
    about: 'Say in one sentence what this is about.',
    entries: 'Add an entry; lexicon/README.md shows one.',
    id: 'Add a short name of small letters and hyphens, such as refuses-to-work.',
    find: 'Add the words to look for.',
    why: 'Add one sentence a colleague would accept.',
    source: 'Say where the guidance comes from.',
    strength: 'Say reframe (always offered) or consider (offered to those who ask for more).',
    flags: 'Add at least three sentences that must be found, and what each becomes.',
    passes: 'Add at least two sentences that must be left alone.',
    text: 'Add the sentence.',
    words: 'Add the words of the list.',
  },
  list: 'Write one a line, each after "- ".',
  otherwise: 'Compare it with lexicon/README.md.',
};

function entryName(value: unknown, index: number): string {
  const id = (value as { entries: ({ id?: unknown } | null)[] }).entries[index]?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}

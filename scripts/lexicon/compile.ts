import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { regularGerund } from '../../engine/inflect';
import type { Reader } from '../../engine/types';
import {
  type CompiledEntry,
  type CompiledItem,
  type CompiledLexicon,
  type CompiledPhrase,
  Form,
  firstWordSymbol,
  Place,
  type Template,
  type TemplatePart,
  type VerbForms,
} from '../../lexicon/compiled';
import { type Atom, PhraseMistake, readPhrase, splitWord } from './phrase';
import { LexiconMistake, type LexiconSource, lexiconFolder, type SourcedEntry } from './readLexicon';
import { conjugate, knownVerbs } from './verbs';

const forms = z.record(z.string(), z.record(z.string(), z.enum(Object.keys(Form) as [keyof typeof Form])));
const grammarSchema = z.strictObject({ modals: forms, negated: forms, contracted: forms });
const grammar = grammarSchema.parse(
  parse(readFileSync(join(lexiconFolder, 'grammar', 'verbs.yaml'), 'utf8')),
);

/** Turns the lexicon teachers edit into what the engine reads. Throws a `LexiconMistake`. */
export function compileLexicon({ entries, lists, questions }: LexiconSource): CompiledLexicon {
  const symbols = new Symbols(lists);
  const phrases: CompiledPhrase[] = [];
  const compiled = entries.map((entry, index): CompiledEntry => {
    const found = entry.find.flatMap((phrase) => compilePhrase(phrase, entry, index, false, symbols));
    const silencing = entry.unless.flatMap((phrase) => compilePhrase(phrase, entry, index, true, symbols));
    phrases.push(...found, ...silencing);
    return {
      id: entry.id,
      category: entry.category,
      strength: entry.strength,
      why: entry.why,
      source: entry.source,
      instead: compileWordings(entry, found, symbols),
      ask: entry.ask === undefined ? null : compileTemplate(entry.ask, 'ask', entry, found, symbols),
      silentFor: entry['silent for'],
      aboutWriter: entry['about the writer'],
    };
  });
  return {
    symbols: symbols.written(),
    verbs: symbols.verbs,
    gerunds: irregularGerunds(),
    lists: symbols.lists,
    items: symbols.items,
    entries: compiled,
    phrases,
    questions,
  };
}

/** Hands out symbols, and remembers which words can stand for each. */
class Symbols {
  readonly verbs: VerbForms[] = [];
  readonly lists: Record<string, number> = {};
  readonly items: CompiledItem[] = [];
  readonly #symbolOf = new Map<string, number>();
  readonly #wordsOf: Set<string>[] = [];
  readonly #verbIndex = new Map<string, number>();
  readonly #itemsOf = new Map<string, readonly (readonly string[])[]>();

  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    for (const [name, items] of [...lists, ['verb', knownVerbs()] as const]) this.#addList(name, items);
  }

  /** The sequences of symbols that fill one atom of a phrase. */
  fill(atom: Atom, entry: SourcedEntry): readonly (readonly number[])[] {
    switch (atom.kind) {
      case 'word':
        return [[this.#word(atom.word)]];
      case 'verb':
        return [[this.#anyForm(atom.verb)]];
      case 'negated':
        if (!grammar.negated[atom.verb]) {
          throw mistake(
            entry,
            'find',
            `"${atom.verb}-not*" is not known; use do-not*, be-not*, have-not*, can-not* or will-not*`,
          );
        }
        return [[this.#negated(atom.verb)], [this.#anyForm(atom.verb), this.#word('not')]];
      case 'list': {
        const list = this.lists[atom.name];
        if (list === undefined) {
          throw mistake(
            entry,
            'find',
            `there is no word list <${atom.name}>. Add it in lexicon/words/, or check its spelling`,
          );
        }
        return [[atom.anyForm ? this.#listInAnyForm(atom.name) : list]];
      }
      case 'oneOf':
        return [[this.#oneOf(atom.choices)]];
      default:
        return [[Place[atom.kind]]];
    }
  }

  /** The words of each symbol, as they are stored. */
  written(): string[] {
    return this.#wordsOf.map((words) => [...words].join(' '));
  }

  /** Index of a verb in `verbs`. */
  verb(base: string): number {
    const known = this.#verbIndex.get(base);
    if (known !== undefined) return known;
    this.#verbIndex.set(base, this.verbs.length);
    this.verbs.push(conjugate(base));
    return this.verbs.length - 1;
  }

  #addList(name: string, items: readonly string[]): void {
    const symbol = this.#symbol(`<${name}>`);
    this.lists[name] = symbol;
    this.#itemsOf.set(name, items.map(wordsOf));
    for (const words of items.map(wordsOf)) this.#addItem(words, symbol);
  }

  #addItem(words: readonly string[], list: number): void {
    const [only = ''] = words;
    if (words.length === 1) this.#use(only, list);
    else this.items.push({ symbols: words.map((word) => this.#word(word)), list });
  }

  /** `(a|b c|d)`: a list without a name. */
  #oneOf(choices: readonly (readonly string[])[]): number {
    const key = `(${choices.map((words) => words.join(' ')).join('|')})`;
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbol(key);
    for (const words of choices) this.#addItem(words, symbol);
    return symbol;
  }

  #listInAnyForm(name: string): number {
    const key = `<${name}*>`;
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbol(key);
    for (const [verb = '', ...rest] of this.#itemsOf.get(name) ?? []) {
      if (rest.length === 0) this.#useForms(conjugate(verb), symbol);
      else
        this.items.push({
          symbols: [this.#anyForm(verb), ...rest.map((word) => this.#word(word))],
          list: symbol,
        });
    }
    return symbol;
  }

  #anyForm(base: string): number {
    const key = `${base}*`;
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbol(key);
    const modal = grammar.modals[base];
    if (modal) for (const [word, form] of Object.entries(modal)) this.#use(word, symbol, Form[form]);
    else this.#useForms(conjugate(base), symbol);
    for (const [word, form] of Object.entries(grammar.contracted[base] ?? {}))
      this.#use(word, symbol, Form[form]);
    return symbol;
  }

  #negated(base: string): number {
    const key = `${base}-not*`;
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    const symbol = this.#symbol(key);
    for (const [word, form] of Object.entries(grammar.negated[base] ?? {})) {
      this.#use(word, symbol, Form[form]);
      if (word.includes("'")) this.#use(word.replace("'", ''), symbol, Form[form]);
    }
    return symbol;
  }

  #useForms(forms: VerbForms, symbol: number): void {
    const taken = new Set<string>();
    forms.forEach((word, form) => {
      if (!taken.has(word)) this.#use(word, symbol, form as Form);
      taken.add(word);
    });
  }

  #word(word: string): number {
    const known = this.#symbolOf.get(word);
    if (known !== undefined) return known;
    const symbol = this.#symbol(word);
    this.#use(word, symbol);
    if (/n't$/.test(word)) this.#use(word.replace("'", ''), symbol);
    return symbol;
  }

  #symbol(key: string): number {
    const symbol = firstWordSymbol + this.#symbolOf.size;
    this.#symbolOf.set(key, symbol);
    this.#wordsOf.push(new Set());
    return symbol;
  }

  #use(word: string, symbol: number, form?: Form): void {
    this.#wordsOf[symbol - firstWordSymbol]?.add(form === undefined ? word : `${word}/${form}`);
  }
}

function compilePhrase(
  phrase: string,
  entry: SourcedEntry,
  index: number,
  silences: boolean,
  symbols: Symbols,
): CompiledPhrase[] {
  const field = silences ? 'unless' : 'find';
  try {
    return readPhrase(phrase)
      .flatMap((atoms) => fillAtoms(atoms, entry, symbols))
      .map((filled) => ({ entry: index, silences, ...filled }));
  } catch (error) {
    if (error instanceof PhraseMistake) throw mistake(entry, field, error.message);
    throw error;
  }
}

function fillAtoms(
  atoms: readonly Atom[],
  entry: SourcedEntry,
  symbols: Symbols,
): Pick<CompiledPhrase, 'symbols' | 'head' | 'slots'>[] {
  type Filled = { symbols: number[]; head: number; slots: Record<string, [number, number]> };
  let sequences: Filled[] = [{ symbols: [], head: -1, slots: {} }];
  for (const atom of atoms) {
    const isHead = atom.kind === 'verb' || atom.kind === 'negated' || (atom.kind === 'list' && atom.anyForm);
    const slot = slotName(atom);
    sequences = sequences.flatMap((before) =>
      symbols.fill(atom, entry).map((fill) => ({
        symbols: [...before.symbols, ...fill],
        head: before.head < 0 && isHead ? before.symbols.length : before.head,
        slots:
          slot === null || slot in before.slots
            ? before.slots
            : {
                ...before.slots,
                [slot]: [before.symbols.length, before.symbols.length + fill.length] as [number, number],
              },
      })),
    );
  }
  return sequences;
}

function wordsOf(item: string): string[] {
  return item.toLowerCase().replaceAll('’', "'").split(/\s+/).flatMap(splitWord);
}

function slotName(atom: Atom): string | null {
  if (atom.kind === 'list') return atom.name;
  if (atom.kind === 'oneWord') return 'word';
  return atom.kind === 'words' || atom.kind === 'number' ? atom.kind : null;
}

function compileWordings(
  entry: SourcedEntry,
  phrases: readonly CompiledPhrase[],
  symbols: Symbols,
): CompiledEntry['instead'] {
  const wordings: Partial<Record<Reader | 'any', readonly string[]>> = Array.isArray(entry.instead)
    ? { any: entry.instead }
    : (entry.instead ?? {});
  const compiled: Partial<Record<Reader | 'any', readonly Template[]>> = {};
  for (const [reader, templates] of Object.entries(wordings)) {
    compiled[reader as Reader | 'any'] = (templates ?? []).map((text) =>
      compileTemplate(text, 'instead', entry, phrases, symbols),
    );
  }
  return compiled;
}

/** Reads a wording: `need* more support to <verb>`, `be* working on <verb+ing>`. */
function compileTemplate(
  text: string,
  field: string,
  entry: SourcedEntry,
  phrases: readonly CompiledPhrase[],
  symbols: Symbols,
): Template {
  const parts: TemplatePart[] = [];
  for (const piece of text.match(/<[^<>]*>|[A-Za-z']+\*|[^<A-Za-z']+|[A-Za-z']+|</g) ?? []) {
    const slot = /^<([a-z-]+)(?:\+(ing))?>$/.exec(piece);
    if (slot) {
      const name = slot[1] ?? '';
      if (!phrases.every((phrase) => name in phrase.slots)) {
        throw mistake(entry, field, `"${text}" uses <${name}>, which some phrase in "find" does not have`);
      }
      parts.push({ slot: name, as: (slot[2] as 'ing' | undefined) ?? 'found' });
    } else if (piece.endsWith('*')) {
      if (!phrases.every((phrase) => phrase.head >= 0)) {
        throw mistake(
          entry,
          field,
          `"${text}" has ${piece}, but some phrase in "find" has no word with a * to agree with`,
        );
      }
      parts.push({ verb: symbols.verb(piece.slice(0, -1).toLowerCase()) });
    } else {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + piece;
      else parts.push(piece);
    }
  }
  return parts;
}

function irregularGerunds(): Record<string, string> {
  const exceptions: Record<string, string> = {};
  for (const verb of knownVerbs()) {
    const gerund = conjugate(verb)[Form.gerund] ?? '';
    if (gerund !== regularGerund(verb)) exceptions[verb] = gerund;
  }
  return exceptions;
}

function mistake(entry: SourcedEntry, field: string, message: string): LexiconMistake {
  return new LexiconMistake(`lexicon/${entry.file}, ${entry.id}: "${field}": ${message}.`);
}

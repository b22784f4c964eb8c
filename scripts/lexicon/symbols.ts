import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CompiledItem, Form, firstWordSymbol, Place, type VerbForms } from '../../lexicon/compiled';
import { type Atom, PhraseMistake, splitWord } from './phrase';
import { lexiconFolder } from './readLexicon';
import { conjugate, isRegular, knownVerbs } from './verbs';

const forms = z.record(z.string(), z.record(z.string(), z.enum(Object.keys(Form) as [keyof typeof Form])));
const grammarSchema = z.strictObject({ modals: forms, negated: forms, contracted: forms });
const grammar = grammarSchema.parse(
  parse(readFileSync(join(lexiconFolder, 'grammar', 'verbs.yaml'), 'utf8')),
);

/** Hands out symbols, and remembers which words can stand for each. */
export class Symbols {
  readonly verbs: VerbForms[] = [];
  readonly lists: Record<string, number> = {};
  readonly anyForms: Record<string, number> = {};
  readonly verbal: number[] = [];
  readonly items: CompiledItem[] = [];
  readonly #symbolOf = new Map<string, number>();
  readonly #wordsOf: Set<string>[] = [];
  readonly #verbIndex = new Map<string, number>();
  readonly #itemsOf = new Map<string, readonly (readonly string[])[]>();

  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    for (const [name, items] of [...lists, ['verb', knownVerbs()] as const]) this.#addList(name, items);
  }

  /** The sequences of symbols that fill one atom of a phrase. Throws a `PhraseMistake`. */
  fill(atom: Atom): readonly (readonly number[])[] {
    switch (atom.kind) {
      case 'word':
        return [[this.#word(atom.word)]];
      case 'verb':
        return [[this.#anyForm(atom.verb)]];
      case 'negated':
        if (!grammar.negated[atom.verb]) {
          throw new PhraseMistake(
            `"${atom.verb}-not*" is not known`,
            'Use do-not*, be-not*, have-not*, can-not*, will-not* or should-not*.',
          );
        }
        return [[this.#negated(atom.verb)], [this.#anyForm(atom.verb), this.#word('not')]];
      case 'list': {
        const list = this.lists[atom.name];
        if (list === undefined) {
          throw new PhraseMistake(
            `there is no word list <${atom.name}>`,
            'Add it in lexicon/words/, or check its spelling.',
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
    if (words.length === 1) this.#addWord(only, list);
    else this.items.push({ symbols: words.map((word) => this.#word(word)), list });
  }

  /** `(a|b c|d)`: a list without a name. */
  #oneOf(choices: readonly (readonly string[])[]): number {
    const key = `(${choices
      .map((words) => words.join(' '))
      .sort()
      .join('|')})`;
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
    const symbol = this.#verbalSymbol(key);
    this.anyForms[name] = symbol;
    for (const [verb = '', ...rest] of this.#itemsOf.get(name) ?? []) {
      if (rest.length === 0) this.#addForms(conjugate(verb), symbol);
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
    const symbol = this.#verbalSymbol(key);
    const modal = grammar.modals[base];
    if (modal) for (const [word, form] of Object.entries(modal)) this.#addWord(word, symbol, Form[form]);
    else this.#addForms(conjugate(base), symbol);
    for (const [word, form] of Object.entries(grammar.contracted[base] ?? {}))
      this.#addWord(word, symbol, Form[form]);
    return symbol;
  }

  #negated(base: string): number {
    const key = `${base}-not*`;
    const known = this.#symbolOf.get(key);
    if (known !== undefined) return known;
    const symbol = this.#verbalSymbol(key);
    for (const [word, form] of Object.entries(grammar.negated[base] ?? {})) {
      this.#addWord(word, symbol, Form[form]);
    }
    return symbol;
  }

  #addForms(forms: VerbForms, symbol: number): void {
    if (isRegular(forms)) {
      this.#wordsOf[symbol - firstWordSymbol]?.add(`${forms[Form.base]}*`);
      return;
    }
    const taken = new Set<string>();
    forms.forEach((word, form) => {
      if (!taken.has(word)) this.#addWord(word, symbol, form as Form);
      taken.add(word);
    });
  }

  #word(word: string): number {
    const known = this.#symbolOf.get(word);
    if (known !== undefined) return known;
    const symbol = this.#symbol(word);
    this.#addWord(word, symbol);
    return symbol;
  }

  #symbol(key: string): number {
    const symbol = firstWordSymbol + this.#symbolOf.size;
    this.#symbolOf.set(key, symbol);
    this.#wordsOf.push(new Set());
    return symbol;
  }

  #verbalSymbol(key: string): number {
    const symbol = this.#symbol(key);
    this.verbal.push(symbol);
    return symbol;
  }

  #addWord(word: string, symbol: number, form?: Form): void {
    const suffix = form === undefined ? '' : `/${form}`;
    this.#wordsOf[symbol - firstWordSymbol]?.add(word + suffix);
    // Many type "dont": every word that ends in n't is found without its apostrophe, too.
    if (word.endsWith("n't")) this.#wordsOf[symbol - firstWordSymbol]?.add(word.replace("'", '') + suffix);
  }
}

function wordsOf(item: string): string[] {
  return item.toLowerCase().replaceAll('’', "'").split(/\s+/).flatMap(splitWord);
}

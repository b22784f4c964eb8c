import type { Reader } from '../../engine/types';
import type { CompiledEntry, CompiledPhrase, Template, TemplatePart } from '../../lexicon/compiled';
import { LexiconMistake } from './mistake';
import type { SourcedEntry } from './readLexicon';
import type { Symbols } from './symbols';

/** A phrase as it is written, and the sequences it was compiled into. */
export interface WrittenPhrase {
  readonly written: string;
  readonly compiled: readonly CompiledPhrase[];
}

/** The wordings of an entry, by reader. Throws a `LexiconMistake` where a phrase lacks what a wording needs. */
export function compileWordings(
  entry: SourcedEntry,
  phrases: readonly WrittenPhrase[],
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

/** Reads a wording: `need* more support to <verb>`, `be* working on <verb+ing>`. Throws a `LexiconMistake`. */
export function compileTemplate(
  text: string,
  field: string,
  entry: SourcedEntry,
  phrases: readonly WrittenPhrase[],
  symbols: Symbols,
): Template {
  const mistake = (what: string, fix: string) =>
    new LexiconMistake(`lexicon/${entry.file}, ${entry.id}: "${field}": ${what}. ${fix}`);
  const parts: TemplatePart[] = [];
  for (const piece of text.match(/<[^<>]*>|[A-Za-z']+\*|[^<A-Za-z']+|[A-Za-z']+|</g) ?? []) {
    const slot = /^<([a-z-]+)(?:\+(ing))?>$/.exec(piece);
    if (slot) {
      const name = slot[1] ?? '';
      const without = phrases.find(({ compiled }) => !compiled.every((phrase) => name in phrase.slots));
      if (without) {
        throw mistake(
          `"${text}" puts back <${name}>, which "${without.written}" in "find" does not have`,
          `Use <${name}> there too, or give that phrase an entry of its own.`,
        );
      }
      parts.push({ slot: name, as: (slot[2] as 'ing' | undefined) ?? 'found' });
    } else if (piece.endsWith('*')) {
      const without = phrases.find(({ compiled }) => !compiled.every((phrase) => phrase.head >= 0));
      if (without) {
        throw mistake(
          `"${text}" has ${piece}, but "${without.written}" in "find" has no word with a * to agree with`,
          'Give its verb a *, or write the wording without one.',
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

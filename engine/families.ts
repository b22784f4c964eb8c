import type { CompiledEntry, Template } from '../lexicon/compiled';
import { type Article, articleBefore, articleFor } from './article';
import { findContrast } from './bridge';
import { keepsFacts } from './facts';
import { type Reason, reasonForSilence } from './judge/guards';
import { findSubject } from './judge/subject';
import type { Lexicon } from './lexicon';
import { withProgressive } from './progressive';
import { type Found, isSayable, write } from './rewrite';
import { type Hit, type Scanned, Scanner } from './scan';
import type { Token } from './tokens';
import type { Finding, Reader } from './types';
import { type IsIn, membership } from './words';

/** A phrase that a family of the lexicon saw in a sentence, and why nothing is said of it, if nothing is. */
export interface Decision {
  readonly finding: Finding;
  readonly silence: Silence | null;
}

/** `unless`: another phrase of the entry; `reader`: this reader needs the fact; `judged`: the model is sure it is praise or fact. */
export type Silence = Reason | 'unless' | 'reader' | 'nothing to offer' | 'a better finding' | 'judged';

/** The hand-written half of the engine: finds phrases, knows when they mean no harm, and words what could be said. */
export class Families {
  readonly #lexicon: Lexicon;
  readonly #scanner: Scanner;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#scanner = new Scanner(lexicon);
  }

  /** Every phrase seen in one sentence, in order of place; of those that overlap, one at most speaks. */
  look(sentence: string, tokens: readonly Token[], reader: Reader): readonly Decision[] {
    const scanned = this.#scanner.scan(tokens);
    if (scanned.hits.length === 0) return [];
    const isIn = membership(this.#lexicon, scanned);
    const silenced = new Set(
      scanned.hits.filter((hit) => hit.phrase.silences).map((hit) => hit.phrase.entry),
    );
    const decisions = scanned.hits
      .filter((hit) => !hit.phrase.silences && hit.end > hit.first)
      .map((hit) => withProgressive(hit, scanned, isIn))
      .map((hit) => this.#decide(sentence, scanned, hit, isIn, reader, silenced));
    return withoutOverlaps(decisions);
  }

  #decide(
    text: string,
    scanned: Scanned,
    hit: Hit,
    isIn: IsIn,
    reader: Reader,
    silenced: ReadonlySet<number>,
  ): Decision {
    const entry = entryOf(this.#lexicon, hit);
    const subject = findSubject(scanned.tokens, isIn, hit.first);
    const finding = this.#offer(entry, { text, scanned, hit, subject, isIn }, reader);
    const silence = silenced.has(hit.phrase.entry)
      ? 'unless'
      : entry.silentFor.includes(reader)
        ? 'reader'
        : finding.alternatives.length < 2 && finding.ask === null
          ? 'nothing to offer'
          : reasonForSilence({ text, tokens: scanned.tokens, isIn, hit, entry, subject });
    return { finding, silence };
  }

  #offer(entry: CompiledEntry, found: Found, reader: Reader): Finding {
    const { from, to } = span(found);
    const opening = openingWords(found, from);
    const templates = entry.instead[reader] ?? entry.instead.any ?? [];
    const wordings = templates
      .filter((template) => isSayable(template, found, this.#lexicon))
      .map((template) => opening + write(template, found, this.#lexicon));
    const article = articleToMend(found, from, wordings);
    const begin = article?.from ?? from;
    const text = found.text.slice(begin, to);
    const put = (words: string): string => (article ? `${articleFor(words, article)} ${words}` : words);
    const asked = entry.ask === null ? null : this.#ask(entry.ask, opening, found);
    return {
      from: begin,
      to,
      text,
      entryId: entry.id,
      category: entry.category,
      strength: entry.strength,
      alternatives: [
        ...new Set(wordings.map(put).filter((words) => words !== text && keepsFacts(text, words))),
      ],
      ask: asked?.includes('___') ? put(asked) : asked,
      why: entry.why,
      source: entry.source,
    };
  }

  /** A frame with a blank replaces the words that were found and is written as they were; a question stands apart. */
  #ask(template: Template, opening: string, found: Found): string {
    const isFrame = template.some((part) => typeof part === 'string' && part.includes('___'));
    return isFrame ? opening + write(template, found, this.#lexicon) : template.join('').trim();
  }
}

function entryOf(lexicon: Lexicon, hit: Hit): CompiledEntry {
  const entry = lexicon.entries[hit.phrase.entry];
  if (!entry) throw new Error(`phrase without its entry: ${hit.phrase.entry}`);
  return entry;
}

/**
 * The words that are replaced: those of the hit, the word a clitic is written against ("she's lazy"), and the "but"
 * that sets a strength against them.
 */
function span({ scanned: { tokens }, hit, isIn }: Found): { from: number; to: number } {
  const contrast = findContrast(tokens, isIn, hit.first);
  const first = contrast >= 0 ? contrast : tokens[hit.first]?.isJoined ? hit.first - 1 : hit.first;
  return { from: tokens[first]?.from ?? 0, to: tokens[hit.end - 1]?.to ?? 0 };
}

/** The article before the words that are replaced, if it does not fit all that may take their place. */
function articleToMend(
  { text, scanned: { tokens }, hit }: Found,
  from: number,
  wordings: readonly string[],
): Article | null {
  const article = tokens[hit.first]?.from === from ? articleBefore(text, tokens, hit.first) : null;
  return article && wordings.some((words) => articleFor(words, article) !== article.written) ? article : null;
}

/** What stands before the hit within the span, with the "but" turned into a bridge. */
function openingWords({ text, scanned: { tokens }, hit, isIn }: Found, from: number): string {
  const contrast = findContrast(tokens, isIn, hit.first);
  const first = tokens[hit.first]?.from ?? from;
  return contrast >= 0 ? `and${text.slice(tokens[contrast]?.to, first)}` : text.slice(from, first);
}

/** Where phrases overlap, the stronger speaks, then the longer, then the one with words to offer. In order of place. */
function withoutOverlaps(decisions: readonly Decision[]): Decision[] {
  const ranked = decisions.toSorted(
    (a, b) =>
      Number(b.finding.strength === 'reframe') - Number(a.finding.strength === 'reframe') ||
      b.finding.to - b.finding.from - (a.finding.to - a.finding.from) ||
      Number(b.finding.alternatives.length > 0) - Number(a.finding.alternatives.length > 0) ||
      a.finding.from - b.finding.from,
  );
  const kept: Decision[] = [];
  const speaking: Finding[] = [];
  for (const decision of ranked) {
    const { finding, silence } = decision;
    const isTaken = speaking.some((other) => finding.from < other.to && other.from < finding.to);
    if (silence === null && !isTaken) speaking.push(finding);
    kept.push(silence === null && isTaken ? { finding, silence: 'a better finding' } : decision);
  }
  return kept.toSorted((a, b) => a.finding.from - b.finding.from);
}

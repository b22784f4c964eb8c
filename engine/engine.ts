import type { CompiledEntry, CompiledLexicon } from '../lexicon/compiled';
import { findContrast } from './bridge';
import { keepsFacts } from './facts';
import { type Reason, reasonForSilence } from './judge/guards';
import { findSubject } from './judge/subject';
import { guessReader } from './reader';
import { type Found, write } from './rewrite';
import { withProgressive } from './progressive';
import { type Hit, type Scanned, Scanner } from './scan';
import { splitSentences } from './sentences';
import { type Token, tokenize } from './tokens';
import type { CheckOptions, Finding, Reader } from './types';
import { type IsIn, membership } from './words';

/** Text in, findings out. Knows nothing of pages, browsers or time; keeps only recent sentences, in memory. */
export interface Engine {
  /**
   * The findings of a text, in order, none overlapping another. Cost follows the sentences it has not seen lately.
   * `reader: 'auto'` guesses from the text as a whole.
   */
  check(text: string, options: Omit<CheckOptions, 'reader'> & { readonly reader: Reader | 'auto' }): Finding[];
  /** What the engine decided about each phrase it saw in one sentence, and why. */
  explain(sentence: string, reader: Reader): readonly Decision[];
}

/** A phrase that was seen, and why it was or was not spoken of. */
export interface Decision {
  readonly finding: Finding;
  readonly silence: Reason | 'unless' | 'reader' | 'nothing to offer' | 'a better finding' | null;
}

/** How many sentences are remembered: several long documents; about 2 MB. */
const remembered = 4000;

export function createEngine(lexicon: CompiledLexicon): Engine {
  const scanner = new Scanner(lexicon);
  const known = new Map<string, readonly Finding[]>();

  const recall = (sentence: string, reader: Reader): readonly Finding[] => {
    const key = `${reader}\n${sentence}`;
    const before = known.get(key);
    const findings =
      before ?? explain(sentence, reader).filter(({ silence }) => silence === null).map(({ finding }) => finding);
    // Deleting first keeps the map in order of use, so that the first key is the one used longest ago.
    known.delete(key);
    known.set(key, findings);
    const oldest = known.keys().next();
    if (known.size > remembered && !oldest.done) known.delete(oldest.value);
    return findings;
  };

  const explain = (sentence: string, reader: Reader): readonly Decision[] => {
    const tokens = tokenize(sentence);
    const scanned = scanner.scan(tokens);
    if (scanned.hits.length === 0) return [];
    const isIn = membership(lexicon, scanned);
    const silenced = new Set(scanned.hits.filter((hit) => hit.phrase.silences).map((hit) => hit.phrase.entry));
    const decisions = scanned.hits
      .filter((hit) => !hit.phrase.silences && hit.end > hit.first)
      .map((hit) => withProgressive(hit, scanned, isIn))
      .map((hit) => decide(sentence, scanned, hit, isIn, reader, silenced));
    return withoutOverlaps(decisions);
  };

  const decide = (
    text: string,
    scanned: Scanned,
    hit: Hit,
    isIn: IsIn,
    reader: Reader,
    silenced: ReadonlySet<number>,
  ): Decision => {
    const entry = entryOf(lexicon, hit);
    const subject = findSubject(scanned.tokens, isIn, hit.first);
    const finding = offer(entry, { text, scanned, hit, subject, isIn }, reader);
    const silence = silenced.has(hit.phrase.entry)
      ? 'unless'
      : entry.silentFor.includes(reader)
        ? 'reader'
        : finding.alternatives.length < 2 && finding.ask === null
          ? 'nothing to offer'
          : reasonForSilence({ text, tokens: scanned.tokens, isIn, hit, entry, subject });
    return { finding, silence };
  };

  const offer = (entry: CompiledEntry, found: Found, reader: Reader): Finding => {
    const { from, to } = span(found);
    const text = found.text.slice(from, to);
    const templates = entry.instead[reader] ?? entry.instead.any ?? [];
    const opening = openingWords(found, from);
    const alternatives = templates
      .map((template) => opening + write(template, found, lexicon))
      .filter((alternative) => alternative !== text && keepsFacts(text, alternative));
    return {
      from,
      to,
      text,
      entryId: entry.id,
      category: entry.category,
      strength: entry.strength,
      alternatives: [...new Set(alternatives)],
      ask: entry.ask === null ? null : write(entry.ask, found, lexicon),
      why: entry.why,
      source: entry.source,
    };
  };

  return {
    explain,
    check(text, { reader, thorough }) {
      const forReader = reader === 'auto' ? guessReader(text, scanner, lexicon) : reader;
      return splitSentences(text).flatMap((sentence) =>
        recall(sentence.text, forReader)
          .filter(({ strength }) => thorough || strength === 'reframe')
          .map((finding) => ({ ...finding, from: finding.from + sentence.from, to: finding.to + sentence.from })),
      );
    },
  };
}

function entryOf(lexicon: CompiledLexicon, hit: Hit): CompiledEntry {
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

/** What stands before the hit within the span, with the "but" turned into a bridge. */
function openingWords({ text, scanned: { tokens }, hit, isIn }: Found, from: number): string {
  const contrast = findContrast(tokens, isIn, hit.first);
  const first = tokens[hit.first]?.from ?? from;
  return contrast >= 0 ? `and${text.slice(tokens[contrast]?.to, first)}` : text.slice(from, first);
}

/** Where phrases overlap, the stronger speaks, then the longer, then the earlier. In order of place. */
function withoutOverlaps(decisions: readonly Decision[]): Decision[] {
  const ranked = decisions.toSorted(
    (a, b) =>
      Number(b.finding.strength === 'reframe') - Number(a.finding.strength === 'reframe') ||
      b.finding.to - b.finding.from - (a.finding.to - a.finding.from) ||
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

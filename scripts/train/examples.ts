import type { Engine } from '../../engine/engine';
import { familyFeatures } from '../../engine/judge/decide';
import { hashesOf, modelWord, wideFeatures } from '../../engine/judge/features';
import { splitSentences } from '../../engine/sentences';
import { tokenize } from '../../engine/tokens';
import { type Category, categories } from '../../engine/types';
import type { BankRow } from '../bank/readBank';
import type { SourcedEntry } from '../lexicon/readLexicon';
import { type Example, shape } from './shape';

/** Turns a row of the bank into what the model learns from. */
export function toExample(row: BankRow, engine: Engine, isKnown: (word: string) => boolean): Example {
  const tokens = tokenize(row.text);
  const words = tokens.map((token, at) => modelWord(token, at, isKnown));
  const marked = tokens.map((token) =>
    row.spans.some((span) => {
      const from = row.text.indexOf(span);
      return token.from < from + span.length && from < token.to;
    }),
  );
  const families = familyFeatures(engine.explain(row.text, 'family').decisions);
  return {
    words,
    wide: wideFeatures(words.map(hashesOf), families, shape.buckets),
    label: row.label,
    kind: kindOf(row),
    marked,
  };
}

/**
 * The examples of the lexicon as rows of one more voice: what must fire, what looks alike and must not, and what the
 * lexicon's own wordings make of it, which nobody should be asked about again.
 */
export function lexiconRows(entries: readonly SourcedEntry[], engine: Engine): BankRow[] {
  return entries.flatMap((entry) => [
    ...entry.flags.flatMap(({ text }) =>
      splitSentences(text).flatMap((sentence) => flagRows(sentence.text, entry, engine)),
    ),
    ...entry.passes.flatMap((text) =>
      splitSentences(text).map((sentence) => row(sentence.text, 'never', [], 'passes')),
    ),
  ]);
}

function flagRows(sentence: string, entry: SourcedEntry, engine: Engine): BankRow[] {
  const found = engine.explain(sentence, 'family').findings.filter(({ entryId }) => entryId === entry.id);
  if (found.length === 0) return [];
  const label = entry.strength === 'reframe' ? 'must' : 'may';
  const results = found.flatMap(({ from, to, alternatives }) =>
    alternatives.map((alternative) => sentence.slice(0, from) + alternative + sentence.slice(to)),
  );
  return [
    row(
      sentence,
      label,
      found.map(({ text }) => text),
      entry.category,
    ),
    ...results.map((result) => row(result, 'may', [], 'reframed')),
  ];
}

function row(text: string, label: BankRow['label'], spans: string[], kind: string): BankRow {
  return { text, labels: [label, label], label, spans, kind, genre: 'lexicon', voice: 'lexicon' };
}

function kindOf({ label, kind }: BankRow): Category | null {
  return label === 'must' ? (categories.find((category) => category === kind) ?? null) : null;
}

import type { Engine } from '../../engine/engine';
import { familyFeatures } from '../../engine/judge/decide';
import { modelWord, wideFeatures } from '../../engine/judge/features';
import { tokenize } from '../../engine/tokens';
import { type Category, categories } from '../../engine/types';
import type { BankRow } from '../bank/readBank';
import { type Example, shape } from './learn';

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
  return {
    words,
    wide: wideFeatures(words, familyFeatures(engine.explain(row.text, 'family').decisions), shape.buckets),
    label: row.label,
    kind: kindOf(row),
    marked,
  };
}

function kindOf({ label, kind }: BankRow): Category | null {
  return label === 'must' ? (categories.find((category) => category === kind) ?? null) : null;
}

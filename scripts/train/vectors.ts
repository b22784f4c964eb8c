import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word vectors to start from; see `reduceVectors.ts` for where they come from. */
export const vectorFile = join(import.meta.dirname, 'vectors.json');

/** Word → numbers, about 1 in size. */
export function readVectors(): ReadonlyMap<string, readonly number[]> {
  const table = JSON.parse(readFileSync(vectorFile, 'utf8')) as Record<string, number[]>;
  return new Map(
    Object.entries(table).map(([word, numbers]) => [word, numbers.map((value) => value / 1000)]),
  );
}

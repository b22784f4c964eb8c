import type { Token } from '../tokens';

/** Stand-ins for words whose letters tell nothing: a name, a number, the two ends of a sentence. */
export const special = { name: '<name>', number: '<number>', start: '<start>', end: '<end>' } as const;

/** A word as the model reads it: names and numbers are all alike, whoever and however many they are. */
export function modelWord(token: Token, at: number, isKnown: (word: string) => boolean): string {
  if (/^\d/.test(token.word)) return special.number;
  if (/^[#{[<]/.test(token.word)) return special.name;
  if (token.isCapital && (at > 0 || !isKnown(token.word))) return special.name;
  return token.word;
}

/** 32-bit FNV-1a of a string, continued from `hash`. */
function hashOf(text: string, hash = 0x811c9dc5): number {
  let value = hash;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * The hashed features of the wide half: words, pairs, triples, pairs with one word between, beginnings and endings of
 * words, and what the lexicon said. Each is a bucket below `buckets`, a power of two.
 */
export function wideFeatures(
  words: readonly string[],
  families: readonly string[],
  buckets: number,
): Uint32Array {
  const padded = [special.start, ...words, special.end];
  const features = new Uint32Array(padded.length * 6 + families.length);
  const mask = buckets - 1;
  let count = 0;
  const add = (hash: number): void => {
    features[count] = (hash ^ (hash >>> 15)) & mask;
    count += 1;
  };
  for (let at = 0; at < padded.length; at += 1) {
    const word = padded[at] ?? '';
    const own = hashOf(word);
    const next = padded[at + 1];
    const third = padded[at + 2];
    add(hashOf('1', own));
    if (next !== undefined) {
      const pair = hashOf(next, hashOf(' ', own));
      add(pair);
      if (third !== undefined) {
        add(hashOf(third, hashOf(' ', pair)));
        add(hashOf(third, hashOf('_', own)));
      }
    }
    if (word.length > 5 && !word.startsWith('<')) {
      add(hashOf(word.slice(0, 5), 0x1234567));
      add(hashOf(word.slice(-4), 0x7654321));
    }
  }
  for (const family of families) add(hashOf(family, 0x5bd1e995));
  return features.subarray(0, count);
}

/** Buckets of the letter triples of a word that has no vector of its own: `<re`, `ref`, `efu` … */
export function letterTriples(word: string, buckets: number): number[] {
  const framed = `<${word}>`;
  const triples: number[] = [];
  for (let at = 0; at + 3 <= framed.length; at += 1) triples.push(hashOf(framed.slice(at, at + 3)) % buckets);
  return triples;
}

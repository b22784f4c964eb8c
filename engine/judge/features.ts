import type { Token } from '../tokens';

/** Stand-ins for words whose letters tell nothing: a name, a number, the two ends of a sentence. */
export const special = { name: '<name>', number: '<number>', start: '<start>', end: '<end>' } as const;

/** A word as the model reads it: names and numbers are all alike, whoever and however many they are. */
export function modelWord(token: Token, at: number, isKnown: (word: string) => boolean): string {
  const first = token.word.charCodeAt(0);
  if (first >= 48 && first <= 57) return special.number;
  if (first === 35 || first === 91 || first === 60 || first === 123) return special.name; // # [ < {
  if (token.isCapital && (at > 0 || !isKnown(token.word))) return special.name;
  return token.word;
}

/** Hashes of a word, of how it begins and of how it ends; the last two are 0 for short words. */
export interface WordHashes {
  readonly own: number;
  readonly beginning: number;
  readonly ending: number;
}

/** Works out a word's hashes, once for each word. */
export function hashesOf(word: string): WordHashes {
  const isLong = word.length > 5 && !word.startsWith('<');
  return {
    own: hashOf(word),
    beginning: isLong ? hashOf(word.slice(0, 5), 0x1234567) : 0,
    ending: isLong ? hashOf(word.slice(-4), 0x7654321) : 0,
  };
}

/** 32-bit FNV-1a of a string, continued from `hash`. */
function hashOf(text: string, hash = 0x811c9dc5): number {
  let value = hash;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** The hash of two things in their order. */
function joined(first: number, second: number, salt: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ Math.imul(second ^ salt, 0x297a2d39);
  return mixed ^ (mixed >>> 12);
}

const start = hashesOf(special.start);
const end = hashesOf(special.end);

/**
 * The hashed features of the wide half: words, pairs, triples, pairs with one word between, beginnings and endings of
 * words, and what the lexicon said. Each is a bucket below `buckets`, a power of two.
 */
export function wideFeatures(
  words: readonly WordHashes[],
  families: readonly string[],
  buckets: number,
): Uint32Array {
  const count = words.length;
  const features = new Uint32Array((count + 2) * 6 + families.length);
  const mask = buckets - 1;
  let size = 0;
  let word = start;
  for (let at = -1; at <= count; at += 1) {
    const next = at + 1 < count ? (words[at + 1] as WordHashes) : end;
    features[size++] = (word.own ^ (word.own >>> 15)) & mask;
    if (at < count) {
      const pair = joined(word.own, next.own, 0x51);
      features[size++] = (pair ^ (pair >>> 15)) & mask;
      if (at + 1 < count) {
        const third = at + 2 < count ? (words[at + 2] as WordHashes) : end;
        const triple = joined(pair, third.own, 0x52);
        const apart = joined(word.own, third.own, 0x53);
        features[size++] = (triple ^ (triple >>> 15)) & mask;
        features[size++] = (apart ^ (apart >>> 15)) & mask;
      }
    }
    if (word.beginning !== 0) {
      features[size++] = (word.beginning ^ (word.beginning >>> 15)) & mask;
      features[size++] = (word.ending ^ (word.ending >>> 15)) & mask;
    }
    word = next;
  }
  for (const family of families) {
    const hash = hashOf(family, 0x5bd1e995);
    features[size++] = (hash ^ (hash >>> 15)) & mask;
  }
  return features.subarray(0, size);
}

/** Buckets of the letter triples of a word that has no vector of its own: `<re`, `ref`, `efu` … */
export function letterTriples(word: string, buckets: number): number[] {
  const framed = `<${word}>`;
  const triples: number[] = [];
  for (let at = 0; at + 3 <= framed.length; at += 1)
    triples.push((hashOf(framed.slice(at, at + 3)) >>> 0) % buckets);
  return triples;
}

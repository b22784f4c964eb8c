import { Break, type Token } from '../tokens';

/** Longer than this, an underline says no more than the sentence itself. */
const mostWords = 8;

/** Added to each word's weight: an underline a word too long is easier to read than one a word too short. */
const generosity = 1;

/** The run of words that weighs most, half open: neighbours that each speak for it, never across a semicolon. */
export function wordsToUnderline(
  points: Float32Array,
  tokens: readonly Token[],
): { first: number; end: number } {
  let best = { first: 0, end: Math.min(tokens.length, mostWords), sum: Number.NEGATIVE_INFINITY };
  for (let first = 0; first < points.length; first += 1) {
    let sum = 0;
    for (let end = first + 1; end <= points.length && end - first <= mostWords; end += 1) {
      if (end - 1 > first && tokens[end - 1]?.break === Break.clause) break;
      sum += (points[end - 1] ?? 0) + generosity;
      if (sum > best.sum) best = { first, end, sum };
    }
  }
  return best;
}

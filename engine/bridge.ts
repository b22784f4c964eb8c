import { Break, type Token } from './tokens';
import type { IsIn } from './words';

/** How many words may stand between "but" and the phrase: a subject, an adverb or two. */
const farthest = 4;

/**
 * Finds the "but" that sets a strength against the phrase found after it ("reads well, but he refuses to …"), so that
 * a reframe can join the two with "and" and keep both. Returns its position, or -1.
 */
export function findContrast(tokens: readonly Token[], isIn: IsIn, first: number): number {
  for (let at = first - 1; at >= Math.max(1, first - farthest); at -= 1) {
    if (isIn(at, 'contrast')) return at;
    if (tokens[at + 1]?.break !== Break.none || isIn(at, 'clause-opener')) return -1;
  }
  return -1;
}

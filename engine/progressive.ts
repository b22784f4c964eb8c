import { Form } from '../lexicon/compiled';
import { formOf, type Hit, type Scanned } from './scan';
import { Break, type Token } from './tokens';
import type { IsIn } from './words';

/**
 * Takes the form of *be* before a gerund into the hit: "were refusing to" is replaced as a whole, by "needed more
 * support to", for few wordings sound right in the progressive.
 */
export function withProgressive(hit: Hit, scanned: Scanned, isIn: IsIn): Hit {
  const { phrase } = hit;
  const at = hit.starts[phrase.head] ?? -1;
  if (phrase.head !== 0 || at < 0 || formOf(scanned, at, phrase.symbols[0] ?? -1) !== Form.gerund) return hit;
  let be = at - 1;
  const adverbs: number[] = [];
  while (be >= 0 && isJoinedTo(scanned.tokens, be + 1) && isIn(be, 'adverb')) adverbs.unshift(be--);
  if (be < 0 || !isJoinedTo(scanned.tokens, be + 1) || !isIn(be, 'be-form')) return hit;
  return { ...hit, first: be, verb: be, adverbs: [...adverbs, ...hit.adverbs] };
}

function isJoinedTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.break === Break.none;
}

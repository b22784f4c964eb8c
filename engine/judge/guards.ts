import type { CompiledEntry } from '../../lexicon/compiled';
import type { Hit } from '../scan';
import { Break, type Token } from '../tokens';
import type { IsIn } from '../words';
import type { Subject } from './subject';

/** Why a phrase that was found is no deficit after all. */
export type Reason = 'quoted' | 'negated' | 'about the writer' | 'about a thing' | 'about content';

/** What a guard may look at. */
export interface Context {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isIn: IsIn;
  readonly hit: Hit;
  readonly entry: CompiledEntry;
  readonly subject: Subject;
}

type Guard = (context: Context) => Reason | null;

/** The first reason to stay silent, or null. Each guard works for a whole class; its words are the lexicon's. */
export function reasonForSilence(context: Context): Reason | null {
  for (const guard of guards) {
    const reason = guard(context);
    if (reason !== null) return reason;
  }
  return null;
}

/** Somebody else's words are not the writer's to change. */
const quoted: Guard = ({ text, tokens, hit }) => {
  const from = tokens[hit.first]?.from ?? 0;
  const to = tokens[hit.end - 1]?.to ?? text.length;
  const before = text.slice(0, from);
  const after = text.slice(to);
  const isStraight = (before.split('"').length - 1) % 2 === 1 && after.includes('"');
  const isCurly = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  return isStraight || isCurly ? 'quoted' : null;
};

/** A deficit denied is praise: before it, within it, or after it. */
const negated: Guard = (context) =>
  isDeniedBefore(context) || isDeniedWithin(context) || isDeniedAfter(context) ? 'negated' : null;

/**
 * "Never gives up", "is not lazy", "without any difficulty". A preposition denies only what it governs: not the
 * clause behind it ("Stairs without a rail are beyond her", "Despite all this he is lazy").
 */
function isDeniedBefore({ tokens, isIn, hit }: Context): boolean {
  let hasPassedClause = false;
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - farthestNegator); at -= 1) {
    if (tokens[at + 1]?.break !== Break.none) return false;
    if (isIn(at, 'negator') || (!hasPassedClause && isIn(at, 'overcoming'))) return true;
    if (isIn(at, 'coordinator') || isIn(at, 'clause-opener')) return false;
    if (isIn(at, 'auxiliary') || isIn(at, 'subject-pronoun')) hasPassedClause = true;
  }
  return false;
}

/** "Is rarely off task." */
function isDeniedWithin({ isIn, hit }: Context): boolean {
  return hit.adverbs.some((at) => isIn(at, 'rare-adverb'));
}

/** "Lack of effort has never been a concern", "calling out is nonexistent". */
function isDeniedAfter({ tokens, isIn, hit }: Context): boolean {
  let isDenied = false;
  for (let at = hit.end; at < Math.min(tokens.length, hit.end + farthestDenial); at += 1) {
    if (tokens[at]?.break === Break.clause) return false;
    if (at === hit.end && !isIn(at, 'auxiliary')) return false;
    if (isIn(at, 'absence')) return true;
    isDenied ||= isIn(at, 'negator');
    if (isDenied && isIn(at, 'worry')) return true;
  }
  return false;
}

/** "I can't make Tuesday": the writer's own limits need no reframe. */
const aboutWriter: Guard = ({ isIn, entry, subject }) =>
  !entry.aboutWriter && subject.at >= 0 && isIn(subject.at, 'first-person') ? 'about the writer' : null;

/** "The printer refuses to work." */
const aboutThing: Guard = ({ isIn, subject }) =>
  subject.at >= 0 && isIn(subject.at, 'thing') ? 'about a thing' : null;

/** "In chapter two the farmer refuses to …": what is taught is not who is taught. */
const aboutContent: Guard = ({ isIn, hit, subject }) => {
  if (subject.at >= 0 && isIn(subject.at, 'story-person')) return 'about content';
  for (let at = 0; at < hit.first; at += 1) if (isIn(at, 'content-cue')) return 'about content';
  return null;
};

/** How many words a negation reaches, and how soon after the phrase it comes. */
const farthestNegator = 5;
const farthestDenial = 7;

const guards: readonly Guard[] = [quoted, negated, aboutWriter, aboutThing, aboutContent];

import { Break, type Token } from '../tokens';
import type { IsIn } from '../words';

/** Who or what a verb speaks of, as far as closed-class words tell. */
export interface Subject {
  readonly person: 1 | 2 | 3;
  readonly isPlural: boolean;
  /** Position of the word that decided, or -1 where the subject was dropped ("Can't decode yet."). */
  readonly at: number;
}

const dropped: Subject = { person: 3, isPlural: false, at: -1 };

/**
 * Finds the subject of the verb at position `verb`, looking left. Pronouns, determiners, "of", coordination, relative
 * clauses and insertions decide; a word's ending only where nothing else does.
 */
export function findSubject(tokens: readonly Token[], isIn: IsIn, verb: number): Subject {
  let end = verb;
  while (
    end > 0 &&
    (isIn(end - 1, 'adverb') || isIn(end - 1, 'auxiliary')) &&
    tokens[end]?.break !== Break.clause
  )
    end -= 1;
  if (tokens[verb]?.isJoined) end = verb;
  const start = clauseStart(tokens, isIn, end);
  if (start === end) return sharedSubject(tokens, isIn, end);
  return subjectOf(tokens, isIn, start, end);
}

/** The verb follows "and", "but" or nothing at all: its subject is that of the clause before, or was dropped. */
function sharedSubject(tokens: readonly Token[], isIn: IsIn, end: number): Subject {
  if (end === 0 || tokens[end]?.break === Break.clause) return dropped;
  if (isIn(end - 1, 'relative'))
    return end > 1 ? subjectOf(tokens, isIn, clauseStart(tokens, isIn, end - 1), end - 1) : dropped;
  if (!isIn(end - 1, 'coordinator')) return dropped;
  const start = clauseStart(tokens, isIn, end - 1);
  for (let at = start; at < end - 1; at += 1) {
    if (isIn(at, 'subject-pronoun')) return subjectOf(tokens, isIn, start, at + 1);
    if (at > start && (isIn(at, 'auxiliary') || isIn(at, 'adverb')))
      return subjectOf(tokens, isIn, start, at);
  }
  return subjectOf(tokens, isIn, start, Math.min(start + (isIn(start, 'determiner') ? 2 : 1), end - 1));
}

function clauseStart(tokens: readonly Token[], isIn: IsIn, end: number): number {
  let at = end;
  while (at > 0) {
    if (at < tokens.length && at < end && tokens[at]?.break === Break.clause) return at;
    if (at === end && tokens[at]?.break === Break.clause) return at;
    if (isIn(at - 1, 'clause-opener')) return at;
    if (isIn(at - 1, 'coordinator') && !joinsNouns(tokens, isIn, at, end)) return at;
    if (isIn(at - 1, 'relative') && at === end) return at;
    at -= 1;
  }
  return 0;
}

/** "My co-teacher and I": what stands after "and" is only a noun, and so is what stands before it. */
function joinsNouns(tokens: readonly Token[], isIn: IsIn, after: number, end: number): boolean {
  if (after >= end) return false;
  for (let at = after; at < end; at += 1)
    if (isIn(at, 'auxiliary') || tokens[at]?.break === Break.comma) return false;
  const before = after - 2;
  if (before < 0 || end - after > 3) return false;
  for (let at = before; at >= 0 && tokens[at + 1]?.break !== Break.clause; at -= 1) {
    if (isIn(at, 'auxiliary') || isIn(at, 'clause-opener')) return before - at <= 1 && false;
    if (isIn(at, 'subject-pronoun') && at < before) return false;
  }
  return before <= 4 || isIn(after, 'subject-pronoun');
}

function subjectOf(tokens: readonly Token[], isIn: IsIn, start: number, end: number): Subject {
  const last = end - 1;
  const joined = findWithin(start, end, (at) => isIn(at, 'coordinator') && at > start && at < last);
  if (isIn(last, 'subject-pronoun') && joined < 0) return pronoun(isIn, last);
  const cut = nounPhraseEnd(tokens, isIn, start, end);
  if (joined >= 0 && joined < cut && !isIn(joined, 'disjunction')) {
    const person = isIn(last, 'first-person') ? 1 : 3;
    return { person, isPlural: true, at: last };
  }
  const head = cut - 1;
  if (isIn(head, 'subject-pronoun')) return pronoun(isIn, head);
  return { person: 3, isPlural: isPlural(tokens, isIn, start, head), at: head };
}

/** The head of a noun phrase stands before its first preposition, relative clause, insertion or verb. */
function nounPhraseEnd(tokens: readonly Token[], isIn: IsIn, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    if (isIn(at, 'relative') || isIn(at, 'preposition') || tokens[at]?.break === Break.comma) return at;
  }
  return end;
}

function isPlural(tokens: readonly Token[], isIn: IsIn, start: number, head: number): boolean {
  if (isIn(head, 'plural-quantifier') || isIn(head, 'plural-noun')) return true;
  if (isIn(head, 'singular-quantifier') || isIn(head, 'singular-noun')) return false;
  for (let at = start; at < head; at += 1) {
    if (isIn(at, 'singular-determiner')) return false;
    if (isIn(at, 'plural-determiner')) return true;
  }
  const token = tokens[head];
  if (!token) return false;
  const isName = token.isCapital && !(start < head && isIn(head - 1, 'determiner'));
  return !isName && /[^sui]s$/.test(token.word);
}

function pronoun(isIn: IsIn, at: number): Subject {
  const person = isIn(at, 'first-person') ? 1 : isIn(at, 'second-person') ? 2 : 3;
  return { person, isPlural: isIn(at, 'plural-pronoun') || person === 2, at };
}

function findWithin(start: number, end: number, test: (at: number) => boolean): number {
  for (let at = start; at < end; at += 1) if (test(at)) return at;
  return -1;
}

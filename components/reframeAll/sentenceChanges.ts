import type { Replacement } from '../../engine/reframeAll';
import { splitSentences } from '../../engine/sentences';

/** A stretch of a sentence; `isChanged` when these words go, or are those that come. */
export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** One sentence that would change, as it is and as it would be. */
export interface SentenceChange {
  /** Stays the same while the text changes elsewhere. */
  readonly id: string;
  readonly replacements: readonly Replacement[];
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** The sentences of a text that replacements change, in order of place. */
export function sentenceChanges(text: string, replacements: readonly Replacement[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  const seen = new Map<string, number>();
  let next = 0;
  for (const { from, text: sentence } of splitSentences(text)) {
    const within: Replacement[] = [];
    for (
      let one = replacements[next];
      one && one.from < from + sentence.length;
      next += 1, one = replacements[next]
    )
      within.push(one);
    if (within.length === 0) continue;
    const earlier = seen.get(sentence) ?? 0;
    seen.set(sentence, earlier + 1);
    changes.push({ id: `${earlier} ${sentence}`, replacements: within, ...pieces(sentence, from, within) });
  }
  return changes;
}

function pieces(sentence: string, base: number, replacements: readonly Replacement[]) {
  const before: Piece[] = [];
  const after: Piece[] = [];
  const add = (to: Piece[], text: string, isChanged: boolean) => {
    if (text !== '') to.push({ text, isChanged });
  };
  let end = 0;
  for (const { from, to, text, replacement } of replacements) {
    const between = sentence.slice(end, from - base);
    for (const [side, words, other] of [
      [before, text, replacement],
      [after, replacement, text],
    ] as const) {
      const [head, middle, tail] = apart(words, other);
      add(side, between + head, false);
      add(side, middle, true);
      add(side, tail, false);
    }
    end = to - base;
  }
  add(before, sentence.slice(end), false);
  add(after, sentence.slice(end), false);
  return { before, after };
}

/** A wording in three: the words it shares with the other at its beginning, those that differ, those shared at its end. */
function apart(words: string, other: string): readonly [string, string, string] {
  const [own, others] = [words.split(' '), other.split(' ')];
  const most = Math.min(own.length, others.length);
  let head = 0;
  while (head < most && own[head] === others[head]) head += 1;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail) === others.at(-1 - tail)) tail += 1;
  const end = words.length - lengthOf(tail > 0 ? own.slice(-tail) : []);
  const start = Math.min(lengthOf(own.slice(0, head)), end);
  return [words.slice(0, start), words.slice(start, end), words.slice(end)];
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length + 1, 0);
}

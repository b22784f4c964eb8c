import { tokenize } from './tokens';
import type { Finding } from './types';

/** Words of a text and what they become. `text.slice(from, to) === replacement.text`, always. */
export interface Replacement {
  /** UTF-16 offsets into the text that was checked, half open. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly replacement: string;
  readonly entryId: string;
}

/** Whether a finding has words to put in its place; one that only asks is left for the writer's own eye. */
export function isReplaceable(finding: Finding): boolean {
  return finding.alternatives.length > 0;
}

/**
 * One alternative for every finding that has any, so that a paragraph reads as one piece: the first, unless it begins
 * like the one chosen before it and a later one does not. In order of place, never overlapping.
 */
export function reframeAll(text: string, findings: readonly Finding[]): Replacement[] {
  const chosen: Replacement[] = [];
  for (const finding of findings.toSorted((a, b) => a.from - b.from)) {
    const { from, to, alternatives, entryId } = finding;
    const last = chosen.at(-1);
    const [first] = alternatives;
    if (first === undefined || from < (last?.to ?? 0) || text.slice(from, to) !== finding.text) continue;
    const neighbour = last && !/[\r\n]/.test(text.slice(last.to, from)) ? last : null;
    const replacement =
      alternatives.find((words) => !neighbour || !beginsLike(words, finding.text, neighbour)) ?? first;
    const replaced = { from, to, text: finding.text, replacement, entryId };
    chosen.push(neighbour && isBridge(neighbour) ? withoutBridge(text, replaced, neighbour.to) : replaced);
  }
  return chosen;
}

/** A text with these replacements made; they are in order and do not overlap. */
export function applyReplacements(
  text: string,
  replacements: readonly Pick<Replacement, 'from' | 'to' | 'replacement'>[],
): string {
  let applied = '';
  let end = 0;
  for (const { from, to, replacement } of replacements) {
    applied += text.slice(end, from) + replacement;
    end = to;
  }
  return applied + text.slice(end);
}

/** How many words of a wording make its beginning: a bridge, a subject, and three that one hears again. */
const openingLength = 5;

/** Whether two wordings share three words in a row near their beginning that the writer had not put there. */
function beginsLike(words: string, instead: string, before: Replacement): boolean {
  const own = new Set([...patterns(instead), ...patterns(before.text)]);
  const heard = new Set(patterns(before.replacement, openingLength));
  return patterns(words, openingLength).some((pattern) => heard.has(pattern) && !own.has(pattern));
}

/** Every three words in a row, whatever their tense; shorter wordings are one pattern as a whole. */
function patterns(wording: string, wordCount = Number.POSITIVE_INFINITY): string[] {
  const stems = tokenize(wording)
    .map(({ word }) => stemOf(word))
    .filter((stem) => !asides.has(stem))
    .slice(0, wordCount);
  if (stems.length < 3) return [stems.join(' ')];
  return stems.slice(2).map((stem, index) => `${stems[index]} ${stems[index + 1]} ${stem}`);
}

/** Words between that make nobody hear another pattern. */
const asides = new Set(['still', 'now', 'also', 'often', 'always', 'sometime', 'current']);

// Only good enough to hear that "needed more" and "needs more" are the same pattern.
function stemOf(word: string): string {
  if (/^(?:am|is|are|was|were|be|been|being|'s|'re|'m)$/.test(word)) return 'be';
  if (/^(?:has|had|having|'ve)$/.test(word)) return 'have';
  return word.length > 3 ? word.replace(/(?:ing|ed|es|s|ly|e)$/, '') : word;
}

function isBridge({ text, replacement }: Replacement): boolean {
  return /^and\s/.test(replacement) && !/^and\s/i.test(text);
}

/** A second bridge in a row is only a semicolon, where a clause of its own follows a comma. */
function withoutBridge(text: string, replaced: Replacement, floor: number): Replacement {
  const clause = /^and\s+((?:he|she|they|it|we|you|i)\b.*)$/is.exec(replaced.replacement)?.[1];
  const comma = /,\s+$/.exec(text.slice(Math.max(floor, replaced.from - 3), replaced.from));
  if (clause === undefined || !comma || !isBridge(replaced)) return replaced;
  const from = replaced.from - comma[0].length;
  return { ...replaced, from, text: text.slice(from, replaced.to), replacement: `; ${clause}` };
}

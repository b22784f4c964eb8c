import type { Finding } from '../../engine/types';
import type { Difference } from '../../page/difference';

/** Where a finding stands after the text around it has changed; null once the change has touched its words. */
export function followText(finding: Finding, { from, to, inserted }: Difference): Finding | null {
  if (finding.to <= from) return finding.to === from && startsInWord.test(inserted) ? null : finding;
  if (finding.from < to) return null;
  if (finding.from === to && endsInWord.test(inserted)) return null;
  const step = inserted.length - (to - from);
  return { ...finding, from: finding.from + step, to: finding.to + step };
}

/** Whether two findings are one and the same. */
export function isSame(one: Finding, other: Finding): boolean {
  return one.from === other.from && one.text === other.text && one.entryId === other.entryId;
}

// A letter written against the words makes them other words.
const startsInWord = /^[\p{L}\p{N}\p{M}]/u;
const endsInWord = /[\p{L}\p{N}\p{M}]$/u;

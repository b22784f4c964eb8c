import type { Finding } from '../../engine/types';
import { type Difference, difference } from '../../page/difference';
import type { Field } from '../../page/field';
import { watchText } from '../../page/watchText';
import type { FieldReport } from '../../state/messages';
import type { Ask } from './askAbout';
import { followText, isSame } from './followText';

/** What has changed: the text (by one stretch), or what was found in it. */
export type Change = { readonly difference: Difference; readonly byWriter: boolean } | 'findings';

/** One field being read along. */
export interface Reading {
  readonly field: Field;
  /** The text as it was last read; the findings' offsets count in it. */
  text(): string;
  findings(): readonly Finding[];
  status(): NonNullable<FieldReport['field']>['status'];
  /** Takes note of what the page may have changed without an event. */
  catchUp(): void;
  /** Leaves this finding alone for as long as the page is open. */
  dismiss(finding: Finding): void;
  /** Asks again, about text that has been asked about before. */
  askAgain(): void;
}

/** The pause after the last letter before anything is asked, in milliseconds. */
const pause = 300;

/**
 * Reads along in one field until the signal aborts: text → findings → marks. What is shown always stands in the text
 * as it is, letter for letter.
 */
export function readField({
  field,
  ask,
  signal,
  onChange,
}: {
  field: Field;
  ask: Ask;
  signal: AbortSignal;
  onChange: (change: Change) => void;
}): Reading {
  let text = field.text();
  let findings: readonly Finding[] = [];
  let dismissed: readonly Finding[] = [];
  let status: ReturnType<Reading['status']> = 'checking';
  let isComposing = false;
  let due: ReturnType<typeof setTimeout> | undefined;

  const show = (next: readonly Finding[]) => {
    findings = next.filter(
      (finding) =>
        text.slice(finding.from, finding.to) === finding.text &&
        !dismissed.some((other) => isSame(finding, other)),
    );
    field.mark(findings);
  };

  const askIn = (milliseconds: number) => {
    clearTimeout(due);
    if (!isComposing && !signal.aborted) due = setTimeout(check, milliseconds);
  };

  const notice = (byWriter: boolean) => {
    if (signal.aborted || !field.element.isConnected) return;
    const now = field.text();
    if (now === text) return;
    const change = { difference: difference(text, now), byWriter };
    text = now;
    status = 'checking';
    dismissed = follow(dismissed, change.difference);
    show(follow(findings, change.difference));
    onChange(change);
    askIn(pause);
  };

  const check = async () => {
    const asked = text;
    const answer = await ask.about(asked);
    notice(false);
    // An answer about another text; the change that made it so has already asked again.
    if (signal.aborted || text !== asked || !field.element.isConnected) return;
    if (answer === 'unavailable') status = 'unavailable';
    else {
      status = 'ready';
      show(answer);
    }
    onChange('findings');
  };

  watchText(field, signal, {
    onChange(byWriter) {
      const before = text;
      notice(byWriter);
      // Some editors draw their text anew, or clear all highlights, without changing a letter.
      if (text === before && findings.length > 0) field.mark(findings);
    },
    onChance: () => notice(false),
    onComposing(composing) {
      isComposing = composing;
      if (composing) clearTimeout(due);
      else askIn(pause);
    },
  });
  signal.addEventListener('abort', () => clearTimeout(due), { once: true });
  askIn(0);

  return {
    field,
    text: () => text,
    findings: () => findings,
    status: () => status,
    catchUp: () => notice(false),
    dismiss(finding) {
      dismissed = [...dismissed, finding];
      show(findings);
      onChange('findings');
    },
    askAgain: () => askIn(0),
  };
}

function follow(findings: readonly Finding[], change: Difference): readonly Finding[] {
  return findings.flatMap((finding) => followText(finding, change) ?? []);
}

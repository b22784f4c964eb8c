import type { Engine } from '../../engine/engine';
import type { Finding } from '../../engine/types';
import type { Known, Report } from './readReports';

/** What the engine makes of a report, in *balanced*, for the reader it guesses. */
export interface Outcome {
  /** The report with each mark named after the entry that finds it now, or `missed`. */
  readonly report: Report;
  /** Findings where nothing is marked. */
  readonly stray: readonly Finding[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Checks a report as it would be checked in a field. */
export function checkReport(report: Report, engine: Engine): Outcome {
  const findings = engine.check(report.text, { reader: 'auto', thorough: false });
  const marks = report.marks.map((mark) => ({
    ...mark,
    foundBy: nearest(mark, findings)?.entryId ?? 'missed',
  }));
  const stray = findings.filter((finding) => marks.every((mark) => shared(mark, finding) <= 0));
  return { report: { ...report, marks }, stray };
}

/** Share of the marks of all reports that are found, 0 to 1, rounded down to what `known.yaml` stores. */
export function shareFound(outcomes: readonly Outcome[]): number {
  const marks = outcomes.flatMap(({ report }) => report.marks);
  const found = marks.filter(({ foundBy }) => foundBy !== 'missed');
  return Math.floor((100 * found.length) / marks.length) / 100;
}

/** Stray findings that `known.yaml` gives no reason for, and reasons whose finding is gone. */
export function compareWithKnown(
  outcomes: readonly Outcome[],
  { stray }: Known,
): { unexplained: string[]; outdated: string[] } {
  const now = outcomes.flatMap((outcome) =>
    outcome.stray.map(({ text, entryId }) => ({ report: outcome.report.name, text, entryId })),
  );
  const isSame = (one: { report: string; text: string }, other: { report: string; text: string }): boolean =>
    one.report === other.report && one.text === other.text;
  return {
    unexplained: now
      .filter((finding) => !stray.some((known) => isSame(known, finding)))
      .map(({ report, text, entryId }) => `${report}: "${text}" (${entryId})`),
    outdated: stray
      .filter((known) => !now.some((finding) => isSame(known, finding)))
      .map(({ report, text }) => `${report}: "${text}"`),
  };
}

/** Of the findings that overlap a mark the one that shares most with it; the first, where two share as much. */
function nearest(mark: Span, findings: readonly Finding[]): Finding | undefined {
  return findings
    .filter((finding) => shared(mark, finding) > 0)
    .reduce<Finding | undefined>(
      (best, finding) => (best && shared(mark, best) >= shared(mark, finding) ? best : finding),
      undefined,
    );
}

function shared(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

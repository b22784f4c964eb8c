import type { Thresholds } from '../../engine/judge/model';

/** What the judge made of a sentence from a voice it had not seen. */
export interface Opinion {
  readonly voice: string;
  readonly label: 'must' | 'may' | 'never';
  /** Whether a family had words to offer, or the model spoke alone. */
  readonly by: 'family' | 'alone';
  readonly must: number;
  readonly mustOrMay: number;
  /** Whether a finding stands on the words that were marked. */
  readonly isOnSpot: boolean;
}

/** The share of harmless sentences that may be flagged in *balanced*, and in *thorough*; half of the bank's are traps. */
const mostFlagged = 0.02;
const mostConsidered = 0.08;

/**
 * The thresholds that find most while few harmless sentences are flagged. Families and model alone have one
 * each: a family has words to offer and may speak a little sooner.
 */
export function calibrate(opinions: readonly Opinion[]): Thresholds {
  return {
    reframe: best(opinions, 'must', mostFlagged, ({ label, isOnSpot }) => label === 'must' && isOnSpot),
    consider: best(opinions, 'mustOrMay', mostConsidered, ({ label }) => label === 'may'),
  };
}

function best(
  opinions: readonly Opinion[],
  score: 'must' | 'mustOrMay',
  mostWrong: number,
  isWanted: (opinion: Opinion) => boolean,
): { family: number; alone: number } {
  const allowed = opinions.filter(({ label }) => label === 'never').length * mostWrong;
  const steps = Array.from({ length: 98 }, (_, at) => (at + 1) / 100);
  const count = (by: Opinion['by'], test: (opinion: Opinion) => boolean): number[] =>
    steps.map(
      (step) =>
        opinions.filter((opinion) => opinion.by === by && opinion[score] >= step && test(opinion)).length,
    );
  const wanted = { family: count('family', isWanted), alone: count('alone', isWanted) };
  const isWrong = ({ label }: Opinion): boolean => label === 'never';
  const wrong = { family: count('family', isWrong), alone: count('alone', isWrong) };
  let chosen = { family: 0.99, alone: 0.99, found: -1 };
  steps.forEach((family, f) => {
    steps.forEach((alone, a) => {
      if ((wrong.family[f] ?? 0) + (wrong.alone[a] ?? 0) > allowed) return;
      const found = (wanted.family[f] ?? 0) + (wanted.alone[a] ?? 0);
      if (found > chosen.found) chosen = { family, alone, found };
    });
  });
  return { family: chosen.family, alone: chosen.alone };
}

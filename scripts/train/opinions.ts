import { createEngine, type Engine } from '../../engine/engine';
import type { ThresholdsByReader } from '../../engine/judge/model';
import type { Reader } from '../../engine/types';
import type { StoredLexicon } from '../../lexicon/compiled';
import type { BankRow } from '../bank/readBank';
import type { Opinion } from './calibrate';
import { pack } from './pack';
import type { Weights } from './shape';

const anything = { reframe: { family: 0, alone: 0 }, consider: { family: 0, alone: 0 } };
const toAnybody: ThresholdsByReader = {
  student: anything,
  family: anything,
  iep: anything,
  coaching: anything,
};

/** An engine that says whatever it sees, however unlikely. */
export function outspokenEngine(lexicon: StoredLexicon, weights: Weights): Engine {
  return createEngine(lexicon, pack(weights, toAnybody, ''));
}

/** What an outspoken engine makes of a row of the bank. */
export function opinionOn(row: BankRow, engine: Engine, reader: Reader): Opinion {
  const { decisions, judgement, findings } = engine.explain(row.text, reader);
  const isOnSpot = findings.some(({ from, to }) =>
    row.spans.some((span) => {
      const at = row.text.indexOf(span);
      return from < at + span.length && at < to;
    }),
  );
  return {
    voice: row.voice,
    label: row.label,
    by: decisions.some(({ silence }) => silence === null) ? 'family' : 'alone',
    must: findings.length === 0 ? 0 : (judgement?.must ?? 0),
    mustOrMay: findings.length === 0 ? 0 : (judgement?.mustOrMay ?? 0),
    isOnSpot,
  };
}

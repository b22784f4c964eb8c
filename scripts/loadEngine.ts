import { createEngine, type Engine } from '../engine/engine';
import weights from '../engine/judge/weights.json' with { type: 'json' };
import { loadLexicon } from './lexicon/loadLexicon';

/** The engine as it ships: the lexicon as it stands, and the trained model. */
export function loadEngine(): Engine {
  return createEngine(loadLexicon(), weights);
}

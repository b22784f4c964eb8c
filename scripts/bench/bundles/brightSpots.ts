import { createEngine } from '../../../engine/engine';
import weights from '../../../engine/judge/weights.json';
import type { StoredLexicon } from '../../../lexicon/compiled';
import lexicon from '../../../lexicon/compiled.json';

const engine = createEngine(lexicon as unknown as StoredLexicon, weights);

export function check(text: string): unknown {
  return engine.check(text, { reader: 'auto', thorough: false });
}

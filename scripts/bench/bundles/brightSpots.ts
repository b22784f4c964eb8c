import { createEngine } from '../../../engine/engine';
import type { CompiledLexicon } from '../../../lexicon/compiled';
import lexicon from '../../../lexicon/compiled.json';

const engine = createEngine(lexicon as unknown as CompiledLexicon);

export function check(text: string): unknown {
  return engine.check(text, { reader: 'auto', thorough: false });
}

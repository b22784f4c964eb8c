import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../engine/engine';
import { readBank } from '../bank/readBank';
import { loadLexicon } from '../lexicon/loadLexicon';
import { toExample } from './examples';
import { learn } from './learn';
import { pack } from './pack';
import { readVectors } from './vectors';

/** `npm run train`: learns the judge from the bank and writes the weights that ship. Same bank, same weights. */
const vectors = readVectors();
const engine = createEngine(loadLexicon());
const examples = readBank().map((row) => toExample(row, engine, (word) => vectors.has(word)));
const weights = learn(examples, {
  seed: 1,
  rounds: 6,
  vectors,
  report: (round, loss) => console.log(`round ${round}: loss ${loss.toFixed(3)}`),
});
const thresholds = { reframe: { family: 0.5, alone: 0.85 }, consider: { family: 0.5, alone: 0.8 } };
const file = join(import.meta.dirname, '..', '..', 'engine', 'judge', 'weights.json');
writeFileSync(file, `${JSON.stringify(pack(weights, thresholds))}\n`);

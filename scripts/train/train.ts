import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../engine/engine';
import type { ThresholdsByReader } from '../../engine/judge/model';
import { readBank } from '../bank/readBank';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readLexicon } from '../lexicon/readLexicon';
import { lexiconRows, toExample } from './examples';
import { fingerprint } from './fingerprint';
import { learn } from './learn';
import { pack } from './pack';
import { rounds, thresholdFile } from './settings';
import { readVectors } from './vectors';

/** `npm run train`: learns the judge from the bank and writes the weights that ship. Same bank, same weights. */
const vectors = readVectors();
const engine = createEngine(loadLexicon());
const bank = readBank();
const rows = [...bank, ...lexiconRows(readLexicon().entries, engine)];
const examples = rows.map((row) => toExample(row, engine, (word) => vectors.has(word)));
const weights = learn(examples, {
  seed: 1,
  rounds,
  vectors,
  report: (round, loss) => console.log(`round ${round}: loss ${loss.toFixed(3)}`),
});
const thresholds = JSON.parse(readFileSync(thresholdFile, 'utf8')) as ThresholdsByReader;
const file = join(import.meta.dirname, '..', '..', 'engine', 'judge', 'weights.json');
writeFileSync(file, `${JSON.stringify(pack(weights, thresholds, fingerprint(bank)))}\n`);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../engine/engine';
import type { Thresholds } from '../../engine/judge/model';
import { type BankRow, readBank } from '../bank/readBank';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readLexicon } from '../lexicon/readLexicon';
import { calibrate, type Opinion } from './calibrate';
import { lexiconRows, toExample } from './examples';
import { learn } from './learn';
import { pack } from './pack';
import { rounds, thresholdFile } from './settings';
import { readVectors } from './vectors';

/**
 * `npm run evaluate [-- GROUPS]`: leaves each voice out of training once (voices in groups, 8 unless told), judges it,
 * sets the thresholds so that at most 1 % of harmless sentences would be flagged, and writes docs/evaluation.md.
 */
const groups = Number(process.argv[2] ?? 8);
const lexicon = loadLexicon();
const families = createEngine(lexicon);
const vectors = readVectors();
const bank = readBank();
const rows = [...bank, ...lexiconRows(readLexicon().entries, families)];
const voices = [...new Set(bank.map(({ voice }) => voice))];
const examples = rows.map((row) => toExample(row, families, (word) => vectors.has(word)));
const anything: Thresholds = { reframe: { family: 0, alone: 0 }, consider: { family: 0, alone: 0 } };

const opinions: Opinion[] = [];
for (let group = 0; group < groups; group += 1) {
  const left = new Set(voices.filter((_, at) => at % groups === group));
  const weights = learn(
    examples.filter((_, at) => !left.has(rows[at]?.voice ?? '')),
    { seed: 1, rounds, vectors },
  );
  const engine = createEngine(lexicon, pack(weights, anything, ''));
  for (const row of bank) if (left.has(row.voice)) opinions.push(opinionOn(row, engine));
  console.log(`group ${group + 1} of ${groups}: ${[...left].join(', ')}`);
}

const thresholds = calibrate(opinions);
writeFileSync(thresholdFile, `${JSON.stringify(thresholds, null, 2)}\n`);
const report = writeReport(opinions, thresholds);
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'evaluation.md'), report);
console.log(report);

function opinionOn(row: BankRow, engine: Engine): Opinion {
  const { decisions, judgement, findings } = engine.explain(row.text, 'family');
  const isFamily = decisions.some(({ silence }) => silence === null);
  const isOnSpot = findings.some(({ from, to }) =>
    row.spans.some((span) => {
      const at = row.text.indexOf(span);
      return from < at + span.length && at < to;
    }),
  );
  return {
    voice: row.voice,
    label: row.label,
    by: isFamily ? 'family' : 'alone',
    must: findings.length === 0 ? 0 : (judgement?.must ?? 0),
    mustOrMay: findings.length === 0 ? 0 : (judgement?.mustOrMay ?? 0),
    isOnSpot,
  };
}

function writeReport(all: readonly Opinion[], { reframe, consider }: Thresholds): string {
  const line = (name: string, of: readonly Opinion[]): string => {
    const speaks = ({ must, by }: Opinion): boolean => must >= reframe[by];
    const shows = (opinion: Opinion): boolean => speaks(opinion) || opinion.mustOrMay >= consider[opinion.by];
    const share = (label: Opinion['label'], test: (opinion: Opinion) => boolean): string => {
      const some = of.filter((opinion) => opinion.label === label);
      return some.length === 0 ? '–' : (some.filter(test).length / some.length).toFixed(3);
    };
    const found = share('must', (opinion) => speaks(opinion) && opinion.isOnSpot);
    return `| ${name} | ${of.length} | ${found} | ${share('never', speaks)} | ${share('may', shows)} |`;
  };
  return [
    '# How the judge does on voices it has not seen',
    '',
    `Written by \`npm run evaluate\`. Each voice of the bank (${all.length} sentences) was left out of training once and then judged`,
    `at the thresholds that ship. *Found*: share of \`must\` sentences with a finding on the deficit words. *Flagged*: share of`,
    '`never` sentences with any finding in balanced. *May shown*: share of `may` sentences with a finding in thorough. The families of the',
    'lexicon were written with these voices in sight, so the figures flatter them; on sentences nobody here has seen, expect less (README).',
    '',
    '| voice | sentences | found | flagged | may shown |',
    '|---|--:|--:|--:|--:|',
    line('**all**', all),
    ...voices.map((voice) =>
      line(
        voice,
        all.filter((opinion) => opinion.voice === voice),
      ),
    ),
    '',
  ].join('\n');
}

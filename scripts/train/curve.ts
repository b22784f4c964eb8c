import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../engine/engine';
import { readBank } from '../bank/readBank';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readLexicon } from '../lexicon/readLexicon';
import { calibrate, type Opinion } from './calibrate';
import { lexiconRows, toExample } from './examples';
import { learn } from './learn';
import { opinionOn, outspokenEngine } from './opinions';
import { randomNumbers } from './random';
import { rounds, unreadVoices } from './settings';
import { readVectors } from './vectors';

/**
 * `npm run curve`: trains on growing shares of the bank, judges the voices that nobody who wrote entries has opened,
 * and writes what was found where 2 % of harmless sentences are flagged to docs/bank-size.md.
 */
const shares = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
const lexicon = loadLexicon();
const families = createEngine(lexicon);
const vectors = readVectors();
const bank = readBank();
const unread = bank.filter(({ voice }) => unreadVoices.has(voice));
const toExamples = (rows: typeof bank) =>
  rows.map((row) => toExample(row, families, (word) => vectors.has(word)));
const read = shuffled(toExamples(bank.filter(({ voice }) => !unreadVoices.has(voice))));
const ofLexicon = toExamples(lexiconRows(readLexicon().entries, families));

const points = shares.map((share) => {
  const some = read.slice(0, Math.round(read.length * share));
  const weights = learn([...some, ...ofLexicon], { seed: 1, rounds, vectors });
  const engine = outspokenEngine(lexicon, weights);
  const opinions = unread.map((row) => opinionOn(row, engine, 'family'));
  const { reframe } = calibrate(opinions);
  const must = opinions.filter(({ label }) => label === 'must');
  const found = must.filter((opinion) => opinion.isOnSpot && opinion.must >= reframe[opinion.by]).length;
  const point = { sentences: some.length, found: found / must.length, order: orderedRightly(opinions) };
  console.log(
    `${point.sentences} sentences: found ${point.found.toFixed(3)}, ordered ${point.order.toFixed(3)}`,
  );
  return point;
});
writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'bank-size.md'), page());

/** The share of pairs of a `must` and a `never` sentence of which the first got the higher score. */
function orderedRightly(opinions: readonly Opinion[]): number {
  const scores = (label: Opinion['label']): number[] =>
    opinions.filter((opinion) => opinion.label === label).map(({ must }) => must);
  const never = scores('never').sort((a, b) => a - b);
  const must = scores('must');
  const below = must.map((score) => never.filter((other) => other < score).length);
  return below.reduce((sum, count) => sum + count, 0) / (must.length * never.length);
}

function shuffled<Item>(items: Item[]): Item[] {
  const random = randomNumbers(1);
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}

function page(): string {
  const axis = points.map(({ sentences }) => `"${sentences.toLocaleString('en')}"`).join(', ');
  return [
    '# What the next thousand sentences buy',
    '',
    `Written by \`npm run curve\`. The judge was trained on shares of the bank, drawn at random (seed 1), with the whole lexicon, and judged`,
    `${unread.length} sentences of the ${unreadVoices.size} voices that nobody had opened who wrote entries. *Found*: share of \`must\` sentences with a`,
    'finding on the deficit words, at thresholds that flag 2 % of the `never` sentences. *Ordered*: how often a `must` sentence scores higher',
    'than a `never` sentence (area under the curve): the steadier of the two, for a few loud mistakes move the first by several points.',
    '',
    '| sentences | found | ordered |',
    '|--:|--:|--:|',
    ...points.map(
      ({ sentences, found, order }) =>
        `| ${sentences.toLocaleString('en')} | ${found.toFixed(3)} | ${order.toFixed(3)} |`,
    ),
    '',
    '```mermaid',
    'xychart-beta',
    '  title "Found at 2 % flagged, by sentences in the bank"',
    `  x-axis [${axis}]`,
    '  y-axis "share found" 0.4 --> 1',
    `  line [${points.map(({ found }) => found.toFixed(3)).join(', ')}]`,
    '```',
    '',
  ].join('\n');
}

import { categories } from '../engine/types';
import { type BankRow, readBank } from './bank/readBank';

/** `npm run bank`: how many sentences each voice has of each kind, so that thin cells can be seen; and how far two hands agree. */
const rows = readBank();
const voices = [...new Set(rows.map(({ voice }) => voice))];
const kinds = [...categories, 'must', 'may', 'never'];

console.log(['voice'.padEnd(36), ...kinds.map((kind) => kind.slice(0, 7).padStart(8))].join(''));
for (const voice of voices)
  print(
    voice,
    rows.filter((row) => row.voice === voice),
  );
print('all', rows);

const labels = ['must', 'may', 'never'] as const;
const share = (test: (row: BankRow) => boolean): number => rows.filter(test).length / rows.length;
const observed = share(({ labels: [first, second] }) => first === second);
const expected = labels.reduce(
  (sum, label) => sum + share((row) => row.labels[0] === label) * share((row) => row.labels[1] === label),
  0,
);
console.log(
  `\n${rows.length} sentences, ${voices.length} voices; agreement ${observed.toFixed(3)}, Cohen's kappa ${((observed - expected) / (1 - expected)).toFixed(3)}`,
);

function print(name: string, of: readonly BankRow[]): void {
  const counts = kinds.map(
    (kind) => of.filter((row) => row.label === kind || (row.label === 'must' && row.kind === kind)).length,
  );
  console.log([name.padEnd(36), ...counts.map((count) => String(count).padStart(8))].join(''));
}

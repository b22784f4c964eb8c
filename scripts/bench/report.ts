import type { Start } from './freshProcess';

interface Edited {
  readonly p50: number;
  readonly p99: number;
}

/** Everything that was measured: words per ms, ms, MB, kB. */
export interface Measured {
  readonly speeds: ReadonlyMap<string, number>;
  readonly edited: Edited;
  readonly editedByPeers: ReadonlyMap<string, Edited>;
  readonly withoutSpaces: { readonly milliseconds: number; readonly ratio: number };
  readonly oneLine: { readonly milliseconds: number; readonly ratio: number };
  readonly starts: ReadonlyMap<string, Start>;
  readonly weights: Readonly<Record<'engine' | 'content' | 'card' | 'background' | 'popup', number>>;
}

type Row = readonly [what: string, measured: string, target: string, reached: boolean | null];

/** Prints ratios first: they hold on any machine, times do not. Then every figure beside its target. */
export function printReport(measured: Measured): void {
  const rows = [...ratioRows(measured), ...figureRows(measured)];
  const width = Math.max(...rows.map(([what]) => what.length));
  const line = ([what, figure, target, reached]: Row) =>
    [
      what.padEnd(width),
      figure.padStart(16),
      target.padStart(10),
      reached === null ? '' : reached ? 'reached' : 'not reached',
    ].join('  ');
  console.log('Against peers in this run, on the same kind of fresh text');
  for (const row of ratioRows(measured)) console.log(line(row));
  console.log('\nFigures of this machine');
  for (const row of figureRows(measured)) console.log(line(row));
}

function ratioRows({ speeds, starts, edited, editedByPeers }: Measured): Row[] {
  const ours = need(speeds, 'Bright Spots');
  const ratio = (name: string, target: number): Row => {
    const times = ours / need(speeds, name);
    return [`first pass, times as fast as ${name}`, `${figure(times)} ×`, `≥ ${target} ×`, times >= target];
  };
  const startRatio = need(starts, 'Bright Spots').milliseconds / need(starts, 'alex').milliseconds;
  return [
    ratio('write-good', 2.5),
    ratio('alex', 8),
    ratio('harper', 80),
    ['start to first result, part of the time of alex', `${figure(startRatio)} ×`, '< 1 ×', startRatio < 1],
    ...[...editedByPeers].map(
      ([name, { p50 }]): Row => [
        `one edited sentence, times as fast as ${name}`,
        `${figure(p50 / edited.p50)} ×`,
        '',
        null,
      ],
    ),
  ];
}

function figureRows({ speeds, edited, withoutSpaces, oneLine, starts, weights }: Measured): Row[] {
  const ours = need(speeds, 'Bright Spots');
  const { milliseconds, megabytes } = need(starts, 'Bright Spots');
  return [
    ['first pass over 100,000 fresh words', `${figure(ours)} words/ms`, '≥ 300', ours >= 300],
    ...[...speeds]
      .filter(([name]) => name !== 'Bright Spots')
      .map(([name, speed]): Row => [`  the same, ${name}`, `${figure(speed)} words/ms`, '', null]),
    most('one edited sentence, p50', edited.p50, 0.1, 'ms'),
    most('one edited sentence, p99', edited.p99, 0.5, 'ms'),
    most('import to first result, fresh process', milliseconds, 40, 'ms'),
    ['  the same, alex', `${figure(need(starts, 'alex').milliseconds)} ms`, '', null],
    most('memory over bare Node', megabytes, 25, 'MB'),
    most('engine + lexicon, gzip', weights.engine, 300, 'kB'),
    most('content script before the first mark, gzip', weights.content, 20, 'kB'),
    ['card, gzip', `${figure(weights.card)} kB`, '', null],
    ['background, gzip', `${figure(weights.background)} kB`, '', null],
    ['popup with all it loads, gzip', `${figure(weights.popup)} kB`, '', null],
    ['1 MB without a space', `${figure(withoutSpaces.milliseconds)} ms`, '', null],
    most('  over twice the time of half of it', withoutSpaces.ratio, 1.5, '×'),
    ['1 MB in one line', `${figure(oneLine.milliseconds)} ms`, '', null],
    most('  over twice the time of half of it', oneLine.ratio, 1.5, '×'),
  ];
}

function most(what: string, value: number, limit: number, unit: string): Row {
  return [what, `${figure(value)} ${unit}`, `≤ ${limit}`, value <= limit];
}

function need<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`not measured: ${name}`);
  return value;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

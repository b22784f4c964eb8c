import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics';

const rounds = 7;
const sentence = 'Marcus refused to participate in group work.';

export interface Start {
  /** Milliseconds from before the import to the first result. */
  readonly milliseconds: number;
  /** Resident memory after it, in MB, over a Node that has done nothing. */
  readonly megabytes: number;
}

/** What it costs a process that has just begun to import each bundle and check its first sentence; they take turns. */
export function startCosts(bundles: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, Start> {
  const runner = join(folder, 'run.mjs');
  writeFileSync(runner, runnerSource);
  const runs = new Map([...bundles.keys()].map((name) => [name, [] as Start[]]));
  for (let round = 0; round < rounds; round += 1) {
    const bare = run(runner, '');
    for (const [name, bundle] of bundles) {
      const { milliseconds, megabytes } = run(runner, bundle);
      runs.get(name)?.push({ milliseconds, megabytes: megabytes - bare.megabytes });
    }
  }
  return new Map(
    [...runs].map(([name, starts]) => [
      name,
      {
        milliseconds: median(starts.map((start) => start.milliseconds)),
        megabytes: median(starts.map((start) => start.megabytes)),
      },
    ]),
  );
}

function run(runner: string, bundle: string): Start {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', runner, bundle], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${bundle}: ${stderr}`);
  return JSON.parse(stdout) as Start;
}

const runnerSource = `
  import { pathToFileURL } from 'node:url';
  const bundle = process.argv[2];
  const began = performance.now();
  if (bundle) await (await import(pathToFileURL(bundle).href)).check(${JSON.stringify(sentence)});
  const milliseconds = performance.now() - began;
  globalThis.gc();
  console.log(JSON.stringify({ milliseconds, megabytes: process.memoryUsage().rss / 2 ** 20 }));
`;

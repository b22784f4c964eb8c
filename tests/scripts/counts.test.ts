import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/counts.mjs';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bright-spots-counts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

it('counts a skipped unit test as failed', () => {
  const file = report({ numTotalTests: 12, numPassedTests: 9, numFailedTests: 1, numPendingTests: 2 });
  expect(countVitest(file)).toEqual({ passed: 9, failed: 3 });
});

it('counts a skipped browser test, and one that passed only when tried again, as failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } });
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 3 });
});

it('counts nothing where no report was written', () => {
  expect(countVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 0 });
});

// Reads how many tests passed from what the test runners write as JSON. A test that was skipped counts as failed.
import { existsSync, readFileSync } from 'node:fs';

/** Passed and failed tests of a vitest JSON report. */
export function countVitest(file) {
  const report = read(file);
  const passed = report?.numPassedTests ?? 0;
  return { passed, failed: (report?.numTotalTests ?? 0) - passed };
}

/** Passed and failed tests of a Playwright JSON report; one that passed only when tried again counts as failed. */
export function countPlaywright(file) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {};
  return { passed: expected, failed: unexpected + flaky + skipped };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

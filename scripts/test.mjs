// Everything the product promises, from a fresh clone: sets up, runs every check, and ends with "N passed, N failed".
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { countPlaywright, countVitest } from './counts.mjs';
import { extensionFolder, installPackages, root, run } from './setUp.mjs';

const reports = join(root, '.output', 'reports');
const total = { passed: 0, failed: 0 };

await test();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function test() {
  if (!installPackages()) return fail('packages', 'npm could not install them');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  // A failed build must not leave an older one to be tested in its place.
  rmSync(extensionFolder, { recursive: true, force: true });

  check('types', 'types');
  check('lint', 'lint:code');
  check('dead code', 'lint:unused');
  runVitest('unit and lexicon tests', 'test:unit', 'unit.json');
  if (!check('build', 'build')) {
    fail('tests of the built files', 'there is no build');
    return fail('browser tests', 'there is no build');
  }
  runVitest('tests of the built files', 'test:built', 'built.json');
  try {
    await findOrInstallBrowser();
  } catch (error) {
    return fail('browser tests', error.message);
  }
  runPlaywright();
}

/** One check that passes or fails as a whole. */
function check(name, script) {
  announce(name);
  if (!run('npm', ['run', '--silent', script])) return fail(name, 'see above');
  total.passed += 1;
  return true;
}

function runVitest(name, script, file) {
  announce(name);
  const report = join(reports, file);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  add(name, run('npm', ['run', '--silent', script, '--', ...reporters]), countVitest(report));
}

function runPlaywright() {
  announce('browser tests');
  const report = join(reports, 'browser.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const isFine = run('npm', ['run', '--silent', 'test:browser', '--', '--reporter=list,json'], environment);
  add('browser tests', isFine, countPlaywright(report));
}

function add(name, isFine, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  // A run that broke outside any test, or that found none, is no success.
  if (counts.failed === 0 && (!isFine || counts.passed === 0)) fail(name, 'the run itself failed');
}

function fail(name, reason) {
  total.failed += 1;
  console.log(`${name}: failed (${reason})`);
  return false;
}

function announce(name) {
  console.log(`\n── ${name}`);
}

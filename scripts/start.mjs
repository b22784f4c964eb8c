// From a fresh clone to the extension at work. Plain JavaScript: it runs before node_modules exists.
import { installPackages, run } from './setUp.mjs';

const isUp =
  installPackages() &&
  run('npm', ['run', '--silent', 'build']) &&
  run('npx', ['--no-install', 'tsx', 'scripts/practice.ts']);
process.exitCode = isUp ? 0 : 1;

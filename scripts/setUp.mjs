// What a fresh clone needs before anything else runs. Plain JavaScript: node_modules may not exist yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
export const extensionFolder = join(root, '.output', 'chrome-mv3');

/** Installs the packages of the lock file, unless they are there and newer than it. False when npm could not. */
export function installPackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  console.log('Installing packages.');
  return run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** Runs a command in the project's root, its output passed on; true when it succeeds. */
export function run(command, commandArguments, environment = {}) {
  const { status, error } = spawnSync(command, commandArguments, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm is a script on Windows, which only its shell starts.
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

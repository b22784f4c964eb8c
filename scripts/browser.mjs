// Finds a browser that loads an unpacked extension, or installs one. Plain JavaScript: it runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome-for-testing',
  'ungoogled-chromium',
];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** No browser could be found or installed; the message is one sentence on what to do. */
export class NoBrowser extends Error {
  name = 'NoBrowser';
}

/** The path of a Chromium that loads an unpacked extension: found, or installed on Debian and Ubuntu. Throws `NoBrowser`. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found !== null) return found;
  if (installChromium()) {
    const installed = await findBrowser();
    if (installed !== null) return installed;
  }
  throw new NoBrowser(
    'Bright Spots needs Chromium (Google Chrome and Edge no longer load an unpacked extension from the command line): install the package "chromium" of your system, or run "npx playwright install --with-deps chromium", or name one in BRIGHT_SPOTS_BROWSER.',
  );
}

/** The path of a Chromium on this machine, or null. Throws `NoBrowser` when `BRIGHT_SPOTS_BROWSER` names something else. */
async function findBrowser() {
  const named = process.env.BRIGHT_SPOTS_BROWSER;
  if (named) {
    const reason = unsuitable(named);
    if (reason === null) return named;
    throw new NoBrowser(
      `BRIGHT_SPOTS_BROWSER names ${named}, but ${reason}; name a Chromium or Chrome for Testing instead.`,
    );
  }
  const candidates = [...commands.flatMap(onPath), ...applications, await playwrightsOwn()];
  return candidates.find((path) => path !== null && existsSync(path) && unsuitable(path) === null) ?? null;
}

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).filter((path) => existsSync(path));
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Why a browser cannot be used, or null. */
function unsuitable(path) {
  // A stub that only points at a package store, as Ubuntu's chromium-browser may be, fails here.
  const { status, stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (error?.code === 'ENOENT') return 'there is no such program';
  if (process.platform !== 'win32' && status !== 0) return 'it does not start';
  // https://groups.google.com/a/chromium.org/g/chromium-extensions: --load-extension is gone from branded Chrome since 137.
  if (/^(Google Chrome \d|Microsoft Edge)/.test(stdout.trim()))
    return 'branded Chrome and Edge load no unpacked extension';
  return null;
}

/** Debian's package; true when apt says it is installed. */
function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (onPath('apt-get').length === 0) return false;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.error('No Chromium found: installing the package "chromium".');
  // A page without any font has no text to measure.
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return [['update'], install].every((aptArguments) => {
    const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...aptArguments];
    const [command, ...rest] = isRoot ? apt : ['sudo', '-n', ...apt];
    // What apt has to say is no result of ours: to standard error.
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await findOrInstallBrowser());
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

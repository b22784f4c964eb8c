import { findOrInstallBrowser, NoBrowser } from './browser.mjs';
import { doRoundTrip } from './practice/roundTrip';
import { showPracticePage } from './practice/show';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const browser = await findOrInstallBrowser();
  console.log(`Bright Spots runs in ${browser}.`);
  const outcome = hasDisplay ? await showPracticePage(browser) : await doRoundTrip(browser);
  process.exitCode = outcome === 'as promised' ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { launchWithExtension, practicePage } from './launch';

/** Opens the practice page in a visible browser, and stays until that is closed. */
export async function showPracticePage(browser: string): Promise<'as promised'> {
  // Chromium warns above the page when it has no sandbox; root can have none.
  const chromiumSandbox = process.getuid?.() !== 0;
  const context = await launchWithExtension(browser, { headless: false, chromiumSandbox, viewport: null });
  const closed = new Promise((resolve) => context.once('close', resolve));
  await practicePage(context);
  console.log('The practice page is open: write in any of its fields. Close the browser to end.');
  await closed;
  return 'as promised';
}

import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** Where `npm run build` puts the extension. */
export const extensionFolder = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Opens a Chromium with a fresh profile and the built extension in it. */
export async function launchWithExtension(
  executablePath: string,
  { args = [], ...options }: LaunchOptions,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath,
    // Playwright switches extensions off unless told otherwise.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      '--disable-gpu',
      ...args,
    ],
    ...options,
  });
}

/** The practice page, which the extension opens when it is installed. */
export async function practicePage(context: BrowserContext): Promise<Page> {
  const later = context.waitForEvent('page', {
    predicate: async (page) => (await becomesPractice(page)) === page,
  });
  const now = context.pages().map(becomesPractice);
  return Promise.any([later, ...now]);
}

async function becomesPractice(page: Page): Promise<Page> {
  await page.waitForURL(/^chrome-extension:\/\/[a-z]+\/welcome\.html/);
  await page.bringToFront();
  return page;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import { findOrInstallBrowser } from '../../../scripts/browser.mjs';
import { launchWithExtension, practicePage } from '../../../scripts/practice/launch';
import { type Outside, standOutside } from './outside';

interface Fixtures {
  /** A fresh browser with the built extension. */
  readonly context: BrowserContext;
  readonly outside: Outside;
  readonly background: Worker;
  readonly extensionAddress: string;
  /** Gmail with a reply and a new message open. */
  readonly gmail: Page;
  /** Gmail's plain form. */
  readonly plainMail: Page;
  readonly practice: Page;
}

const mailHost = 'mail.google.com';
const pages: Readonly<Record<string, string>> = {
  '/mail/u/0/': 'gmail/compose.html',
  '/mail/u/0/h/compose/': 'gmail/plain.html',
};

/** Every browser test is also one of silence: nothing but the page's own requests, nothing on the console. */
export const test = base.extend<Fixtures, { readonly browserPath: string }>({
  browserPath: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures one needs from this pattern.
    async ({}, use) => use(await findOrInstallBrowser()),
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  outside: async ({}, use) => {
    const outside = await standOutside();
    await use(outside);
    outside.close();
  },

  context: async ({ browserPath, outside, colorScheme }, use) => {
    const context = await launchWithExtension(browserPath, {
      headless: true,
      viewport: { width: 1200, height: 800 },
      proxy: outside.proxy,
      colorScheme: colorScheme ?? 'light',
      permissions: [],
    });
    await context.route(`https://${mailHost}/**`, (route) => {
      const file = pages[new URL(route.request().url()).pathname];
      if (file === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        // What Gmail asks of scripts, ours included where they share its rules.
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; object-src 'none'; base-uri 'self'",
        },
        body: readFileSync(join(import.meta.dirname, '..', '..', 'pages', file), 'utf8'),
      });
    });
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));

    await use(context);

    await context.close();
    const own = (address: string) =>
      /^(chrome-extension|data|blob|about):/.test(address) || new URL(address).host === mailHost;
    expect(
      requests.filter((address) => !own(address)),
      'requests no page made',
    ).toEqual([]);
    expect(
      outside.hosts().filter((host) => host !== mailHost),
      'hosts somebody asked for',
    ).toEqual([]);
    expect(complaints, 'words on the console').toEqual([]);
  },

  background: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },

  extensionAddress: async ({ background }, use) => use(new URL('/', background.url()).href),

  // Opened on install; whatever comes later stands before it.
  practice: async ({ context }, use) => use(await practicePage(context)),

  gmail: async ({ context, practice }, use) => use(await openBeside(practice, context, '/mail/u/0/')),

  plainMail: async ({ context, practice }, use) =>
    use(await openBeside(practice, context, '/mail/u/0/h/compose/')),
});

async function openBeside(practice: Page, context: BrowserContext, path: string): Promise<Page> {
  await practice.close();
  const page = await context.newPage();
  await page.goto(`https://${mailHost}${path}`);
  return page;
}

export { expect };

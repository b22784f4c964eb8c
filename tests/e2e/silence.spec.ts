import { launchWithExtension } from '../../scripts/practice/launch';
import { clickFirstMark } from '../../scripts/practice/marks';
import { Popup } from './support/popup';
import { expect, test } from './support/test';
import { card, choice, expectMarked, phrase, reframed, reply, sentence, write } from './support/writing';

// Every browser test fails when anything is asked of the network. The first of these says that it would be seen.

test('whatever leaves the browser is seen, and the background cannot even try', async ({
  browserPath,
  outside,
}) => {
  const context = await launchWithExtension(browserPath, { headless: true, proxy: outside.proxy });
  const page = await context.newPage();
  await page.evaluate(() => fetch('https://page.example/count', { mode: 'no-cors' }).catch(String));
  expect(outside.hosts()).toEqual(['page.example']);
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const answer = await background.evaluate(() => fetch('https://background.example/count').catch(String));
  expect(answer).toBe('TypeError: Failed to fetch');
  expect(outside.hosts()).toEqual(['page.example']);
  await context.close();
});

test('the whole path, from the first word to the last setting, asks the network for nothing', async ({
  gmail,
  context,
  background,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await write(reply(gmail), `${sentence} She is lazy.`);
  await expectMarked(gmail, phrase, 'is lazy');
  await clickFirstMark(gmail);
  await card(gmail, phrase, 1, 2).getByRole('button', { name: choice, exact: true }).click();
  await expect(reply(gmail)).toContainText(reframed);
  await gmail.keyboard.press('ControlOrMeta+z');
  await expectMarked(gmail, phrase, 'is lazy');
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain(phrase);
  await popup.press('Show more suggestions');
  await popup.press('Read along on this site');
  await expectMarked(gmail);
  expect(requests.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
});

import { clickFirstMark, marksOn } from '../../scripts/practice/marks';
import { expect, test } from './support/test';
import {
  card,
  choice,
  expectMarked,
  giveCommand,
  newMessage,
  phrase,
  reframed,
  reply,
  sentence,
  write,
} from './support/writing';

const firstLine = ' > div:first-child';

test('a reply in Gmail is reframed on a click, and one undo brings it back byte for byte', async ({
  gmail,
}) => {
  const field = reply(gmail);
  const quoted = await field
    .locator('.gmail_quote')
    .first()
    .evaluate((quote) => quote.outerHTML);
  await write(field, sentence);
  await expectMarked(gmail, phrase);
  const before = await field.innerHTML();

  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  await card(gmail).getByRole('button', { name: choice, exact: true }).click();
  await expect(field.locator(firstLine)).toHaveText(reframed);
  expect(
    await field
      .locator('.gmail_quote')
      .first()
      .evaluate((quote) => quote.outerHTML),
  ).toBe(quoted);

  await gmail.keyboard.press('ControlOrMeta+z');
  await expect(field.locator(firstLine)).toHaveText(sentence);
  expect(await field.innerHTML()).toBe(before);
});

test('a reply in Gmail is reframed and taken back by keyboard only', async ({ gmail, background }) => {
  const field = reply(gmail);
  await field.focus();
  await gmail.keyboard.type(sentence);
  await expectMarked(gmail, phrase);
  const before = await field.innerHTML();

  await giveCommand(background);
  await expect(card(gmail).getByRole('button', { name: choice, exact: true })).toBeFocused();
  await gmail.keyboard.press('Enter');
  await expect(field.locator(firstLine)).toHaveText(reframed);
  await expect(field).toBeFocused();

  await gmail.keyboard.press('ControlOrMeta+z');
  await expect(field.locator(firstLine)).toHaveText(sentence);
  expect(await field.innerHTML()).toBe(before);
});

test('the mark lies under the words and nowhere else', async ({ gmail }) => {
  const field = reply(gmail);
  await write(field, sentence);
  await expectMarked(gmail, phrase);
  const words = await field.locator(firstLine).evaluate((line, wanted) => {
    const text = line.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(wanted));
    range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }, phrase);
  expect(await marksOn(gmail)).toEqual([words]);
});

test('nothing is added to the editor or set on the page to show a mark', async ({ gmail }) => {
  const field = reply(gmail);
  const attributes = () =>
    gmail.evaluate(() =>
      [document.documentElement, document.body]
        .map((one) => one.cloneNode(false))
        .map((one) => (one as Element).outerHTML),
    );
  const before = await attributes();
  await write(field, sentence);
  await expectMarked(gmail, phrase);
  expect(await attributes()).toEqual(before);
  expect(await field.locator(firstLine).innerHTML()).toBe(sentence);
});

test('a second message in the same window has marks and a card of its own', async ({ gmail }) => {
  await write(reply(gmail), 'She is lazy.');
  await expectMarked(gmail, 'is lazy');
  await write(newMessage(gmail), sentence);
  await expectMarked(gmail, phrase);
  await clickFirstMark(gmail);
  await card(gmail).getByRole('button', { name: choice, exact: true }).click();
  await expect(newMessage(gmail)).toHaveText(reframed);
  await expect(reply(gmail).locator(firstLine)).toHaveText('She is lazy.');
});

test('the caret goes where the click on a mark went, and the field keeps the focus', async ({ gmail }) => {
  const field = reply(gmail);
  await write(field, sentence);
  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  await expect(field).toBeFocused();
  const caret = await gmail.evaluate(() => getSelection()!.anchorOffset);
  expect(caret).toBeGreaterThan('Marcus '.length);
  expect(caret).toBeLessThan('Marcus refused to participate'.length);
  await gmail.keyboard.type('X');
  await expect(field.locator(firstLine)).toContainText('X');
});

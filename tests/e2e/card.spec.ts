import { clickFirstMark } from '../../scripts/practice/marks';
import { expect, test } from './support/test';
import {
  card,
  expectMarked,
  giveCommand,
  phrase,
  reply,
  sentence,
  whereabouts,
  write,
} from './support/writing';

test('Escape gives caret and scroll back', async ({ gmail, background }) => {
  const field = reply(gmail);
  await write(field, sentence);
  for (let line = 0; line < 20; line += 1) {
    await gmail.keyboard.press('Enter');
    await gmail.keyboard.type('A further line.');
  }
  await expectMarked(gmail, phrase);
  const before = await whereabouts(field);

  await giveCommand(background);
  await expect(card(gmail)).toBeVisible();
  await gmail.keyboard.press('Escape');
  await expect(card(gmail)).toHaveCount(0);
  expect(await whereabouts(field)).toEqual(before);
});

test('Escape closes a card that was opened by a click, and the caret stays', async ({ gmail }) => {
  const field = reply(gmail);
  await write(field, sentence);
  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  const before = await whereabouts(field);
  await gmail.keyboard.press('Escape');
  await expect(card(gmail)).toHaveCount(0);
  expect(await whereabouts(field)).toEqual(before);
});

test('a press elsewhere closes the card', async ({ gmail }) => {
  await write(reply(gmail), sentence);
  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  await gmail.getByRole('heading', { name: 'Group project' }).click();
  await expect(card(gmail)).toHaveCount(0);
});

test('what is dismissed stays unmarked while the writer goes on', async ({ gmail }) => {
  const field = reply(gmail);
  await write(field, sentence);
  await clickFirstMark(gmail);
  await card(gmail).getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expectMarked(gmail);
  await expect(card(gmail)).toHaveCount(0);
  await gmail.keyboard.press('End');
  await gmail.keyboard.type(' She is lazy.');
  await expectMarked(gmail, 'is lazy');
});

test('what is not to be suggested again stays unmarked after the page is loaded anew', async ({ gmail }) => {
  await write(reply(gmail), sentence);
  await clickFirstMark(gmail);
  await card(gmail).getByRole('button', { name: "Don't suggest this again", exact: true }).click();
  await expectMarked(gmail);
  await gmail.reload();
  await write(reply(gmail), `${sentence} She is lazy.`);
  await expectMarked(gmail, 'is lazy');
});

test('what is kept holds neither the words nor the page', async ({ gmail, background }) => {
  await write(reply(gmail), sentence);
  await clickFirstMark(gmail);
  await card(gmail).getByRole('button', { name: "Don't suggest this again", exact: true }).click();
  const kept = () =>
    background.evaluate(async () =>
      JSON.stringify([
        await chrome.storage.local.get(),
        await chrome.storage.session.get(),
        await chrome.storage.sync.get(),
      ]),
    );
  await expect.poll(kept).toMatch(/[0-9a-f]{64}/);
  expect(await kept()).not.toMatch(/participate|Marcus|refused to|google|Thompson/i);
});

test('the card goes from one suggestion to the next', async ({ gmail }) => {
  await write(reply(gmail), `${sentence} She is lazy.`);
  await expectMarked(gmail, phrase, 'is lazy');
  await clickFirstMark(gmail);
  await card(gmail, phrase, 1, 2).getByRole('button', { name: 'Next suggestion' }).click();
  await expect(card(gmail, 'is lazy', 2, 2)).toBeVisible();
});

test('letters pressed in the card are no commands to the page', async ({ gmail, background }) => {
  await write(reply(gmail), sentence);
  await expectMarked(gmail, phrase);
  await giveCommand(background);
  await expect(
    card(gmail)
      .getByRole('button', { name: /^Use: / })
      .first(),
  ).toBeFocused();
  await gmail.keyboard.type('cr#');
  await gmail.keyboard.press('Escape');
  await expect(card(gmail)).toHaveCount(0);
  expect(await gmail.evaluate(() => document.documentElement.dataset.commands)).toBe('');
});

test('only a person can press a button of the card', async ({ gmail }) => {
  const field = reply(gmail);
  await write(field, sentence);
  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  const before = await field.innerHTML();
  await gmail.evaluate(() => {
    const buttons = document.querySelector('bright-spots-card')!.shadowRoot!.querySelectorAll('button');
    for (const button of buttons) button.click();
  });
  await expect(card(gmail)).toBeVisible();
  expect(await field.innerHTML()).toBe(before);
});

test('the reason and its source are one press away', async ({ gmail }) => {
  await write(reply(gmail), sentence);
  await clickFirstMark(gmail);
  const why = card(gmail).getByRole('button', { name: 'Why', exact: true });
  await why.click();
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await expect(card(gmail).getByText(/^From /)).toBeVisible();
});

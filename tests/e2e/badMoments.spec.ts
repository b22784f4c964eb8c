import type { Locator, Page } from '@playwright/test';
import { clickFirstMark } from '../../scripts/practice/marks';
import { heldQuestions, holdAnswers, stopBackground } from './support/background';
import { expect, test } from './support/test';
import { card, choice, expectMarked, phrase, reply, sentence, write } from './support/writing';

/** A reply with the card open on its one finding. */
async function openCard(gmail: Page): Promise<Locator> {
  await write(reply(gmail), sentence);
  await expectMarked(gmail, phrase);
  await clickFirstMark(gmail);
  await expect(card(gmail)).toBeVisible();
  return card(gmail);
}

test('a field that turns read-only under an open card is left alone, and the card says so', async ({
  gmail,
}) => {
  const open = await openCard(gmail);
  const field = reply(gmail);
  await field.evaluate((element) => element.setAttribute('contenteditable', 'false'));
  const before = await field.innerHTML();
  await open.getByRole('button', { name: choice, exact: true }).click();
  await expect(open.getByRole('status')).toHaveText(
    'This field takes no changes just now. You can copy the words.',
  );
  expect(await field.innerHTML()).toBe(before);
});

test('a textarea that turns read-only under an open card is left alone, and the card says so', async ({
  plainMail,
}) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  await write(field, sentence);
  await clickFirstMark(plainMail);
  await field.evaluate((element) => element.setAttribute('readonly', ''));
  await card(plainMail).getByRole('button', { name: choice, exact: true }).click();
  await expect(card(plainMail).getByRole('status')).toHaveText(
    'This field takes no changes just now. You can copy the words.',
  );
  await expect(field).toHaveValue(sentence);
});

test('a field that vanishes under an open card takes nothing with it', async ({ gmail }) => {
  await openCard(gmail);
  const body = gmail.locator('.Hd.reply .Ar');
  await body.evaluate((element) => element.replaceChildren('The message was sent.'));
  await expect(card(gmail)).toHaveCount(0);
  await expect(body).toHaveText('The message was sent.');
});

test('words the page changes before they are used are left alone, and the card says so', async ({
  gmail,
}) => {
  const open = await openCard(gmail);
  const field = reply(gmail);
  await field.evaluate((element) => {
    addEventListener(
      'pointerdown',
      () => {
        (element.firstElementChild as HTMLElement).textContent = 'Marcus chose to participate in group work.';
      },
      { capture: true, once: true },
    );
  });
  await open.getByRole('button', { name: choice, exact: true }).click();
  await expect(gmail.getByRole('dialog', { name: /^Suggestion / }).getByRole('status')).toHaveText(
    'Your text has moved on since, so it was left as it is.',
  );
  await expect(field.locator('> div:first-child')).toHaveText('Marcus chose to participate in group work.');
});

test('a background that was stopped is woken by the next words', async ({ gmail }) => {
  await stopBackground(gmail);
  await write(reply(gmail), sentence);
  await expectMarked(gmail, phrase);
});

test('a background that is stopped in the middle of a check is asked again', async ({
  gmail,
  background,
}) => {
  await write(reply(gmail), 'He is lazy. ');
  await expectMarked(gmail, 'is lazy');
  await holdAnswers(background);
  await gmail.keyboard.type(sentence);
  await expect.poll(() => heldQuestions(background)).toBeGreaterThan(0);
  await stopBackground(gmail);
  await expectMarked(gmail, 'is lazy', phrase);
});

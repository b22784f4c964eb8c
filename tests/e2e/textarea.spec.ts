import { clickFirstMark } from '../../scripts/practice/marks';
import { expect, test } from './support/test';
import {
  card,
  choice,
  expectMarked,
  giveCommand,
  phrase,
  reframed,
  sentence,
  write,
} from './support/writing';

test('a textarea is reframed on a click, and one undo brings it back', async ({ plainMail }) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  await write(field, `Hello.\n${sentence}`);
  await expectMarked(plainMail, phrase);
  await clickFirstMark(plainMail);
  await card(plainMail).getByRole('button', { name: choice, exact: true }).click();
  await expect(field).toHaveValue(`Hello.\n${reframed}`);
  await plainMail.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue(`Hello.\n${sentence}`);
});

test('a textarea is reframed and taken back by keyboard only', async ({ plainMail, background }) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  await field.focus();
  await plainMail.keyboard.type(sentence);
  await expectMarked(plainMail, phrase);
  await giveCommand(background);
  await expect(card(plainMail).getByRole('button', { name: choice, exact: true })).toBeFocused();
  await plainMail.keyboard.press('Enter');
  await expect(field).toHaveValue(reframed);
  await plainMail.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue(sentence);
});

test('the mark in a textarea follows the words when the text scrolls', async ({ plainMail }) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  await write(field, `${'One more line.\n'.repeat(12)}${sentence}`);
  await expectMarked(plainMail, phrase);
  const box = (await field.boundingBox())!;
  await clickFirstMark(plainMail);
  await expect(card(plainMail)).toBeVisible();
  const words = await plainMail.evaluate(() => {
    const [range] = CSS.highlights.get('bright-spots-reframe')!;
    return (range as Range).getBoundingClientRect().toJSON();
  });
  expect(words.top).toBeGreaterThan(box.y);
  expect(words.bottom).toBeLessThan(box.y + box.height);
});

import { clickFirstMark } from '../../scripts/practice/marks';
import { expect, test } from './support/test';
import { card, choice, expectMarked, phrase, reframed, sentence } from './support/writing';

test('the practice page opens on install and its fields work as anywhere', async ({ practice }) => {
  const field = practice.locator('#practice-gradebook');
  await field.fill('');
  await field.pressSequentially(sentence);
  await expectMarked(practice, phrase);
  await clickFirstMark(practice);
  await card(practice).getByRole('button', { name: choice, exact: true }).click();
  await expect(field).toHaveValue(reframed);
  await practice.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue(sentence);
});

for (const id of ['practice-mail', 'practice-gradebook', 'practice-narrative', 'practice-line']) {
  test(`the sample in ${id} shows a mark as soon as it is clicked`, async ({ practice }) => {
    await practice.locator(`#${id}`).click();
    await expect
      .poll(() => practice.evaluate(() => CSS.highlights.get('bright-spots-reframe')?.size ?? 0))
      .toBeGreaterThan(0);
  });
}

test('nothing is read on the practice page before a field is in use', async ({ practice, background }) => {
  await expect(practice.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await practice.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await background.evaluate(() => chrome.storage.session.get())).toEqual({});
});

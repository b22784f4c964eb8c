import { Popup } from './support/popup';
import { expect, test } from './support/test';
import { card, expectMarked, phrase, reframed, reply, sentence, write } from './support/writing';

test('the popup shows the findings of the field in use and puts one in place', async ({
  gmail,
  context,
  background,
}) => {
  await write(reply(gmail), sentence);
  await expectMarked(gmail, phrase);
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain(phrase);
  await popup.press('Use: needed more support to participate');
  await expect(reply(gmail).locator('> div:first-child')).toHaveText(reframed);
  await expect.poll(() => popup.text()).toContain('In place. Undo brings your own words back.');
  await gmail.bringToFront();
  await reply(gmail).press('ControlOrMeta+z');
  await expect(reply(gmail).locator('> div:first-child')).toHaveText(sentence);
});

test('the popup puts a growth label at the caret', async ({ gmail, context, background }) => {
  await write(reply(gmail), 'Reading:  since May.');
  for (let step = 0; step < ' since May.'.length; step += 1) await gmail.keyboard.press('ArrowLeft');
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain('Continues to grow');
  await expect.poll(() => popup.evaluate('document.querySelectorAll("button.put:enabled").length')).toBe(3);
  await popup.press('Put “Continues to grow” at the caret');
  await expect(reply(gmail).locator('> div:first-child')).toHaveText('Reading: Continues to grow since May.');
});

test('the popup is calm where no field is in use', async ({ gmail, context, background }) => {
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain('Click into a field and write.');
  await expect(card(gmail)).toHaveCount(0);
});

test('recipients and the search box are no fields to read', async ({ gmail, context, background }) => {
  for (const name of ['Search mail', 'To recipients']) {
    const field = gmail.getByLabel(name).first();
    await field.click();
    await gmail.keyboard.type(phrase);
  }
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain('Click into a field and write.');
});

test('a site that is switched off has no marks, and has them again when it is switched on', async ({
  gmail,
  context,
  background,
}) => {
  await write(reply(gmail), sentence);
  await expectMarked(gmail, phrase);
  const popup = await Popup.open(context, background);
  await expect.poll(() => popup.text()).toContain('mail.google.com');
  await popup.press('Read along on this site');
  await expectMarked(gmail);
  await expect.poll(() => popup.text()).toContain('Bright Spots rests on mail.google.com.');
  await popup.press('Read along on this site');
  await expectMarked(gmail, phrase);
});

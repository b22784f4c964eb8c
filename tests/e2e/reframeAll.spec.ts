import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Popup } from './support/popup';
import { expect, test } from './support/test';
import { expectMarked, phrase, reframed, reply, sentence, write } from './support/writing';

const second = 'Lena refused to share her poster.';
const secondPhrase = 'refused to share';
const allIn = 'All 2 changes are in. Undo brings your own words back.';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens the view; gives the popup and the sentences it would write. */
async function compare(...where: Parameters<typeof Popup.open>): Promise<{ popup: Popup; after: string[] }> {
  const popup = await Popup.open(...where);
  await expect.poll(() => popup.text()).toContain('Reframe all …');
  await popup.press('Reframe all …');
  await expect.poll(() => popup.text()).toContain('Use these changes');
  const after = await popup.evaluate<string[]>(`[...document.querySelectorAll('.after [dir]')].map((side) => {
    const shown = side.cloneNode(true);
    for (const unseen of shown.querySelectorAll('.unseen')) unseen.remove();
    return shown.textContent;
  })`);
  return { popup, after };
}

test('two sentences in a textarea are reframed together, and one undo brings both back byte for byte', async ({
  plainMail,
  context,
  background,
}) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  const original = `Hello.\n${sentence}\n${second}  Bye.`;
  await write(field, original);
  await expectMarked(plainMail, phrase, secondPhrase);
  const { popup, after } = await compare(context, background);
  expect(after).toHaveLength(2);
  await popup.press('Use these changes');
  await expect(field).toHaveValue(`Hello.\n${after[0]}\n${after[1]}  Bye.`);
  expect(after[0]).toBe(reframed);
  await expect.poll(() => popup.text()).toContain(allIn);
  await plainMail.bringToFront();
  await plainMail.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue(original);
});

test('a paragraph in Gmail says nothing twice, and one undo brings all of it back', async ({
  gmail,
  context,
  background,
}) => {
  const field = reply(gmail);
  await write(field, `${sentence} ${second}`);
  await expectMarked(gmail, phrase, secondPhrase);
  const before = await field.innerHTML();
  const { popup, after } = await compare(context, background);
  expect(after[0]).toBe(reframed);
  expect(after[1]).not.toContain('needed more support');
  await popup.press('Use these changes');
  await expect(field.locator('> div:first-child')).toHaveText(after.join(' '));
  await expect.poll(() => popup.text()).toContain(allIn);
  await gmail.bringToFront();
  await gmail.keyboard.press('ControlOrMeta+z');
  expect(await field.innerHTML()).toBe(before);
});

test('formatting and paragraphs in Gmail stay, and as many undos bring everything back', async ({
  gmail,
  context,
  background,
}) => {
  const field = reply(gmail);
  await write(field, `${sentence} `);
  await gmail.keyboard.press('ControlOrMeta+b');
  await gmail.keyboard.type('Lena');
  await gmail.keyboard.press('ControlOrMeta+b');
  await gmail.keyboard.type(' refused to share her poster.\nBen refused to help.');
  await expectMarked(gmail, phrase, secondPhrase, 'refused to help');
  const before = await field.innerHTML();
  const bold = await field.locator('b').first().innerHTML();
  const { popup, after } = await compare(context, background);
  expect(after).toHaveLength(3);
  await popup.press('Use these changes');
  await expect.poll(() => popup.text()).toContain('All 3 changes are in. Undo takes them back one by one.');
  for (const words of after) await expect(field).toContainText(words);
  expect(await field.locator('b').first().innerHTML()).toBe(bold);
  await gmail.bringToFront();
  for (let step = 0; step < 3; step += 1) await gmail.keyboard.press('ControlOrMeta+z');
  expect(await field.innerHTML()).toBe(before);
});

test('a sentence that is not ticked keeps its own words', async ({ plainMail, context, background }) => {
  const field = plainMail.getByRole('textbox', { name: 'Message' });
  await write(field, `${sentence} ${second}`);
  await expectMarked(plainMail, phrase, secondPhrase);
  const { popup } = await compare(context, background);
  await popup.press('Use this wording');
  await popup.press('Use these changes');
  await expect(field).not.toHaveValue(`${sentence} ${second}`);
  await expect(field).toHaveValue(new RegExp(`^${sentence} Lena (?!refused)`));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the view of all suggestions can be used by everyone', async ({ gmail, context, background }) => {
      await write(reply(gmail), `${sentence} ${second} He is lazy.`);
      await expectMarked(gmail, phrase, secondPhrase, 'is lazy');
      const { popup } = await compare(context, background);
      await popup.drawIn(colorScheme);
      await popup.evaluate(`${axeSource}; undefined`);
      const found = await popup.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html)))',
      );
      expect(found).toEqual([]);
    });
  });
}

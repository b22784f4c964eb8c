import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { clickFirstMark } from '../../scripts/practice/marks';
import { Popup } from './support/popup';
import { expect, test } from './support/test';
import { card, expectMarked, phrase, reply, sentence, write } from './support/writing';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, by rule and element; its second page would take the field's focus, so it runs in one. */
async function violations(page: Page, inside: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(inside).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the card can be used by everyone', async ({ gmail }) => {
      await write(reply(gmail), `${sentence} She is lazy.`);
      await expectMarked(gmail, phrase, 'is lazy');
      await clickFirstMark(gmail);
      const open = card(gmail, phrase, 1, 2);
      await open.getByRole('button', { name: 'Why', exact: true }).click();
      expect(await violations(gmail, 'bright-spots-card')).toEqual([]);
    });

    test('the practice page can be used by everyone', async ({ practice }) => {
      await expect(practice.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(practice, 'html')).toEqual([]);
    });

    test('the popup can be used by everyone', async ({ gmail, context, background }) => {
      await write(reply(gmail), sentence);
      await expectMarked(gmail, phrase);
      const popup = await Popup.open(context, background);
      await expect.poll(() => popup.text()).toContain(phrase);
      await popup.drawIn(colorScheme);
      await popup.evaluate(`${axeSource}; undefined`);
      const found = await popup.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.html)))',
      );
      expect(found).toEqual([]);
    });
  });
}

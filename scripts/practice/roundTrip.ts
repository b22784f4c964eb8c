import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { extensionFolder, launchWithExtension, practicePage } from './launch';
import { clickFirstMark } from './marks';

const written = 'Marcus refused to participate in group work.';
const found = 'refused to participate';
const offered = 'needed more support to participate';
const reframed = 'Marcus needed more support to participate in group work.';
const screenshot = join(extensionFolder, '..', 'round-trip.png');

type Outcome = 'as promised' | 'different';

/** Does on the practice page what a teacher does, with mouse and keyboard, and prints what there was to see. */
export async function doRoundTrip(browser: string): Promise<Outcome> {
  console.log('There is no display: doing the round trip on the practice page, without a window.\n');
  const context = await launchWithExtension(browser, {
    headless: true,
    viewport: { width: 1100, height: 800 },
  });
  try {
    return await roundTrip(await practicePage(context));
  } finally {
    await context.close();
  }
}

async function roundTrip(page: Page): Promise<Outcome> {
  const field = page.locator('#practice-gradebook');
  await field.fill('');
  await field.pressSequentially(written);
  console.log(`before:      ${await field.inputValue()}`);

  await clickFirstMark(page);
  const card = page.getByRole('dialog', { name: `Suggestion 1 of 1: ${found}` });
  const choice = card.getByRole('button', { name: `Use: ${offered}` });
  await choice.waitFor();
  console.log(`finding:     ${found} → ${offered}`);
  await page.screenshot({ path: screenshot, animations: 'disabled' });

  await choice.click();
  const after = await nextValue(field, written);
  console.log(`after:       ${after}`);
  await field.press('ControlOrMeta+z');
  const undone = await nextValue(field, after);
  console.log(`after undo:  ${undone}`);
  console.log(`screenshot:  ${relative(process.cwd(), screenshot)}`);

  if (after === reframed && undone === written) return 'as promised';
  console.error(`That differs from what should be there:\n  ${reframed}\n  ${written}`);
  return 'different';
}

/** The value of a field once it is another than before. */
async function nextValue(field: Locator, before: string): Promise<string> {
  const element = await field.elementHandle();
  const changed = await field
    .page()
    .waitForFunction(
      ([input, old]) => (input as HTMLTextAreaElement).value !== old && (input as HTMLTextAreaElement).value,
      [element, before] as const,
    );
  return String(await changed.jsonValue());
}

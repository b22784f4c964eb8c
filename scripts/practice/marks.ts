import type { Page } from '@playwright/test';

/** Marked words as they are on screen, in viewport coordinates. */
export interface MarkOnScreen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of every mark of one strength that can be seen in a page, a box for each line it runs over. */
export async function marksOn(
  page: Page,
  strength: 'reframe' | 'consider' = 'reframe',
): Promise<MarkOnScreen[]> {
  return page.evaluate(
    // A page and its content scripts share one registry of highlights.
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .flatMap((range) => [...(range as Range).getClientRects()])
        .filter(({ width }) => width > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    `bright-spots-${strength}`,
  );
}

/** Waits for marks and clicks the middle of the first one's first line. */
export async function clickFirstMark(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('bright-spots-reframe') ?? [])].some(
      (range) => (range as Range).getBoundingClientRect().width > 0,
    ),
  );
  const [first] = await marksOn(page);
  if (!first) throw new Error('the mark went away before it could be clicked');
  await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
}

import { expect, type Locator, type Page, type Worker } from '@playwright/test';

export const sentence = 'Marcus refused to participate in group work.';
export const reframed = 'Marcus needed more support to participate in group work.';
export const phrase = 'refused to participate';
export const choice = 'Use: needed more support to participate';

/** The message body of Gmail's reply, and of its new message. */
export const reply = (page: Page) => page.locator('[id=":k8"]');
export const newMessage = (page: Page) => page.locator('[id=":p3"]');

/** Clicks into the first line of a field and types. */
export async function write(field: Locator, text: string): Promise<void> {
  const box = await field.boundingBox();
  if (box === null) throw new Error('the field cannot be seen');
  await field.page().mouse.click(box.x + 20, box.y + 16);
  await field.page().keyboard.type(text);
}

/** Waits until exactly these words are marked, in order of their place. */
export async function expectMarked(page: Page, ...words: string[]): Promise<void> {
  await expect.poll(() => markedWords(page)).toEqual(words);
}

/** The words under the marks, as the browser draws them. */
function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('bright-spots-reframe') ?? [])].map((range) => {
      if (range instanceof Range) return range.toString();
      // A range in a textarea or input has no text of its own.
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(range.startOffset, range.endOffset);
    }),
  );
}

/** The card, by the name it must have. */
export function card(page: Page, words = phrase, position = 1, count = 1): Locator {
  return page.getByRole('dialog', { name: `Suggestion ${position} of ${count}: ${words}`, exact: true });
}

/**
 * Gives the command that Alt+Shift+S stands for. The browser itself takes that shortcut, before any page, and no
 * synthetic key reaches it there; so the event is raised where the browser raises it, in the background.
 */
export async function giveCommand(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Chromium's events carry `dispatch` for its own bindings; it is in no type.
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
      'open-card',
      tab,
    );
  });
}

/** Where the caret or selection is, in characters of the focused field, and how far everything around it is scrolled. */
export function whereabouts(field: Locator): Promise<unknown> {
  return field.evaluate((element) => {
    const scrolls: number[] = [];
    for (let up: Element | null = element; up; up = up.parentElement) scrolls.push(up.scrollTop);
    const focused = document.activeElement === element;
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
      return { focused, scrolls, from: element.selectionStart, to: element.selectionEnd };
    }
    const selection = getSelection()!;
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(selection.anchorNode!, selection.anchorOffset);
    return { focused, scrolls, from: before.toString().length, to: selection.toString().length };
  });
}

const blank = /_{3,}/;

/** Whether an `ask` is a frame with a blank to fill, and not a question. */
export function isFrame(ask: string): boolean {
  return blank.test(ask);
}

/** The words around the blanks of a frame: one more than it has blanks. */
export function partsOf(frame: string): string[] {
  return frame.split(blank);
}

/** The frame with its blanks filled; null as long as one is empty. */
export function fill(frame: string, words: readonly string[]): string | null {
  const [first = '', ...rest] = partsOf(frame);
  let text = first;
  for (const [index, part] of rest.entries()) {
    const word = words[index]?.trim() ?? '';
    if (word === '') return null;
    text += word + part;
  }
  return text;
}

import { type Difference, difference } from '../difference';
import type { Edit } from '../field';

/**
 * What has to be typed over what, in a text, to make an edit: only the letters that differ, so that formatting around
 * them stays. Widened by one letter where nothing would be selected or nothing typed, as editors skip such input.
 */
export function smallestWrite(text: string, { from, expected, replacement }: Edit): Difference {
  const local = difference(expected, replacement);
  const write = { from: from + local.from, to: from + local.to, inserted: local.inserted };
  if (write.from < write.to && write.inserted !== '') return write;

  const before = lastLetter(text.slice(0, write.from));
  if (before !== '') return { ...write, from: write.from - before.length, inserted: before + write.inserted };
  const after = firstLetter(text.slice(write.to));
  return { ...write, to: write.to + after.length, inserted: write.inserted + after };
}

// Never a space, which editors turn into a no-break one at the end of a selection, nor an object (U+FFFC).
function lastLetter(text: string): string {
  return /[^\s\ufffc\p{M}\u200d]\p{M}*$/u.exec(text.slice(-16))?.[0] ?? '';
}

function firstLetter(text: string): string {
  return (
    /^[^\s\ufffc\p{M}\u200d]\p{M}*(?!\p{M}|\u200d|\p{Emoji_Modifier})/u.exec(text.slice(0, 16))?.[0] ?? ''
  );
}

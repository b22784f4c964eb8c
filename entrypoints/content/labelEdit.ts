import type { Edit } from '../../page/field';

/** The edit that puts a label into a text at a caret, with one space towards the words on either side. */
export function labelEdit(text: string, caret: number, label: string): Edit {
  const at = Math.min(caret, text.length);
  const before = at > 0 && !/[\s("“‘[]/.test(text[at - 1] ?? '') ? ' ' : '';
  const after = at < text.length && !/[\s.,;:!?)"”’\]]/.test(text[at] ?? '') ? ' ' : '';
  return { from: at, expected: '', replacement: `${before}${label}${after}` };
}

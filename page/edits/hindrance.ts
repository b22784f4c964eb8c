import type { Edit, EditOutcome, Field } from '../field';

/** Why an edit cannot be made now; null when it can. */
export function hindrance(field: Field, edit: Edit | null): EditOutcome | null {
  if (!field.element.isConnected || !field.element.ownerDocument.defaultView) return 'gone';
  if (!field.isWritable()) return 'readonly';
  if (edit && !stands(edit, field.text())) return 'stale';
  return null;
}

/** A text as it must read once an edit has been made. */
export function textAfter(text: string, { from, expected, replacement }: Edit): string {
  return text.slice(0, from) + replacement + text.slice(from + expected.length);
}

function stands({ from, expected }: Edit, text: string): boolean {
  return text.slice(from, from + expected.length) === expected && from + expected.length <= text.length;
}

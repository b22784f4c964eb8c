import { expect, test } from 'vitest';
import { applyAll } from '../../../entrypoints/content/applyAll';
import type { Edit, EditOutcome, Field } from '../../../page/field';

const text = 'He is lazy and rude.\nShe is late.';
const lazy = { from: 3, expected: 'is lazy', replacement: 'works best early' };
const rude = { from: 15, expected: 'rude', replacement: 'direct' };
const late = { from: 25, expected: 'is late', replacement: 'comes at nine' };
const reframed = 'He works best early and direct.\nShe comes at nine.';

/** A field that writes what it is told; `bounds` are where a format or a paragraph ends. */
function fieldOf(
  start: string,
  { bounds = [], fails }: { bounds?: number[]; fails?: (edit: Edit) => EditOutcome | null } = {},
) {
  const written: string[] = [];
  let now = start;
  const field = {
    text: () => now,
    isOnePiece: ({ from, to }) => !bounds.some((bound) => bound > from && bound < to),
    async apply(edit) {
      const failure = fails?.(edit);
      if (failure) return failure;
      if (now.slice(edit.from, edit.from + edit.expected.length) !== edit.expected) return 'stale';
      written.push(edit.expected);
      now = now.slice(0, edit.from) + edit.replacement + now.slice(edit.from + edit.expected.length);
      return 'applied';
    },
  } satisfies Pick<Field, 'text' | 'isOnePiece' | 'apply'>;
  return { field: field as unknown as Field, written };
}

test('all changes are one edit where nothing stands between them', async () => {
  const { field, written } = fieldOf(text);
  expect(await applyAll(field, [lazy, rude, late])).toEqual({
    outcome: 'applied',
    done: 3,
    asked: 3,
    undoSteps: 1,
  });
  expect(written).toEqual(['is lazy and rude.\nShe is late']);
  expect(field.text()).toBe(reframed);
});

test('changes in two paragraphs are two edits, the last one first', async () => {
  const { field, written } = fieldOf(text, { bounds: [20] });
  expect(await applyAll(field, [lazy, rude, late])).toEqual({
    outcome: 'applied',
    done: 3,
    asked: 3,
    undoSteps: 2,
  });
  expect(written).toEqual(['is late', 'is lazy and rude']);
  expect(field.text()).toBe(reframed);
});

test('nothing is written when one of the places reads otherwise by now', async () => {
  const { field, written } = fieldOf(text.replace('late', 'kind'), { bounds: [20] });
  expect(await applyAll(field, [lazy, rude, late])).toEqual({
    outcome: 'stale',
    done: 0,
    asked: 3,
    undoSteps: 0,
  });
  expect(written).toEqual([]);
});

test('nothing is written when changes overlap or come out of order', async () => {
  const { field, written } = fieldOf(text);
  const within = { from: 6, expected: 'lazy', replacement: 'early' };
  expect((await applyAll(field, [lazy, within])).outcome).toBe('stale');
  expect((await applyAll(field, [rude, lazy])).outcome).toBe('stale');
  expect(written).toEqual([]);
});

test('no further change is made after one that was not, and the count says how many are in', async () => {
  const fails = ({ expected }: Edit) => (expected === 'rude' ? 'refused' : null);
  const { field } = fieldOf(text, { bounds: [12, 20], fails });
  expect(await applyAll(field, [lazy, rude, late])).toEqual({
    outcome: 'refused',
    done: 1,
    asked: 3,
    undoSteps: 1,
  });
  expect(field.text()).toBe('He is lazy and rude.\nShe comes at nine.');
});

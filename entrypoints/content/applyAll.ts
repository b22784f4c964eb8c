import type { Edit, EditOutcome, Field } from '../../page/field';

/** What became of several edits: `outcome` is that of the first that was not made, or `applied`. */
export interface OutcomeOfAll {
  readonly outcome: EditOutcome;
  readonly done: number;
  readonly asked: number;
  readonly undoSteps: number;
}

/**
 * Makes several edits through the field's one edit path, in as few undo steps as keep formatting and paragraphs: one in
 * a text box. Nothing is written unless every edit stands in the text; after one that is not made, no other is.
 */
export async function applyAll(field: Field, edits: readonly Edit[]): Promise<OutcomeOfAll> {
  const asked = edits.length;
  const text = field.text();
  if (!stand(edits, text)) return { outcome: 'stale', done: 0, asked, undoSteps: 0 };
  let done = 0;
  let undoSteps = 0;
  // From the last, so that the offsets of those before still hold.
  for (const step of steps(field, edits).toReversed()) {
    const outcome = await field.apply(asOne(text, step));
    if (outcome !== 'applied') return { outcome, done, asked, undoSteps };
    done += step.length;
    undoSteps += 1;
  }
  return { outcome: 'applied', done, asked, undoSteps };
}

/** Whether edits are in order, apart from one another, and each about words that stand where it says. */
function stand(edits: readonly Edit[], text: string): boolean {
  let end = 0;
  return edits.every(({ from, expected }) => {
    const stands = from >= end && text.slice(from, from + expected.length) === expected;
    end = from + expected.length;
    return stands;
  });
}

/** Neighbours that can be written as one, together. */
function steps(field: Field, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && field.isOnePiece({ from: first.from, to: edit.from + edit.expected.length }))
      group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function asOne(text: string, edits: readonly Edit[]): Edit {
  const from = edits[0]?.from ?? 0;
  let expected = '';
  let replacement = '';
  for (const edit of edits) {
    const between = text.slice(from + expected.length, edit.from);
    expected += between + edit.expected;
    replacement += between + edit.replacement;
  }
  return { from, expected, replacement };
}

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Site } from '../../page/field';
import { openField } from '../../page/openField';
import { generic } from '../../page/sites/generic';

const site: Site = generic;
const life = new AbortController();

// jsdom draws nothing and has no execCommand; this types over the selection as browsers do.
beforeEach(() => {
  Object.assign(HTMLTextAreaElement.prototype, { createValueRange: () => ({ getClientRects: () => [] }) });
  document.execCommand = (_command, _ui, words = '') => {
    const box = document.activeElement as HTMLTextAreaElement;
    box.setRangeText(words, box.selectionStart, box.selectionEnd, 'end');
    return true;
  };
});
afterEach(() => document.body.replaceChildren());

function fieldWith(value: string, attributes: Record<string, string> = {}) {
  const element = document.createElement('textarea');
  for (const [name, content] of Object.entries(attributes)) element.setAttribute(name, content);
  element.value = value;
  document.body.append(element);
  return { element, field: openField(element, site, life.signal) };
}

const edit = { from: 6, expected: 'lazy', replacement: 'still finding a way in' };

test('an edit replaces the words, and the caret stands after them', async () => {
  const { element, field } = fieldWith('He is lazy today.');
  expect(await field.apply(edit)).toBe('applied');
  expect(element.value).toBe('He is still finding a way in today.');
  expect(element.selectionStart).toBe(28);
});

test.each<[string, string, Record<string, string>]>([
  ['stale', 'He is kind today.', {}],
  ['stale', 'He', {}],
  ['readonly', 'He is lazy today.', { readonly: '' }],
  ['readonly', 'He is lazy today.', { disabled: '' }],
  ['readonly', 'He is lazy today.', { 'aria-readonly': 'true' }],
  ['refused', 'He is lazy today.', { maxlength: '20' }],
])('nothing is written when the edit is %s: %j %j', async (outcome, value, attributes) => {
  const { element, field } = fieldWith(value, attributes);
  expect(await field.apply(edit)).toBe(outcome);
  expect(element.value).toBe(value);
});

test('nothing is written in a field that has left the page', async () => {
  const { element, field } = fieldWith('He is lazy today.');
  element.remove();
  expect(await field.apply(edit)).toBe('gone');
  expect(element.value).toBe('He is lazy today.');
});

test('a second edit waits for the first', async () => {
  const { element, field } = fieldWith('He is lazy today.');
  const [first, second] = await Promise.all([field.apply(edit), field.apply(edit)]);
  expect([first, second]).toEqual(['applied', 'stale']);
  expect(element.value).toBe('He is still finding a way in today.');
});

test('what the page makes of the words is not written over', async () => {
  const { element, field } = fieldWith('He is lazy today.');
  element.addEventListener('focus', () => {
    element.value = 'He is at ease today.';
  });
  expect(await field.apply(edit)).toBe('stale');
  expect(element.value).toBe('He is at ease today.');
});

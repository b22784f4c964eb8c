import { expect, test } from 'vitest';
import { createAsk } from '../../../entrypoints/content/askAbout';
import type { CheckRequest } from '../../../state/messages';
import { findWords } from './findings';

/** A background that finds `lazy`, and notes what it was asked. */
function background() {
  const asked: (readonly string[])[] = [];
  const send = async ({ paragraphs }: CheckRequest): Promise<unknown> => {
    asked.push(paragraphs);
    return findWords(paragraphs, ['lazy']);
  };
  return { asked, send };
}

const places = (findings: Awaited<ReturnType<ReturnType<typeof createAsk>['about']>>) =>
  findings === 'unavailable' ? findings : findings.map(({ from }) => from);

test('findings are placed in the whole text', async () => {
  const ask = createAsk(background().send, 'family');
  expect(places(await ask.about('One\n\nHe is lazy\nShe is lazy'))).toEqual([11, 23]);
});

test('only paragraphs that have changed are sent, and none without a letter', async () => {
  const { asked, send } = background();
  const ask = createAsk(send, 'family');
  await ask.about('One\n\n---\nHe is lazy\nOne');
  await ask.about('One\n\n---\nHe is very lazy\nOne');
  expect(asked).toEqual([['One', 'He is lazy'], ['He is very lazy']]);
});

test('after a change of settings everything is asked anew', async () => {
  const { asked, send } = background();
  const ask = createAsk(send, 'family');
  await ask.about('One');
  ask.forget();
  await ask.about('One');
  expect(asked).toHaveLength(2);
});

test.each<[string, () => Promise<unknown>]>([
  ['is stopped', () => Promise.reject(new Error('The message port closed before a response was received.'))],
  ['says nothing', () => Promise.resolve(undefined)],
  ['answers for fewer paragraphs', () => Promise.resolve({ findings: [] })],
])('a background that %s is asked again, once', async (_what, fail) => {
  const { send } = background();
  let times = 0;
  const failing = (count: number) =>
    createAsk((request) => {
      times += 1;
      return times <= count ? fail() : send(request);
    }, 'family');
  expect(places(await failing(1).about('He is lazy'))).toEqual([6]);
  times = 0;
  expect(await failing(2).about('He is lazy')).toBe('unavailable');
  expect(times).toBe(2);
});

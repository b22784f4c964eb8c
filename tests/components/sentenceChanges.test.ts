import { expect, it } from 'vitest';
import { sentenceChanges } from '../../components/reframeAll/sentenceChanges';

/** Both sides of the one change in a sentence, with `[…]` around the words that differ. */
function sides(sentence: string, phrase: string, words: string): string[] {
  const from = sentence.indexOf(phrase);
  const replacement = { from, to: from + phrase.length, text: phrase, replacement: words, entryId: 'entry' };
  const [change] = sentenceChanges(sentence, [replacement]);
  return [change!.before, change!.after].map((pieces) =>
    pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(''),
  );
}

it.each([
  [
    'the words in the middle',
    'He is rude to us.',
    'is rude to',
    'is direct to',
    'He is [rude] to us.',
    'He is [direct] to us.',
  ],
  ['words that come', 'He is loud.', 'is loud', 'is very loud', 'He is loud.', 'He is [very] loud.'],
  [
    'words that come at the end',
    'He reads.',
    'reads',
    'reads with a list',
    'He reads.',
    'He reads [with a list].',
  ],
  ['words that go', 'He is very loud.', 'is very loud', 'is loud', 'He is [very] loud.', 'He is loud.'],
  ['everything', 'He fails.', 'fails', 'is learning', 'He [fails].', 'He [is learning].'],
])('marks %s and nothing else', (_what, sentence, phrase, words, before, after) => {
  expect(sides(sentence, phrase, words)).toEqual([before, after]);
});

it('leaves out sentences that stay as they are', () => {
  const text = 'One. Two. Three.';
  const changes = sentenceChanges(text, [
    { from: 10, to: 15, text: 'Three', replacement: 'Four', entryId: 'entry' },
  ]);
  expect(changes.map(({ before }) => before.map((piece) => piece.text).join(''))).toEqual(['Three.']);
});

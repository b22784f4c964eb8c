import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../engine/sentences';

describe('a text falls into sentences', () => {
  it.each([
    ['at full stops', 'One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['where nobody wrote capitals', 'late again. no homework', ['late again.', 'no homework']],
    ['at line ends of every kind', 'one\r\ntwo\rthree\nfour', ['one', 'two', 'three', 'four']],
    ['not after a title', 'Mr. Diaz called. He', ['Mr. Diaz called.', 'He']],
    ['not after an initial', 'Ana B. Reyes reads.', ['Ana B. Reyes reads.']],
    ['not within a number', 'Score 4.5 of 6.', ['Score 4.5 of 6.']],
    ['after a closing quote', '“No.” She left.', ['“No.”', 'She left.']],
  ])('%s', (_, text, expected) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('that know where they stand', () => {
    const text = '  One.\n\n Two. ';
    for (const { from, text: sentence } of splitSentences(text))
      expect(text.slice(from, from + sentence.length)).toBe(sentence);
  });
});

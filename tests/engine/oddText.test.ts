import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { storeLexicon } from '../../scripts/lexicon/store';

const engine = createEngine(storeLexicon(compileLexicon(readLexicon())));
const check = (text: string) => engine.check(text, { reader: 'auto', thorough: true });

describe('odd text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u00a0 '],
    ['one word', 'lazy'],
    ['no spaces', 'lazy'.repeat(5000)],
    ['another script', 'Он отказывается работать. 他拒绝参加。'],
    ['right to left', 'مارکوس refused to participate في العمل'],
    ['emoji', '🙂 Marcus 👩🏽‍🏫 refused to participate 🎉.'],
    ['combining marks', 'Jose\u0301 refused to participate.'],
    ['zero-width characters', 'Marcus re\u200bfused to participate.'],
    ['mixed line ends', 'One.\r\nMarcus refused to participate.\rThree.\u2028Four.'],
    ['control characters', 'Marcus\u0000 refused\u0007 to participate.'],
    ['lone surrogates', '\ud800 refused to participate \udc00'],
    ['merge tokens', '#FIRSTNAME# refused to participate. {{name}} [Student] <first name>'],
  ])('%s: never throws, and every finding stands where it says', (_, text) => {
    for (const finding of check(text)) expect(text.slice(finding.from, finding.to)).toBe(finding.text);
  });

  it('of any kind keeps offsets exact and findings apart', () => {
    const word = fc.constantFrom(
      'refused',
      'to',
      'participate',
      'is',
      'lazy',
      'but',
      'he',
      'never',
      '"',
      '.',
      ',',
      '—',
      '\n',
      "can't",
      '#NAME#',
      '5',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 }),
        (words) => {
          const text = words.join(' ');
          let end = 0;
          for (const finding of check(text)) {
            expect(finding.from).toBeGreaterThanOrEqual(end);
            expect(text.slice(finding.from, finding.to)).toBe(finding.text);
            expect(finding.alternatives.length >= 2 || finding.ask !== null).toBe(true);
            end = finding.to;
          }
        },
      ),
    );
  });
});

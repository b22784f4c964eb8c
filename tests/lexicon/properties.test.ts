import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine';
import { applyReplacements, reframeAll } from '../../engine/reframeAll';
import { type Finding, type Reader, readers } from '../../engine/types';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { storeLexicon } from '../../scripts/lexicon/store';
import { SentenceMaker } from './generated';

const source = readLexicon();
const lexicon = compileLexicon(source);
const engine = createEngine(storeLexicon(lexicon));
const maker = new SentenceMaker(lexicon);
const seed = 20;
const anyReader = fc.constantFrom(...readers);
const entries = source.entries.map(({ file, id }, index) => [`${file}, ${id}`, index] as const);

describe('whatever stands around it, a rewrite keeps the facts and is not flagged again', () => {
  it.each(entries)('%s', (_, index) => {
    fc.assert(
      fc.property(maker.sentences(index), anyReader, ({ text, facts }, reader) => {
        for (const finding of check(text, reader)) {
          for (const replacement of finding.alternatives) {
            const result = applyReplacements(text, [{ ...finding, replacement }]);
            expect({ result, lost: lostFacts(result, facts) }).toEqual({ result, lost: [] });
            expect({ result, again: flaggedAgain(result, finding, replacement, reader) }).toEqual({
              result,
              again: [],
            });
          }
        }
      }),
      { seed, numRuns: 25 },
    );
  });
});

describe('a text of several sentences', () => {
  const joints = fc.constantFrom(' ', '\r\n', ' 🙂 ', '\n\n– ', ' Reads with joy, but ');
  const texts = fc.array(fc.tuple(maker.sentences(), joints), { minLength: 1, maxLength: 4 });
  const holdsFor = (
    property: (text: string, findings: readonly Finding[], facts: readonly string[]) => void,
  ) =>
    fc.assert(
      fc.property(texts, anyReader, (parts, reader) => {
        const text = parts.map(([sentence, joint]) => sentence.text + joint).join('');
        const facts = parts.flatMap(([sentence]) => sentence.facts);
        property(text, check(text, reader), facts);
      }),
      { seed, numRuns: 500 },
    );

  it('has every finding exactly where it says, and none over another', () => {
    holdsFor((text, findings) => {
      let end = 0;
      for (const { from, to, text: found } of findings) {
        expect(text.slice(from, to)).toBe(found);
        expect(from).toBeGreaterThanOrEqual(end);
        end = to;
      }
    });
  });

  it('keeps every byte outside the findings and every fact when all of it is reframed', () => {
    holdsFor((text, findings, facts) => {
      const replacements = reframeAll(text, findings);
      const result = applyReplacements(text, replacements);
      let rest = result;
      let end = 0;
      for (const { from, to, replacement } of replacements) {
        const untouched = text.slice(end, from);
        expect(rest.slice(0, untouched.length)).toBe(untouched);
        rest = rest.slice(untouched.length + replacement.length);
        end = to;
      }
      expect(rest).toBe(text.slice(end));
      expect({ result, lost: lostFacts(result, facts) }).toEqual({ result, lost: [] });
    });
  });
});

describe('the generated sentences', () => {
  const sentences = fc.sample(maker.sentences(), { seed, numRuns: 1000 });

  it('are nearly all flagged', () => {
    expect(sentences.filter(({ text }) => check(text, 'student').length > 0).length).toBeGreaterThan(900);
  });

  it('carry facts within the words that are replaced', () => {
    const replacedFacts = sentences.filter(({ text, facts }) =>
      check(text, 'student').some((finding) => facts.some((fact) => finding.text.includes(fact))),
    );
    expect(replacedFacts.length).toBeGreaterThan(50);
  });
});

function check(text: string, reader: Reader): Finding[] {
  return engine.check(text, { reader, thorough: true });
}

function lostFacts(result: string, facts: readonly string[]): string[] {
  return facts.filter((fact) => !result.includes(fact));
}

/** What is found in the new words, if anything: `phrase (entry)`. */
function flaggedAgain(result: string, { from }: Finding, replacement: string, reader: Reader): string[] {
  return engine
    .check(result, { reader, thorough: false })
    .filter((other) => other.from < from + replacement.length && from < other.to)
    .map((other) => `${other.text} (${other.entryId})`);
}

import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine';
import { applyReplacements, reframeAll } from '../../engine/reframeAll';
import { splitSentences } from '../../engine/sentences';
import { type Finding, type Reader, readers } from '../../engine/types';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { readLexicon, type SourcedEntry } from '../../scripts/lexicon/readLexicon';
import { storeLexicon } from '../../scripts/lexicon/store';
import { readReports } from '../../scripts/reports/readReports';
import { GrammarReader, type Rewrite } from './harper';

const source = readLexicon();
const engine = createEngine(storeLexicon(compileLexicon(source)));
const files = [...new Set(source.entries.map(({ file }) => file))];
const eye = new GrammarReader();

beforeAll(() => eye.setUp(), 60_000);

describe('no wording brings a fault of grammar into a sentence', () => {
  it.each(files)(
    '%s',
    async (file) => {
      const rewrites = source.entries.filter((entry) => entry.file === file).flatMap(rewritesOf);
      const faults = await eye.newFaults(rewrites);
      const faultsOf: Record<string, string[]> = {};
      rewrites.forEach(({ id }, at) => {
        const found = faults[at] ?? [];
        if (found.length > 0) faultsOf[id] = [...(faultsOf[id] ?? []), ...found];
      });
      expect(faultsOf).toEqual({});
    },
    60_000,
  );
});

describe('no whole comment has a new fault of grammar', () => {
  it('when all of it is reframed, for any reader', async () => {
    const rewrites = readReports().flatMap(({ text }) => readers.flatMap((reader) => reframed(text, reader)));
    expect([...new Set((await eye.newFaults(rewrites)).flat())]).toEqual([]);
  }, 60_000);
});

describe('the independent eye', () => {
  it.each([
    ['a verb that does not agree', 'They refuse to read.', 'They needs more support to read.'],
    ['a wrong article', 'He lacks an understanding of it.', 'He is building a understanding of it.'],
    ['a word said twice', 'He gives up on reading.', 'He is growing in in reading.'],
    ['a word that does not exist', 'He is careless.', 'He is chekcing his work.'],
  ])('sees %s', async (_, before, after) => {
    const [faults] = await eye.newFaults([{ before, after }]);
    expect(faults).toEqual([expect.stringContaining(after)]);
  });

  it.each([
    ['what was wrong before', 'They refuses to read.', 'They needs more support to read.'],
    ['either spelling', 'He never studies.', 'He is learning to practise and to recognize colours.'],
    ['a note in small letters', 'refused to read', 'needed more support to read'],
    ['other texts read with it', '😀 Teh first one', '😀 Teh first one is learning.'],
  ])('leaves alone %s', async (_, before, after) => {
    const broken = { before: 'He reads.', after: 'He read a a apple.' };
    const [, faults] = await eye.newFaults([broken, { before, after }, broken]);
    expect(faults).toEqual([]);
  });
});

/** Every alternative and every filled frame that any reader is offered for an example of the entry. */
function rewritesOf({ id, flags }: SourcedEntry): (Rewrite & { readonly id: string })[] {
  return flags.flatMap(({ text: before }) => {
    const findings = readers.flatMap((reader) => engine.check(before, { reader, thorough: true }));
    const results = findings.flatMap((finding) =>
      wordingsOf(finding).map((replacement) => applyReplacements(before, [{ ...finding, replacement }])),
    );
    return [...new Set(results)].map((after) => ({ id, before, after }));
  });
}

function wordingsOf({ alternatives, ask }: Finding): readonly string[] {
  return ask?.includes('___') ? [...alternatives, ask] : alternatives;
}

/** The sentences of a text that change when all of it is reframed. */
function reframed(text: string, reader: Reader): Rewrite[] {
  const replacements = reframeAll(text, engine.check(text, { reader, thorough: true }));
  return splitSentences(text).flatMap(({ from, text: before }) => {
    const own = replacements
      .filter((one) => one.from >= from && one.from < from + before.length)
      .map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
    return own.length > 0 ? [{ before, after: applyReplacements(before, own) }] : [];
  });
}

import { describe, expect, it } from 'vitest';
import { createEngine } from '../../engine/engine';
import { splitSentences } from '../../engine/sentences';
import type { Finding, Reader } from '../../engine/types';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { storeLexicon } from '../../scripts/lexicon/store';
import { loadEngine } from '../../scripts/loadEngine';

const source = readLexicon();
const engine = createEngine(storeLexicon(compileLexicon(source)));
const shipped = loadEngine();

describe.each(source.entries.map((entry) => [`${entry.file}, ${entry.id}`, entry] as const))(
  '%s',
  (_, entry) => {
    it.each(entry.flags)('finds: $text', ({ text, becomes, asks, for: reader = 'family' }) => {
      const found = offersOf(text, reader);
      const finding = found.find(({ entryId }) => entryId === entry.id);
      expect(
        finding,
        `found instead: ${JSON.stringify(found.map((other) => [other.text, other.entryId]))}`,
      ).toBeDefined();
      if (!finding) return;
      expect(text.slice(finding.from, finding.to)).toBe(finding.text);
      const results = finding.alternatives.map(
        (alternative) => text.slice(0, finding.from) + alternative + text.slice(finding.to),
      );
      if (becomes !== undefined) expect(results[0]).toBe(becomes);
      if (asks !== undefined) expect(finding.ask).toBe(asks);
      expect(finding.alternatives.length >= 2 || finding.ask !== null).toBe(true);
      for (const result of results) {
        const shift = result.length - text.length;
        const again = engine
          .check(result, { reader, thorough: false })
          .filter(({ from, to }) => from < finding.to + shift && finding.from < to);
        expect(again.map((other) => `${result}: ${other.text} (${other.entryId})`)).toEqual([]);
      }
    });

    it.each(entry.passes)('leaves alone: %s', (text) => {
      const found = shipped.check(text, { reader: 'family', thorough: false });
      expect(found.map((finding) => `${finding.text} (${finding.entryId})`)).toEqual([]);
    });
  },
);

/** What every entry offers, also where another one has the better finding for the same words. */
function offersOf(text: string, reader: Reader): Finding[] {
  return splitSentences(text).flatMap((sentence) =>
    engine
      .explain(sentence.text, reader)
      .decisions.filter(({ silence }) => silence === null || silence === 'a better finding')
      .map(({ finding }) => ({
        ...finding,
        from: finding.from + sentence.from,
        to: finding.to + sentence.from,
      })),
  );
}

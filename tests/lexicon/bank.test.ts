import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../scripts/bank/nearDuplicates';
import { readBank } from '../../scripts/bank/readBank';

const rows = readBank();

describe('the bank', () => {
  it('holds at least 12,000 sentences in at least 25 voices, half of them harmless', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12_000);
    expect(new Set(rows.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(25);
    const harmless = rows.filter(({ label }) => label === 'never').length / rows.length;
    expect(harmless).toBeGreaterThan(0.45);
    expect(harmless).toBeLessThan(0.6);
  });

  it.each(['must', 'may', 'never'])('says nothing twice with another name, among %s', (label) => {
    const texts = rows.filter((row) => row.label === label).map(({ text }) => text);
    expect(nearDuplicates(texts)).toEqual([]);
  });

  it('would notice such a pair', () => {
    expect(
      nearDuplicates(['Well, Ana never brings a pencil.', 'Well, Bo never brings a pencil.']),
    ).toHaveLength(1);
  });

  it('marks the words of every sentence that needs a reframe', () => {
    expect(
      rows.filter(({ label, spans }) => label === 'must' && spans.length === 0).map(({ text }) => text),
    ).toEqual([]);
  });
});

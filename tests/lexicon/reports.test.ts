import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../scripts/loadEngine';
import { checkReport, compareWithKnown, type Outcome, shareFound } from '../../scripts/reports/checkReport';
import { readKnown, readReport, readReports, writeMarks } from '../../scripts/reports/readReports';

const engine = loadEngine();
const reports = readReports();
const outcomes = new Map(reports.map((report) => [report.name, checkReport(report, engine)]));
const all = [...outcomes.values()];
const known = readKnown();

describe.each(reports.map((report) => [report.name, report] as const))('%s', (name, report) => {
  const outcome = outcomes.get(name) as Outcome;

  it('says behind each mark what finds it', () => {
    expect(
      writeMarks(report),
      'What finds a mark has changed. Run `npm run reports`, and look at the difference.',
    ).toBe(writeMarks(outcome.report));
  });

  it('is left alone where nothing is marked', () => {
    expect(compareWithKnown([outcome], known).unexplained).toEqual([]);
  });

  it('has the length of a comment', () => {
    const words = report.text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(50);
    expect(words).toBeLessThanOrEqual(300);
  });
});

describe('the reports', () => {
  it('are at least 60, a third of them with nothing to find', () => {
    expect(reports.length).toBeGreaterThanOrEqual(60);
    const quiet = reports.filter(({ marks }) => marks.length === 0);
    expect(quiet.length * 3).toBeGreaterThanOrEqual(reports.length);
  });

  it('have as many of their marks found as ever before', () => {
    expect(shareFound(all)).toBeGreaterThanOrEqual(known.found);
  });

  it('have no excuse that is no longer needed', () => {
    expect(compareWithKnown(all, known).outdated, 'Take these out of tests/reports/known.yaml.').toEqual([]);
  });
});

describe('a mark', () => {
  it('is taken out of the text, and put back as it was', () => {
    const marked = 'Ida [[refused to try|refuses-to]] and [[has no drive]].';
    const report = readReport('ida', marked);
    expect(report.text).toBe('Ida refused to try and has no drive.');
    expect(report.marks.map(({ from, to }) => report.text.slice(from, to))).toEqual([
      'refused to try',
      'has no drive',
    ]);
    expect(writeMarks(report)).toBe(marked);
  });

  it('must be closed', () => {
    expect(() => readReport('ida', 'Ida [[refused to try.')).toThrow('tests/reports/ida.txt');
  });

  it('that nothing overlaps is missed, and a finding outside every mark is stray', () => {
    const { report, stray } = checkReport(
      readReport('ida', 'Ida is [[a fine]] reader. Ida refused to participate.'),
      engine,
    );
    expect(report.marks.map(({ foundBy }) => foundBy)).toEqual(['missed']);
    expect(stray.map(({ text }) => text)).toEqual([expect.stringContaining('refused')]);
    expect(compareWithKnown([{ report, stray }], { found: 0, stray: [] }).unexplained).toHaveLength(1);
    const gone = { report: 'ida', text: 'a fine', why: 'It was found once.' };
    expect(compareWithKnown([{ report, stray }], { found: 0, stray: [gone] }).outdated).toEqual([
      'ida: "a fine"',
    ]);
  });
});

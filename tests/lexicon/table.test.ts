import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { lexiconTable } from '../../scripts/lexicon/table';
import { sourceWith } from '../engine/support';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'lexicon.md'), 'utf8');

describe('docs/lexicon.md', () => {
  it('is what the lexicon gives; where it is not, run `npm run lexicon`', () => {
    // Compared as a whole first: a difference of two pages this long takes minutes to draw.
    expect(page === lexiconTable(readLexicon())).toBe(true);
  });

  it('stays small enough for code hosts to draw', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(512_000);
  });
});

describe('the table of the lexicon', () => {
  const table = lexiconTable(
    sourceWith(
      {
        find: ['(refuse*|decline*) to <word>'],
        instead: ['need* more support to <word>', 'be* learning to <word>'],
      },
      {
        find: ['be* lazy', 'idle'],
        ask: 'start* work when ___',
        strength: 'consider',
        'silent for': ['iep'],
      },
      {
        find: ['why did you not'],
        instead: {
          any: ['what would help you', 'how might you'],
          coaching: ['what helped', 'when did it go well'],
        },
        ask: 'What <exactly> did you *see*?',
        'about the writer': true,
      },
    ),
  );

  it('counts entries, phrases as written, and examples by kind', () => {
    expect(table).toMatch(/^\| \[refusal\]\(#refusal\) \| .+ \| 3 \| 4 \| 0 \|$/m);
    expect(table).toMatch(/^\| all \| {2}\| 3 \| 4 \| 0 \|$/m);
  });

  it('shows what is found as it is written, and what is offered', () => {
    expect(table).toContain(
      '| `(refuse*\\|decline*) to <word>` | `need* more support to <word>`<br>`be* learning to <word>` |  | A reason. | A source | reframe | entry-1 |',
    );
  });

  it('shows a frame, and the readers an entry says nothing to', () => {
    expect(table).toContain(
      '| `be* lazy`<br>`idle` |  | `start* work when ___` | A reason. | A source | consider<br>not for the IEP team | entry-2 |',
    );
  });

  it('shows wordings by reader, and questions as they read', () => {
    expect(table).toContain(
      '| `why did you not` | *everybody else:*<br>`what would help you`<br>`how might you`<br>*a colleague:*<br>`what helped`<br>`when did it go well` | What \\<exactly\\> did you \\*see\\*? | A reason. | A source | reframe<br>also of the writer | entry-3 |',
    );
  });

  it('says how many phrases of a long entry are left to its file', () => {
    const find = Array.from({ length: 30 }, (_, at) => `refuse* to do task number ${at} of the day`);
    const long = lexiconTable(sourceWith({ find, ask: 'What did you see?' }));
    expect(long).toContain('`refuse* to do task number 0 of the day`');
    expect(long).toMatch(/<br>and \d+ more \|/);
  });

  it('says that nobody should change it by hand', () => {
    expect(table.split('\n')[0]).toBe(
      '<!-- Written by `npm run lexicon` from the files in lexicon/. Change those, not this page. -->',
    );
  });
});

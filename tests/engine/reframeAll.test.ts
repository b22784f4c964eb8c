import { describe, expect, it } from 'vitest';
import { applyReplacements, isReplaceable, reframeAll } from '../../engine/reframeAll';
import type { Finding } from '../../engine/types';

/** Reframes a text in which each finding is written as `{phrase|first|second}`; `{phrase}` only asks. */
function reframed(marked: string): string {
  const { text, findings } = read(marked);
  return applyReplacements(text, reframeAll(text, findings));
}

function read(marked: string): { text: string; findings: Finding[] } {
  let text = '';
  const findings = marked.split(/[{}]/).flatMap((piece, index) => {
    const [phrase = '', ...alternatives] = index % 2 === 1 ? piece.split('|') : [piece];
    const from = text.length;
    text += phrase;
    return index % 2 === 1 ? [findingOf(from, phrase, alternatives)] : [];
  });
  return { text, findings };
}

function findingOf(from: number, text: string, alternatives: readonly string[]): Finding {
  return {
    from,
    to: from + text.length,
    text,
    entryId: `entry-${from}`,
    category: 'refusal',
    strength: 'reframe',
    alternatives,
    ask: alternatives.length === 0 ? 'What did you see?' : null,
    why: 'What a learner needs tells the reader what to do next.',
    source: 'Our own words',
  };
}

describe('reframing a whole comment', () => {
  it('puts the first choice of every finding in place', () => {
    expect(
      reframed(
        'Marcus {refused to join|needed more support to join|was learning to join}. He {is lazy|starts work after a check-in|works best early}.',
      ),
    ).toBe('Marcus needed more support to join. He starts work after a check-in.');
  });

  it('takes the next choice where a comment would say the same twice in a row', () => {
    expect(
      reframed(
        'He {struggles to read|is learning to read|needs more time to read} and {fails to write|is learning to write|needs a model to write}. She {was unable to spell|was still learning to spell|spelled with a list}.',
      ),
    ).toBe('He is learning to read and needs a model to write. She was still learning to spell.');
  });

  it('hears the same beginning through tense, subject and a bridge', () => {
    expect(
      reframed(
        'Lena {refused to share|needed more support to share|shared when asked}, {but she refuses to wait|and she needs more support to wait|and she waits with a timer}.',
      ),
    ).toBe('Lena needed more support to share, and she waits with a timer.');
  });

  it('keeps the first choice where every other one repeats, too', () => {
    expect(
      reframed(
        'He {failed to read|is learning to read|reads} and {failed to write|is learning to write|is still learning to write}.',
      ),
    ).toBe('He is learning to read and is learning to write.');
  });

  it('leaves repetition alone that the writer put there', () => {
    expect(
      reframed(
        'He {never turns in work on time|turns in work on time with a list|hands work in} and {never turns in work at home|turns in work at home with a list|hands it in}.',
      ),
    ).toBe('He turns in work on time with a list and turns in work at home with a list.');
  });

  it('begins anew with each paragraph', () => {
    expect(
      reframed(
        'Ana {refused to join|needed more support to join|joined late}.\nBen {refused to join|needed more support to join|joined late}.',
      ),
    ).toBe('Ana needed more support to join.\nBen needed more support to join.');
  });

  it('writes no two bridges in a row', () => {
    expect(
      reframed(
        'He reads well, {but he refuses to share|and he needs a turn to share}. He draws well, {but he cannot cut|and he is learning to cut}. He sings well, {but he is loud|and he is full of voice}.',
      ),
    ).toBe(
      'He reads well, and he needs a turn to share. He draws well; he is learning to cut. He sings well, and he is full of voice.',
    );
  });

  it('keeps a second bridge that no clause of its own follows', () => {
    expect(
      reframed(
        'He reads {but refuses to share|and needs a turn to share}. He draws {but cannot cut|and is learning to cut}.',
      ),
    ).toBe('He reads and needs a turn to share. He draws and is learning to cut.');
  });

  it('leaves a finding that only asks as it is', () => {
    const { text, findings } = read(
      'Marcus is {careless} and {refused to join|needed more support to join|joined late}.',
    );
    expect(findings.filter((finding) => !isReplaceable(finding)).map((finding) => finding.text)).toEqual([
      'careless',
    ]);
    expect(reframeAll(text, findings).map((one) => one.text)).toEqual(['refused to join']);
  });

  it('says exactly which words become what, in order and apart from one another', () => {
    const { text, findings } = read('He {is lazy|works best early} and {is rude|speaks freely}.');
    const overlapping = { ...findings[1]!, from: 5, text: text.slice(5, findings[1]!.to) };
    const elsewhere = findingOf(0, 'She', ['They']);
    const all = reframeAll(text, [overlapping, ...findings.toReversed(), elsewhere]);
    expect(all.map((one) => [one.from, one.text, one.replacement])).toEqual([
      [3, 'is lazy', 'works best early'],
      [15, 'is rude', 'speaks freely'],
    ]);
    expect(all.every((one) => text.slice(one.from, one.to) === one.text)).toBe(true);
  });

  it('changes nothing where nothing was found', () => {
    expect(reframed('')).toBe('');
    expect(reframed('A fine day.')).toBe('A fine day.');
  });
});

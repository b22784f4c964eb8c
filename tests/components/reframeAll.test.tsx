// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { Trust } from '../../components/trusted';
import type { Finding } from '../../engine/types';
import type { FieldReport, OutcomeOfAllReport } from '../../state/messages';
import { createPopupStore } from '../../state/popupStore';
import { careless, lazy, refused } from './findings';

afterEach(cleanup);

const text =
  'Ana refused to participate. She reads well. Ben is rude and refused to participate. Cem is lazy and careless.';
const at = (finding: Finding, from: number): Finding => ({
  ...finding,
  from,
  to: from + finding.text.length,
});
const rude = { ...refused, text: 'is rude', alternatives: ['speaks his mind', 'is direct'] };
const findings = [
  at(refused, 4),
  at(rude, text.indexOf('is rude')),
  at(refused, text.lastIndexOf('refused')),
  at(lazy, text.indexOf('is lazy')),
  at(careless, text.indexOf('careless')),
];

const reportOf = (shown: readonly Finding[], isWritable = true, words = text): FieldReport => ({
  kind: 'field',
  host: 'mail.google.com',
  siteOn: true,
  field: { isWritable, status: 'ready', text: words, findings: shown },
});

async function open(report = reportOf(findings)) {
  const store = createPopupStore();
  store.setState({ tab: 'present', report });
  const onUseAll = vi.fn();
  const nothing = () => {};
  const actions = { onUse: nothing, onUseAll, onCopy: nothing, onInsert: nothing, onSite: nothing };
  render(
    <Trust value={() => true}>
      <Popup store={store} actions={{ ...actions, onThorough: nothing }} />
    </Trust>,
  );
  const user = userEvent.setup();
  const opener = screen.queryByRole('button', { name: 'Reframe all …' });
  if (opener) await user.click(opener);
  return {
    user,
    onUseAll,
    report: (next: FieldReport) => act(() => store.setState({ report: next })),
    outcome: (result: Omit<OutcomeOfAllReport, 'kind'>) =>
      act(() => store.setState({ outcomeOfAll: { kind: 'outcome-of-all', ...result } })),
  };
}

const sentence = (name: string) => screen.getByRole('group', { name });
const tickOf = (name: string) => within(sentence(name)).getByRole<HTMLInputElement>('checkbox');
const marked = (name: string, tag: 'del' | 'ins') =>
  [...sentence(name).querySelectorAll(tag)].map((one) => one.textContent);

describe('all suggestions together', () => {
  it('shows each sentence that would change as it is and as it could be, with the words that differ', async () => {
    await open();
    expect(screen.getAllByRole('group')).toHaveLength(2);
    expect(marked('Sentence 1 of 2', 'del')).toEqual([' (goes: refused) ']);
    expect(marked('Sentence 1 of 2', 'ins')).toEqual([' (comes: needed more support) ']);
    expect(marked('Sentence 2 of 2', 'del')).toEqual([' (goes: is rude) ', ' (goes: refused) ']);
    expect(sentence('Sentence 2 of 2').querySelector('.after')?.textContent).toContain(' speaks his mind');
  });

  it('uses every sentence in one go', async () => {
    const { user, onUseAll } = await open();
    await user.click(screen.getByRole('button', { name: 'Use these changes' }));
    expect(onUseAll).toHaveBeenCalledExactlyOnceWith([
      {
        from: 4,
        expected: 'refused to participate',
        replacement: 'needed more support to participate',
      },
      { from: text.indexOf('is rude'), expected: 'is rude', replacement: 'speaks his mind' },
      {
        from: text.lastIndexOf('refused'),
        expected: 'refused to participate',
        replacement: 'needed more support to participate',
      },
    ]);
  });

  it('keeps the words of a sentence that is not ticked', async () => {
    const { user, onUseAll } = await open();
    await user.click(tickOf('Sentence 2 of 2'));
    await user.click(screen.getByRole('button', { name: 'Use these changes' }));
    expect(onUseAll.mock.calls[0]![0]).toMatchObject([{ from: 4 }]);
  });

  it('remembers what is not ticked while the text changes before it', async () => {
    const { user, report } = await open();
    await user.click(tickOf('Sentence 2 of 2'));
    const moved = findings.map((finding) => at(finding, finding.from + 4));
    report(reportOf(moved, true, `Hi. ${text}`));
    expect([tickOf('Sentence 1 of 2').checked, tickOf('Sentence 2 of 2').checked]).toEqual([true, false]);
  });

  it('has nothing to use while nothing is ticked', async () => {
    const { user } = await open();
    await user.click(tickOf('Sentence 1 of 2'));
    await user.click(tickOf('Sentence 2 of 2'));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Use these changes' }).disabled).toBe(true);
  });

  it('lists what only asks under "Worth a look by hand"', async () => {
    await open();
    const list = screen.getByRole('list', { name: 'Worth a look by hand' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getByText(/What did you see, when, how often/)).toBeTruthy();
    expect(within(list).getByText(/starts work when …/)).toBeTruthy();
  });

  it.each<[string, Omit<OutcomeOfAllReport, 'kind'>, string]>([
    [
      'all are in at once',
      { outcome: 'applied', done: 3, asked: 3, undoSteps: 1 },
      'All 3 changes are in. Undo brings your own words back.',
    ],
    [
      'all are in, one by one',
      { outcome: 'applied', done: 3, asked: 3, undoSteps: 2 },
      'All 3 changes are in. Undo takes them back one by one.',
    ],
    [
      'some are in',
      { outcome: 'refused', done: 2, asked: 3, undoSteps: 2 },
      '2 of 3 changes are in. Undo takes them back one by one. The rest was left as it is.',
    ],
    [
      'the text has moved on',
      { outcome: 'stale', done: 0, asked: 3, undoSteps: 0 },
      'Your text has moved on since, so it was left as it is.',
    ],
  ])('says so when %s', async (_when, result, words) => {
    const { outcome } = await open();
    outcome(result);
    expect(screen.getByText(words).role).toBe('status');
  });

  it('is calm once everything is in', async () => {
    const { report } = await open();
    report(reportOf([], true, 'A fine day.'));
    expect(screen.getByText('Nothing here is waiting to be changed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use these changes' })).toBeNull();
  });

  it('takes the focus when it opens and gives it back', async () => {
    const { user } = await open();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'All suggestions together' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reframe all …' }));
  });

  it('can be used by keyboard alone', async () => {
    const { user, onUseAll } = await open();
    await user.keyboard('{Tab} {Tab}{Tab}{Enter}');
    expect(onUseAll.mock.calls[0]![0]).toMatchObject([
      { expected: 'is rude' },
      { expected: 'refused to participate' },
    ]);
  });

  it('is offered only where two findings or more have words to put in place', async () => {
    await open(reportOf([at(refused, 4), at(lazy, text.indexOf('is lazy'))]));
    expect(screen.queryByRole('button', { name: 'Reframe all …' })).toBeNull();
  });

  it('is not to be opened while the field takes no changes', async () => {
    await open(reportOf(findings, false));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reframe all …' }).disabled).toBe(true);
  });
});

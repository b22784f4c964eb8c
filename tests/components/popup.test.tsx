// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup';
import { Trust } from '../../components/trusted';
import type { FieldReport } from '../../state/messages';
import { createPopupStore, type PopupState } from '../../state/popupStore';
import { careless, lazy, refused } from './findings';

afterEach(cleanup);

const quiet: FieldReport = { kind: 'field', host: 'mail.google.com', siteOn: true, field: null };
const busy: FieldReport = {
  ...quiet,
  field: {
    isWritable: true,
    status: 'ready',
    text: '',
    findings: [refused, { ...lazy, from: 40 }, { ...careless, from: 60 }],
  },
};

function open(state: Partial<PopupState>) {
  const store = createPopupStore();
  store.setState({ tab: 'present', ...state });
  const actions = {
    onUse: vi.fn(),
    onUseAll: vi.fn(),
    onCopy: vi.fn(),
    onInsert: vi.fn(),
    onSite: vi.fn(),
    onThorough: vi.fn(),
  };
  render(
    <Trust value={() => true}>
      <Popup store={store} actions={actions} />
    </Trust>,
  );
  const user = userEvent.setup();
  return { store, actions, user, set: (next: Partial<PopupState>) => act(() => store.setState(next)) };
}

describe('the popup', () => {
  it('shows each finding of the field with its reframes and uses the one that is pressed', async () => {
    const { actions, user } = open({ report: busy });
    await user.click(screen.getByRole('button', { name: 'Use: needed more support to participate' }));
    expect(actions.onUse).toHaveBeenCalledExactlyOnceWith(refused, 'needed more support to participate');
  });

  it('says what became of it', () => {
    const { set } = open({ report: busy });
    set({ outcome: 'stale' });
    expect(screen.getByText('Your text has moved on since, so it was left as it is.').role).toBe('status');
  });

  it('fills a frame from there, too', async () => {
    const { actions, user } = open({ report: busy });
    await user.type(screen.getByRole('textbox', { name: 'Fill in the blank' }), 'invited{Enter}{Enter}');
    expect(actions.onUse).toHaveBeenCalledExactlyOnceWith({ ...lazy, from: 40 }, 'starts work when invited');
  });

  it('gives the why and the source of a finding', () => {
    open({ report: busy });
    const first = screen.getAllByRole('listitem').find((item) => item.className === 'finding')!;
    expect(within(first).getByText(refused.why)).toBeTruthy();
    expect(within(first).getByText('From “a coaching guide”')).toBeTruthy();
  });

  it('puts a growth label at the caret', async () => {
    const { actions, user } = open({ report: busy });
    for (const label of ['Big growth', 'Continues to grow', 'Needs more support to grow']) {
      await user.click(screen.getByRole('button', { name: `Put “${label}” at the caret` }));
    }
    expect(actions.onInsert.mock.calls).toEqual([
      ['Big growth'],
      ['Continues to grow'],
      ['Needs more support to grow'],
    ]);
  });

  it('offers no label and no choice where the field takes no changes, and still lets words be copied', async () => {
    const field = { isWritable: false, status: 'ready', text: '', findings: [refused] } as const;
    const { actions, user } = open({ report: { ...quiet, field } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Use: needed/ }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Big growth/ }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.onCopy).toHaveBeenCalledExactlyOnceWith('needed more support to participate');
  });

  it('switches the site of the field, and thorough', async () => {
    const { actions, user } = open({ report: quiet, thorough: true });
    const site = screen.getByRole<HTMLInputElement>('switch', { name: 'Read along on this site' });
    expect(site.checked).toBe(true);
    await user.click(site);
    expect(actions.onSite).toHaveBeenCalledExactlyOnceWith('mail.google.com', false);
    await user.click(screen.getByRole('switch', { name: 'Show more suggestions' }));
    expect(actions.onThorough).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says so when a setting could not be kept', () => {
    const { set } = open({ report: quiet });
    set({ notKept: 'full' });
    expect(screen.getByText(/There is no room left/).role).toBe('status');
  });

  it('has no switch for a site where there is none to switch', () => {
    open({ report: { ...quiet, host: null } });
    expect(screen.queryByRole('switch', { name: 'Read along on this site' })).toBeNull();
  });

  it.each<[string, Partial<PopupState>, string]>([
    ['the tab has not answered', { tab: 'asking' }, 'Reading along…'],
    ['Bright Spots does not run there', { tab: 'absent' }, 'Bright Spots rests on this page.'],
    ['no field is in use', { report: quiet }, 'Click into a field and write.'],
    ['it is switched off', { report: { ...quiet, siteOn: false } }, 'Bright Spots rests on mail.google.com.'],
    [
      'the first reply is awaited',
      { report: { ...quiet, field: { isWritable: true, status: 'checking', text: '', findings: [] } } },
      'Reading along…',
    ],
    [
      'nothing was found',
      { report: { ...quiet, field: { isWritable: true, status: 'ready', text: '', findings: [] } } },
      'Nothing to suggest here.',
    ],
    [
      'the background does not answer',
      { report: { ...quiet, field: { isWritable: true, status: 'unavailable', text: '', findings: [] } } },
      'Suggestions are taking a break.',
    ],
  ])('has a calm word when %s', (_when, state, words) => {
    open(state);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Use:/ })).toBeNull();
  });

  it('leads to the practice page', () => {
    open({ tab: 'absent' });
    expect(screen.getByRole('link', { name: 'Practice page' }).getAttribute('href')).toBe('/welcome.html');
  });
});

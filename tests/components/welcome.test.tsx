// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../components/welcome/Welcome';

afterEach(cleanup);

const idOf = (name: string) => screen.getByRole('textbox', { name }).id;

describe('the practice page', () => {
  it('has four real fields, each with a name', () => {
    render(<Welcome shortcut={null} />);
    expect(idOf('A mail to a family')).toBe('practice-mail');
    expect(idOf('A gradebook comment')).toBe('practice-gradebook');
    expect(idOf('A present-levels narrative for an IEP')).toBe('practice-narrative');
    expect(idOf('A note in one line')).toBe('practice-line');
  });

  it('marks signature and quoted mail as Gmail marks them', () => {
    render(<Welcome shortcut={null} />);
    const mail = screen.getByRole('textbox', { name: 'A mail to a family' });
    expect(mail.querySelector('.gmail_signature[data-smartmail="gmail_signature"]')?.textContent).toMatch(
      /Alvarez/,
    );
    expect(mail.querySelector('.gmail_quote blockquote.gmail_quote')?.textContent).toMatch(
      /failed to finish/,
    );
    expect(mail.textContent).toContain('Marcus refused to participate in group work.');
  });

  it('brings the samples back as they were', async () => {
    const user = userEvent.setup();
    render(<Welcome shortcut={null} />);
    const gradebook = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A gradebook comment' });
    const mail = () => screen.getByRole('textbox', { name: 'A mail to a family' });
    const before = [gradebook().value, mail().textContent];
    await user.clear(gradebook());
    mail().replaceChildren('gone');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect([gradebook().value, mail().textContent]).toEqual(before);
    expect(screen.getByRole('status').textContent).toBe('The samples are as they were.');
  });

  it('shows the keys that open a suggestion, or where to choose them', () => {
    const { rerender } = render(<Welcome shortcut="Alt+Shift+S" />);
    expect(screen.getByText(/^By keyboard: Alt\+Shift\+S opens/)).toBeTruthy();
    rerender(<Welcome shortcut={null} />);
    expect(screen.getByText(/keyboard shortcut can be chosen/)).toBeTruthy();
  });

  it('explains the three growth labels and what is never collected', () => {
    render(<Welcome shortcut={null} />);
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Big growth',
      'Continues to grow',
      'Needs more support to grow',
    ]);
    expect(screen.getByRole('heading', { name: 'What is never collected' })).toBeTruthy();
  });
});

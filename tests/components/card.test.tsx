// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import type { CardProps } from '../../components/card/types';
import { Trust } from '../../components/trusted';
import { en } from '../../locales/en';
import { careless, lazy, refused } from './findings';

afterEach(cleanup);

function propsOf(more: Partial<CardProps> = {}): CardProps {
  return {
    finding: refused,
    position: 2,
    count: 5,
    news: null,
    onUse: vi.fn(),
    onCopy: vi.fn(),
    onDismiss: vi.fn(),
    onMute: vi.fn(),
    onClose: vi.fn(),
    onMove: vi.fn(),
    ...more,
  };
}

/** Draws a card in which a test's own presses count as a person's. */
function open(more: Partial<CardProps> = {}) {
  const props = propsOf(more);
  const view = render(
    <Trust value={() => true}>
      <Card {...props} />
    </Trust>,
  );
  const update = (next: Partial<CardProps>) =>
    view.rerender(
      <Trust value={() => true}>
        <Card {...props} {...next} />
      </Trust>,
    );
  return { props, update, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the card', () => {
  it('is a dialog named for its place among the suggestions and the words in question', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'Suggestion 2 of 5: refused to participate' });
    expect(dialog.getAttribute('aria-modal')).toBeNull();
  });

  it('uses the words of the choice that was pressed', async () => {
    const { props, user } = open();
    await user.click(button('Use: was still learning to participate'));
    expect(props.onUse).toHaveBeenCalledExactlyOnceWith('was still learning to participate');
  });

  it('dismisses, and asks not to suggest this again', async () => {
    const { props, user } = open();
    await user.click(button('Dismiss'));
    await user.click(button("Don't suggest this again"));
    expect(props.onDismiss).toHaveBeenCalledOnce();
    expect(props.onMute).toHaveBeenCalledOnce();
  });

  it('goes to the suggestion before and after when there are several, and offers no way where there is one', async () => {
    const { props, update, user } = open();
    await user.click(button('Previous suggestion'));
    await user.click(button('Next suggestion'));
    expect(vi.mocked(props.onMove).mock.calls).toEqual([[-1], [1]]);
    update({ position: 1, count: 1 });
    expect(screen.queryByRole('button', { name: 'Next suggestion' })).toBeNull();
  });

  it('does nothing when a page presses its buttons from a script', () => {
    const props = propsOf();
    render(<Card {...props} />);
    for (const each of screen.getAllByRole('button')) fireEvent.click(each);
    for (const act of [props.onUse, props.onCopy, props.onDismiss, props.onMute, props.onMove]) {
      expect(act).not.toHaveBeenCalled();
    }
    expect(button('Why').getAttribute('aria-expanded')).toBe('false');
  });

  it('tells why and from where when asked, and puts it away again', async () => {
    const { user } = open();
    expect(screen.getByText(refused.why).closest('[hidden]')).not.toBeNull();
    await user.click(button('Why'));
    expect(button('Why').getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(refused.why).closest('[hidden]')).toBeNull();
    expect(screen.getByText('From “a coaching guide”')).toBeTruthy();
    await user.click(button('Why'));
    expect(button('Why').getAttribute('aria-expanded')).toBe('false');
  });

  it('copies the first choice, or the one highlighted last', async () => {
    const { props, user } = open();
    await user.click(button('Copy'));
    await user.hover(button('Use: was still learning to participate'));
    await user.click(button('Copy'));
    expect(vi.mocked(props.onCopy).mock.calls).toEqual([
      ['needed more support to participate'],
      ['was still learning to participate'],
    ]);
  });

  it.each(Object.entries(en.card.news))('says aloud what became of it: %s', (news, words) => {
    const { update } = open();
    expect(screen.getByRole('status').textContent).toBe('');
    update({ news: news as CardProps['news'] });
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('keeps the place where news is spoken when it goes to another finding', () => {
    const { update } = open();
    const status = screen.getByRole('status');
    update({ finding: lazy, position: 3, news: 'applied' });
    expect(screen.getByRole('status')).toBe(status);
  });
});

describe('a frame with a blank', () => {
  it('becomes a choice once the writer has filled it, and shows the words while they are written', async () => {
    const { props, user } = open({ finding: lazy });
    expect(screen.queryByRole('button', { name: /^Use:/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Fill in the blank' }), 'the steps are listed');
    await user.click(button('Use: starts work when the steps are listed'));
    expect(props.onUse).toHaveBeenCalledExactlyOnceWith('starts work when the steps are listed');
  });

  it('is no choice while a blank holds only spaces', async () => {
    const { user } = open({ finding: lazy });
    await user.type(screen.getByRole('textbox'), '   ');
    expect(screen.queryByRole('button', { name: /^Use:/ })).toBeNull();
  });

  it('asks for every blank it has', async () => {
    const { user } = open({ finding: { ...lazy, ask: '___ helps with ___.' } });
    await user.type(screen.getByRole('textbox', { name: 'Fill in blank 1 of 2' }), 'A timer');
    expect(screen.queryByRole('button', { name: /^Use:/ })).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Fill in blank 2 of 2' }), 'starting');
    expect(button('Use: A timer helps with starting.')).toBeTruthy();
  });

  it('goes on to the finished words on Enter and does not use them yet', async () => {
    const { props, user } = open({ finding: lazy });
    await user.type(screen.getByRole('textbox'), 'invited{Enter}');
    expect(document.activeElement).toBe(button('Use: starts work when invited'));
    expect(props.onUse).not.toHaveBeenCalled();
  });

  it('is copied as it was filled', async () => {
    const { props, user } = open({ finding: lazy });
    await user.type(screen.getByRole('textbox'), 'invited');
    await user.click(button('Copy'));
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('starts work when invited');
  });

  it('is empty again for another finding', async () => {
    const { update, user } = open({ finding: lazy });
    await user.type(screen.getByRole('textbox'), 'invited');
    update({ finding: { ...lazy, text: 'lazy' }, position: 3 });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });
});

describe('a question', () => {
  it('is asked, can be copied, and offers nothing to use', async () => {
    const { props, user } = open({ finding: careless });
    expect(screen.getByText(/A question that helps/).parentElement?.textContent).toBe(
      'A question that helps: What did you see, when, how often?',
    );
    expect(screen.queryByRole('button', { name: /^Use:/ })).toBeNull();
    await user.click(button('Copy'));
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('What did you see, when, how often?');
  });

  it('has its own way to be copied beside alternatives', async () => {
    const { props, user } = open({ finding: { ...refused, ask: 'What helped?' } });
    await user.click(button('Copy the question'));
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith('What helped?');
  });
});

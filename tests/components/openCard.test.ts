// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCard } from '../../components/card/openCard';
import type { CardHandle, CardProps } from '../../components/card/types';
import { lazy, refused } from './findings';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;

const wordsOnScreen = {
  x: 40,
  y: 40,
  width: 120,
  height: 20,
  top: 40,
  left: 40,
  right: 160,
  bottom: 60,
} as DOMRect;
let card: CardHandle | null = null;

afterEach(() => {
  card?.close();
  document.body.replaceChildren();
});

function open(
  options: { takesFocus?: boolean; anchor?: () => DOMRect | null; props?: Partial<CardProps> } = {},
) {
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  const props: CardProps = {
    finding: refused,
    position: 1,
    count: 1,
    news: null,
    onUse: vi.fn(),
    onCopy: vi.fn(),
    onDismiss: vi.fn(),
    onMute: vi.fn(),
    onClose: vi.fn(),
    onMove: vi.fn(),
    ...options.props,
  };
  card = openCard({
    document,
    anchor: options.anchor ?? (() => wordsOnScreen),
    takesFocus: options.takesFocus ?? false,
    props,
  });
  const root = card.host.shadowRoot!;
  return {
    card,
    props,
    root,
    field,
    user: userEvent.setup(),
    focused: () => root.activeElement?.textContent,
  };
}

describe('a card on a page', () => {
  it('stands on documentElement in an open shadow root and leaves nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const { card, field } = open();
    expect(card.host.localName).toBe('bright-spots-card');
    expect(card.host.parentElement).toBe(document.documentElement);
    expect(card.host.shadowRoot?.querySelector('[role=dialog]')).not.toBeNull();
    card.close();
    card.close();
    field.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves focus in the field when it was opened by mouse', () => {
    const { field } = open();
    expect(document.activeElement).toBe(field);
  });

  it('takes focus to its first choice when it was opened by keyboard', () => {
    const { card, focused } = open({ takesFocus: true });
    expect(document.activeElement).toBe(card.host);
    expect(focused()).toBe('needed more support to participate');
  });

  it('takes focus to the blank where there is no choice yet', () => {
    const { root } = open({ takesFocus: true, props: { finding: lazy } });
    expect(root.activeElement?.localName).toBe('input');
  });

  it('keeps focus when it goes on to another finding', () => {
    const { card, props, focused } = open({ takesFocus: true });
    card.update({
      ...props,
      position: 2,
      finding: { ...refused, alternatives: ['joined in when asked', 'b'] },
    });
    expect(focused()).toBe('joined in when asked');
  });

  it('goes from choice to choice with the arrow keys, and round', async () => {
    const { user, focused } = open({ takesFocus: true });
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('was still learning to participate');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('needed more support to participate');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('was still learning to participate');
  });

  it('asks to be closed on Escape, from inside and from the field', async () => {
    const { props, user, root, field } = open({ takesFocus: true });
    await user.keyboard('{Escape}');
    expect(props.onClose).toHaveBeenCalledTimes(1);
    field.focus();
    expect(root.activeElement).toBeNull();
    await user.keyboard('{Escape}');
    expect(props.onClose).toHaveBeenCalledTimes(2);
  });

  it('keeps its keys from the page, even from listeners that capture', async () => {
    const { user, field } = open({ takesFocus: true });
    const shortcut = vi.fn();
    const life = new AbortController();
    for (const target of [document, document.documentElement]) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        target.addEventListener(type, shortcut, { capture: true, signal: life.signal });
        target.addEventListener(type, shortcut, { signal: life.signal });
      }
    }
    await user.keyboard('jkcgr{ArrowDown}');
    expect(shortcut).not.toHaveBeenCalled();
    field.focus();
    await user.keyboard('j');
    expect(shortcut).toHaveBeenCalled();
    life.abort();
  });

  it('leaves Escape to the page once it is closed', async () => {
    const { card, props, user } = open();
    card.close();
    await user.keyboard('{Escape}');
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('hides while its words cannot be seen, and comes back', async () => {
    let seen = true;
    const { root, props, user } = open({ anchor: () => (seen ? wordsOnScreen : null) });
    const dialog = root.querySelector<HTMLElement>('[role=dialog]')!;
    seen = false;
    await vi.waitFor(() => expect(dialog.style.visibility).toBe('hidden'));
    await user.keyboard('{Escape}');
    expect(props.onClose).not.toHaveBeenCalled();
    seen = true;
    await vi.waitFor(() => expect(dialog.style.visibility).toBe(''));
  });
});

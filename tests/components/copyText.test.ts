// @vitest-environment jsdom
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../components/copyText';

describe('copying', () => {
  it('puts the words on the clipboard', async () => {
    userEvent.setup();
    expect(await copyText(document, 'joined in when asked')).toBe('copied');
    expect(await navigator.clipboard.readText()).toBe('joined in when asked');
  });

  it('fills the browser’s own copy event where the clipboard is out of reach', async () => {
    const { page, copied } = pageWithoutClipboard('copies');
    expect(await copyText(page, 'joined in')).toBe('copied');
    expect(copied()).toBe('joined in');
  });

  it('says so where neither way is open', async () => {
    const { page } = pageWithoutClipboard('ignores');
    expect(await copyText(page, 'joined in')).toBe('not-copied');
  });
});

/** A document whose window has no clipboard and whose `copy` command fires its event, or does nothing. */
function pageWithoutClipboard(command: 'copies' | 'ignores') {
  const page = document.implementation.createHTMLDocument();
  let text: string | null = null;
  const clipboardData = { setData: (_type: string, value: string) => (text = value) };
  page.execCommand = () => {
    if (command === 'ignores') return false;
    return page.dispatchEvent(Object.assign(new Event('copy', { cancelable: true }), { clipboardData }));
  };
  return { page, copied: () => text };
}

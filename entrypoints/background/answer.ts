import { type Browser, browser } from '#imports';
import { rememberFrame } from '../../state/frames';
import type { ToBackground } from '../../state/messages';
import { isSiteOn, mute, setSiteOn, setThorough } from '../../state/settings';
import { check, warmUp } from './check';

type Sender = Browser.runtime.MessageSender;

/** What the background answers, and does, for each message. */
export async function answer(message: ToBackground, sender: Sender): Promise<unknown> {
  switch (message.kind) {
    case 'check':
      return check(message);
    case 'field-focused':
      if (sender.tab?.id !== undefined) await rememberFrame(sender.tab.id, sender.frameId ?? 0);
      return warmUp();
    case 'load-card':
      return loadCard(sender);
    case 'mute':
      return mute(message.entryId, message.phrase);
    case 'is-site-on':
      return isSenderOn(sender);
    case 'set-site':
      return setSiteOn(message.host, message.on);
    case 'set-thorough':
      return setThorough(message.on);
  }
}

async function loadCard({ tab, frameId }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/card.js'],
  });
  return true;
}

// Frames without an address of their own have the origin of the page around them. Our own pages have no switch.
async function isSenderOn({ origin, url }: Sender): Promise<boolean> {
  const from = new URL(origin ?? url ?? 'about:blank');
  return /^https?:$/.test(from.protocol) ? isSiteOn(from.hostname) : true;
}

import { browser, defineBackground } from '#imports';
import { frameOf } from '../../state/frames';
import type { FromBackground } from '../../state/messages';
import { onSettingsChange } from '../../state/settings';
import { answer } from './answer';
import { messageFrom } from './messageFrom';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((received: unknown, sender, reply) => {
    const message = sender.id === browser.runtime.id ? messageFrom(received) : null;
    if (!message) return false;
    // Without a reply the page asks again, and then says that suggestions are taking a break.
    answer(message, sender).then(reply, () => reply(undefined));
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'open-card') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    await tell(tab.id, { kind: 'open-card' }, (await frameOf(tab.id)) ?? 0);
  });

  onSettingsChange(async () => {
    for (const { id } of await browser.tabs.query({}))
      if (id !== undefined) await tell(id, { kind: 'settings-changed' });
  }, new AbortController().signal);
});

async function tell(tabId: number, message: FromBackground, frameId?: number): Promise<void> {
  // Most tabs have nobody to hear it.
  await browser.tabs
    .sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
    .catch(() => undefined);
}

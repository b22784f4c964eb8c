import { browser } from '#imports';
import { frameOf } from '../../state/frames';
import type { FromPopup, ToPopup } from '../../state/messages';
import type { PopupStore } from '../../state/popupStore';

const topFrame = 0;

/** Connects the popup to the field in use on this tab; what is returned asks something of that field. */
export function connect(store: PopupStore): (message: FromPopup) => void {
  let ask: (message: FromPopup) => void = () => {};
  void findTab().then(async (tabId) => {
    if (tabId === null) return store.setState({ tab: 'absent' });
    const remembered = await frameOf(tabId);
    listen(remembered ?? topFrame);

    function listen(frameId: number): void {
      if (tabId === null) return;
      const port = browser.tabs.connect(tabId, { name: 'popup', frameId });
      let answered = false;
      port.onMessage.addListener((message: ToPopup) => {
        answered = true;
        if (message.kind === 'field') store.setState({ tab: 'present', report: message });
        else if (message.kind === 'outcome') store.setState({ outcome: message.outcome });
        else store.setState({ outcomeOfAll: message });
      });
      port.onDisconnect.addListener(() => {
        ask = () => {};
        // Read, or Chromium logs it as unchecked: nobody listening is an ordinary answer here.
        void browser.runtime.lastError;
        // The remembered frame may have left the page since; the page itself may still be there.
        if (!answered && frameId !== topFrame) listen(topFrame);
        else store.setState({ tab: 'absent', report: null });
      });
      ask = (message) => {
        store.setState({ outcome: null, outcomeOfAll: null });
        port.postMessage(message);
      };
    }
  });
  return (message) => ask(message);
}

async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

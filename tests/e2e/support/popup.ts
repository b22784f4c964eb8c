import type { BrowserContext, CDPSession, Worker } from '@playwright/test';

/**
 * The popup of the browser's button, opened over the tab as a press on that button opens it. Playwright shows no page
 * for it, so this speaks to it in the browser's own protocol; presses are trusted ones.
 */
export class Popup {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  static async open(context: BrowserContext, background: Worker): Promise<Popup> {
    const browser = await context.browser()!.newBrowserCDPSession();
    await background.evaluate(() => chrome.action.openPopup());
    const { targetInfos } = await browser.send('Target.getTargets');
    const target = targetInfos.find(({ url, attached }) => url.endsWith('/popup.html') && !attached);
    if (!target) throw new Error('the popup did not open');
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    return new Popup(browser, sessionId);
  }

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (sessionId === session && answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** Draws it in light or dark: Playwright's own setting reaches its pages only. */
  async drawIn(colorScheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  /** Everything that can be read in it. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** Presses the button or switch of this name, in the middle, with the mouse. */
  async press(name: string): Promise<void> {
    const place = await this.evaluate<{ x: number; y: number } | null>(`(() => {
      const named = (element) => element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText;
      const element = [...document.querySelectorAll('button:enabled, input')].find((one) => named(one) === ${JSON.stringify(name)});
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })()`);
    if (place === null) throw new Error(`nothing to press is named "${name}" in: ${await this.text()}`);
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
    }
  }

  /** The value of an expression, or what its promise becomes. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const { result, exceptionDetails } = answer.result ?? {};
    if (exceptionDetails) throw new Error(`in the popup: ${JSON.stringify(exceptionDetails)}`);
    return result?.value as Value;
  }

  async #send(method: string, params: object): Promise<Answer> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    return answered;
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
}

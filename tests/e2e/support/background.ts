import type { Page, Worker } from '@playwright/test';

/** Stops the extension's service worker, as the browser does when it thinks it idle; returns when it has stopped. */
export async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** Lets every question to the background wait for ever on what it keeps, until the worker is started anew. */
export async function holdAnswers(background: Worker): Promise<void> {
  await background.evaluate(() => {
    const held = { questions: 0 };
    const hold = () => {
      held.questions += 1;
      return new Promise<never>(() => {});
    };
    Object.assign(globalThis, { held });
    const browsers = [chrome, (globalThis as { browser?: typeof chrome }).browser];
    for (const one of browsers) if (one) Object.assign(one.storage.local, { get: hold });
  });
}

/** How many questions wait. */
export function heldQuestions(background: Worker): Promise<number> {
  return background.evaluate(() => (globalThis as unknown as { held: { questions: number } }).held.questions);
}

import * as v from 'valibot';
import { storage } from '#imports';

/** What became of a write: kept, or the disk (or the browser's allowance) is full, or something else went wrong. */
export type KeepOutcome = 'kept' | 'full' | 'failed';

/** One value that outlives the browser session. Reading never fails: what cannot be understood reads as the fallback. */
export interface Kept<T> {
  read(): Promise<T>;
  /** Works on the value as it stands; changes asked for at the same time follow one another. */
  change(next: (current: T) => T): Promise<KeepOutcome>;
  onChange(listener: (value: T) => void, signal: AbortSignal): void;
}

/** Keeps a value under `local:<name>`, checked by a schema; a value that does not fit is set aside as `<name>-broken`. */
export function keep<T>(name: string, schema: v.GenericSchema<unknown, T>, fallback: T): Kept<T> {
  const item = storage.defineItem<unknown>(`local:${name}`);
  const broken = storage.defineItem<unknown>(`local:${name}-broken`);
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T> {
    const value = await item.getValue();
    if (value === null) return fallback;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    // Removed only once the copy stands, so that a full disk loses nothing.
    if ((await attempt(() => broken.setValue(value))) === 'kept') await attempt(() => item.removeValue());
    return fallback;
  }

  return {
    read,
    change(next) {
      const turn = last.then(() => attempt(async () => item.setValue(next(await read()))));
      last = turn;
      return turn;
    },
    onChange(listener, signal) {
      if (signal.aborted) return;
      const stop = item.watch((value) => {
        const parsed = v.safeParse(schema, value);
        listener(parsed.success ? parsed.output : fallback);
      });
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}

async function attempt(write: () => Promise<void>): Promise<KeepOutcome> {
  try {
    await write();
    return 'kept';
  } catch (error) {
    // Chromium says "QUOTA_BYTES quota exceeded", Firefox throws a QuotaExceededError, a full disk is "FILE_ERROR_NO_SPACE".
    return /quota|no.?space|disk/i.test(String(error)) ? 'full' : 'failed';
  }
}

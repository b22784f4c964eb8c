import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isMuted,
  isSiteOn,
  mute,
  onSettingsChange,
  setSiteOn,
  setThorough,
  settings,
  unmuteAll,
} from '../../state/settings';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const everythingKept = async () => JSON.stringify(await fakeBrowser.storage.local.get());

describe('sites', () => {
  it('reads along everywhere until a site is switched off, and again once it is switched on', async () => {
    expect(await isSiteOn('mail.google.com')).toBe(true);
    expect(await setSiteOn('mail.google.com', false)).toBe('kept');
    expect(await isSiteOn('mail.google.com')).toBe(false);
    expect(await isSiteOn('Mail.Google.com.')).toBe(false);
    expect(await isSiteOn('classroom.google.com')).toBe(true);
    await setSiteOn('mail.google.com', true);
    expect(await isSiteOn('mail.google.com')).toBe(true);
    expect(await settings.sitesOff.read()).toEqual([]);
  });

  it('keeps a site once, however often it is switched off', async () => {
    await setSiteOn('example.org', false);
    await setSiteOn('example.org', false);
    expect(await settings.sitesOff.read()).toHaveLength(1);
  });

  it('never keeps the name of a site', async () => {
    await setSiteOn('grades.example.org', false);
    expect(await everythingKept()).not.toMatch(/example|grades/);
  });
});

describe('phrases that are not to be suggested again', () => {
  it('are known again in other capitals, apostrophes and spaces, for the same entry only', async () => {
    expect(await mute('will-not', "won't try")).toBe('kept');
    expect(await isMuted('will-not', 'Won’t\n try')).toBe(true);
    expect(await isMuted('will-not', "won't listen")).toBe(false);
    expect(await isMuted('other-entry', "won't try")).toBe(false);
  });

  it('are never kept in words', async () => {
    await mute('refuses-to', 'Marcus refused');
    expect(await everythingKept()).not.toMatch(/marcus|refused/i);
  });

  it('leave another mark on another machine', async () => {
    await mute('refuses-to', 'refused to read');
    const [here] = await settings.mutes.read();
    fakeBrowser.reset();
    await mute('refuses-to', 'refused to read');
    const [there] = await settings.mutes.read();
    expect(here?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(there?.hash).not.toBe(here?.hash);
  });

  it('are all kept when several are asked for at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((phrase) => mute('entry', phrase)));
    for (const phrase of ['a', 'b', 'c']) expect(await isMuted('entry', phrase)).toBe(true);
  });

  it('are suggested again when the writer says so', async () => {
    await mute('refuses-to', 'refused to read');
    expect(await unmuteAll()).toBe('kept');
    expect(await isMuted('refuses-to', 'refused to read')).toBe(false);
  });
});

describe('a value that cannot be understood', () => {
  it.each([
    ['thorough', 'yes', settings.thorough, false],
    ['sites-off', { not: 'a list' }, settings.sitesOff, []],
    ['mutes', [{ entryId: 1 }], settings.mutes, []],
  ] as const)('reads as the default and is kept aside: %s', async (name, broken, setting, fallback) => {
    await fakeBrowser.storage.local.set({ [name]: broken });
    expect(await setting.read()).toEqual(fallback);
    expect(await fakeBrowser.storage.local.get()).toEqual({ [`${name}-broken`]: broken });
  });

  it('stays where it is when there is no room to keep it aside', async () => {
    await fakeBrowser.storage.local.set({ thorough: 'yes' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await settings.thorough.read()).toBe(false);
    expect(await fakeBrowser.storage.local.get()).toEqual({ thorough: 'yes' });
  });

  it('does not stand in the way of a new one', async () => {
    await fakeBrowser.storage.local.set({ thorough: 'yes' });
    expect(await setThorough(true)).toBe('kept');
    expect(await settings.thorough.read()).toBe(true);
  });
});

describe('a setting that cannot be kept', () => {
  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['IO error: FILE_ERROR_NO_SPACE', 'full'],
    ['The database is locked', 'failed'],
  ] as const)('says so: %s', async (message, outcome) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));
    expect(await setThorough(true)).toBe(outcome);
    expect(await setSiteOn('example.org', false)).toBe(outcome);
    expect(await settings.thorough.read()).toBe(false);
  });

  it('does not keep the next one from being kept', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('The database is locked'));
    expect(await setThorough(true)).toBe('failed');
    expect(await setThorough(true)).toBe('kept');
  });
});

describe('changes', () => {
  it('are heard until the listener is done', async () => {
    const life = new AbortController();
    const listener = vi.fn();
    onSettingsChange(listener, life.signal);
    await setThorough(true);
    expect(listener).toHaveBeenCalledTimes(1);
    life.abort();
    await setThorough(false);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

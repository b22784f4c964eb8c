import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frameOf, rememberFrame } from '../../state/frames';

beforeEach(() => fakeBrowser.reset());

describe('the frame in use', () => {
  it('is remembered tab by tab, the last one used', async () => {
    await rememberFrame(1, 0);
    await rememberFrame(2, 5);
    await rememberFrame(1, 7);
    expect([await frameOf(1), await frameOf(2), await frameOf(3)]).toEqual([7, 5, null]);
  });

  it('is forgotten with the browser session', async () => {
    await rememberFrame(1, 3);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is unknown where something else stands in its place', async () => {
    await fakeBrowser.storage.session.set({ 'frame-1': 'top' });
    expect(await frameOf(1)).toBeNull();
  });
});

import { storage } from '#imports';

/** Remembers, for this browser session, which frame of a tab holds the field that was last in use. */
export async function rememberFrame(tabId: number, frameId: number): Promise<void> {
  await storage.setItem(`session:frame-${tabId}`, frameId);
}

/** The frame of a tab that holds the field last in use; null when no field of it has been in use yet. */
export async function frameOf(tabId: number): Promise<number | null> {
  const frameId = await storage.getItem<unknown>(`session:frame-${tabId}`);
  return typeof frameId === 'number' ? frameId : null;
}

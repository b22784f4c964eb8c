import * as v from 'valibot';
import { type KeepOutcome, keep } from './keep';
import { saltedHash } from './saltedHash';

/**
 * What Bright Spots keeps, one item per setting. Nothing here can be read back as what somebody wrote or where:
 * sites and phrases are salted hashes. The background is the one context that writes.
 */
export const settings = {
  /** Also show findings of strength `consider`. */
  thorough: keep('thorough', v.boolean(), false),
  /** Hashes of the host names on which Bright Spots rests. */
  sitesOff: keep('sites-off', v.array(v.string()), []),
  /** Phrases that are not to be suggested again, per entry. */
  mutes: keep('mutes', v.array(v.object({ entryId: v.string(), hash: v.string() })), []),
} as const;

/** Whether Bright Spots reads along on a site: yes, unless the writer switched it off there. */
export async function isSiteOn(hostname: string): Promise<boolean> {
  const off = await settings.sitesOff.read();
  return off.length === 0 || !off.includes(await siteHash(hostname));
}

/** Lets Bright Spots read along on a site, or rest there. */
export async function setSiteOn(hostname: string, on: boolean): Promise<KeepOutcome> {
  const hash = await siteHash(hostname);
  return settings.sitesOff.change((off) => {
    const others = off.filter((other) => other !== hash);
    return on ? others : [...others, hash];
  });
}

/** Whether the writer asked not to see this phrase of this entry again. */
export async function isMuted(entryId: string, phrase: string): Promise<boolean> {
  const mutes = (await settings.mutes.read()).filter((mute) => mute.entryId === entryId);
  if (mutes.length === 0) return false;
  const hash = await phraseHash(phrase);
  return mutes.some((mute) => mute.hash === hash);
}

/** Never suggests this phrase of this entry again. */
export async function mute(entryId: string, phrase: string): Promise<KeepOutcome> {
  const hash = await phraseHash(phrase);
  return settings.mutes.change((mutes) => [
    ...mutes.filter((other) => other.entryId !== entryId || other.hash !== hash),
    { entryId, hash },
  ]);
}

/** Suggests every phrase again. */
export function unmuteAll(): Promise<KeepOutcome> {
  return settings.mutes.change(() => []);
}

/** Shows findings of strength `consider` too, or only those a coach would certainly offer. */
export function setThorough(on: boolean): Promise<KeepOutcome> {
  return settings.thorough.change(() => on);
}

/** Calls back after any setting has changed, in whatever context it was changed. */
export function onSettingsChange(listener: () => void, signal: AbortSignal): void {
  for (const setting of Object.values(settings)) setting.onChange(listener, signal);
}

function siteHash(hostname: string): Promise<string> {
  return saltedHash(`site ${hostname.toLowerCase().replace(/\.$/, '')}`);
}

// A phrase is the same phrase at the start of a sentence, across a line break and with curly apostrophes.
function phraseHash(phrase: string): Promise<string> {
  const normal = phrase.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  return saltedHash(`phrase ${normal}`);
}

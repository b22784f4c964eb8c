import * as v from 'valibot';
import { keep } from './keep';

const saltOf = keep('salt', v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), '');

/**
 * HMAC-SHA-256 of a text under this installation's own random salt, in hexadecimal: enough to recognise the text again,
 * useless for reading it. The same text gives another hash on every machine.
 */
export async function saltedHash(text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    bytes(await salt()),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  return hexadecimal(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
}

async function salt(): Promise<string> {
  const known = await saltOf.read();
  if (known !== '') return known;
  const fresh = hexadecimal(crypto.getRandomValues(new Uint8Array(32)).buffer);
  await saltOf.change((current) => (current === '' ? fresh : current));
  return (await saltOf.read()) || fresh;
}

function hexadecimal(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './sources';

const manifest = JSON.parse(readFileSync(join(root, '.output', 'chrome-mv3', 'manifest.json'), 'utf8'));

it('asks for exactly these permissions and hosts', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('optional_host_permissions');
});

it('reads along in every frame of exactly these hosts', () => {
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].matches).toEqual(['https://mail.google.com/*']);
  expect(manifest.content_scripts[0].world ?? 'ISOLATED').toBe('ISOLATED');
});

it('has extension pages that may connect to nothing', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'none'; frame-src 'none'; worker-src 'self'; object-src 'none'; " +
      "form-action 'none'; base-uri 'none'",
  });
});

it('cannot be seen, called or fed from outside', () => {
  for (const door of [
    'web_accessible_resources',
    'externally_connectable',
    'update_url',
    'homepage_url',
    'sandbox',
  ]) {
    expect(manifest).not.toHaveProperty(door);
  }
});

it('names no host anywhere but those it reads along on', () => {
  const patterns = JSON.stringify(manifest).match(/<all_urls>|[a-z*]+:\/\/[^"']*/g);
  expect(new Set(patterns)).toEqual(new Set(['https://mail.google.com/*']));
});

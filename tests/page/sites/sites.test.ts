import { expect, test } from 'vitest';
import { siteOf } from '../../../page/sites';
import { generic } from '../../../page/sites/generic';
import { gmail } from '../../../page/sites/gmail';
import { contentHosts } from '../../../page/sites/hosts';

test('Gmail has an adapter, and families read what is written there', () => {
  expect(siteOf('mail.google.com')).toBe(gmail);
  expect(gmail.reader).toBe('family');
});

test.each(['example.org', '', 'google.com', 'notmail.google.com', 'mail.google.com.example.org'])(
  'any other page is read as it comes: %j',
  (hostname) => {
    expect(siteOf(hostname)).toBe(generic);
  },
);

test('every page the extension is installed for is named by host and https', () => {
  for (const pattern of contentHosts) expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\.[a-z]+\/\*$/);
});

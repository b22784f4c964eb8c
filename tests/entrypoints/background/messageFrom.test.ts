import { expect, test } from 'vitest';
import { messageFrom } from '../../../entrypoints/background/messageFrom';

test.each([
  { kind: 'check', paragraphs: ['One', ''], reader: 'auto' },
  { kind: 'field-focused' },
  { kind: 'load-card' },
  { kind: 'mute', entryId: 'lazy', phrase: 'is lazy' },
  { kind: 'is-site-on' },
  { kind: 'set-site', host: 'mail.google.com', on: false },
  { kind: 'set-thorough', on: true },
])('is understood: %j', (message) => {
  expect(messageFrom(message)).toEqual(message);
});

test.each(
  [
    null,
    'check',
    {},
    { kind: 'something-else' },
    { kind: 'check', paragraphs: 'One', reader: 'auto' },
    { kind: 'check', paragraphs: [1], reader: 'auto' },
    { kind: 'check', paragraphs: ['One'], reader: 'nobody' },
    { kind: 'check', paragraphs: ['x'.repeat(2_000_001)], reader: 'auto' },
    { kind: 'mute', entryId: 'lazy' },
    { kind: 'set-site', host: '', on: true },
    { kind: 'set-thorough', on: 'yes' },
  ].map((message) => [JSON.stringify(message).slice(0, 80), message]),
)('is let go: %s', (_shown, message) => {
  expect(messageFrom(message)).toBeNull();
});

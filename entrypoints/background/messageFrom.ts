import * as v from 'valibot';
import { readers } from '../../engine/types';
import type { ToBackground } from '../../state/messages';

/** Longer than anything a person writes; a page that pastes a library gets no answer. In UTF-16 units. */
const mostLetters = 2_000_000;

const phrase = v.pipe(v.string(), v.maxLength(1000));

const messages = v.variant('kind', [
  v.object({
    kind: v.literal('check'),
    paragraphs: v.pipe(
      v.array(v.string()),
      v.check((paragraphs) => paragraphs.reduce((sum, { length }) => sum + length, 0) <= mostLetters),
    ),
    reader: v.picklist([...readers, 'auto']),
  }),
  v.object({ kind: v.literal('field-focused') }),
  v.object({ kind: v.literal('load-card') }),
  v.object({ kind: v.literal('mute'), entryId: phrase, phrase }),
  v.object({ kind: v.literal('is-site-on') }),
  v.object({
    kind: v.literal('set-site'),
    host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(253)),
    on: v.boolean(),
  }),
  v.object({ kind: v.literal('set-thorough'), on: v.boolean() }),
]);

/** What was received, if it is a message to the background; null for anything else. */
export function messageFrom(received: unknown): ToBackground | null {
  const parsed = v.safeParse(messages, received);
  return parsed.success ? parsed.output : null;
}

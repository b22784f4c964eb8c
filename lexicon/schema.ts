import { z } from 'zod';
import { categories, readers } from '../engine/types';

const sentence = z.string().trim().min(1);
const flag = z
  .strictObject({
    text: sentence,
    /** Parts of `text` that must be found; default: whatever is found. */
    becomes: sentence.optional(),
    /** Where nothing can be dropped in: the question or frame that is offered. */
    asks: sentence.optional(),
    for: z.enum(readers).optional(),
  })
  .refine((value) => value.becomes !== undefined || value.asks !== undefined, {
    message: 'says neither what the sentence "becomes" nor what the writer is asked ("asks")',
  });

/** One entry: a family of phrases, what to say instead, and the examples that prove it. */
export const entrySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens'),
    find: z.array(sentence).min(1),
    unless: z.array(sentence).default([]),
    instead: z
      .union([
        z.array(sentence).min(2, 'offer two or more choices'),
        z.partialRecord(z.enum([...readers, 'any']), z.array(sentence).min(2, 'offer two or more choices')),
      ])
      .optional(),
    ask: sentence.optional(),
    why: sentence.max(140, 'keep it to 140 characters'),
    source: sentence,
    strength: z.enum(['reframe', 'consider']),
    'silent for': z.array(z.enum(readers)).default([]),
    'about the writer': z.boolean().default(false),
    flags: z.array(flag).min(3, 'add sentences until at least three must be found'),
    passes: z.array(sentence).min(2, 'add sentences until at least two must be left alone'),
  })
  .refine((entry) => entry.instead !== undefined || entry.ask !== undefined, {
    message: 'has neither "instead" nor "ask"; offer two or more wordings, or ask the writer one question',
  });

/** A file of entries; its name is its category. */
export const fileSchema = z.strictObject({ about: sentence, entries: z.array(entrySchema).min(1) });

/** A file of word lists that phrases use as `<name>`. */
export const wordsSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'use small letters and single hyphens'),
  z.strictObject({ about: sentence, words: z.array(sentence).min(1) }),
);

/** `questions.yaml`: what is asked where no entry has the words, one for each kind. */
export const questionsSchema = z.strictObject({
  about: sentence,
  questions: z.record(
    z.enum(categories),
    z.strictObject({
      why: sentence.max(140, 'keep it to 140 characters'),
      source: sentence,
      ask: z.strictObject({
        any: sentence,
        student: sentence.optional(),
        family: sentence.optional(),
        iep: sentence.optional(),
        coaching: sentence.optional(),
      }),
    }),
  ),
});

export type EntrySource = z.infer<typeof entrySchema>;

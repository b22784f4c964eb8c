import { join } from 'node:path';

/** How often the learner sees each sentence; more no longer helps on voices left out. */
export const rounds = 4;

/** Set by `npm run evaluate`, shipped by `npm run train`. */
export const thresholdFile = join(import.meta.dirname, 'thresholds.json');

/**
 * Voices written after the families of the lexicon, and so the fairest to set thresholds by: on the others the
 * families find what their authors had read.
 */
export const freshVoices: ReadonlySet<string> = new Set([
  'behavior-plans',
  'coaching-observation',
  'comments-effort-conduct',
  'comments-mixed-strength-but',
  'comments-primary-formal',
  'comments-secondary-formal',
  'essay-feedback-plain',
  'evaluation-observations',
  'evening-notes',
  'everyday-school-office',
  'family-contact-logs',
  'gradebook-shorts',
  'iep-districts',
  'parent-mail-everyday',
  'referral-forms',
  'related-services',
]);

import { join } from 'node:path';

/** How often the learner sees each sentence; more no longer helps on voices left out. */
export const rounds = 4;

/** Set by `npm run evaluate`, shipped by `npm run train`. */
export const thresholdFile = join(import.meta.dirname, 'thresholds.json');

/**
 * Voices of the bank that nobody opens who writes entries of the lexicon: the thresholds are set on them, and only on
 * them can the whole of lexicon and model be measured honestly. Some of each genre.
 */
export const unreadVoices: ReadonlySet<string> = new Set([
  'behaviour-log-uk',
  'general-prose-2',
  'general-prose-4',
  'gradebook-oneliners',
  'grid-e',
  'learning-support-profiles',
  'parent-mail-plain',
  'plaafp-formal',
  'principal-observations',
  'progress-reports-secondary',
  'report-bank-6to8',
  'report-uk-secondary',
  'staff-messages',
  'staffroom-and-plc',
  'work-feedback',
]);

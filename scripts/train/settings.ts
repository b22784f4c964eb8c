import { join } from 'node:path';

/** How often the learner sees each sentence; more no longer helps on voices left out. */
export const rounds = 4;

/** Set by `npm run evaluate`, shipped by `npm run train`. */
export const thresholdFile = join(import.meta.dirname, 'thresholds.json');

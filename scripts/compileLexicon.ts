import { loadLexicon } from './lexicon/loadLexicon';
import { LexiconMistake } from './lexicon/mistake';

/** Compiles the lexicon before a build, a test or a check of types, and stops them at a contributor's mistake. */
try {
  const { entries } = loadLexicon();
  console.log(`lexicon: ${entries.length} entries`);
} catch (error) {
  if (!(error instanceof LexiconMistake)) throw error;
  console.error(error.message);
  process.exit(1);
}

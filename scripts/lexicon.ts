import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainSentence } from './lexicon/explain';
import { loadLexicon } from './lexicon/loadLexicon';
import { LexiconMistake } from './lexicon/mistake';
import { readLexicon } from './lexicon/readLexicon';
import { lexiconTable } from './lexicon/table';
import { loadEngine } from './loadEngine';

const page = join(import.meta.dirname, '..', 'docs', 'lexicon.md');

/**
 * `npm run lexicon` compiles and checks the lexicon, and writes it as a page to browse; with sentences, it says what
 * the engine decides about each.
 */
try {
  const sentences = process.argv.slice(2);
  if (sentences.length === 0) {
    const { entries } = loadLexicon();
    writeFileSync(page, lexiconTable(readLexicon()));
    console.log(`lexicon: ${entries.length} entries; docs/lexicon.md is written`);
  }
  const engine = loadEngine();
  for (const sentence of sentences) console.log(explainSentence(sentence, engine));
} catch (error) {
  if (!(error instanceof LexiconMistake)) throw error;
  console.error(error.message);
  process.exit(1);
}

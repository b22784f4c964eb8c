import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createEngine } from '../engine/engine';
import type { PackedModel } from '../engine/judge/model';
import { explainSentence } from './lexicon/explain';
import { loadLexicon } from './lexicon/loadLexicon';
import { LexiconMistake } from './lexicon/mistake';
import { readLexicon } from './lexicon/readLexicon';
import { lexiconTable } from './lexicon/table';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'lexicon.md');
const weights = join(root, 'engine', 'judge', 'weights.json');

/**
 * `npm run lexicon` compiles and checks the lexicon, and writes it as a page to browse; with sentences, it says what
 * the engine decides about each.
 */
try {
  const lexicon = loadLexicon();
  const sentences = process.argv.slice(2);
  if (sentences.length === 0) {
    writeFileSync(page, lexiconTable(readLexicon()));
    console.log(
      `lexicon: ${lexicon.entries.length} entries, ${lexicon.phrases.length} phrases, in ${relative(root, page)}`,
    );
  }
  const engine = createEngine(lexicon, JSON.parse(readFileSync(weights, 'utf8')) as PackedModel);
  for (const sentence of sentences) console.log(explainSentence(sentence, engine));
} catch (error) {
  if (!(error instanceof LexiconMistake)) throw error;
  console.error(error.message);
  process.exit(1);
}

import { createEngine } from '../engine/engine';
import { readers } from '../engine/types';
import { loadLexicon } from './lexicon/loadLexicon';
import { LexiconMistake } from './lexicon/readLexicon';

/** `npm run lexicon` compiles and checks the lexicon; with a sentence, it says what the engine decides about it. */
try {
  const lexicon = loadLexicon();
  const sentences = process.argv.slice(2);
  if (sentences.length === 0) {
    console.log(`lexicon: ${lexicon.entries.length} entries, ${lexicon.phrases.length} phrases`);
  }
  const engine = createEngine(lexicon);
  for (const sentence of sentences) {
    console.log(sentence);
    for (const reader of readers) {
      for (const { finding, silence } of engine.explain(sentence, reader).decisions) {
        console.log(
          `  ${reader}: "${finding.text}" ${finding.entryId} (${finding.strength})${silence === null ? '' : `, silent: ${silence}`}`,
        );
        for (const alternative of finding.alternatives) console.log(`      → ${alternative}`);
        if (finding.ask !== null) console.log(`      ? ${finding.ask}`);
      }
    }
  }
} catch (error) {
  if (!(error instanceof LexiconMistake)) throw error;
  console.error(error.message);
  process.exit(1);
}

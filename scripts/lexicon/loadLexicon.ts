import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredLexicon } from '../../lexicon/compiled';
import { compileLexicon } from './compile';
import { lexiconFolder, readLexicon } from './readLexicon';
import { storeLexicon } from './store';

const compiledFile = join(lexiconFolder, 'compiled.json');
const compilerFolder = import.meta.dirname;

/** The compiled lexicon; compiled again, and written for the build, when a file it is made from is newer. */
export function loadLexicon(): StoredLexicon {
  if (isFresh()) return JSON.parse(readFileSync(compiledFile, 'utf8')) as StoredLexicon;
  const lexicon = storeLexicon(compileLexicon(readLexicon()));
  writeFileSync(compiledFile, JSON.stringify(lexicon));
  return lexicon;
}

function isFresh(): boolean {
  if (!existsSync(compiledFile)) return false;
  const made = statSync(compiledFile).mtimeMs;
  return [lexiconFolder, join(lexiconFolder, 'words'), join(lexiconFolder, 'grammar'), compilerFolder].every(
    (folder) =>
      readdirSync(folder)
        .filter((name) => /\.(yaml|ts)$/.test(name))
        .every((name) => statSync(join(folder, name)).mtimeMs < made),
  );
}

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStored, toStored } from '../../engine/storedLexicon';
import type { CompiledLexicon, StoredLexicon } from '../../lexicon/compiled';
import { compileLexicon } from './compile';
import { lexiconFolder, readLexicon } from './readLexicon';

const compiledFile = join(lexiconFolder, 'compiled.json');
const compilerFolder = import.meta.dirname;

/** The compiled lexicon; compiled again, and written for the build, when a file it is made from is newer. */
export function loadLexicon(): CompiledLexicon {
  if (isFresh()) return readStored(JSON.parse(readFileSync(compiledFile, 'utf8')) as StoredLexicon);
  const lexicon = compileLexicon(readLexicon());
  writeFileSync(compiledFile, JSON.stringify(toStored(lexicon)));
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

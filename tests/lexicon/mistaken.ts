import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { compileLexicon } from '../../scripts/lexicon/compile';
import { LexiconMistake } from '../../scripts/lexicon/mistake';
import { lexiconFolder, readLexicon } from '../../scripts/lexicon/readLexicon';

/** An entry as a contributor would paste it, without a mistake. */
export const entry = `
  - id: refuses-to
    find:
      - refuse* to <word>
    instead:
      - need* more support to <word>
      - be* building readiness to <word>
    why: Says what would help.
    source: A source
    strength: reframe
    flags:
      - text: Marcus refused to share.
        becomes: Marcus needed more support to share.
      - text: They refuse to share.
        becomes: They need more support to share.
      - text: Refuses to share.
        becomes: Needs more support to share.
    passes:
      - Amina refuses to give up.
      - The printer refuses to print.
`;

/** A file with that entry only. */
export const file = `about: Refusal.\nentries:${entry}`;

/** A file with one list of words. */
export const words = 'trait:\n  about: A trait.\n  words: [lazy]\n';

/** The text with its first such words exchanged; a test that changes nothing would prove nothing. */
export function changed(text: string, written: string | RegExp, mistaken: string): string {
  const result = text.replace(written, mistaken);
  expect(result).not.toBe(text);
  return result;
}

/** What stops the build where the lexicon is these files; `refusal.yaml` is without a mistake unless it is given. */
export function mistakeIn(files: Readonly<Record<string, string>>): string | null {
  return inFolder({ 'refusal.yaml': file, ...files }, (folder) => {
    cpSync(join(lexiconFolder, 'questions.yaml'), join(folder, 'questions.yaml'), { force: false });
    mkdirSync(join(folder, 'words'), { recursive: true });
    return mistakeOf(() => compileLexicon(readLexicon(folder)));
  });
}

/** Does something with a folder of these files, and takes it away again. */
export function inFolder<Result>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bright-spots-lexicon-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The message that stops the build, if anything does. */
export function mistakeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof LexiconMistake)) throw error;
    return error.message;
  }
}

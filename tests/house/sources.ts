import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Files under some folders of `base`: path relative to it, with forward slashes → text. */
export function readFiles(
  base: string,
  folders: readonly string[],
  name: RegExp,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(base, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !name.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(base, path).split(sep).join('/'), readFileSync(path, 'utf8'));
    }
  }
  return files;
}

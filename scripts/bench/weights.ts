import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bundles a module as the extension is bundled, minified, for Node; returns the bundle's path. */
export async function bundle(name: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'bundles', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true, target: 'node' },
  });
  return join(folder, `${name}.mjs`);
}

/** Bytes of a file as it is packed for transport. */
export function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** Bytes of a page with every script and style it loads. */
export function gzippedPage(path: string): number {
  const seen = new Set<string>();
  const add = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.(html|js)$/.test(file)) return;
    const folder = dirname(path);
    const addresses = /(?:src|href)="\/([^"]+\.(?:js|css))"|(?:from|import)\s*"(\.[^"]+\.js)"/g;
    for (const [, absolute, relative] of readFileSync(file, 'utf8').matchAll(addresses)) {
      add(absolute === undefined ? posix.join(posix.dirname(file), relative ?? '') : join(folder, absolute));
    }
  };
  add(path);
  return [...seen].reduce((sum, file) => sum + gzipped(file), 0);
}

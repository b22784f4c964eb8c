import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waysOut } from './network';
import { readFiles, root } from './sources';

const built = readFiles(join(root, '.output', 'chrome-mv3'), ['.'], /\.(js|html|css)$/);
const scripts = [...built].filter(([path]) => path.endsWith('.js'));

describe('the built extension', () => {
  it('holds the parts that are checked here', () => {
    expect(scripts.map(([path]) => path)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/content.js']),
    );
  });

  it.each(scripts)('has no way to the network in %s', (path, source) => {
    expect(waysOut(path, source).map(({ name }) => name)).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and styles', () => {
    const remote =
      /(?:src|href|action)\s*=\s*["']?\s*(?:[a-z]+:)?\/\/|url\(\s*["']?\s*(?:https?:)?\/\/|@import/i;
    const found = [...built].filter(([path, text]) => !path.endsWith('.js') && remote.test(text));
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

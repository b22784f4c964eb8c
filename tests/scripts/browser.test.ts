import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '..', '..', 'scripts', 'browser.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bright-spots-path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program on a path that holds nothing else. */
function program(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

function find(named?: string) {
  const env = {
    PATH: folder,
    PLAYWRIGHT_BROWSERS_PATH: folder,
    ...(named ? { BRIGHT_SPOTS_BROWSER: named } : {}),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { status, found: stdout.trim(), said: stderr.trim() };
}

describe('the search for a browser', () => {
  it('takes the one that is named', () => {
    program('chromium', 'echo Chromium 150');
    const own = program('my-browser', 'echo Chromium 150');
    expect(find(own)).toMatchObject({ status: 0, found: own });
  });

  it('takes a Chromium on the path', () => {
    const chromium = program('chromium-browser', 'echo Chromium 150');
    expect(find()).toMatchObject({ status: 0, found: chromium });
  });

  it('passes over a stub that does not start', () => {
    program('chromium', 'echo "install the snap first" >&2; exit 1');
    const next = program('google-chrome-for-testing', 'echo Google Chrome for Testing 150');
    expect(find()).toMatchObject({ status: 0, found: next });
  });

  it.each([
    ['Google Chrome 150.0', 'branded Chrome and Edge load no unpacked extension'],
    ['Microsoft Edge 150.0', 'branded Chrome and Edge load no unpacked extension'],
  ])('says why %s will not do', (version, reason) => {
    const { status, said } = find(program('branded', `echo ${version}`));
    expect(status).toBe(1);
    expect(said).toContain(reason);
  });

  it('says in one sentence what is named and not there', () => {
    const { status, said } = find(join(folder, 'nowhere'));
    expect(status).toBe(1);
    expect(said).toMatch(/^BRIGHT_SPOTS_BROWSER names .*nowhere, but there is no such program; .*\.$/);
  });

  // Elsewhere one may stand in the folder of applications.
  if (process.platform !== 'linux') return;

  it('installs the chromium package where there is apt-get', () => {
    const chromium = join(folder, 'chromium');
    program('sudo', 'shift; exec "$@"');
    program('true', 'exit 0');
    program('env', 'shift; exec "$@"');
    program(
      'apt-get',
      `case "$*" in
        update) echo updated > ${folder}/updated ;;
        "install -y --no-install-recommends chromium fonts-liberation")
          [ -f ${folder}/updated ] && printf '#!/bin/sh\\necho Chromium 150\\n' > ${chromium} && /bin/chmod +x ${chromium} ;;
        *) exit 1 ;;
      esac`,
    );
    expect(find()).toMatchObject({ status: 0, found: chromium });
  });

  it('says in one sentence what to install where nothing is found', () => {
    const { status, said } = find();
    expect(status).toBe(1);
    expect(said).toMatch(/^Bright Spots needs Chromium .*install the package "chromium".*\.$/);
    expect(said.split('\n')).toHaveLength(1);
  });
});

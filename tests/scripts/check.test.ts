import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bright-spots-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(commandLine: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check.ts', ...commandLine],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sample =
  '\uFEFFA fine day.\r\nMarcus refused to participate in group work.\r\n\nShe 😊 refused to participate.';

describe('npm run check', () => {
  it('prints one JSON object per finding, with offsets that count within its line', () => {
    const { status, stdout } = check(['--json', file('sample.txt', sample)]);
    const findings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(findings).toMatchObject([
      {
        line: 2,
        from: 7,
        to: 29,
        text: 'refused to participate',
        entryId: expect.any(String),
        strength: 'reframe',
      },
      { line: 4, from: 7, to: 29, text: 'refused to participate' },
    ]);
    expect(Object.keys(findings[0])).toEqual(
      'line from to text entryId category strength alternatives ask why source'.split(' '),
    );
    expect(findings[0].alternatives[0]).toBe('needed more support to participate');
  });

  it('applies first alternatives and keeps every other byte, line ends and byte order mark included', () => {
    const { stdout } = check(['--apply', file('sample.txt', sample)]);
    expect(stdout).toBe(sample.replaceAll('refused to participate', 'needed more support to participate'));
  });

  it('says in words what it found, where, and why', () => {
    const path = file('sample.txt', sample);
    const { stdout } = check([path]);
    expect(stdout).toContain(
      `${path}:2:8  refused to participate\n  You could say: needed more support to participate`,
    );
    expect(stdout).toMatch(/ {2}Why: .+ \(.+\)/);
    expect(stdout).toMatch(/: 2 suggestions\.\n$/);
  });

  it('reads standard input', () => {
    const { status, stdout } = check(['--json', '-'], 'Marcus refused to participate.');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ line: 1, from: 7, to: 29 });
  });

  it('says which file a finding is in when there are several', () => {
    const first = file('first.txt', 'A fine day.\n');
    const second = file('second.txt', 'Marcus refused to participate.\n');
    const { stdout } = check(['--json', first, second]);
    expect(JSON.parse(stdout)).toMatchObject({ file: second, line: 1 });
  });

  it('finds nothing in an empty file, and that is no mistake', () => {
    expect(check(['--json', file('empty.txt', '')])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('checks 1,000 lines in seconds', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `Student ${index} refused to participate in group work.`,
    );
    const { stdout } = check(['--json', file('long.txt', lines.join('\n'))]);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1000);
  }, 20_000);

  it.each([
    ['no file', [], 'Name a file to check, or "-" for standard input.'],
    ['a missing file', ['missing.txt'], 'missing.txt: there is no such file.'],
    ['a folder', ['tests'], 'tests: this is a folder; name a text file.'],
    [
      'an unknown option',
      ['--jsom', 'x'],
      '--jsom: there is no such option yet; --help shows those there are.',
    ],
    [
      'an unknown reader',
      ['--for', 'parents', 'x'],
      '--for parents: say one of student, family, iep, coaching, auto.',
    ],
    ['two outputs', ['--json', '--apply', 'x'], '--json and --apply: choose one of them.'],
    [
      'growth statements',
      ['--growth', 'x'],
      '--growth: there is no such option yet; --help shows those there are.',
    ],
  ])('answers %s with one sentence and exit 2', (_, commandLine, sentence) => {
    expect(check(commandLine)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('answers text that is not UTF-8 with one sentence and exit 2, and prints nothing of the files before it', () => {
    const fine = file('fine.txt', 'Marcus refused to participate.');
    const latin = file('latin.txt', Buffer.from('Caf\u00e9', 'latin1'));
    expect(check(['--json', fine, latin])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${latin}: this is not text in UTF-8; save it as plain text in UTF-8 first.\n`,
    });
  });

  it('answers a file of 50 MB with one sentence and exit 2', () => {
    const huge = file('huge.txt', '');
    truncateSync(huge, 50_000_000);
    expect(check([huge])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${huge}: this is 50 MB or more; split it into smaller files.\n`,
    });
  });
});

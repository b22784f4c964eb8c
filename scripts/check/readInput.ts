import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CheckMistake } from './mistake';

/** A text that was read: joining `bom` and every `text + end` gives it back byte for byte. */
export interface Input {
  readonly name: string;
  readonly bom: string;
  readonly lines: readonly Line[];
}

export interface Line {
  readonly text: string;
  /** `\n`, `\r\n`, or nothing after the last line. */
  readonly end: string;
}

/** Bytes; about a hundred times the longest comment file a school writes. */
const limit = 50_000_000;
const byteOrderMark = '\uFEFF';

/** Reads a file, or standard input for `-`. Throws a `CheckMistake`. */
export async function readInput(file: string): Promise<Input> {
  const name = file === '-' ? 'standard input' : file;
  if (file !== '-') await expectFile(file);
  const text = decode(name, await readBytes(name, file === '-' ? process.stdin : createReadStream(file)));
  const bom = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  return { name, bom, lines: splitLines(text.slice(bom.length)) };
}

async function expectFile(file: string): Promise<void> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new CheckMistake(`${file}: this is a folder; name a text file.`);
    if (found.size >= limit) throw tooLarge(file);
  } catch (error) {
    throw inWords(file, error);
  }
}

async function readBytes(name: string, source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= limit) throw tooLarge(name);
    }
  } catch (error) {
    throw inWords(name, error);
  }
  return Buffer.concat(chunks);
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CheckMistake(`${name}: this is not text in UTF-8; save it as plain text in UTF-8 first.`);
  }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(/\r?\n/g)) {
    lines.push({ text: text.slice(from, index), end });
    from = index + end.length;
  }
  if (from < text.length) lines.push({ text: text.slice(from), end: '' });
  return lines;
}

function tooLarge(name: string): CheckMistake {
  return new CheckMistake(`${name}: this is 50 MB or more; split it into smaller files.`);
}

function inWords(name: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CheckMistake(`${name}: there is no such file.`);
  if (code === 'EACCES' || code === 'EPERM') return new CheckMistake(`${name}: this file may not be read.`);
  return error;
}

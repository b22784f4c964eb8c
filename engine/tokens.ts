import { isAbbreviation } from './sentences';

/** How strongly a word is set apart from the one before: nothing, a comma or the like, a colon, semicolon or dash. */
export const Break = { none: 0, comma: 1, clause: 2 } as const;
export type Break = (typeof Break)[keyof typeof Break];

/** One word of a sentence. Hyphenated words are their parts; `she's` is `she` and `'s`; a merge token is one word. */
export interface Token {
  /** UTF-16 offsets into the sentence's text, half open. */
  readonly from: number;
  readonly to: number;
  /** Lower case, with straight apostrophes. */
  readonly word: string;
  readonly break: Break;
  readonly isCapital: boolean;
  /** A clitic such as `'s`, written against the word before. */
  readonly isJoined: boolean;
}

const pattern =
  /#\w{2,}#|\{\{?[\w .]+\}?\}|\[[A-Za-z][\w /]{0,24}\]|<[A-Za-z][\w /]{0,24}>|\d+(?:[.,:/]\d+)*%?|\p{L}[\p{L}\p{M}\u200b-\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const unusual = /[’ʼ\u200b-\u200d]/;
const apostrophe = /['’ʼ]/;
const clitic = /^(.+?)(['’ʼ](?:s|re|m|ve|ll|d))$/i;

/** Splits a sentence into words, in one pass; linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const found = match[0];
    const between = text.slice(end, from);
    end = from + found.length;
    const parts = apostrophe.test(found) ? clitic.exec(found) : null;
    const host = parts?.[1] ?? found;
    const isTitle = between === '. ' && isAbbreviation(tokens.at(-1)?.word ?? '');
    tokens.push(token(host, from, isTitle ? Break.none : breakOf(between), false));
    if (parts?.[2]) tokens.push(token(parts[2], from + host.length, Break.none, true));
  }
  return tokens;
}

function token(found: string, from: number, strength: Break, isJoined: boolean): Token {
  const word = fold(found);
  return {
    from,
    to: from + found.length,
    word,
    break: strength,
    isCapital: found !== word && found[0] !== word[0],
    isJoined,
  };
}

/** Lower case, straight apostrophes, nothing invisible. */
function fold(word: string): string {
  const small = word.toLowerCase();
  return unusual.test(small) ? small.replace(/[’ʼ]/g, "'").replace(/[\u200b-\u200d]/g, '') : small;
}

function breakOf(between: string): Break {
  if (between === ' ' || between === '') return Break.none;
  if (/[.!?:;…\n—–]|\s-\s|--/.test(between)) return Break.clause;
  return /[,()"“”]/.test(between) ? Break.comma : Break.none;
}

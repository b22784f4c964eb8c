import type { Token } from './tokens';

/** An article before a phrase: where it begins, and as it is written. */
export interface Article {
  readonly from: number;
  readonly written: string;
}

/** The *a* or *an* right before a phrase, which has to fit whatever takes the phrase's place. */
export function articleBefore(text: string, tokens: readonly Token[], first: number): Article | null {
  const token = tokens[first - 1];
  if (!token || !/^an?$/.test(token.word) || text.slice(token.to, tokens[first]?.from) !== ' ') return null;
  return { from: token.from, written: text.slice(token.from, token.to) };
}

/** The article as these words need it: "An inability" becomes "A need". */
export function articleFor(words: string, { written }: Article): string {
  const fitting = soundsLikeVowel(words) ? 'an' : 'a';
  return /^[A-Z]/.test(written) ? `A${fitting.slice(1)}` : fitting;
}

function soundsLikeVowel(words: string): boolean {
  return (
    /^(?:[aeiou]|hour|heir|honest|honou?r)/i.test(words) && !/^(?:uni|us[ei]|eu|one\b|once)/i.test(words)
  );
}

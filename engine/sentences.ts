/** A sentence of a text: offsets into that text, without the white space around it. */
export interface Sentence {
  readonly from: number;
  readonly text: string;
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|jr|sr|vs|etc|e\.g|i\.e|approx|no|gr|pg|pp|ch|sec|dept|min|max|avg|p|[a-z])\.$/i;

/** True for a word whose full stop ends neither a sentence nor a clause: `Mr`, `e.g`. */
export function isAbbreviation(word: string): boolean {
  return abbreviation.test(`${word}.`);
}

/**
 * Splits a text at line breaks and at `.`, `!` and `?` that end a sentence. Teachers often write without capitals, so
 * a small letter may begin one; an abbreviation, an initial or a number never ends one.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ from: from + piece.indexOf(trimmed), text: trimmed });
    from = to;
  };
  for (const match of text.matchAll(/[\r\n\u2028\u2029]+|[.!?…]+["”’')\]]*(?=\s)/g)) {
    const end = match.index + match[0].length;
    const isLineBreak = /[\r\n\u2028\u2029]/.test(match[0]);
    if (!isLineBreak && match[0] === '.' && abbreviation.test(text.slice(Math.max(from, end - 12), end)))
      continue;
    take(end);
  }
  take(text.length);
  return sentences;
}

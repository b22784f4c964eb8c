/** The one stretch in which two texts differ: `from..to` of the text before became `inserted`. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

/** The smallest stretch that turns one text into the other; never cuts a letter from its accent or a pair in half. */
export function difference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  while (head > 0 && (cutsLetter(before, head) || cutsLetter(after, head))) head -= 1;

  const furthest = shorter - head;
  let tail = 0;
  while (
    tail < furthest &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  while (tail > 0 && (cutsLetter(before, before.length - tail) || cutsLetter(after, after.length - tail)))
    tail -= 1;

  return { from: head, to: before.length - tail, inserted: after.slice(head, after.length - tail) };
}

// Half of a surrogate pair, accents, skin tones and variation selectors belong to what stands before them.
const belongsBefore = /^(?:\u200d|[\p{M}\p{Emoji_Modifier}]|[\udc00-\udfff])/u;

function cutsLetter(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  return text[at - 1] === '\u200d' || belongsBefore.test(text.slice(at, at + 2));
}

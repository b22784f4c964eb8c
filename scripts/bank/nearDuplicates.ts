/** Two sentences that share this much of their word triples say the same thing with a name or two changed. */
const tooMuch = 0.7;

/** Pairs of sentences that are nearly the same, whatever names and numbers stand in them; linear in the bank's size. */
export function nearDuplicates(sentences: readonly string[]): [earlier: string, later: string][] {
  const seen = new Map<string, number[]>();
  const triples = sentences.map(triplesOf);
  const pairs: [string, string][] = [];
  triples.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const triple of own) {
      const others = seen.get(triple) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      seen.set(triple, [...others, index]);
    }
    for (const [other, count] of shared) {
      const all = own.size + (triples[other]?.size ?? 0) - count;
      if (count / all > tooMuch) pairs.push([sentences[other] ?? '', sentences[index] ?? '']);
    }
  });
  return pairs;
}

function triplesOf(sentence: string): Set<string> {
  const words =
    sentence
      .replace(/(?<=\S\s)\p{Lu}[\p{L}’'-]*|\d+/gu, '_')
      .toLowerCase()
      .match(/[\p{L}_]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

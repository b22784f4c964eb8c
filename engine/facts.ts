const fact = /#\w+#|\{\{?[^}]+\}?\}|\d+(?:[.,:/]\d+)*\s?%?|["“][^"”]*["”]|(?<=\S\s)\p{Lu}[\p{L}’'-]+/gu;

/**
 * True if everything in `original` that must not be lost stands in `alternative` as well: numbers, quotations, merge
 * tokens and names . The sentence around the phrase is never touched.
 */
export function keepsFacts(original: string, alternative: string): boolean {
  for (const [found] of original.matchAll(fact)) if (!alternative.includes(found)) return false;
  return true;
}

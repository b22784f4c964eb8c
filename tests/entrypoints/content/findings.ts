import type { Finding } from '../../../engine/types';

/** The finding in `'He is {lazy} today'`. */
export function findingIn(marked: string): Finding {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  return findingOf(marked.slice(from + 1, to + 1), from);
}

function findingOf(text: string, from: number): Finding {
  return {
    from,
    to: from + text.length,
    text,
    entryId: `entry-${text}`,
    category: 'character',
    strength: 'reframe',
    alternatives: ['finding a way in', 'ready for a first step'],
    ask: null,
    why: 'It says what comes next.',
    source: 'Our own words',
  };
}

/** Finds these words in each paragraph, as the background would. */
export function findWords(
  paragraphs: readonly string[],
  words: readonly string[],
): { findings: Finding[][] } {
  return {
    findings: paragraphs.map((paragraph) =>
      words.flatMap((word) => {
        const from = paragraph.indexOf(word);
        return from < 0 ? [] : [findingOf(word, from)];
      }),
    ),
  };
}

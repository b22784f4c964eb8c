/** One place in a phrase that a word of the text must fill. */
export type Atom =
  | { readonly kind: 'word'; readonly word: string }
  /** Any form of a verb: `refuse*`, `be-not*`. */
  | { readonly kind: 'verb'; readonly verb: string }
  | { readonly kind: 'negated'; readonly verb: string }
  /** A word of a list, in any form where `anyForm`. */
  | { readonly kind: 'list'; readonly name: string; readonly anyForm: boolean }
  /** One of several wordings that have neither verbs to conjugate nor slots. */
  | { readonly kind: 'oneOf'; readonly choices: readonly (readonly string[])[] }
  | { readonly kind: 'start' | 'end' | 'gap' | 'oneWord' | 'words' | 'number' };

/** A phrase that cannot be read: what is wrong, and what to write instead. */
export class PhraseMistake extends Error {
  override name = 'PhraseMistake';

  constructor(
    what: string,
    readonly fix: string,
  ) {
    super(what);
  }
}

/**
 * Reads a phrase as teachers write it, `(can't|be* unable to) <verb>`, into the plain sequences it stands for.
 * At most 4,096 of them: a phrase that stands for more is several phrases.
 */
export function readPhrase(phrase: string): readonly (readonly Atom[])[] {
  const pieces =
    phrase
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\(|\)|\||<[^<>]*>|[^\s()|<>]+|[<>]/g) ?? [];
  const [sequences, rest] = readAlternatives(pieces, 0, phrase);
  if (rest < pieces.length)
    throw new PhraseMistake(`"${phrase}" has a ")" without its "("`, 'Add the "(", or take the ")" away.');
  const written = sequences.filter((sequence) => sequence.length > 0);
  if (written.length === 0)
    throw new PhraseMistake(`"${phrase}" has no word in it`, 'Write the words to look for.');
  return written;
}

function readAlternatives(pieces: readonly string[], at: number, phrase: string): [Atom[][], number] {
  let sequences: Atom[][] = [[]];
  const alternatives: Atom[][] = [];
  let position = at;
  while (position < pieces.length) {
    const piece = pieces[position] ?? '';
    if (piece === ')') break;
    position += 1;
    if (piece === '|') {
      alternatives.push(...sequences);
      sequences = [[]];
      continue;
    }
    let choices: Atom[][];
    if (piece === '(') {
      [choices, position] = readAlternatives(pieces, position, phrase);
      if (pieces[position] !== ')')
        throw new PhraseMistake(
          `"${phrase}" has a "(" without its ")"`,
          'Add the ")" where the choice ends.',
        );
      position += 1;
      choices = asOneAtom(choices);
    } else {
      choices = [readPiece(piece)];
    }
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
    if (sequences.length > 4096)
      throw new PhraseMistake(`"${phrase}" stands for more than 4,096 phrases`, 'Split it into two.');
  }
  return [[...alternatives, ...sequences], position];
}

/** Plain wordings in brackets are one atom, so that brackets beside each other do not multiply. */
function asOneAtom(choices: Atom[][]): Atom[][] {
  const plain: string[][] = [];
  const others: Atom[][] = [];
  for (const choice of choices) {
    const words = choice.flatMap((atom) => (atom.kind === 'word' ? [atom.word] : []));
    if (words.length === choice.length && words.length > 0) plain.push(words);
    else others.push(choice);
  }
  return plain.length > 1 ? [...others, [{ kind: 'oneOf', choices: plain }]] : choices;
}

function readPiece(piece: string): Atom[] {
  if (piece === '...') return [{ kind: 'gap' }];
  const slot = /^<([a-z-]+)(\*)?>$/.exec(piece);
  if (slot) {
    const name = slot[1] ?? '';
    if (name === 'word') return [{ kind: 'oneWord' }];
    if (name === 'start' || name === 'end' || name === 'words' || name === 'number') return [{ kind: name }];
    return [{ kind: 'list', name, anyForm: slot[2] === '*' }];
  }
  if (/^[<>]/.test(piece))
    throw new PhraseMistake(
      `"${piece}" is not a slot`,
      'Write the name of a list in small letters and hyphens: <name>.',
    );
  if (piece.endsWith('-not*')) return [{ kind: 'negated', verb: piece.slice(0, -5) }];
  if (piece.endsWith('*')) return [{ kind: 'verb', verb: piece.slice(0, -1) }];
  return splitWord(piece).map((word) => ({ kind: 'word', word }));
}

/** A hyphenated word is its parts, as it is for the engine: "hard-to-reach" is found with and without hyphens. */
export function splitWord(word: string): string[] {
  const known = /^(#.+#|\{\{.+\}\})$/.test(word);
  return known ? [word] : word.split(/[-–/]/).filter(Boolean);
}

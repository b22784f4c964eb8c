import type { CompiledItem, CompiledLexicon, CompiledPhrase, StoredLexicon } from '../lexicon/compiled';

const phrasePattern = /^(!?)(\d*)((?:,[a-z-]+=\d+-\d+)*):(.*)$/;

/** Reads the lexicon as it is stored. Throws where it was not written by `toStored`. */
export function readStored(stored: StoredLexicon): CompiledLexicon {
  return {
    ...stored,
    items: lines(stored.items).map(readItem),
    phrases: stored.phrases.flatMap((phrases, entry) =>
      lines(phrases).map((line) => readPhrase(line, entry)),
    ),
  };
}

/** Writes a lexicon so that it is small. */
export function toStored(lexicon: CompiledLexicon): StoredLexicon {
  return {
    ...lexicon,
    items: lexicon.items.map(({ list, symbols }) => [list, ...symbols].map(digits).join(' ')).join('\n'),
    phrases: lexicon.entries.map((_, entry) =>
      lexicon.phrases
        .filter((phrase) => phrase.entry === entry)
        .map(writePhrase)
        .sort()
        .join('\n'),
    ),
  };
}

function readItem(line: string): CompiledItem {
  const [list = 0, ...symbols] = line.split(' ').map(number);
  return { list, symbols };
}

function readPhrase(line: string, entry: number): CompiledPhrase {
  const [, silences, head = '', slots = '', symbols = ''] = phrasePattern.exec(line) ?? [];
  if (silences === undefined) throw new Error(`not a stored phrase: ${line}`);
  return {
    entry,
    silences: silences === '!',
    head: head === '' ? -1 : Number(head),
    slots: readSlots(slots),
    symbols: symbols.split(' ').map(number),
  };
}

function readSlots(slots: string): CompiledPhrase['slots'] {
  if (slots === '') return {};
  return Object.fromEntries(
    slots
      .slice(1)
      .split(',')
      .map((slot) => {
        const [name = '', range = ''] = slot.split('=');
        const [first = 0, end = 0] = range.split('-').map(Number);
        return [name, [first, end] as const];
      }),
  );
}

function writePhrase({ silences, head, slots, symbols }: CompiledPhrase): string {
  const named = Object.entries(slots).map(([name, [first, end]]) => `,${name}=${first}-${end}`);
  return `${silences ? '!' : ''}${head < 0 ? '' : head}${named.join('')}:${symbols.map(digits).join(' ')}`;
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function digits(symbol: number): string {
  return symbol.toString(36);
}

function number(symbol: string): number {
  return Number.parseInt(symbol, 36);
}

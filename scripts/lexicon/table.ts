import { type Category, categories, type Reader } from '../../engine/types';
import type { LexiconSource, SourcedEntry } from './readLexicon';

/** The lexicon as a page to browse, `docs/lexicon.md`; what silences an entry is left to its file. */
export function lexiconTable({ about, entries, questions }: LexiconSource): string {
  const kinds = categories.filter((category) => about.has(category));
  const entriesOf = (category: Category) => entries.filter((entry) => entry.category === category);
  return `${[
    '<!-- Written by `npm run lexicon` from the files in lexicon/. Change those, not this page. -->',
    '# What Bright Spots finds, and what it offers',
    [
      'Phrases are shown as they are written in [`lexicon/`](../lexicon/README.md), where the notation is explained and where',
      'anybody can add one; a name in angle brackets is a list in `lexicon/words/`. What is offered takes the tense, the person',
      'and the capitals of what was found.',
    ].join('\n'),
    table(
      ['kind', 'what it is', 'entries', 'phrases', 'examples'],
      [
        ...kinds.map((kind) => [
          `[${kind}](#${kind})`,
          plain(about.get(kind) ?? ''),
          ...counts(entriesOf(kind)),
        ]),
        ['all', '', ...counts(entries)],
      ],
    ),
    ...kinds.flatMap((kind) => [
      `## ${capital(kind)}`,
      `${about.get(kind)} From [\`lexicon/${kind}.yaml\`](../lexicon/${kind}.yaml).`,
      `Asked where the model sees such a sentence and no entry has its words: ${plain(questions[kind].ask.any)}`,
      table(['found', 'offered', 'asked', 'why', 'source', 'strength', 'entry'], entriesOf(kind).map(row)),
    ]),
  ].join('\n\n')}\n`;
}

function counts(entries: readonly SourcedEntry[]): string[] {
  const count = (of: (entry: SourcedEntry) => number) =>
    String(entries.reduce((sum, entry) => sum + of(entry), 0));
  return [
    count(() => 1),
    count(({ find }) => find.length),
    count(({ flags, passes }) => flags.length + passes.length),
  ];
}

function row(entry: SourcedEntry): string[] {
  const silent = entry['silent for'].map((reader) => `not for ${readerNames[reader]}`);
  const ask = entry.ask ?? '';
  return [
    lines(...found(entry.find)),
    offered(entry.instead),
    ask.includes('___') ? code(ask) : plain(ask),
    plain(entry.why),
    plain(entry.source),
    lines(entry.strength, ...silent, ...(entry['about the writer'] ? ['also of the writer'] : [])),
    entry.id,
  ];
}

/** Code hosts draw pages of up to half a megabyte: of long entries the first phrases stand for all. */
const mostShown = 450;

function found(phrases: readonly string[]): string[] {
  let length = 0;
  const shown = phrases.filter((phrase, at) => {
    length += phrase.length;
    return at === 0 || length <= mostShown;
  });
  const left = phrases.length - shown.length;
  return [...shown.map(code), ...(left > 0 ? [`and ${left} more`] : [])];
}

function offered(instead: SourcedEntry['instead']): string {
  if (instead === undefined) return '';
  if (Array.isArray(instead)) return lines(...instead.map(code));
  return lines(
    ...Object.entries(instead).flatMap(([reader, wordings = []]) => [
      `*${readerNames[reader as Reader | 'any']}:*`,
      ...wordings.map(code),
    ]),
  );
}

const readerNames: Readonly<Record<Reader | 'any', string>> = {
  student: 'the student',
  family: 'the family',
  iep: 'the IEP team',
  coaching: 'a colleague',
  any: 'everybody else',
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function lines(...parts: readonly string[]): string {
  return parts.join('<br>');
}

// A table's cell ends at "|" even within code, unless it is escaped.
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#{}]/g, '\\$&').replace(/\s+/g, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { createEngine, type Engine } from '../../engine/engine';
import type { Finding } from '../../engine/types';
import { compileLexicon } from '../../scripts/lexicon/compile';
import type { LexiconSource, SourcedEntry } from '../../scripts/lexicon/readLexicon';
import { readLexicon } from '../../scripts/lexicon/readLexicon';
import { storeLexicon } from '../../scripts/lexicon/store';

const lexicon = readLexicon();

/** An engine on a lexicon of the test's own, with the real word lists and no model. */
export function engineWith(...entries: readonly Partial<SourcedEntry>[]): Engine {
  return createEngine(storeLexicon(compileLexicon(sourceWith(...entries))));
}

export function sourceWith(...entries: readonly Partial<SourcedEntry>[]): LexiconSource {
  return {
    ...lexicon,
    entries: entries.map((entry, index) => ({
      id: `entry-${index + 1}`,
      file: 'refusal.yaml',
      category: 'refusal',
      find: [],
      unless: [],
      why: 'A reason.',
      source: 'A source',
      strength: 'reframe',
      'silent for': [],
      'about the writer': false,
      flags: [],
      passes: [],
      ...entry,
    })),
  };
}

/** The text with the first alternative of every finding put in. */
export function reframe(engine: Engine, text: string): string {
  return engine.check(text, { reader: 'family', thorough: true }).toReversed().reduce(putIn, text);
}

/** The text with what was found in brackets: `He {refused to} share.` */
export function show(engine: Engine, text: string): string {
  return engine
    .check(text, { reader: 'family', thorough: true })
    .toReversed()
    .reduce(
      (shown, { from, to }) => `${shown.slice(0, from)}{${shown.slice(from, to)}}${shown.slice(to)}`,
      text,
    );
}

function putIn(text: string, { from, to, alternatives: [first] }: Finding): string {
  return first === undefined ? text : text.slice(0, from) + first + text.slice(to);
}

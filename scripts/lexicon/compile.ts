import { regularGerund } from '../../engine/inflect';
import { type CompiledEntry, type CompiledLexicon, type CompiledPhrase, Form } from '../../lexicon/compiled';
import { LexiconMistake } from './mistake';
import { type Atom, PhraseMistake, readPhrase } from './phrase';
import type { LexiconSource, SourcedEntry } from './readLexicon';
import { Symbols } from './symbols';
import { conjugate, knownVerbs } from './verbs';
import { compileTemplate, compileWordings } from './wordings';

/** Turns the lexicon teachers edit into what the engine reads. Throws a `LexiconMistake`. */
export function compileLexicon({ entries, lists, questions }: LexiconSource): CompiledLexicon {
  const symbols = new Symbols(lists);
  const phrases: CompiledPhrase[] = [];
  const compiled = entries.map((entry, index): CompiledEntry => {
    const found = entry.find.map((written) => ({
      written,
      compiled: compilePhrase(written, entry, index, false, symbols),
    }));
    const silencing = entry.unless.flatMap((phrase) => compilePhrase(phrase, entry, index, true, symbols));
    phrases.push(...found.flatMap(({ compiled }) => compiled), ...silencing);
    return {
      id: entry.id,
      category: entry.category,
      strength: entry.strength,
      why: entry.why,
      source: entry.source,
      instead: compileWordings(entry, found, symbols),
      ask: entry.ask === undefined ? null : compileTemplate(entry.ask, 'ask', entry, found, symbols),
      silentFor: entry['silent for'],
      aboutWriter: entry['about the writer'],
    };
  });
  return {
    symbols: symbols.written(),
    verbs: symbols.verbs,
    gerunds: irregularGerunds(),
    lists: symbols.lists,
    anyForms: symbols.anyForms,
    verbal: symbols.verbal,
    items: symbols.items,
    entries: compiled,
    phrases,
    questions,
  };
}

function compilePhrase(
  phrase: string,
  entry: SourcedEntry,
  index: number,
  silences: boolean,
  symbols: Symbols,
): CompiledPhrase[] {
  try {
    return readPhrase(phrase)
      .flatMap((atoms) => fillAtoms(atoms, symbols))
      .map((filled) => ({ entry: index, silences, ...filled }));
  } catch (error) {
    if (!(error instanceof PhraseMistake)) throw error;
    const field = silences ? 'unless' : 'find';
    throw new LexiconMistake(
      `lexicon/${entry.file}, ${entry.id}: "${field}": ${error.message}. ${error.fix}`,
    );
  }
}

function fillAtoms(
  atoms: readonly Atom[],
  symbols: Symbols,
): Pick<CompiledPhrase, 'symbols' | 'head' | 'slots'>[] {
  type Filled = { symbols: number[]; head: number; slots: Record<string, [number, number]> };
  let sequences: Filled[] = [{ symbols: [], head: -1, slots: {} }];
  for (const atom of atoms) {
    const isHead = atom.kind === 'verb' || atom.kind === 'negated' || (atom.kind === 'list' && atom.anyForm);
    const slot = slotName(atom);
    sequences = sequences.flatMap((before) =>
      symbols.fill(atom).map((fill) => ({
        symbols: [...before.symbols, ...fill],
        head: before.head < 0 && isHead ? before.symbols.length : before.head,
        slots:
          slot === null || slot in before.slots
            ? before.slots
            : {
                ...before.slots,
                [slot]: [before.symbols.length, before.symbols.length + fill.length] as [number, number],
              },
      })),
    );
  }
  return sequences;
}

function slotName(atom: Atom): string | null {
  if (atom.kind === 'list') return atom.name;
  if (atom.kind === 'oneWord') return 'word';
  return atom.kind === 'words' || atom.kind === 'number' ? atom.kind : null;
}

function irregularGerunds(): Record<string, string> {
  const exceptions: Record<string, string> = {};
  for (const verb of knownVerbs()) {
    const gerund = conjugate(verb)[Form.gerund] ?? '';
    if (gerund !== regularGerund(verb)) exceptions[verb] = gerund;
  }
  return exceptions;
}

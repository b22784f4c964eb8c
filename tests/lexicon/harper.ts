import { Dialect, type Lint, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

/** A text before and after an alternative was put in. */
export interface Rewrite {
  readonly before: string;
  readonly after: string;
}

/** Something harper holds against a text. */
interface Fault {
  readonly rule: string;
  readonly words: string;
  readonly message: string;
}

/** Rules of harper that say nothing about a wording, each with the reason. */
const ignoredRules: Readonly<Record<string, string>> = {
  DisjointPrefixes: 'takes "out takes" in "Sounding out takes time" for one word',
  SentenceCapitalization: 'a note begins as the writer began it; harper minds only once the note has a verb',
};

/** Words of schools that no dictionary of harper's has. */
const schoolWords = ['IEPs'];

/** Texts read at once: one by one each costs ten times as much. */
const batchSize = 40;

/** Reads texts with harper, once in American and once in British spelling: a fault is what both see. */
export class GrammarReader {
  readonly #linters: readonly LocalLinter[] = [Dialect.American, Dialect.British].map(
    (dialect) => new LocalLinter({ binary: binaryInlined, dialect }),
  );

  async setUp(): Promise<void> {
    for (const linter of this.#linters) {
      await linter.setup();
      await linter.importWords(schoolWords);
      const rules = await linter.getLintConfig();
      for (const rule of Object.keys(ignoredRules)) {
        if (!(rule in rules)) throw new Error(`harper has no rule ${rule}; take it off the list`);
        rules[rule] = false;
      }
      await linter.setLintConfig(rules);
    }
  }

  /** For each rewrite, what is wrong with the text after it and was not before, in words. */
  async newFaults(rewrites: readonly Rewrite[]): Promise<readonly (readonly string[])[]> {
    const suspicious = await this.#faultsOf(
      rewrites.map(({ after }) => after),
      this.#linters.slice(0, 1),
    );
    // Most rewrites are clean; only the others are worth the second reading, and the look at what was there before.
    const suspects = rewrites.filter(({ after }) => suspicious.get(after)?.length);
    const faults = await this.#faultsOf(
      suspects.flatMap(({ before, after }) => [before, after]),
      this.#linters,
    );
    return rewrites.map(({ before, after }) => {
      // Counted by rule: the subject stays, so "They refuses" may stay "They needs".
      const old = (faults.get(before) ?? []).map(({ rule }) => rule);
      return (faults.get(after) ?? []).flatMap(({ rule, words, message }) => {
        const at = old.indexOf(rule);
        if (at >= 0) old.splice(at, 1);
        return at >= 0 ? [] : [`${after} · "${words}": ${message} (${rule})`];
      });
    });
  }

  /** What all of these linters see in each text. */
  async #faultsOf(
    texts: readonly string[],
    linters: readonly LocalLinter[],
  ): Promise<ReadonlyMap<string, readonly Fault[]>> {
    const different = [...new Set(texts)];
    const faults = new Map<string, readonly Fault[]>();
    for (let first = 0; first < different.length; first += batchSize) {
      const batch = different.slice(first, first + batchSize);
      const [own = [], ...others] = await Promise.all(linters.map((linter) => readBatch(linter, batch)));
      batch.forEach((text, at) => {
        const seenByAll = (fault: Fault) =>
          others.every((other) => other[at]?.some((seen) => isSame(seen, fault)));
        faults.set(text, (own[at] ?? []).filter(seenByAll));
      });
    }
    return faults;
  }
}

function isSame(one: Fault, other: Fault): boolean {
  return one.rule === other.rule && one.words === other.words;
}

/** The faults of each text, read as paragraphs of one. */
async function readBatch(
  linter: LocalLinter,
  texts: readonly string[],
): Promise<readonly (readonly Fault[])[]> {
  const paragraphs = texts.map((text) => text.replace(/\s*[\r\n]\s*/g, ' '));
  const faults = texts.map((): Fault[] => []);
  const lints = await linter.organizedLints(paragraphs.join('\n\n'), { language: 'plaintext' });
  for (const [rule, found] of Object.entries(lints)) {
    for (const lint of found) {
      faults[paragraphAt(paragraphs, lint)]?.push({
        rule,
        words: lint.get_problem_text(),
        message: lint.message(),
      });
    }
  }
  return faults;
}

/** Harper counts characters, where JavaScript counts UTF-16 units. */
function paragraphAt(paragraphs: readonly string[], lint: Lint): number {
  let end = -2;
  return paragraphs.findIndex((paragraph) => {
    end += [...paragraph].length + 2;
    return lint.span().start < end;
  });
}

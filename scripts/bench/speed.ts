import type { Checker } from './checkers';
import { countWords, type FreshText } from './freshText';
import { median, percentile, time } from './statistics';

const rounds = 5;
const documentWords = 10_000;

/** Words per millisecond over fresh documents of 10,000 words, for each checker; they take turns within every round. */
export async function wordsPerMillisecond(
  checkers: readonly Checker[],
  fresh: FreshText,
): Promise<ReadonlyMap<string, number>> {
  const speeds = new Map(checkers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, words, check } of checkers) {
      const size = Math.min(words, documentWords);
      const documents = Array.from({ length: words / size }, () => fresh.document(size));
      const milliseconds = await time(async () => {
        for (const document of documents) await check(document);
      });
      speeds.get(name)?.push(documents.reduce((sum, text) => sum + countWords(text), 0) / milliseconds);
    }
  }
  return new Map([...speeds].map(([name, values]) => [name, median(values)]));
}

/** Milliseconds one sentence takes that was just edited, and so is new to every cache. */
export async function editedSentence(
  { check }: Checker,
  fresh: FreshText,
  sentences: number,
): Promise<{ readonly p50: number; readonly p99: number }> {
  const times: number[] = [];
  for (let edit = 0; edit < sentences; edit += 1) {
    const sentence = fresh.sentence();
    times.push(await time(() => check(sentence)));
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** How the time for 1 MB compares with twice the time for half of it: 1 where cost grows as the text does. */
export async function growth(
  { check }: Checker,
  write: (letters: number) => string,
): Promise<{ readonly milliseconds: number; readonly ratio: number }> {
  const halves: number[] = [];
  const wholes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const half = write(500_000);
    const whole = write(1_000_000);
    halves.push(await time(() => check(half)));
    wholes.push(await time(() => check(whole)));
  }
  return { milliseconds: median(wholes), ratio: median(wholes) / (2 * median(halves)) };
}

import { letterTriples, special } from '../../engine/judge/features';
import { type Category, categories } from '../../engine/types';
import { Parameter } from './parameter';
import { randomNumbers } from './random';

/** One sentence to learn from. */
export interface Example {
  readonly words: readonly string[];
  /** Buckets of the wide half. */
  readonly wide: Uint32Array;
  readonly label: 'must' | 'may' | 'never';
  /** The kind of deficit language of a `must` sentence, where it is known. */
  readonly kind: Category | null;
  /** For each word, whether it is among the deficit words. */
  readonly marked: readonly boolean[];
}

/** Sizes of the model. `reach` words to each side are seen at once. */
export const shape = { dimensions: 24, filters: 48, reach: 2, buckets: 1 << 15, triples: 1024 } as const;

/** What is learnt, as plain numbers. The deep half is a convolution over word vectors, pooled by maximum and mean. */
export interface Weights {
  readonly vocabulary: readonly string[];
  readonly vectors: Float32Array;
  readonly triples: Float32Array;
  /** [filter][offset][dimension] */
  readonly kernels: Float32Array;
  readonly bias: Float32Array;
  /** For `must`, then for `must or may`: filters by maximum, filters by mean, constant. */
  readonly heads: Float32Array;
  /** Filters → is this word among the deficit words; then a constant. */
  readonly pointer: Float32Array;
  /** For each kind of deficit language, as `heads`. */
  readonly kinds: Float32Array;
  /** Two numbers a bucket: for `must`, for `must or may`. */
  readonly wide: Float32Array;
}

export interface LearnOptions {
  readonly seed: number;
  readonly rounds: number;
  readonly vectors: ReadonlyMap<string, readonly number[]>;
  /** Called after each round. */
  readonly report?: (round: number, loss: number) => void;
}

/** Learns the weights from examples: Adam, dropout, words now and then hidden. Same seed, same weights. */
export function learn(examples: readonly Example[], options: LearnOptions): Weights {
  return new Learner(examples, options).run();
}

const { dimensions: D, filters: F, reach, buckets, triples: T } = shape;
const width = 2 * reach + 1;
const kernelSize = width * D;
const pooledSize = 2 * F;
const headSize = pooledSize + 1;
const batchSize = 24;

class Learner {
  readonly #random: () => number;
  readonly #index = new Map<string, number>();
  readonly #vocabulary: string[] = [];
  readonly #vectors: Parameter;
  readonly #triples = new Parameter(T, D, 0.02);
  readonly #kernels = new Parameter(F, kernelSize, 0.004);
  readonly #bias = new Parameter(F, 1, 0.004);
  readonly #heads = new Parameter(2, headSize, 0.004);
  readonly #pointer = new Parameter(1, F + 1, 0.004);
  readonly #kinds = new Parameter(categories.length, headSize, 0.004);
  readonly #wide = new Parameter(buckets, 2, 0.012);

  constructor(
    readonly examples: readonly Example[],
    readonly options: LearnOptions,
  ) {
    this.#random = randomNumbers(options.seed);
    for (const word of [...Object.values(special), ...options.vectors.keys()]) this.#learnWord(word);
    this.#vectors = new Parameter(this.#vocabulary.length, D, 0.002);
    this.#vocabulary.forEach((word, at) => {
      const known = options.vectors.get(word);
      for (let d = 0; d < D; d += 1)
        this.#vectors.value[at * D + d] = known ? (known[d] ?? 0) * 3 : this.#normal() * 0.1;
    });
    this.#scatter(this.#triples, 0.1);
    this.#scatter(this.#kernels, Math.sqrt(1 / kernelSize));
    this.#scatter(this.#heads, 0.1);
  }

  run(): Weights {
    const order = this.examples.map((_, at) => at);
    let steps = 0;
    const total = Math.ceil(order.length / batchSize) * this.options.rounds;
    for (let round = 1; round <= this.options.rounds; round += 1) {
      this.#shuffle(order);
      let loss = 0;
      for (let from = 0; from < order.length; from += batchSize) {
        const rows = order.slice(from, from + batchSize);
        for (const row of rows) loss += this.#learnFrom(this.examples[row] as Example, 1 / rows.length);
        steps += 1;
        const share = Math.min(1, steps / 200) * (1 - steps / total) + 0.02;
        for (const parameter of this.#all()) parameter.step(share, steps);
      }
      this.options.report?.(round, loss / order.length);
    }
    return {
      vocabulary: this.#vocabulary,
      vectors: this.#vectors.value,
      triples: this.#triples.value,
      kernels: this.#kernels.value,
      bias: this.#bias.value,
      heads: this.#heads.value,
      pointer: this.#pointer.value,
      kinds: this.#kinds.value,
      wide: this.#wide.value,
    };
  }

  #all(): Parameter[] {
    return [
      this.#vectors,
      this.#triples,
      this.#kernels,
      this.#bias,
      this.#heads,
      this.#pointer,
      this.#kinds,
      this.#wide,
    ];
  }

  /** One sentence forward and back; returns its loss. */
  #learnFrom(example: Example, share: number): number {
    const count = example.words.length;
    if (count === 0) return 0;
    const sources = example.words.map((word) => this.#sourcesOf(word));
    const mask = this.#dropout(count * D, 0.25);
    const input = readInput(sources, mask);
    const hidden = this.#convolve(input, count);
    const keep = this.#dropout(pooledSize, 0.3);
    const { pooled, best } = pool(hidden, count, keep);
    const pooledGradient = new Float32Array(pooledSize);
    const loss = this.#learnLabels(example, pooled, pooledGradient, share);
    if (example.kind !== null) this.#learnKind(example.kind, pooled, pooledGradient, share * 0.3);
    const hiddenGradient = new Float32Array(count * F);
    for (let f = 0; f < F; f += 1) {
      const most = (pooledGradient[f] as number) * (keep[f] as number);
      const mean = ((pooledGradient[F + f] as number) * (keep[F + f] as number)) / count;
      for (let at = 0; at < count; at += 1) hiddenGradient[at * F + f] = mean + (at === best[f] ? most : 0);
    }
    if (example.label !== 'may') this.#learnPointer(example, hidden, hiddenGradient, share * 0.5);
    const inputGradient = this.#convolveBack(input, hidden, hiddenGradient, count);
    sources.forEach(({ table, rows }, t) => {
      for (const row of rows) {
        table.touch(row);
        for (let d = 0; d < D; d += 1) {
          const g = ((inputGradient[t * D + d] as number) * (mask[t * D + d] as number)) / rows.length;
          table.gradient[row * D + d] = (table.gradient[row * D + d] as number) + g;
        }
      }
    });
    return loss;
  }

  #convolve(input: Float32Array, count: number): Float32Array {
    const kernels = this.#kernels.value;
    const hidden = new Float32Array(count * F);
    for (let t = 0; t < count; t += 1) {
      const first = Math.max(0, t - reach);
      const from = first * D;
      const length = (Math.min(count, t + reach + 1) - first) * D;
      for (let f = 0; f < F; f += 1) {
        const k = f * kernelSize + (first - t + reach) * D;
        let sum = this.#bias.value[f] as number;
        for (let d = 0; d < length; d += 1) sum += (kernels[k + d] as number) * (input[from + d] as number);
        hidden[t * F + f] = sum > 0 ? sum : 0;
      }
    }
    return hidden;
  }

  #convolveBack(
    input: Float32Array,
    hidden: Float32Array,
    hiddenGradient: Float32Array,
    count: number,
  ): Float32Array {
    const kernels = this.#kernels.value;
    const kernelGradient = this.#kernels.gradient;
    const gradient = new Float32Array(input.length);
    for (let t = 0; t < count; t += 1) {
      const first = Math.max(0, t - reach);
      const from = first * D;
      const length = (Math.min(count, t + reach + 1) - first) * D;
      for (let f = 0; f < F; f += 1) {
        const g = hiddenGradient[t * F + f] as number;
        if (g === 0 || (hidden[t * F + f] as number) <= 0) continue;
        this.#bias.touch(f);
        this.#bias.gradient[f] = (this.#bias.gradient[f] as number) + g;
        this.#kernels.touch(f);
        const k = f * kernelSize + (first - t + reach) * D;
        for (let d = 0; d < length; d += 1) {
          kernelGradient[k + d] = (kernelGradient[k + d] as number) + g * (input[from + d] as number);
          gradient[from + d] = (gradient[from + d] as number) + g * (kernels[k + d] as number);
        }
      }
    }
    return gradient;
  }

  /** `must`, and `must or may`. A `may` sentence says little about the first. */
  #learnLabels(
    { label, wide }: Example,
    pooled: Float32Array,
    pooledGradient: Float32Array,
    share: number,
  ): number {
    const targets = [label === 'must' ? 0.99 : 0.01, label === 'never' ? 0.01 : 0.99];
    const weights = [label === 'may' ? 0.35 : 1, 0.6];
    let loss = 0;
    for (let head = 0; head < 2; head += 1) {
      // Now and then the deep half has to do without the wide one, or it would learn nothing of its own.
      const isWide = this.#random() >= 0.15;
      let score = weigh(this.#heads, head, pooled);
      if (isWide) for (const bucket of wide) score += this.#wide.value[2 * bucket + head] as number;
      const p = 1 / (1 + Math.exp(-score));
      const target = targets[head] as number;
      const weight = weights[head] as number;
      loss -= weight * (target * Math.log(p + 1e-7) + (1 - target) * Math.log(1 - p + 1e-7));
      const g = (p - target) * weight * share;
      learnHead(this.#heads, head, g, pooled, pooledGradient);
      if (!isWide) continue;
      for (const bucket of wide) {
        this.#wide.touch(bucket);
        this.#wide.gradient[2 * bucket + head] = (this.#wide.gradient[2 * bucket + head] as number) + g;
      }
    }
    return loss;
  }

  #learnKind(kind: Category, pooled: Float32Array, pooledGradient: Float32Array, share: number): void {
    const scores = categories.map((_, head) => Math.exp(weigh(this.#kinds, head, pooled)));
    const sum = scores.reduce((total, score) => total + score, 0);
    categories.forEach((category, head) => {
      const g = ((scores[head] as number) / sum - (category === kind ? 1 : 0)) * share;
      learnHead(this.#kinds, head, g, pooled, pooledGradient);
    });
  }

  #learnPointer(
    { marked }: Example,
    hidden: Float32Array,
    hiddenGradient: Float32Array,
    share: number,
  ): void {
    const { value, gradient } = this.#pointer;
    this.#pointer.touch(0);
    marked.forEach((isMarked, t) => {
      let score = value[F] as number;
      for (let f = 0; f < F; f += 1) score += (value[f] as number) * (hidden[t * F + f] as number);
      const g = ((1 / (1 + Math.exp(-score)) - (isMarked ? 1 : 0)) * share) / Math.sqrt(marked.length);
      gradient[F] = (gradient[F] as number) + g;
      for (let f = 0; f < F; f += 1) {
        gradient[f] = (gradient[f] as number) + g * (hidden[t * F + f] as number);
        hiddenGradient[t * F + f] = (hiddenGradient[t * F + f] as number) + g * (value[f] as number);
      }
    });
  }

  /** A word's own vector, or those of its letter triples where it has none or is hidden this time. */
  #sourcesOf(word: string): Source {
    const own = this.#index.get(word);
    const isHidden = !word.startsWith('<') && this.#random() < 0.06;
    return own === undefined || isHidden
      ? { table: this.#triples, rows: letterTriples(word, T) }
      : { table: this.#vectors, rows: [own] };
  }

  #learnWord(word: string): void {
    if (this.#index.has(word)) return;
    this.#index.set(word, this.#vocabulary.length);
    this.#vocabulary.push(word);
  }

  /** Ones, scaled so that the sum stays, with a share of zeros among them. */
  #dropout(size: number, share: number): Float32Array {
    const mask = new Float32Array(size);
    for (let at = 0; at < size; at += 1) mask[at] = this.#random() < share ? 0 : 1 / (1 - share);
    return mask;
  }

  #shuffle(order: number[]): void {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.#random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
  }

  #scatter({ value }: Parameter, spread: number): void {
    for (let at = 0; at < value.length; at += 1) value[at] = this.#normal() * spread;
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(this.#random() + 1e-12)) * Math.cos(2 * Math.PI * this.#random());
  }
}

/** Where a word's vector comes from: the mean of some rows of a table. */
interface Source {
  readonly table: Parameter;
  readonly rows: readonly number[];
}

function readInput(sources: readonly Source[], mask: Float32Array): Float32Array {
  const input = new Float32Array(sources.length * D);
  sources.forEach(({ table, rows }, t) => {
    for (const row of rows) {
      for (let d = 0; d < D; d += 1) {
        const at = t * D + d;
        input[at] =
          (input[at] as number) + ((table.value[row * D + d] as number) / rows.length) * (mask[at] as number);
      }
    }
  });
  return input;
}

/** Each filter at its strongest and on average; `best` is where it was strongest. */
function pool(
  hidden: Float32Array,
  count: number,
  keep: Float32Array,
): { pooled: Float32Array; best: Int32Array } {
  const pooled = new Float32Array(pooledSize);
  const best = new Int32Array(F);
  for (let f = 0; f < F; f += 1) {
    let most = -1;
    let sum = 0;
    for (let t = 0; t < count; t += 1) {
      const value = hidden[t * F + f] as number;
      sum += value;
      if (value <= most) continue;
      most = value;
      best[f] = t;
    }
    pooled[f] = most * (keep[f] as number);
    pooled[F + f] = (sum / count) * (keep[F + f] as number);
  }
  return { pooled, best };
}

function weigh({ value }: Parameter, head: number, pooled: Float32Array): number {
  const base = head * headSize;
  let score = value[base + pooledSize] as number;
  for (let f = 0; f < pooledSize; f += 1) score += (value[base + f] as number) * (pooled[f] as number);
  return score;
}

function learnHead(
  heads: Parameter,
  head: number,
  g: number,
  pooled: Float32Array,
  pooledGradient: Float32Array,
): void {
  const base = head * headSize;
  const { value, gradient } = heads;
  heads.touch(head);
  for (let f = 0; f < pooledSize; f += 1) {
    gradient[base + f] = (gradient[base + f] as number) + g * (pooled[f] as number);
    pooledGradient[f] = (pooledGradient[f] as number) + g * (value[base + f] as number);
  }
  gradient[base + pooledSize] = (gradient[base + pooledSize] as number) + g;
}

import { letterTriples, special } from '../../engine/judge/features';
import { type Category, categories } from '../../engine/types';
import {
  convolve,
  convolveBack,
  type Filters,
  kernelSize,
  pool,
  pooledSize,
  readInput,
  type Source,
} from './convolution';
import { headSize, learnHead, weigh } from './heads';
import { Parameter } from './parameter';
import { randomNumbers } from './random';
import { type Example, shape, type Weights } from './shape';

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

const { dimensions: D, filters: F, buckets, triples: T } = shape;
const batchSize = 24;

class Learner {
  readonly #random: () => number;
  readonly #index = new Map<string, number>();
  readonly #vocabulary: string[] = [];
  readonly #vectors: Parameter;
  readonly #triples = new Parameter(T, D, 0.02);
  readonly #filters: Filters = {
    kernels: new Parameter(F, kernelSize, 0.004),
    bias: new Parameter(F, 1, 0.004),
  };
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
    this.#scatter(this.#filters.kernels, Math.sqrt(1 / kernelSize));
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
      kernels: this.#filters.kernels.value,
      bias: this.#filters.bias.value,
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
      this.#filters.kernels,
      this.#filters.bias,
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
    const hidden = convolve(this.#filters, input, count);
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
    const inputGradient = convolveBack(this.#filters, input, hidden, hiddenGradient, count);
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

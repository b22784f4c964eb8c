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
export const shape = { dimensions: 32, filters: 48, reach: 2, buckets: 1 << 16, triples: 2048 } as const;

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

class Learner {
  readonly #random: () => number;
  readonly #index = new Map<string, number>();
  readonly #vocabulary: string[] = [];
  readonly #vectors: Parameter;
  readonly #triples = new Parameter(T * D, 0.02);
  readonly #kernels = new Parameter(F * width * D, 0.004);
  readonly #bias = new Parameter(F, 0.004);
  readonly #heads = new Parameter(2 * (2 * F + 1), 0.004);
  readonly #pointer = new Parameter(F + 1, 0.004);
  readonly #kinds = new Parameter(categories.length * (2 * F + 1), 0.004);
  readonly #wide = new Parameter(2 * buckets, 0.012);

  constructor(
    readonly examples: readonly Example[],
    readonly options: LearnOptions,
  ) {
    this.#random = randomNumbers(options.seed);
    for (const word of [...Object.values(special), ...options.vectors.keys()]) this.#learnWord(word);
    for (const [word, count] of countWords(examples)) if (count >= 2) this.#learnWord(word);
    this.#vectors = new Parameter(this.#vocabulary.length * D, 0.002);
    this.#vocabulary.forEach((word, at) => {
      const known = options.vectors.get(word);
      for (let d = 0; d < D; d += 1) this.#vectors.value[at * D + d] = known ? (known[d] ?? 0) * 3 : this.#normal() * 0.1;
    });
    for (let at = 0; at < T * D; at += 1) this.#triples.value[at] = this.#normal() * 0.1;
    for (let at = 0; at < F * width * D; at += 1) this.#kernels.value[at] = this.#normal() * Math.sqrt(2 / (width * D)) * 0.7;
    for (let at = 0; at < 2 * (2 * F + 1); at += 1) this.#heads.value[at] = this.#normal() * 0.1;
  }

  run(): Weights {
    const order = this.examples.map((_, at) => at);
    const batch = 24;
    let steps = 0;
    const total = Math.ceil(order.length / batch) * this.options.rounds;
    for (let round = 1; round <= this.options.rounds; round += 1) {
      this.#shuffle(order);
      let loss = 0;
      for (let from = 0; from < order.length; from += batch) {
        const rows = order.slice(from, from + batch);
        for (const row of rows) loss += this.#learnFrom(this.examples[row] as Example, 1 / rows.length);
        steps += 1;
        const rate = Math.min(1, steps / 200) * (1 - steps / total) + 0.02;
        for (const parameter of this.#all()) parameter.step(rate, steps);
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
    return [this.#vectors, this.#triples, this.#kernels, this.#bias, this.#heads, this.#pointer, this.#kinds, this.#wide];
  }

  /** One sentence forward and back; returns its loss. */
  #learnFrom(example: Example, share: number): number {
    const { words, label } = example;
    const count = words.length;
    if (count === 0) return 0;
    const sources = words.map((word) => this.#sourcesOf(word));
    const input = new Float32Array(count * D);
    const mask = new Float32Array(count * D);
    for (let t = 0; t < count; t += 1) {
      for (let d = 0; d < D; d += 1) mask[t * D + d] = this.#random() < 0.25 ? 0 : 1 / 0.75;
      const source = sources[t];
      if (!source) continue;
      const { table, rows } = source;
      for (const row of rows) {
        for (let d = 0; d < D; d += 1) {
          input[t * D + d] = (input[t * D + d] as number) + ((table.value[row * D + d] as number) / rows.length) * (mask[t * D + d] as number);
        }
      }
    }
    const hidden = new Float32Array(count * F);
    const kernels = this.#kernels.value;
    for (let t = 0; t < count; t += 1) {
      for (let f = 0; f < F; f += 1) {
        let sum = this.#bias.value[f] as number;
        for (let o = 0; o < width; o += 1) {
          const at = t + o - reach;
          if (at < 0 || at >= count) continue;
          const k = (f * width + o) * D;
          for (let d = 0; d < D; d += 1) sum += (kernels[k + d] as number) * (input[at * D + d] as number);
        }
        hidden[t * F + f] = sum > 0 ? sum : 0;
      }
    }
    const pooled = new Float32Array(2 * F);
    const best = new Int32Array(F);
    const keep = new Float32Array(2 * F);
    for (let f = 0; f < 2 * F; f += 1) keep[f] = this.#random() < 0.3 ? 0 : 1 / 0.7;
    for (let f = 0; f < F; f += 1) {
      let most = -1;
      let sum = 0;
      for (let t = 0; t < count; t += 1) {
        const value = hidden[t * F + f] as number;
        sum += value;
        if (value > most) {
          most = value;
          best[f] = t;
        }
      }
      pooled[f] = most * (keep[f] as number);
      pooled[F + f] = (sum / count) * (keep[F + f] as number);
    }
    const pooledGradient = new Float32Array(2 * F);
    let loss = 0;
    const targets = [label === 'must' ? 1 : 0, label === 'never' ? 0 : 1];
    const weights = [label === 'may' ? 0.35 : 1, 0.6];
    for (let h = 0; h < 2; h += 1) {
      const base = h * (2 * F + 1);
      let score = this.#heads.value[base + 2 * F] as number;
      for (let f = 0; f < 2 * F; f += 1) score += (this.#heads.value[base + f] as number) * (pooled[f] as number);
      const dropped = this.#random() < 0.15;
      if (!dropped) for (const bucket of example.wide) score += this.#wide.value[2 * bucket + h] as number;
      const p = 1 / (1 + Math.exp(-score));
      const y = (targets[h] as number) * 0.98 + 0.01;
      const weight = (weights[h] as number) * share;
      loss -= (weights[h] as number) * (y * Math.log(p + 1e-7) + (1 - y) * Math.log(1 - p + 1e-7));
      const g = (p - y) * weight;
      for (let f = 0; f < 2 * F; f += 1) {
        this.#heads.add(base + f, g * (pooled[f] as number));
        pooledGradient[f] = (pooledGradient[f] as number) + g * (this.#heads.value[base + f] as number) * (keep[f] as number);
      }
      this.#heads.add(base + 2 * F, g);
      if (!dropped) for (const bucket of example.wide) this.#wide.add(2 * bucket + h, g);
    }
    if (example.kind !== null) this.#learnKind(example.kind, pooled, pooledGradient, keep, share * 0.3);
    const hiddenGradient = new Float32Array(count * F);
    for (let f = 0; f < F; f += 1) {
      const t = best[f] as number;
      hiddenGradient[t * F + f] = (hiddenGradient[t * F + f] as number) + (pooledGradient[f] as number);
      const mean = (pooledGradient[F + f] as number) / count;
      for (let at = 0; at < count; at += 1) hiddenGradient[at * F + f] = (hiddenGradient[at * F + f] as number) + mean;
    }
    if (label !== 'may') this.#learnPointer(example, hidden, hiddenGradient, share * 0.5);
    const inputGradient = new Float32Array(count * D);
    for (let t = 0; t < count; t += 1) {
      for (let f = 0; f < F; f += 1) {
        const g = (hidden[t * F + f] as number) > 0 ? (hiddenGradient[t * F + f] as number) : 0;
        if (g === 0) continue;
        this.#bias.add(f, g);
        for (let o = 0; o < width; o += 1) {
          const at = t + o - reach;
          if (at < 0 || at >= count) continue;
          const k = (f * width + o) * D;
          for (let d = 0; d < D; d += 1) {
            this.#kernels.add(k + d, g * (input[at * D + d] as number));
            inputGradient[at * D + d] = (inputGradient[at * D + d] as number) + g * (kernels[k + d] as number);
          }
        }
      }
    }
    for (let t = 0; t < count; t += 1) {
      const source = sources[t];
      if (!source) continue;
      for (const row of source.rows) {
        for (let d = 0; d < D; d += 1) {
          source.table.add(row * D + d, ((inputGradient[t * D + d] as number) * (mask[t * D + d] as number)) / source.rows.length);
        }
      }
    }
    return loss;
  }

  #learnKind(kind: Category, pooled: Float32Array, gradient: Float32Array, keep: Float32Array, share: number): void {
    const scores = categories.map((_, c) => {
      const base = c * (2 * F + 1);
      let score = this.#kinds.value[base + 2 * F] as number;
      for (let f = 0; f < 2 * F; f += 1) score += (this.#kinds.value[base + f] as number) * (pooled[f] as number);
      return Math.exp(score);
    });
    const sum = scores.reduce((total, score) => total + score, 0);
    categories.forEach((category, c) => {
      const base = c * (2 * F + 1);
      const g = ((scores[c] as number) / sum - (category === kind ? 1 : 0)) * share;
      this.#kinds.add(base + 2 * F, g);
      for (let f = 0; f < 2 * F; f += 1) {
        this.#kinds.add(base + f, g * (pooled[f] as number));
        gradient[f] = (gradient[f] as number) + g * (this.#kinds.value[base + f] as number) * (keep[f] as number);
      }
    });
  }

  #learnPointer({ marked }: Example, hidden: Float32Array, gradient: Float32Array, share: number): void {
    const count = marked.length;
    for (let t = 0; t < count; t += 1) {
      let score = this.#pointer.value[F] as number;
      for (let f = 0; f < F; f += 1) score += (this.#pointer.value[f] as number) * (hidden[t * F + f] as number);
      const g = ((1 / (1 + Math.exp(-score)) - (marked[t] ? 1 : 0)) * share) / Math.sqrt(count);
      this.#pointer.add(F, g);
      for (let f = 0; f < F; f += 1) {
        this.#pointer.add(f, g * (hidden[t * F + f] as number));
        gradient[t * F + f] = (gradient[t * F + f] as number) + g * (this.#pointer.value[f] as number);
      }
    }
  }

  /** A word's own vector, or those of its letter triples where it has none or is hidden this time. */
  #sourcesOf(word: string): { table: Parameter; rows: number[] } {
    const own = this.#index.get(word);
    const isHidden = !word.startsWith('<') && this.#random() < 0.06;
    return own === undefined || isHidden ? { table: this.#triples, rows: letterTriples(word, T) } : { table: this.#vectors, rows: [own] };
  }

  #learnWord(word: string): void {
    if (this.#index.has(word)) return;
    this.#index.set(word, this.#vocabulary.length);
    this.#vocabulary.push(word);
  }

  #shuffle(order: number[]): void {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.#random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
  }

  #normal(): number {
    return Math.sqrt(-2 * Math.log(this.#random() + 1e-12)) * Math.cos(2 * Math.PI * this.#random());
  }
}

function countWords(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of examples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

import { bytesOf } from '../bytes';
import { type Category, categories, type Reader } from '../types';
import { hashesOf, letterTriples, type WordHashes, wideFeatures } from './features';

/** The trained model as it is stored: sizes, words, and numbers packed as base64. Written by `npm run train`. */
export interface PackedModel {
  readonly dimensions: number;
  readonly filters: number;
  readonly reach: number;
  readonly buckets: number;
  readonly triples: number;
  /** Words with a vector of their own, joined by spaces. */
  readonly vocabulary: string;
  /** For each word one byte of scale, then its numbers, four bits each. */
  readonly vectors: string;
  readonly tripleVectors: string;
  /** [filter][offset][dimension], then bias, heads, pointer and kinds; 32-bit floats. */
  readonly network: string;
  /** Two bytes a bucket: for `must`, for `must or may`; times `wideScale`. */
  readonly wide: string;
  readonly wideScale: number;
  readonly vectorScale: number;
  readonly thresholds: ThresholdsByReader;
  /** Mark of the bank it learnt from. */
  readonly trainedOn: string;
}

/** From which probability on the judge speaks: where a family found the words, and where it has to point itself. */
export interface Thresholds {
  readonly reframe: { readonly family: number; readonly alone: number };
  readonly consider: { readonly family: number; readonly alone: number };
}

/** What must be said to one reader (a comparison with the grade level in an IEP) another had better not hear. */
export type ThresholdsByReader = Readonly<Record<Reader, Thresholds>>;

/** What the model makes of a sentence. */
export interface Judgement {
  /** Probability that a coach would certainly offer a reframe, and that some would. */
  readonly must: number;
  readonly mustOrMay: number;
  /** The kind of deficit language it is, if it is any; worked out when asked for. */
  readonly kind: () => Category;
  /** For each word, how much it is among the words to underline; above 0 more likely than not. */
  readonly points: Float32Array;
}

/** What the model keeps of a word, worked out once. */
interface KnownWord {
  readonly hashes: WordHashes;
  /** What the word adds to each filter at each offset: the convolution is then only sums. */
  readonly effect: Float32Array;
}

/** How many words without a vector of their own are kept: names and slips come and go. */
const mostStrangers = 2000;

/** A convolution over word vectors beside a linear model over hashed features; see docs/model-card.md. */
export class Model {
  readonly thresholds: ThresholdsByReader;
  readonly #packed: PackedModel;
  readonly #index: ReadonlyMap<string, number>;
  readonly #vectors: Uint8Array;
  readonly #triples: Uint8Array;
  readonly #network: Float32Array;
  readonly #wide: Int8Array;
  readonly #known = new Map<string, KnownWord>();
  readonly #strangers = new Map<string, KnownWord>();
  /** Stands for a word before the first or after the last. */
  readonly #nothing: Float32Array;

  /** Throws where the model sees more or fewer than two words to each side: the convolution is written out for two. */
  constructor(packed: PackedModel) {
    if (packed.reach !== 2) throw new Error(`a model that sees ${packed.reach} words to each side, not 2`);
    this.#packed = packed;
    this.thresholds = packed.thresholds;
    this.#index = new Map(packed.vocabulary.split(' ').map((word, at) => [word, at]));
    this.#vectors = bytesOf(packed.vectors);
    this.#triples = bytesOf(packed.tripleVectors);
    this.#network = new Float32Array(bytesOf(packed.network).buffer);
    this.#wide = new Int8Array(bytesOf(packed.wide).buffer);
    this.#nothing = new Float32Array(packed.filters * (2 * packed.reach + 1));
  }

  /** True for a word that has a vector of its own: such a word at the beginning of a sentence is hardly a name. */
  knows(word: string): boolean {
    return this.#index.has(word);
  }

  judge(words: readonly string[], families: readonly string[]): Judgement {
    const { filters, buckets, wideScale } = this.#packed;
    const { heads, kindHeads } = this.#parts();
    const known = words.map((word) => this.#wordOf(word));
    const { most, mean, points } = this.#convolve(known);
    const wide = wideFeatures(
      known.map(({ hashes }) => hashes),
      families,
      buckets,
    );
    const network = this.#network;
    const weigh = (from: number): number => {
      let sum = network[from + 2 * filters] as number;
      for (let f = 0; f < filters; f += 1) {
        sum +=
          (network[from + f] as number) * (most[f] as number) +
          (network[from + filters + f] as number) * (mean[f] as number);
      }
      return sum;
    };
    const score = (head: number): number => {
      let linear = 0;
      for (let at = 0; at < wide.length; at += 1)
        linear += this.#wide[2 * (wide[at] as number) + head] as number;
      return 1 / (1 + Math.exp(-weigh(heads + head * (2 * filters + 1)) - linear * wideScale));
    };
    const kind = (): Category => {
      const kinds = categories.map((_, at) => weigh(kindHeads + at * (2 * filters + 1)));
      return categories[kinds.indexOf(Math.max(...kinds))] ?? 'verdict';
    };
    return { must: score(0), mustOrMay: score(1), kind, points };
  }

  /** Each filter at its strongest and on average, and what all of them point at; sees two words to each side. */
  #convolve(words: readonly KnownWord[]): Record<'most' | 'mean' | 'points', Float32Array> {
    const { filters } = this.#packed;
    const { bias, pointer } = this.#parts();
    const network = this.#network;
    const count = words.length;
    const most = new Float32Array(filters);
    const mean = new Float32Array(filters);
    const points = new Float32Array(count);
    const effectAt = (at: number): Float32Array => words[at]?.effect ?? this.#nothing;
    for (let at = 0; at < count; at += 1) {
      // Written out: the same sums in a loop over the five words take half as long again.
      const farLeft = effectAt(at - 2);
      const left = effectAt(at - 1);
      const own = effectAt(at);
      const right = effectAt(at + 1);
      const farRight = effectAt(at + 2);
      let point = network[pointer + filters] as number;
      for (let f = 0; f < filters; f += 1) {
        const value =
          (network[bias + f] as number) +
          (farLeft[f] as number) +
          (left[filters + f] as number) +
          (own[2 * filters + f] as number) +
          (right[3 * filters + f] as number) +
          (farRight[4 * filters + f] as number);
        if (value <= 0) continue;
        point += value * (network[pointer + f] as number);
        mean[f] = (mean[f] as number) + value;
        if (value > (most[f] as number)) most[f] = value;
      }
      points[at] = point;
    }
    for (let f = 0; f < filters; f += 1) mean[f] = (mean[f] as number) / Math.max(1, count);
    return { most, mean, points };
  }

  /** Where the parts of the network begin. */
  #parts(): Record<'kernels' | 'bias' | 'heads' | 'pointer' | 'kindHeads', number> {
    const { filters, reach, dimensions } = this.#packed;
    const kernels = filters * (2 * reach + 1) * dimensions;
    const bias = kernels + filters;
    const pointer = bias + 2 * (2 * filters + 1);
    return { kernels, bias, heads: bias, pointer, kindHeads: pointer + filters + 1 };
  }

  #wordOf(word: string): KnownWord {
    const known = this.#known.get(word) ?? this.#strangers.get(word);
    if (known) return known;
    const made = { hashes: hashesOf(word), effect: this.#effectOf(word) };
    if (this.#index.has(word)) this.#known.set(word, made);
    else {
      if (this.#strangers.size >= mostStrangers) this.#strangers.clear();
      this.#strangers.set(word, made);
    }
    return made;
  }

  #effectOf(word: string): Float32Array {
    const { filters, reach, dimensions } = this.#packed;
    const width = 2 * reach + 1;
    const network = this.#network;
    const vector = this.#vectorOf(word);
    const effect = new Float32Array(width * filters);
    for (let f = 0; f < filters; f += 1) {
      for (let offset = 0; offset < width; offset += 1) {
        const from = (f * width + offset) * dimensions;
        let sum = 0;
        for (let d = 0; d < dimensions; d += 1) sum += (network[from + d] as number) * (vector[d] as number);
        effect[offset * filters + f] = sum;
      }
    }
    return effect;
  }

  #vectorOf(word: string): Float32Array {
    const { dimensions, triples } = this.#packed;
    const vector = new Float32Array(dimensions);
    const own = this.#index.get(word);
    if (own !== undefined) {
      addRow(this.#vectors, own, vector, this.#packed.vectorScale);
      return vector;
    }
    const rows = letterTriples(word, triples);
    for (const row of rows) addRow(this.#triples, row, vector, this.#packed.vectorScale / rows.length);
    return vector;
  }
}

/** Adds a packed row to a vector: one byte of scale, then two numbers a byte, from -8 to 7. */
function addRow(table: Uint8Array, row: number, vector: Float32Array, scale: number): void {
  const size = 1 + vector.length / 2;
  const step = (table[row * size] as number) * scale;
  for (let d = 0; d < vector.length; d += 1) {
    const pair = table[row * size + 1 + (d >> 1)] as number;
    const nibble = d % 2 === 0 ? pair & 15 : pair >> 4;
    vector[d] = (vector[d] as number) + (nibble - 8) * step;
  }
}

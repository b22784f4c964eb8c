import { type Category, categories } from '../types';
import { letterTriples, wideFeatures } from './features';

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
  readonly thresholds: Thresholds;
  /** Mark of the bank it learnt from. */
  readonly trainedOn: string;
}

/** From which probability on the judge speaks: where a family found the words, and where it has to point itself. */
export interface Thresholds {
  readonly reframe: { readonly family: number; readonly alone: number };
  readonly consider: { readonly family: number; readonly alone: number };
}

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

/** A convolution over word vectors beside a linear model over hashed features; see docs/model-card.md. */
export class Model {
  readonly thresholds: Thresholds;
  readonly #packed: PackedModel;
  readonly #index: ReadonlyMap<string, number>;
  readonly #vectors: Uint8Array;
  readonly #triples: Uint8Array;
  readonly #network: Float32Array;
  readonly #wide: Int8Array;
  /** What each word adds to each filter at each offset, worked out once a word: the convolution is then only sums. */
  readonly #effects = new Map<string, Float32Array>();

  constructor(packed: PackedModel) {
    this.#packed = packed;
    this.thresholds = packed.thresholds;
    this.#index = new Map(packed.vocabulary.split(' ').map((word, at) => [word, at]));
    this.#vectors = bytes(packed.vectors);
    this.#triples = bytes(packed.tripleVectors);
    this.#network = new Float32Array(bytes(packed.network).buffer);
    this.#wide = new Int8Array(bytes(packed.wide).buffer);
  }

  /** True for a word that has a vector of its own: such a word at the beginning of a sentence is hardly a name. */
  knows(word: string): boolean {
    return this.#index.has(word);
  }

  judge(words: readonly string[], families: readonly string[]): Judgement {
    const { filters, reach } = this.#packed;
    const width = 2 * reach + 1;
    const { kernels, bias, pointer, heads, kindHeads } = this.#parts();
    const count = words.length;
    const effects = words.map((word) => this.#effectOf(word));
    const hidden = new Float32Array(filters);
    const most = new Float32Array(filters);
    const mean = new Float32Array(filters);
    const points = new Float32Array(count);
    for (let at = 0; at < count; at += 1) {
      hidden.set(this.#network.subarray(kernels, bias));
      for (let offset = 0; offset < width; offset += 1) {
        const effect = effects[at + offset - reach];
        if (!effect) continue;
        const from = offset * filters;
        for (let f = 0; f < filters; f += 1) hidden[f] = (hidden[f] as number) + (effect[from + f] as number);
      }
      let point = this.#network[pointer + filters] as number;
      for (let f = 0; f < filters; f += 1) {
        const value = hidden[f] as number;
        if (value <= 0) continue;
        point += value * (this.#network[pointer + f] as number);
        mean[f] = (mean[f] as number) + value / count;
        if (value > (most[f] as number)) most[f] = value;
      }
      points[at] = point;
    }
    const wide = wideFeatures(words, families, this.#packed.buckets);
    const weigh = (from: number): number => {
      let sum = this.#network[from + 2 * filters] as number;
      for (let f = 0; f < filters; f += 1) {
        sum +=
          (this.#network[from + f] as number) * (most[f] as number) +
          (this.#network[from + filters + f] as number) * (mean[f] as number);
      }
      return sum;
    };
    const score = (head: number): number => {
      const sum = weigh(heads + head * (2 * filters + 1));
      let linear = 0;
      for (const bucket of wide) linear += this.#wide[2 * bucket + head] as number;
      return 1 / (1 + Math.exp(-sum - linear * this.#packed.wideScale));
    };
    const kind = (): Category => {
      const kinds = categories.map((_, at) => weigh(kindHeads + at * (2 * filters + 1)));
      return categories[kinds.indexOf(Math.max(...kinds))] ?? 'verdict';
    };
    return { must: score(0), mustOrMay: score(1), kind, points };
  }

  /** Where the parts of the network begin. */
  #parts(): Record<'kernels' | 'bias' | 'heads' | 'pointer' | 'kindHeads', number> {
    const { filters, reach, dimensions } = this.#packed;
    const kernels = filters * (2 * reach + 1) * dimensions;
    const bias = kernels + filters;
    const pointer = bias + 2 * (2 * filters + 1);
    return { kernels, bias, heads: bias, pointer, kindHeads: pointer + filters + 1 };
  }

  #effectOf(word: string): Float32Array {
    const known = this.#effects.get(word);
    if (known) return known;
    const { filters, reach, dimensions } = this.#packed;
    const width = 2 * reach + 1;
    const vector = this.#vectorOf(word);
    const effect = new Float32Array(width * filters);
    for (let f = 0; f < filters; f += 1) {
      for (let offset = 0; offset < width; offset += 1) {
        const from = (f * width + offset) * dimensions;
        let sum = 0;
        for (let d = 0; d < dimensions; d += 1)
          sum += (this.#network[from + d] as number) * (vector[d] as number);
        effect[offset * filters + f] = sum;
      }
    }
    // Words without a vector are endless; only those of the vocabulary are kept.
    if (this.#index.has(word)) this.#effects.set(word, effect);
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

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const decoded = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) decoded[at] = characters.charCodeAt(at);
  return decoded;
}

import type { Category } from '../../engine/types';

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

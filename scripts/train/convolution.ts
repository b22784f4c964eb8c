import type { Parameter } from './parameter';
import { shape } from './shape';

const { dimensions: D, filters: F, reach } = shape;

/** How many numbers a filter weighs: those of a word and of its neighbours. */
export const kernelSize = (2 * reach + 1) * D;
/** How many numbers are left of a sentence: each filter at its strongest and on average. */
export const pooledSize = 2 * F;

/** What the convolution learns. */
export interface Filters {
  readonly kernels: Parameter;
  readonly bias: Parameter;
}

/** Where a word's vector comes from: the mean of some rows of a table. */
export interface Source {
  readonly table: Parameter;
  readonly rows: readonly number[];
}

/** The vectors of a sentence's words, one after the other. */
export function readInput(sources: readonly Source[], mask: Float32Array): Float32Array {
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
export function pool(
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

/** What each filter makes of each word and its neighbours. */
export function convolve(
  { kernels: { value: kernels }, bias }: Filters,
  input: Float32Array,
  count: number,
): Float32Array {
  const hidden = new Float32Array(count * F);
  for (let t = 0; t < count; t += 1) {
    const first = Math.max(0, t - reach);
    const from = first * D;
    const length = (Math.min(count, t + reach + 1) - first) * D;
    for (let f = 0; f < F; f += 1) {
      const k = f * kernelSize + (first - t + reach) * D;
      let sum = bias.value[f] as number;
      for (let d = 0; d < length; d += 1) sum += (kernels[k + d] as number) * (input[from + d] as number);
      hidden[t * F + f] = sum > 0 ? sum : 0;
    }
  }
  return hidden;
}

/** Learns the filters from what their answers should have been; returns the same for the input. */
export function convolveBack(
  { kernels, bias }: Filters,
  input: Float32Array,
  hidden: Float32Array,
  hiddenGradient: Float32Array,
  count: number,
): Float32Array {
  const gradient = new Float32Array(input.length);
  for (let t = 0; t < count; t += 1) {
    const first = Math.max(0, t - reach);
    const from = first * D;
    const length = (Math.min(count, t + reach + 1) - first) * D;
    for (let f = 0; f < F; f += 1) {
      const g = hiddenGradient[t * F + f] as number;
      if (g === 0 || (hidden[t * F + f] as number) <= 0) continue;
      bias.touch(f);
      bias.gradient[f] = (bias.gradient[f] as number) + g;
      kernels.touch(f);
      const k = f * kernelSize + (first - t + reach) * D;
      for (let d = 0; d < length; d += 1) {
        kernels.gradient[k + d] = (kernels.gradient[k + d] as number) + g * (input[from + d] as number);
        gradient[from + d] = (gradient[from + d] as number) + g * (kernels.value[k + d] as number);
      }
    }
  }
  return gradient;
}

import { pooledSize } from './convolution';
import type { Parameter } from './parameter';

/** How many numbers an output weighs: what is left of a sentence, and a constant. */
export const headSize = pooledSize + 1;

/** What one output makes of a sentence. */
export function weigh({ value }: Parameter, head: number, pooled: Float32Array): number {
  const base = head * headSize;
  let score = value[base + pooledSize] as number;
  for (let f = 0; f < pooledSize; f += 1) score += (value[base + f] as number) * (pooled[f] as number);
  return score;
}

/** Learns one output from what its answer should have been, and says the same of its input. */
export function learnHead(
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

import type { PackedModel, ThresholdsByReader } from '../../engine/judge/model';
import { shape, type Weights } from './shape';

/** Packs learnt weights into the file that ships: vectors in four bits, the wide half in eight. */
export function pack(weights: Weights, thresholds: ThresholdsByReader, trainedOn: string): PackedModel {
  const { dimensions, filters, reach, buckets, triples } = shape;
  const vectorScale = 1 / 255;
  const most = weights.wide.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const wideScale = most / 127;
  const network = new Float32Array(
    [...weights.kernels, ...weights.bias, ...weights.heads, ...weights.pointer, ...weights.kinds].map(
      rounded,
    ),
  );
  return {
    dimensions,
    filters,
    reach,
    buckets,
    triples,
    vocabulary: weights.vocabulary.join(' '),
    vectors: base64(packRows(weights.vectors, vectorScale)),
    tripleVectors: base64(packRows(weights.triples, vectorScale)),
    network: base64(new Uint8Array(network.buffer)),
    wide: base64(
      new Uint8Array(Int8Array.from(weights.wide, (value) => Math.round(value / wideScale)).buffer),
    ),
    wideScale,
    vectorScale,
    thresholds,
    trainedOn,
  };
}

/** Short mantissas: the last bits carry nothing and would not compress. */
function rounded(value: number): number {
  return Math.round(value * 4096) / 4096;
}

function packRows(values: Float32Array, unit: number): Uint8Array {
  const { dimensions } = shape;
  const rows = values.length / dimensions;
  const packed = new Uint8Array(rows * (1 + dimensions / 2));
  for (let row = 0; row < rows; row += 1) {
    const numbers = values.subarray(row * dimensions, (row + 1) * dimensions);
    const most = numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    const scale = Math.min(255, Math.max(1, Math.ceil(most / 7.5 / unit)));
    const at = row * (1 + dimensions / 2);
    packed[at] = scale;
    numbers.forEach((value, d) => {
      const nibble = Math.max(0, Math.min(15, Math.round(value / (scale * unit)) + 8));
      const place = at + 1 + (d >> 1);
      packed[place] = (packed[place] as number) | (d % 2 === 0 ? nibble : nibble << 4);
    });
  }
  return packed;
}

function base64(values: Uint8Array): string {
  return Buffer.from(values).toString('base64');
}

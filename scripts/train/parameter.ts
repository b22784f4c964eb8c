/**
 * Numbers with their gradients, moved by Adam. They lie in rows; only rows touched since the last step are moved, so
 * that a word's vector costs nothing while the word does not occur.
 */
export class Parameter {
  readonly value: Float32Array;
  /** Add to it after `touch`; cleared by each step. */
  readonly gradient: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #isTouched: Uint8Array;
  readonly #touched: number[] = [];

  constructor(
    rows: number,
    readonly size: number,
    readonly rate: number,
  ) {
    this.value = new Float32Array(rows * size);
    this.gradient = new Float32Array(rows * size);
    this.#mean = new Float32Array(rows * size);
    this.#square = new Float32Array(rows * size);
    this.#isTouched = new Uint8Array(rows);
  }

  touch(row: number): void {
    if (this.#isTouched[row] === 1) return;
    this.#isTouched[row] = 1;
    this.#touched.push(row);
  }

  step(share: number, steps: number): void {
    const rate = this.rate * share;
    const correction = Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps);
    const decay = 1 - 0.01 * rate;
    for (const row of this.#touched) {
      const end = (row + 1) * this.size;
      for (let at = row * this.size; at < end; at += 1) {
        const g = this.gradient[at] as number;
        const mean = 0.9 * (this.#mean[at] as number) + 0.1 * g;
        const square = 0.999 * (this.#square[at] as number) + 0.001 * g * g;
        this.#mean[at] = mean;
        this.#square[at] = square;
        this.value[at] =
          (this.value[at] as number) * decay - (rate * correction * mean) / (Math.sqrt(square) + 1e-8);
        this.gradient[at] = 0;
      }
      this.#isTouched[row] = 0;
    }
    this.#touched.length = 0;
  }
}

/** Numbers with their gradients; only those touched since the last step are moved (lazy Adam). */
export class Parameter {
  readonly value: Float32Array;
  readonly #gradient: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  readonly #isTouched: Uint8Array;
  readonly #touched: number[] = [];

  constructor(
    size: number,
    readonly rate: number,
  ) {
    this.value = new Float32Array(size);
    this.#gradient = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
    this.#isTouched = new Uint8Array(size);
  }

  add(at: number, gradient: number): void {
    if (this.#isTouched[at] === 0) {
      this.#isTouched[at] = 1;
      this.#touched.push(at);
    }
    this.#gradient[at] = (this.#gradient[at] as number) + gradient;
  }

  step(share: number, steps: number): void {
    const correction = Math.sqrt(1 - 0.999 ** steps) / (1 - 0.9 ** steps);
    for (const at of this.#touched) {
      const g = this.#gradient[at] as number;
      const mean = 0.9 * (this.#mean[at] as number) + 0.1 * g;
      const square = 0.999 * (this.#square[at] as number) + 0.001 * g * g;
      this.#mean[at] = mean;
      this.#square[at] = square;
      const decay = 1 - 0.01 * this.rate * share;
      this.value[at] = (this.value[at] as number) * decay - (this.rate * share * correction * mean) / (Math.sqrt(square) + 1e-8);
      this.#gradient[at] = 0;
      this.#isTouched[at] = 0;
    }
    this.#touched.length = 0;
  }
}

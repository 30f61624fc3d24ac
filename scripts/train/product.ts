import { EMBEDDING } from '../../src/classify/model/shape.ts';

/** An embedding, the layer it meets, and where the answers are added. */
interface Product {
  readonly vector: Float32Array;
  /** Where the embedding begins. */
  readonly at: number;
  /** A row of `width` numbers for each number of the embedding. */
  readonly matrix: Float32Array;
  readonly into: Float32Array;
  readonly from: number;
  readonly width: number;
}

/** Adds embedding × matrix to `into`, four rows at a time: half of all training is spent here. */
export function addProduct({ vector, at, matrix, into, from, width }: Product): void {
  for (let i = 0; i < EMBEDDING; i += 4) {
    const a = vector[at + i] as number;
    const b = vector[at + i + 1] as number;
    const c = vector[at + i + 2] as number;
    const d = vector[at + i + 3] as number;
    const first = i * width;
    for (let f = 0; f < width; f += 1) {
      const row = first + f;
      into[from + f] =
        (into[from + f] as number) +
        a * (matrix[row] as number) +
        b * (matrix[row + width] as number) +
        c * (matrix[row + 2 * width] as number) +
        d * (matrix[row + 3 * width] as number);
    }
  }
}

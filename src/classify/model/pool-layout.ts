import { FILTERS, HEADS, WIDTH } from './shape.ts';

/** Bytes of a vector, and of what all filters get from one word. */
export const VECTOR = 16;
export const ROW = FILTERS * WIDTH;
/** Bytes of what a unit gets from all filters. */
export const HEAR_ROW = FILTERS * 2;
/** Bytes of the heads as numbers of four bytes, and two such numbers. */
export const HEADS_ROW = HEADS * 4;
export const HALF = 8;

/** Where each table begins, in bytes. */
export interface Layout {
  readonly bias: number;
  readonly strongest: number;
  readonly strongestAt: number;
  readonly places: number;
  readonly entries: number;
  readonly flags: number;
  readonly projections: number;
  readonly sum: number;
  readonly addresses: number;
  readonly said: number;
  readonly hear: number;
  readonly hearBias: number;
  readonly pull: number;
  readonly out: number;
  readonly telling: number;
  readonly logits: number;
  readonly rows: number;
  readonly squared: number;
  readonly embedding: number;
  readonly conv: number;
  readonly sums: number;
}

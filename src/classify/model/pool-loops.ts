import { constant, get, op, plus, set } from './wasm.ts';

/** Rows of numbers that are added up, so many columns at a time as are kept in variables. */
interface RowSums {
  /** Variables: bytes of all columns, those before the columns worked out, and where the number and its row stand. */
  readonly bytes: number;
  readonly chunk: number;
  readonly entry: number;
  readonly row: number;
  /** Bytes of the columns worked out at once, of a row, and of all numbers, of four each. */
  readonly chunkBytes: number;
  readonly rowBytes: number;
  /** Bytes of a column in the sums for each byte of one in a row: 1 where it is not given. */
  readonly widening?: 1 | 2;
  readonly entryBytes: number;
  /** Code that sets the sums, that adds the row of one number, and that stores the sums. */
  readonly start: readonly number[];
  readonly add: readonly number[];
  readonly finish: readonly number[];
}

/** The loop over chunks of columns, and within it the one over numbers and their rows. */
export function sumsOfRows(sums: RowSums): number[] {
  const { bytes, chunk, entry, row } = sums;
  const narrowed = sums.widening === 2 ? [...constant(1), ...op.shiftRight] : [];
  return [
    ...[...op.loop, ...sums.start],
    ...[...constant(0), ...set(entry), ...get(chunk), ...narrowed, ...set(row)],
    ...[...op.loop, ...sums.add],
    ...[...plus(entry, 4), ...plus(row, sums.rowBytes)],
    ...[...get(entry), ...constant(sums.entryBytes), ...op.isLess, ...op.again, ...op.end],
    ...[...sums.finish, ...plus(chunk, sums.chunkBytes)],
    ...[...get(chunk), ...get(bytes), ...op.isLess, ...op.again, ...op.end],
  ];
}

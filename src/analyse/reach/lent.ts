/**
 * Columns that are needed for a moment. They are lent and given back, for what is left to the garbage collector lies about until there are 64 MB of it:
 * of half a million posts a column takes 4 MB, and the figures of reach need some thirty, few at a time.
 */
const free: Float64Array[] = [];

/** A column of whatever numbers were in it. */
export function lend(length: number): Float64Array {
  const at = free.findIndex((column) => column.length >= length);
  const [found] = at < 0 ? [] : free.splice(at, 1);
  return (found ?? new Float64Array(length)).subarray(0, length);
}

/** As `lend`, of whole numbers; it is given back in the same way. */
export function lendWhole(length: number): Uint32Array {
  return new Uint32Array(lend(Math.ceil(length / 2)).buffer, 0, length);
}

/** Takes columns back that nobody looks at any more. */
export function giveBack(...columns: readonly (Float64Array | Uint32Array)[]): void {
  for (const { buffer } of columns) free.push(new Float64Array(buffer));
}

/** Leaves what was lent and given back to the garbage collector. */
export function forgetLent(): void {
  free.length = 0;
}

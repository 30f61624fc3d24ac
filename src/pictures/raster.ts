/** Cells a side of the square a picture is compared as. Text lines of a screenshot still tell at 64, not at 32. */
export const side = 64;

const stride = side + 1;

/** A part of a picture, in shares of its width and height. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const wholeArea: Area = { x: 0, y: 0, w: 1, h: 1 };

/** Sums of the grey values left of and above each corner of the cells: the mean of any rectangle in four look-ups. */
export type Sums = Int32Array;

/** The sums of `side` × `side` grey values, in `sums` where that is given to be used again (Crow, "Summed-area tables for texture mapping", 1984). */
export function sumsOf(grey: Uint8Array, sums: Sums = new Int32Array(stride * stride)): Sums {
  for (let y = 0; y < side; y += 1) {
    let row = 0;
    for (let x = 0; x < side; x += 1) {
      row += grey[y * side + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

/** Where a square of cells lies on a picture: its upper left corner, and the ways along its top and down its left side, in shares. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly right: { readonly x: number; readonly y: number };
  readonly down: { readonly x: number; readonly y: number };
}

/** Points looked at in a cell, along each side. */
const points = 3;

/** `side` × `side` greys of a part of a picture, upright or not, from the square of its finer ones; beyond its edge they go on as they are there. */
export function sampled(fine: Uint8Array, { x, y, right, down }: Placed): Uint8Array {
  const size = Math.sqrt(fine.length);
  const at = (share: number): number => Math.min(size - 1, Math.max(0, Math.floor(share * size)));
  const sums = new Float32Array(side * side);
  const many = side * points;
  for (let row = 0; row < many; row += 1) {
    const v = (row + 0.5) / many;
    const cells = Math.floor(row / points) * side;
    for (let column = 0; column < many; column += 1) {
      const u = (column + 0.5) / many;
      const value = fine[at(y + u * right.y + v * down.y) * size + at(x + u * right.x + v * down.x)] ?? 0;
      const cell = cells + Math.floor(column / points);
      sums[cell] = (sums[cell] ?? 0) + value;
    }
  }
  return Uint8Array.from(sums, (sum) => Math.round(sum / points ** 2));
}

/** The greys of an upright part. */
export function partOf(fine: Uint8Array, { x, y, w, h }: Area): Uint8Array {
  return sampled(fine, { x, y, right: { x: w, y: 0 }, down: { x: 0, y: h } });
}

/** The grey values seen in a mirror. */
export function mirrored(grey: Uint8Array): Uint8Array {
  const other = new Uint8Array(grey.length);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) other[y * side + x] = grey[y * side + side - 1 - x] ?? 0;
  }
  return other;
}

const corners = new Float64Array(stride * stride);

/** Cuts an area into `columns` × `rows` (64 at most) and writes the mean of each into `out`, row by row. */
export function meansOf(sums: Sums, area: Area, size: { columns: number; rows: number }, out: Float32Array): void {
  const { columns, rows } = size;
  const dx = (area.w * side) / columns;
  const dy = (area.h * side) / rows;
  const scale = 1 / (dx * dy);
  for (let row = 0; row <= rows; row += 1) {
    const top = Math.min(side, Math.max(0, area.y * side + row * dy));
    const y = Math.min(side - 1, Math.floor(top));
    cornerRow(sums, { y, part: top - y, left: area.x * side, dx }, columns, row * (columns + 1));
  }
  for (let row = 0; row < rows; row += 1) {
    const upper = row * (columns + 1);
    const lower = upper + columns + 1;
    for (let column = 0; column < columns; column += 1) {
      const below = (corners[lower + column + 1] ?? 0) - (corners[lower + column] ?? 0);
      const above = (corners[upper + column + 1] ?? 0) - (corners[upper + column] ?? 0);
      out[row * columns + column] = (below - above) * scale;
    }
  }
}

interface CornerRow {
  readonly y: number;
  /** Share of the way to the next row. */
  readonly part: number;
  readonly left: number;
  readonly dx: number;
}

/** The sums at corners that lie between those of the cells. */
function cornerRow(sums: Sums, { y, part, left, dx }: CornerRow, columns: number, at: number): void {
  const upper = y * stride;
  const lower = upper + stride;
  for (let column = 0; column <= columns; column += 1) {
    const from = Math.min(side, Math.max(0, left + column * dx));
    const x = Math.min(side - 1, from | 0);
    const share = from - x;
    const a = sums[upper + x] ?? 0;
    const c = sums[lower + x] ?? 0;
    const above = a + ((sums[upper + x + 1] ?? 0) - a) * share;
    const below = c + ((sums[lower + x + 1] ?? 0) - c) * share;
    corners[at + column] = above + (below - above) * part;
  }
}

import type { Overlay } from './align.ts';
import { meansOf, side, wholeArea } from './raster.ts';

/** What two pictures that lie over each other have in common. */
export interface Changes {
  /** Share of the tiles with detail in which the detail is the same, those under the largest patch left out. */
  readonly agreement: number;
  /** Tiles with detail in either picture. */
  readonly tiles: number;
  /** Cells that differ, as a share of all. */
  readonly share: number;
  /** Cells in the largest patch of neighbours that differ. */
  readonly largestPatch: number;
}

/** Grey values a cell may be off by: strong compression moves the mean of one by up to 5. */
const tolerance = 9;

/** For each grey value that a cell's neighbours differ by: edges move by part of a cell when a picture is resized. */
const edgeTolerance = 0.3;

/** Cells a side of a tile, the least deviation that counts as detail, and the correlation from which it is the same. */
const tileSide = 8;
const leastDetail = 4;
const sameDetail = 0.7;

/** Share of a picture that one patch may cover before it counts against the rest. */
const largestHidden = 0.35;

/** Compares two pictures cell by cell, after taking brightness and contrast out. */
export function changesOf({ outer, inner, area }: Overlay): Changes {
  // As many cells as the outer picture has there, or its own coarseness would look like a change.
  const columns = Math.max(tileSide * 4, Math.floor(side * area.w));
  const rows = Math.max(tileSide * 4, Math.floor(side * area.h));
  const size = { columns, rows };
  const expected = new Float32Array(columns * rows);
  const found = new Float32Array(columns * rows);
  meansOf(outer, area, size, expected);
  meansOf(inner, wholeArea, size, found);
  fitLight(expected, found);
  const changed = changedCells(expected, found, columns);
  const share = changed.reduce((sum, cell) => sum + cell, 0) / changed.length;
  const patch = largestPatch(changed, columns);
  return { ...detail(expected, found, { columns, patch }), share, largestPatch: patch.length };
}

/** Turns `expected` into the brightness and contrast of `found`: least squares, over the cells that agree best. */
function fitLight(expected: Float32Array, found: Float32Array): void {
  let limit = Infinity;
  let fit = { gain: 1, offset: 0 };
  for (let round = 0; round < 5; round += 1) {
    fit = lineThrough(expected, found, fit, limit);
    limit = Math.max(6, 2 * medianError(expected, found, fit));
  }
  const levels = levelShifts(expected, found, fit);
  for (const [at, value] of expected.entries()) {
    const light = Math.min(255, Math.max(0, fit.gain * value + fit.offset));
    expected[at] = light + between(levels, value);
  }
}

/** Filters bend the line, and what is too light or too dark is cut off: greys are parted into levels with a shift each. */
const levelWidth = 16;
const mostShift = 24;

/** How far each level lies beside the line, by its median; a patch in few greys must not pass for a filter. */
function levelShifts(expected: Float32Array, found: Float32Array, { gain, offset }: Line): Float32Array {
  const errors: number[][] = Array.from({ length: 256 / levelWidth + 1 }, () => []);
  for (const [at, value] of expected.entries()) {
    const light = Math.min(255, Math.max(0, gain * value + offset));
    errors[Math.round(value / levelWidth)]?.push((found[at] ?? 0) - light);
  }
  return Float32Array.from(errors, (level) => {
    const middle = level.length < expected.length / 100 ? 0 : (level.sort((a, b) => a - b)[level.length >> 1] ?? 0);
    return Math.abs(middle) > mostShift ? 0 : middle;
  });
}

function between(levels: Float32Array, value: number): number {
  const at = value / levelWidth;
  const lower = Math.floor(at);
  const part = at - lower;
  return (levels[lower] ?? 0) * (1 - part) + (levels[lower + 1] ?? 0) * part;
}

interface Line {
  readonly gain: number;
  readonly offset: number;
}

function lineThrough(expected: Float32Array, found: Float32Array, last: Line, limit: number): Line {
  let [count, sumA, sumB, squareA, product] = [0, 0, 0, 0, 0];
  for (let at = 0; at < expected.length; at += 1) {
    const a = expected[at] ?? 0;
    const b = found[at] ?? 0;
    if (Math.abs(last.gain * a + last.offset - b) > limit) continue;
    count += 1;
    sumA += a;
    sumB += b;
    squareA += a * a;
    product += a * b;
  }
  const variance = count * squareA - sumA * sumA;
  if (count < 16 || variance < count) return last;
  const gain = Math.min(3, Math.max(1 / 3, (count * product - sumA * sumB) / variance));
  return { gain, offset: (sumB - gain * sumA) / count };
}

/** By every fifth cell, which is enough to tell and a fifth of the sorting. */
function medianError(expected: Float32Array, found: Float32Array, { gain, offset }: Line): number {
  const errors = new Float32Array(Math.ceil(expected.length / 5));
  for (let at = 0; at < errors.length; at += 1) {
    errors[at] = Math.abs(gain * (expected[at * 5] ?? 0) + offset - (found[at * 5] ?? 0));
  }
  return errors.sort()[errors.length >> 1] ?? 0;
}

/** 1 for each cell that differs by more than compression and resizing explain. */
function changedCells(expected: Float32Array, found: Float32Array, columns: number): Uint8Array {
  const rows = expected.length / columns;
  const changed = new Uint8Array(expected.length);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const at = y * columns + x;
      const error = Math.abs((expected[at] ?? 0) - (found[at] ?? 0));
      if (error <= tolerance) continue;
      if (error > tolerance + edgeTolerance * rangeAround(expected, columns, x, y)) changed[at] = 1;
    }
  }
  return changed;
}

/** The difference between the lightest and the darkest of a cell and its eight neighbours. */
function rangeAround(cells: Float32Array, columns: number, x: number, y: number): number {
  const rows = cells.length / columns;
  let [least, most] = [255, 0];
  for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column += 1) {
      const value = cells[row * columns + column] ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return most - least;
}

/** The largest patch of changed cells that touch at a side or a corner. */
function largestPatch(changed: Uint8Array, columns: number): readonly number[] {
  const left = changed.slice();
  let largest: readonly number[] = [];
  for (let start = 0; start < left.length; start += 1) {
    if (left[start] !== 1) continue;
    const patch = takePatch(left, columns, start);
    if (patch.length > largest.length) largest = patch;
  }
  return largest;
}

function takePatch(left: Uint8Array, columns: number, start: number): readonly number[] {
  const patch = [start];
  left[start] = 0;
  for (let at = 0; at < patch.length; at += 1) {
    for (const next of touching(patch[at] ?? start, columns)) {
      if (left[next] !== 1) continue;
      left[next] = 0;
      patch.push(next);
    }
  }
  return patch;
}

/** The cells around one; some may lie above the first or below the last. */
function touching(at: number, columns: number): number[] {
  const x = at % columns;
  const places = [at - columns, at + columns];
  if (x > 0) places.push(at - 1, at - columns - 1, at + columns - 1);
  if (x < columns - 1) places.push(at + 1, at - columns + 1, at + columns + 1);
  return places;
}

interface Layout {
  readonly columns: number;
  readonly patch: readonly number[];
}

/**
 * Compares the detail tile by tile: what both leave empty says nothing about two pictures, least of all two white pages. One patch
 * may hide what was below it, as a sticker does, if most of the picture lies outside.
 */
function detail(expected: Float32Array, found: Float32Array, { columns, patch }: Layout) {
  const rows = expected.length / columns;
  const hidden = new Uint8Array(expected.length);
  if (patch.length <= largestHidden * expected.length) for (const at of patch) hidden[at] = 1;
  let [tiles, same] = [0, 0];
  for (const from of tileStarts(columns, rows)) {
    const likeness = isHidden(hidden, columns, from) ? null : tileLikeness(expected, found, columns, from);
    if (likeness === null) continue;
    tiles += 1;
    if (likeness >= sameDetail) same += 1;
  }
  return { agreement: tiles === 0 ? 0 : same / tiles, tiles };
}

/** The upper left cell of each tile; a tile begins in the middle of the one before. */
function tileStarts(columns: number, rows: number): number[] {
  const starts: number[] = [];
  for (let y = 0; y + tileSide <= rows; y += tileSide / 2) {
    for (let x = 0; x + tileSide <= columns; x += tileSide / 2) starts.push(y * columns + x);
  }
  return starts;
}

/** Whether a sixteenth of a tile or more lies under the patch: its edge alone would spoil the correlation. */
function isHidden(hidden: Uint8Array, columns: number, from: number): boolean {
  let cells = 0;
  for (let row = 0; row < tileSide; row += 1) {
    for (let at = from + row * columns; at < from + row * columns + tileSide; at += 1) cells += hidden[at] ?? 0;
  }
  return cells >= (tileSide * tileSide) / 16;
}

/**
 * The correlation of a tile in both; `null` where neither has detail. What a row of cells has in common is taken out first where
 * anything is left then: lines of text agree with any other lines as high, and only along a line is seen which words they are.
 */
function tileLikeness(a: Float32Array, b: Float32Array, columns: number, from: number): number | null {
  const along = { a: 0, b: 0, product: 0 };
  const across = { a: 0, b: 0, product: 0 };
  let [sumA, sumB] = [0, 0];
  for (let row = 0; row < tileSide; row += 1) {
    const start = from + row * columns;
    let [rowA, rowB] = [0, 0];
    for (let at = start; at < start + tileSide; at += 1) {
      const x = a[at] ?? 0;
      const y = b[at] ?? 0;
      rowA += x;
      rowB += y;
      along.a += x * x;
      along.b += y * y;
      along.product += x * y;
    }
    sumA += rowA;
    sumB += rowB;
    across.a += (rowA * rowA) / tileSide;
    across.b += (rowB * rowB) / tileSide;
    across.product += (rowA * rowB) / tileSide;
  }
  const count = tileSide * tileSide;
  const all = { a: (sumA * sumA) / count, b: (sumB * sumB) / count, product: (sumA * sumB) / count };
  return correlation(along, across) ?? correlation(along, all);
}

/** Squares and products summed. */
interface Moments {
  readonly a: number;
  readonly b: number;
  readonly product: number;
}

/** The correlation of what `means` leaves of a tile; `null` where that is no detail in either. */
function correlation(squares: Moments, means: Moments): number | null {
  const least = leastDetail ** 2 * tileSide * tileSide;
  const a = squares.a - means.a;
  const b = squares.b - means.b;
  if (Math.max(a, b) < least) return null;
  return Math.min(a, b) < least / 16 ? 0 : (squares.product - means.product) / Math.sqrt(a * b);
}

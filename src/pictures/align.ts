import { type Area, meansOf, type Sums, wholeArea } from './raster.ts';

/** One way to lay two pictures over each other: the whole of `inner` on an area of `outer`. */
export interface Overlay {
  readonly outer: Sums;
  readonly inner: Sums;
  readonly area: Area;
  /** Correlation of the two, -1 to 1. */
  readonly likeness: number;
}

/** Cells a side, and how far the edges are moved at a time. */
interface Level {
  readonly cells: number;
  readonly steps: readonly number[];
}

const coarseCells = 12;
const coarse: Level = { cells: coarseCells, steps: [0.05, 0.025] };
const fine: Level = { cells: 32, steps: [0.0125, 0.006, 0.003] };

/** How often a step may better the place before the next is taken. */
const mostMoves = 12;

const smallest = 0.5;

const outerMeans = new Float32Array(32 * 32);
const innerMeans = new Float32Array(32 * 32);

/** How like two pictures are as they lie: the correlation of their greys, so that brightness and contrast do not matter. */
export function overlay(outer: Sums, inner: Sums, area: Area): Overlay {
  meansOf(inner, wholeArea, { columns: coarseCells, rows: coarseCells }, innerMeans);
  return { outer, inner, area, likeness: likenessAt(outer, area, coarseCells) };
}

/** Moves the edges of the area, one at a time, as long as the two become more alike: roughly, from a guess. */
export function approach(guess: Overlay): Overlay {
  return move(guess, coarse);
}

/** The same with care, from a place that is roughly right. */
export function settle(rough: Overlay): Overlay {
  return move(rough, fine);
}

function move({ outer, inner, area }: Overlay, { cells, steps }: Level): Overlay {
  meansOf(inner, wholeArea, { columns: cells, rows: cells }, innerMeans);
  let place = area;
  let likeness = likenessAt(outer, place, cells);
  for (const step of steps) {
    for (let moves = 0; moves < mostMoves; moves += 1) {
      const next = betterPlace(outer, place, likeness, { cells, step });
      if (next === null) break;
      place = next.area;
      likeness = next.likeness;
    }
  }
  return { outer, inner, area: place, likeness };
}

function betterPlace(outer: Sums, place: Area, likeness: number, { cells, step }: { cells: number; step: number }) {
  let better: { area: Area; likeness: number } | null = null;
  let most = likeness + 1e-6;
  for (const area of neighbours(place, step)) {
    const value = likenessAt(outer, area, cells);
    if (value <= most) continue;
    most = value;
    better = { area, likeness: value };
  }
  return better;
}

/** The area with one edge moved, shifted, or all of it made larger or smaller. */
function neighbours({ x, y, w, h }: Area, step: number): Area[] {
  const near: Area[] = [];
  for (const by of [-step, step]) {
    near.push({ x: x + by, y, w, h }, { x, y: y + by, w, h });
    near.push({ x: x + by, y, w: w - by, h }, { x, y, w: w + by, h });
    near.push({ x, y: y + by, w, h: h - by }, { x, y, w, h: h + by });
    near.push({ x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by });
  }
  return near.filter(isInside);
}

function isInside({ x, y, w, h }: Area): boolean {
  const most = 1 + 1e-9;
  return x >= -1e-9 && y >= -1e-9 && x + w <= most && y + h <= most && w >= smallest && h >= smallest;
}

/** The correlation with `innerMeans`, which has as many cells. */
function likenessAt(outer: Sums, area: Area, cells: number): number {
  meansOf(outer, area, { columns: cells, rows: cells }, outerMeans);
  const count = cells * cells;
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
  for (let at = 0; at < count; at += 1) {
    const a = outerMeans[at] ?? 0;
    const b = innerMeans[at] ?? 0;
    sumA += a;
    sumB += b;
    squareA += a * a;
    squareB += b * b;
    product += a * b;
  }
  const varianceA = squareA - (sumA * sumA) / count;
  const varianceB = squareB - (sumB * sumB) / count;
  if (varianceA < count || varianceB < count) return 0;
  return (product - (sumA * sumB) / count) / Math.sqrt(varianceA * varianceB);
}

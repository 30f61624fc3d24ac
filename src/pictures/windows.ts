import { type Area, wholeArea } from './raster.ts';
import { middle } from './turned.ts';

/** The least share of a picture's area that a crop is looked for with. */
export const leastArea = 0.55;

/** Sides of the parts looked at, and how far apart they lie, in shares. */
const sides = [1, 0.9, 0.8, 0.7, 0.6];
const apart = 0.05;

/** How far the proportions of a part may be from those of the other picture, as a logarithm: half a step of `sides`. */
const tolerance = 0.08;

/** Proportions are sorted into bins this wide; beyond the outermost no part that large can have them. */
const binWidth = 0.02;
const farthest = 0.62;

/** Parts of a picture that crops are looked for in; the whole comes first. */
export const windows: readonly Area[] = [wholeArea, ...parts()];

function parts(): Area[] {
  const found: Area[] = [];
  for (const w of sides) {
    for (const h of sides) {
      if (w * h < leastArea || w * h === 1) continue;
      for (const x of places(w)) for (const y of places(h)) found.push({ x, y, w, h });
    }
  }
  return found;
}

/** Where a side of this length can begin, both ends included. */
function places(length: number): number[] {
  const steps = Math.round((1 - length) / apart);
  return Array.from({ length: steps + 1 }, (_, step) => (steps === 0 ? 0 : ((1 - length) * step) / steps));
}

/** The index of the part that pictures turned are compared by. */
export const middlePart = windows.findIndex(
  ({ x, y, w, h }) => near(x, middle.x) && near(y, middle.y) && near(w, middle.w) && near(h, middle.h),
);

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

const bins: readonly Uint16Array[] = Array.from({ length: Math.round((2 * farthest) / binWidth) + 1 }, (_, bin) => {
  const ratio = bin * binWidth - farthest;
  return Uint16Array.from(
    windows.flatMap(({ w, h }, at) => (Math.abs(Math.log(w / h) - ratio) <= tolerance ? [at] : [])),
  );
});

const none = new Uint16Array(0);

/** The parts, by index in `windows`, whose width over height is changed against the whole's by a factor of e^`ratio`. */
export function windowsOfRatio(ratio: number): Uint16Array {
  return bins[Math.round((ratio + farthest) / binWidth)] ?? none;
}

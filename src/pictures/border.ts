import { type Area, wholeArea } from './raster.ts';

/** Greys that an even line may vary by, and lines of one border may differ by: compression rings along its edge. */
const even = 8;

/** Less than this left of a side, and it was no border. */
const leastLeft = 0.2;

/** The part of a picture within an even border, such as the bars of a screenshot or the margin of a page; the whole where there is none. `grey`: a square of cells. */
export function withinBorder(grey: Uint8Array): Area {
  const side = Math.sqrt(grey.length);
  const lines = (first: number, next: number, along: number) => evenLines(grey, { first, next, along, side });
  const top = lines(0, side, 1);
  const bottom = lines((side - 1) * side, -side, 1);
  const left = lines(0, 1, side);
  const right = lines(side - 1, -1, side);
  const area = { x: left / side, y: top / side, w: 1 - (left + right) / side, h: 1 - (top + bottom) / side };
  const isWhole = area.w === 1 && area.h === 1;
  return isWhole || area.w < leastLeft || area.h < leastLeft ? wholeArea : area;
}

/** Lines of cells from `first` on: `next` leads to the next line, `along` to the next cell of one. */
interface Lines {
  readonly first: number;
  readonly next: number;
  readonly along: number;
  readonly side: number;
}

/** How many of the lines are even. */
function evenLines(grey: Uint8Array, { first, next, along, side }: Lines): number {
  let [least, most] = [255, 0];
  for (let line = 0; line < side; line += 1) {
    for (let cell = 0; cell < side; cell += 1) {
      const value = grey[first + line * next + cell * along] ?? 0;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (most - least > even) return line;
  }
  return side;
}

import { type Area, side, wholeArea } from './raster.ts';

/** Greys that an even line may vary by, and lines of one border may differ by: compression rings along its edge. */
const even = 8;

/** Less than this left of a side, and it was no border. */
const leastLeft = 0.4;

/** The part of a picture within an even border, such as the bars of a screenshot or the margin of a page; the whole where there is none. */
export function withinBorder(grey: Uint8Array): Area {
  const top = evenLines(grey, 0, side, 1);
  const bottom = evenLines(grey, (side - 1) * side, -side, 1);
  const left = evenLines(grey, 0, 1, side);
  const right = evenLines(grey, side - 1, -1, side);
  const area = { x: left / side, y: top / side, w: 1 - (left + right) / side, h: 1 - (top + bottom) / side };
  const isWhole = area.w === 1 && area.h === 1;
  return isWhole || area.w < leastLeft || area.h < leastLeft ? wholeArea : area;
}

/** How many lines are even, from `first` on; `next` leads to the next line, `along` to the next cell of one. */
function evenLines(grey: Uint8Array, first: number, next: number, along: number): number {
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

/** How one picture lies over another when what is within their borders is the same. */
export function layWithin(own: Area, saved: Area): { readonly area: Area; readonly inside: 'own' | 'saved' } {
  const isSmaller = saved.w * saved.h <= own.w * own.h;
  return isSmaller ? { area: place(own, saved), inside: 'saved' } : { area: place(saved, own), inside: 'own' };
}

/** Where the whole of a picture comes to lie in another if `part` of it lies on `onto` there; kept within the other. */
function place(part: Area, onto: Area): Area {
  const w = Math.min(1, onto.w / part.w);
  const h = Math.min(1, onto.h / part.h);
  const x = Math.min(1 - w, Math.max(0, onto.x - part.x * w));
  const y = Math.min(1 - h, Math.max(0, onto.y - part.y * h));
  return { x, y, w, h };
}

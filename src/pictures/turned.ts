import type { Fingerprint } from './fingerprint.ts';
import { type Area, type Placed, sampled } from './raster.ts';

/** A guess at how a saved picture was turned: by how far, and whether it kept its corners or was cut to hide that. */
export interface Turn {
  readonly degrees: number;
  /** `grown`: the canvas grew to hold all of it, corners filled; `cut`: the largest upright part of it is left. */
  readonly canvas: 'grown' | 'cut';
}

/** Between two of these a picture is off by half a degree, which laying it by its edges makes up for. */
const angles = [-3, -2, -1, 1, 2, 3];

export const turns: readonly Turn[] = angles.flatMap((degrees) =>
  (['grown', 'cut'] as const).map((canvas) => ({ degrees, canvas })),
);

/** The turns of the same kind by one step more and less. */
export function besides({ degrees, canvas }: Turn): readonly Turn[] {
  const at = angles.indexOf(degrees);
  return turns.filter((turn) => turn.canvas === canvas && Math.abs(angles.indexOf(turn.degrees) - at) === 1);
}

/** The part of the picture as it was before that is compared: all of it lies inside whatever was cut. */
export const middle: Area = { x: 0.1, y: 0.1, w: 0.8, h: 0.8 };

/** The middle of a saved picture turned back, as greys, from its finer ones. */
export function turnedBack(
  fine: Uint8Array,
  { width, height }: Pick<Fingerprint, 'width' | 'height'>,
  turn: Turn,
): Uint8Array {
  const angle = (turn.degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const before = turn.canvas === 'grown' ? withinGrown(width, height, angle) : aroundCut(width, height, angle);
  const [w, h] = [before.width * middle.w, before.height * middle.h];
  const placed: Placed = {
    x: 0.5 - (w * cos - h * sin) / 2 / width,
    y: 0.5 - (w * sin + h * cos) / 2 / height,
    right: { x: (w * cos) / width, y: (w * sin) / height },
    down: { x: (-h * sin) / width, y: (h * cos) / height },
  };
  return sampled(fine, placed);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture that takes up so much when it is turned. */
function withinGrown(width: number, height: number, angle: number): Size {
  const [cos, sin] = [Math.cos(angle), Math.abs(Math.sin(angle))];
  const both = cos * cos - sin * sin;
  return { width: (width * cos - height * sin) / both, height: (height * cos - width * sin) / both };
}

/** The size of a picture of which so much is left upright when it is turned and cut to its own proportions. */
function aroundCut(width: number, height: number, angle: number): Size {
  const longer = Math.max(width, height) / Math.min(width, height);
  const scale = Math.cos(angle) + longer * Math.abs(Math.sin(angle));
  return { width: width * scale, height: height * scale };
}

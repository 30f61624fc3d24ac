import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { SavedPicture } from '../../src/pictures/compare.ts';
import type { OwnPicture } from '../../src/pictures/index.ts';

/** Where sharp cannot be loaded the tests of pictures say so and are left out. */
export const sharp = await import('sharp').then(
  (module) => module.default,
  () => {
    process.stderr.write('sharp cannot be loaded: the tests of pictures are skipped.\n');
    return null;
  },
);

type SharpOf = NonNullable<typeof sharp>;

/** A picture as rows of red, green and blue. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
}

/** Numbers from 0 to 1 that follow from the seed (Park and Miller, 1988), begun far apart for seeds that are near. */
export function numbersFrom(seed: number): () => number {
  let state = createHash('sha256').update(`${seed}`).digest().readUInt32BE() % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

export function blank(width: number, height: number, grey = 255): Raster {
  return { width, height, data: Buffer.alloc(width * height * 3, grey) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The same picture with a box of one colour on it. */
export function withBox(picture: Raster, box: Box, colour: readonly number[]): Raster {
  const data = Buffer.from(picture.data);
  for (let y = box.y; y < Math.min(picture.height, box.y + box.h); y += 1) {
    for (let x = box.x; x < Math.min(picture.width, box.x + box.w); x += 1) {
      data.set(colour, (y * picture.width + x) * 3);
    }
  }
  return { ...picture, data };
}

/** Forty boxes of any size and colour over each other, on a slope of light. */
export function boxes(seed: number, width = 480, height = 320): Raster {
  const next = numbersFrom(seed);
  let picture = blank(width, height);
  for (let at = 0; at < picture.data.length; at += 1) {
    picture.data[at] = 60 + ((at % (width * 3)) / (width * 3)) * 120;
  }
  for (let count = 0; count < 40; count += 1) {
    const box = {
      x: Math.floor(next() * width * 0.9),
      y: Math.floor(next() * height * 0.9),
      w: Math.floor(width * (0.04 + next() * 0.25)),
      h: Math.floor(height * (0.04 + next() * 0.25)),
    };
    picture = withBox(picture, box, [next() * 255, next() * 255, next() * 255]);
  }
  return picture;
}

/** A white page with lines of dark words; `changed` is the number of a line with other words. */
export function page(seed: number, changed = -1, width = 480, height = 320): Raster {
  let picture = blank(width, height);
  for (let line = 0; line < 14; line += 1) {
    const next = numbersFrom(seed * 100 + line + (line === changed ? 5000 : 0));
    for (let x = 30; x < width - 40; ) {
      const w = 4 + Math.floor(next() * 40);
      picture = withBox(picture, { x, y: 16 + line * 21, w: Math.min(w, width - 40 - x), h: 12 }, [20, 20, 20]);
      x += w + 4 + Math.floor(next() * 10);
    }
  }
  return picture;
}

/** A large page of small marks, as fine as letters. */
export function letters(seed: number): Raster {
  const next = numbersFrom(seed);
  const picture = blank(1000, 700);
  for (let y = 56; y < 640; y += 53) {
    for (let x = 60; x < 930; x += next() < 0.2 ? 50 : 25) {
      for (let dot = 0; dot < 24; dot += 1) {
        const place = { x: x + (dot % 4) * 5, y: y + Math.floor(dot / 4) * 5, w: 5, h: 5 };
        if (next() < 0.5) stamp(picture, place);
      }
    }
  }
  return picture;
}

/** Draws on the picture itself: a page has thousands of marks. */
function stamp(picture: Raster, { x, y, w, h }: Box): void {
  for (let row = y; row < y + h; row += 1)
    picture.data.fill(15, (row * picture.width + x) * 3, (row * picture.width + x + w) * 3);
}

/** sharp with a picture in it, to be edited and stored. */
export function edit(picture: Raster): ReturnType<SharpOf> {
  if (sharp === null) throw new Error('there is no sharp');
  const { width, height, data } = picture;
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export function jpeg(picture: Raster, quality = 85): Promise<Buffer> {
  return edit(picture).jpeg({ quality }).toBuffer();
}

export async function* savedFrom(pictures: Readonly<Record<string, Uint8Array>>): AsyncGenerator<SavedPicture> {
  for (const [name, bytes] of Object.entries(pictures)) yield { name, bytes };
}

export async function* ownFrom(pictures: Readonly<Record<string, Uint8Array>>): AsyncGenerator<OwnPicture> {
  for (const [name, bytes] of Object.entries(pictures))
    yield { name, bytes, postId: name.split('-')[0] ?? null, of: 'post' };
}

/** The value, which must be there. */
export function present<T>(value: T | null | undefined): T {
  expect(value).toBeTruthy();
  return value as T;
}

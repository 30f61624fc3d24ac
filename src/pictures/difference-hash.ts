import { type Area, meansOf, type Sums } from './raster.ts';

const columns = 9;
const rows = 8;

/** Greys that neighbours must differ by to count: in a flat part, compression alone would else set the bits. */
const least = 2;

const means = new Float32Array(columns * rows);

/** The 64 bits in two halves. */
export interface HashHalves {
  readonly high: number;
  readonly low: number;
}

/**
 * The difference hash of a part of a picture: 64 bits, each whether one of 9 × 8 means is lighter than its left neighbour (Krawetz,
 * "Kind of like that", 2013). Zauner ("Implementation and benchmarking of perceptual image hash functions", 2010) is the
 * comparison of such hashes. Chosen over one by cosine transform because parts of a picture can be hashed without decoding it again.
 */
export function differenceHash(sums: Sums, area: Area): HashHalves {
  meansOf(sums, area, { columns, rows }, means);
  return { high: half(0), low: half(rows / 2) };
}

function half(from: number): number {
  let bits = 0;
  for (let row = from; row < from + rows / 2; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      const at = row * columns + column;
      bits = (bits << 1) | ((means[at] ?? 0) > (means[at - 1] ?? 0) + least ? 1 : 0);
    }
  }
  return bits;
}

/** Bits set in a 32-bit number (Warren, "Hacker's Delight", 5-1). */
export function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Bits of 64 that differ. */
export function hashDistance(a: HashHalves, b: HashHalves): number {
  return bitCount(a.high ^ b.high) + bitCount(a.low ^ b.low);
}

import { spread } from '../../arrays/hash.ts';
import type { PlainText } from './plain-text.ts';

/** Smallest values a sketch holds, eight bits each. */
export const sketchSize = 64;
/** The same as words of 32 bits: four values a word. */
export const sketchWords: number = sketchSize / 4;

/** Letters a shingle, spaces counted. One word of six changed in a text of a hundred letters leaves 0.83 of all shingles the same. */
const shingle = 4;
const binBits = 6;
const valueBits = 32 - binBits;
const multiplier = 0x01000193;
/** What the unit that leaves a shingle was multiplied by. */
const leaving = Math.imul(Math.imul(multiplier, multiplier), Math.imul(multiplier, multiplier));
const empty = 0x7fffffff;

/** For each bin the order in which the others are asked when it is empty: shuffled once, by a fixed seed. */
const askedOrder = createAskedOrder();

/**
 * Sketches of texts. Two texts' sketches agree in a place with the chance of their Jaccard likeness: the share of shingles, of all in either,
 * that are in both (Broder, "On the resemblance and containment of documents", 1997).
 *
 * One hash a shingle fills all places (one-permutation hashing: Li, Owen and Zhang, NIPS 2012). Places no shingle fell into take the value of another,
 * asked in an order of their own (Shrivastava and Li, ICML 2014; Shrivastava, ICML 2017). Of each value the lowest
 * eight bits are kept (b-bit minwise hashing: Li and König, WWW 2010).
 */
export function createSketcher(): (plain: PlainText, into: Uint32Array, at: number) => void {
  const smallest = new Int32Array(sketchSize);
  return (plain, into, at) => {
    fillSmallest(plain, smallest);
    for (let word = 0; word < sketchWords; word += 1) into[at + word] = packed(smallest, 4 * word);
  };
}

/** The smallest hash of a shingle in each bin. */
function fillSmallest({ units, length }: PlainText, smallest: Int32Array): void {
  smallest.fill(empty);
  let rolling = 0;
  for (let end = 0; end < length; end += 1) {
    rolling = (Math.imul(rolling, multiplier) + (units[end] ?? 0)) | 0;
    if (end >= shingle) rolling = (rolling - Math.imul(leaving, units[end - shingle] ?? 0)) | 0;
    if (end < shingle - 1) continue;
    const hash = spread(rolling) >>> 0;
    const bin = hash >>> valueBits;
    const value = hash & ((1 << valueBits) - 1);
    if (value < (smallest[bin] ?? 0)) smallest[bin] = value;
  }
}

function packed(smallest: Int32Array, bin: number): number {
  const byte = (each: number) => valueIn(smallest, each) & 0xff;
  return (byte(bin) | (byte(bin + 1) << 8) | (byte(bin + 2) << 16) | (byte(bin + 3) << 24)) >>> 0;
}

function valueIn(smallest: Int32Array, bin: number): number {
  const own = smallest[bin] ?? empty;
  if (own !== empty) return own;
  for (let ask = 0; ask < sketchSize; ask += 1) {
    const other = smallest[askedOrder[bin * sketchSize + ask] ?? 0] ?? empty;
    // The value with the asking bin's number in it: two places must not agree only because both asked the same one.
    if (other !== empty) return spread(other + Math.imul(bin + 1, 0x9e3779b9));
  }
  return empty;
}

type CountAgreeing = (a: Uint32Array, atA: number, b: Uint32Array, atB: number) => number;

/** Places in which two sketches agree. */
export const agreeing: CountAgreeing = agreeingIn(sketchWords);

/** Of the first half of their places: where too few agree, the rest need not be counted. */
export const agreeingInHalf: CountAgreeing = agreeingIn(sketchWords / 2);

function agreeingIn(words: number): CountAgreeing {
  return (a, atA, b, atB) => {
    // The four bytes of a word are looked at together, and counted in four sums of which none outgrows its byte.
    let sums = 0;
    for (let word = 0; word < words; word += 1) {
      const differing = (a[atA + word] ?? 0) ^ (b[atB + word] ?? 0);
      sums += ~(((differing & lowBits) + lowBits) | differing | lowBits) >>> 7;
    }
    return Math.imul(sums, 0x01010101) >>> 24;
  };
}

/** All bits of four bytes but the highest of each: added to a byte, they carry into that bit unless all the byte's low ones are zero. */
const lowBits = 0x7f7f7f7f;

function createAskedOrder(): Uint8Array {
  const order = new Uint8Array(sketchSize * sketchSize);
  let state = 1;
  for (let bin = 0; bin < sketchSize; bin += 1) {
    const row = order.subarray(bin * sketchSize, (bin + 1) * sketchSize);
    for (let at = 0; at < sketchSize; at += 1) row[at] = at;
    for (let at = sketchSize - 1; at > 0; at -= 1) {
      state = (state + 0x9e3779b9) | 0;
      const other = (spread(state) >>> 0) % (at + 1);
      const kept = row[at] ?? 0;
      row[at] = row[other] ?? 0;
      row[other] = kept;
    }
  }
  return order;
}

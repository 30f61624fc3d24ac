// Chance that repeats: the same seed gives the same demo on every machine and every version of Node.

/**
 * @typedef {object} Rng
 * @property {() => number} next a number in [0, 1)
 * @property {(low: number, high: number) => number} int a whole number, both ends included
 * @property {(chance: number) => boolean} chance true that often
 * @property {<T>(items: readonly T[]) => T} pick one of a list
 * @property {<T>(items: readonly T[]) => T[]} shuffle a shuffled copy
 * @property {() => number} normal mean 0, deviation 1
 * @property {(median: number, spread: number) => number} heavy a whole number ≥ 0 with a long upper tail
 */

/**
 * A generator of 32-bit state words (the public-domain `sfc32` step) with the draws the demo needs.
 * @param {number} seed
 * @returns {Rng}
 */
export function createRng(seed) {
  const next = sfc32(seed);
  const int = (/** @type {number} */ low, /** @type {number} */ high) => low + Math.floor(next() * (high - low + 1));
  const normal = () => {
    // Twelve uniforms: near enough to normal, and free of the trigonometry that differs between machines.
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += next();
    return sum;
  };
  return {
    next,
    int,
    normal,
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)],
    shuffle: (items) => shuffled(items, int),
    heavy: (median, spread) => Math.max(0, Math.round(median * Math.exp(spread * normal()) - 0.3)),
  };
}

/**
 * Hands out a list in shuffled order, again and again: every item is used before one comes back.
 * @template T
 * @param {Rng} rng
 * @param {readonly T[]} items
 * @returns {() => T}
 */
export function createBag(rng, items) {
  /** @type {T[]} */
  let left = [];
  return () => {
    if (left.length === 0) left = rng.shuffle(items);
    return /** @type {T} */ (left.pop());
  };
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(low: number, high: number) => number} int
 * @returns {T[]}
 */
function shuffled(items, int) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = int(0, i);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

/**
 * @param {number} seed
 * @returns {() => number}
 */
function sfc32(seed) {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

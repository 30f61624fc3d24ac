/** The state of a generator: four 32-bit words. */
export type RandomState = Int32Array;

/** The state for a seed, filled by splitmix32 as xoshiro's authors advise: never all zero. */
export function randomState(seed: number): RandomState {
  const words = new Int32Array(4);
  for (let i = 0; i < 4; i++) {
    // Finaliser of MurmurHash3 over a Weyl sequence.
    let z = (seed + Math.imul(i + 1, 0x9e3779b9)) | 0;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    words[i] = z ^ (z >>> 16);
  }
  return words;
}

/**
 * Writes `count` unsigned 32-bit integers to the start of `into` and moves the state on: xoshiro128** 1.1, Blackman and Vigna, "Scrambled linear
 * pseudorandom number generators", ACM TOMS 47(4), 2021. The same seed gives the same numbers.
 */
export function fillRandom(state: RandomState, into: Uint32Array, count: number): void {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  for (let i = 0; i < count; i++) {
    const product = Math.imul(b, 5);
    into[i] = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

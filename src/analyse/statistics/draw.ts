import { fillRandom, randomState } from '../random.ts';

/** Numbers from 0 to below 1, the same for the same seed. */
export type Draw = () => number;

/** A source of random numbers of 32 bits each: xoshiro128**, seeded. */
export function drawOf(seed: number): Draw {
  const state = randomState(seed);
  const buffer = new Uint32Array(1);
  return () => {
    fillRandom(state, buffer, 1);
    return (buffer[0] ?? 0) / 2 ** 32;
  };
}

/**
 * Which `count` of `size` rows in order are drawn: every (size / count)th from a random start. Every row has the chance count / size, and every
 * stretch of the order (a month, say) its share (Madow and Madow, "On the theory of systematic sampling", Annals of Mathematical Statistics 15, 1944).
 */
export function systematic(count: number, size: number, draw: Draw): number[] {
  if (count <= 0 || size <= 0) return [];
  const step = size / Math.min(count, size);
  const start = draw() * step;
  return Array.from({ length: Math.min(count, size) }, (_, at) => Math.min(size - 1, Math.floor(start + at * step)));
}

/**
 * Which `count` of the rows are drawn, rows standing in groups of these sizes one after the other: every group gets its share, the odd label by a systematic
 * draw, and within a group all sets of that size are alike. Every row has the chance count / rows.
 */
export function drawSpread(sizes: readonly number[], count: number, draw: Draw): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const places = systematic(count, all, draw);
  let from = 0;
  return sizes.flatMap((size) => {
    const start = from;
    from += size;
    const wanted = places.filter((place) => place >= start && place < from).length;
    return subset(size, wanted, draw).map((row) => start + row);
  });
}

/** `count` of the numbers from 0 to below `size` in order, any set alike: Floyd's algorithm (Bentley and Floyd, Communications of the ACM 30, 1987). */
function subset(size: number, count: number, draw: Draw): number[] {
  const chosen = new Set<number>();
  for (let last = size - count; last < size; last++) {
    const one = Math.floor(draw() * (last + 1));
    chosen.add(chosen.has(one) ? last : one);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The items in random order: Fisher and Yates, as Durstenfeld wrote it (Communications of the ACM 7, 1964). */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    const kept = result[last] as T;
    result[last] = result[other] as T;
    result[other] = kept;
  }
  return result;
}

// Simulated accounts with a machine of known errors, and labels drawn from them again and again.

/** A random number source: the same numbers for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Machines by what they find (`found`: the share of abuse that is flagged) and by how many of their flags are right (`right`). `told`: how many times as
 * sure as it should be the machine's chances are.
 */
export const machines = {
  sharp: { found: 0.9, right: 0.9, told: 1 },
  good: { found: 0.75, right: 0.75, told: 1 },
  middling: { found: 0.6, right: 0.4, told: 1 },
  'over-sure': { found: 0.6, right: 0.15, told: 4 },
};

export const prevalences = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3];
export const sizes = [50, 100, 200, 500, 1000];

/** Rows of an account: each with a truth, a flag and the machine's chance. Chances lie in two bands on each side of the flag. */
export function accountOf({ prevalence, machine, rows, seed }) {
  const random = randomOf(seed);
  const { found, right, told } = machine;
  const flaggedShare = Math.min(0.95, (prevalence * found) / right);
  const missed = (prevalence * (1 - found)) / (1 - flaggedShare);
  // Of the rows not flagged an eighth lies near the threshold and holds half of what is missed.
  const parts = [
    { share: flaggedShare * 0.5, chance: Math.min(0.99, right * 1.08), flagged: true },
    { share: flaggedShare * 0.5, chance: Math.max(0.01, 2 * right - Math.min(0.99, right * 1.08)), flagged: true },
    { share: (1 - flaggedShare) / 8, chance: Math.min(0.9, missed * 4), flagged: false },
    { share: ((1 - flaggedShare) * 7) / 8, chance: (missed * 4) / 7, flagged: false },
  ];
  return parts.map(({ share, chance, flagged }) => {
    const size = Math.max(flagged ? 4 : 1, Math.round(rows * share));
    const truths = new Uint8Array(size);
    const chances = new Float64Array(size);
    for (let row = 0; row < size; row++) {
      const own = Math.min(0.995, Math.max(0.0005, chance * (0.6 + 0.8 * random())));
      truths[row] = random() < own ? 1 : 0;
      chances[row] = Math.min(0.99, own * told);
    }
    return { flagged, size, truths, chances };
  });
}

/** Draws `count` of the rows of a part without replacement, as sums; `order` is kept and shuffled in place. */
export function drawnFrom(part, count, random) {
  const { size, truths, chances, flagged } = part;
  part.order ??= Uint32Array.from({ length: size }, (_, row) => row);
  let positive = 0;
  let sum = 0;
  let squares = 0;
  let withTruth = 0;
  for (let drawn = 0; drawn < count; drawn++) {
    const other = drawn + Math.floor(random() * (size - drawn));
    const row = part.order[other];
    part.order[other] = part.order[drawn];
    part.order[drawn] = row;
    positive += truths[row];
    sum += chances[row];
    squares += chances[row] ** 2;
    withTruth += chances[row] * truths[row];
  }
  part.mean ??= chances.reduce((total, chance) => total + chance, 0) / size;
  return { size, labelled: count, positive, flagged, chances: { meanOfAll: part.mean, sum, squares, withTruth } };
}

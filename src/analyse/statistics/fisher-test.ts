/** Two shares as counts: `hits` of `of`. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/**
 * The chance of counts that lie at least as far apart had both one share: Fisher's exact test, two-sided, over the tables no likelier than the one seen
 * (Fisher, "The design of experiments", 1935, chapter 2).
 */
export function fisherTest(one: Count, other: Count): number {
  const hits = one.hits + other.hits;
  const least = Math.max(0, hits - other.of);
  const most = Math.min(one.of, hits);
  const all = logChoose(one.of + other.of, hits);
  const chance = (k: number) => Math.exp(logChoose(one.of, k) + logChoose(other.of, hits - k) - all);
  const seen = chance(one.hits);
  let sum = 0;
  // Tables as likely as the one seen differ from it in the last digits alone.
  for (let k = least; k <= most; k++) if (chance(k) <= seen * (1 + 1e-7)) sum += chance(k);
  return Math.min(1, sum);
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) sum += Math.log((n - i + 1) / i);
  return sum;
}

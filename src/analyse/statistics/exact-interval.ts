import type { Interval } from '../../model/interval.ts';
import { clopperPearson } from '../distributions/binomial.ts';

/** Labels of one of two groups drawn apart: `hits` of `of`, and the share of all rows that the group is. */
export interface Group {
  readonly weight: number;
  readonly of: number;
  readonly hits: number;
}

/** How finely the share of the second group is searched for its worst value. */
const steps = 24;
const halvings = 24;

/**
 * An exact 95 % interval of W₁p₁ + W₂p₂ from two binomial counts: the shares at which, whatever the two parts are, an estimate as far out as the
 * one seen has a chance above 2.5 % (Buehler, "Confidence intervals for the product of two binomial parameters", JASA 52, 1957; Lloyd and Kabaila,
 * "On the optimality and limitations of Buehler bounds", Australian and New Zealand Journal of Statistics 45, 2003). It covers at least what it says,
 * for any true shares. With one group it is Clopper and Pearson's.
 */
export function exactInterval(groups: readonly Group[]): Interval {
  const [first, second] = groups.filter(({ weight, of }) => weight > 0 && of > 0);
  if (first === undefined) return [0, 1];
  if (second === undefined) return clopperPearson(first.hits, first.of);
  const high = upper(first, second);
  // A lower bound of positives is an upper bound of negatives.
  const low = 1 - upper(negatives(first), negatives(second));
  return [Math.max(0, low), Math.min(1, high)];
}

function negatives({ weight, of, hits }: Group): Group {
  return { weight, of, hits: of - hits };
}

/** The largest share that could have given an estimate as low as this with a chance of 2.5 %. */
function upper(a: Group, b: Group): number {
  if (a.hits === a.of && b.hits === b.of) return 1;
  const estimate = (a.weight * a.hits) / a.of + (b.weight * b.hits) / b.of;
  const [slow, fast] = a.of >= b.of ? [a, b] : [b, a];
  const outcomes = outcomesUpTo(slow, fast, estimate);
  let low = estimate;
  let high = a.weight + b.weight;
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (worstChance(slow, fast, outcomes, middle) > 0.025) low = middle;
    else high = middle;
  }
  return high;
}

/** For each count of the smaller group, the most of the larger one that keeps the estimate as low as seen; -1 for none. */
function outcomesUpTo(slow: Group, fast: Group, estimate: number): Int32Array {
  const tolerance = 1e-9;
  return Int32Array.from({ length: fast.of + 1 }, (_, count) => {
    const rest = estimate - (fast.weight * count) / fast.of;
    const most = Math.floor((rest * slow.of) / slow.weight + tolerance);
    return Math.max(-1, Math.min(slow.of, most));
  });
}

/** The largest chance of an estimate that low among all parts with this share: a grid, then finer round its best. */
function worstChance(slow: Group, fast: Group, outcomes: Int32Array, share: number): number {
  const from = Math.max(0, (share - slow.weight) / fast.weight);
  const to = Math.min(1, share / fast.weight);
  let best = 0;
  let at = from;
  for (let step = 0; step <= steps; step++) {
    // Denser at the ends, where the worst case mostly lies.
    const p = from + (to - from) * (1 - Math.cos((Math.PI * step) / steps)) * 0.5;
    const chance = chanceAt(slow, fast, outcomes, { share, p });
    if (chance > best) [best, at] = [chance, p];
    if (best > 0.025) return best;
  }
  const width = (to - from) / steps;
  for (let step = -8; step <= 8; step++) {
    const p = Math.min(to, Math.max(from, at + (width * step) / 5));
    best = Math.max(best, chanceAt(slow, fast, outcomes, { share, p }));
  }
  return best;
}

function chanceAt(
  slow: Group,
  fast: Group,
  outcomes: Int32Array,
  { share, p }: { readonly share: number; readonly p: number },
): number {
  const q = Math.min(1, Math.max(0, (share - fast.weight * p) / slow.weight));
  const most = outcomes[0] ?? -1;
  const upTo = cumulative(slow.of, q, most);
  const first = distribution(fast.of, p);
  let chance = 0;
  for (let count = 0; count <= fast.of; count++) {
    const limit = outcomes[count] ?? -1;
    if (limit < 0) break;
    chance += (first[count] ?? 0) * (upTo[limit] ?? 1);
  }
  return chance;
}

/** P(X ≤ k) for k = 0 to `most`, X binomial. */
function cumulative(n: number, p: number, most: number): Float64Array {
  const chances = distribution(n, p, most);
  for (let k = 1; k < chances.length; k++) chances[k] = Math.min(1, (chances[k] ?? 0) + (chances[k - 1] ?? 0));
  return chances;
}

/** P(X = k) for k = 0 to `most`, X binomial; by logarithms, so that nothing vanishes on the way. */
function distribution(n: number, p: number, most = n): Float64Array {
  const result = new Float64Array(most + 1);
  if (p <= 0) {
    result[0] = 1;
    return result;
  }
  if (p >= 1) {
    if (most >= n) result[n] = 1;
    return result;
  }
  const odds = Math.log(p) - Math.log1p(-p);
  let log = n * Math.log1p(-p);
  for (let k = 0; k <= most; k++) {
    result[k] = Math.exp(log);
    log += Math.log((n - k) / (k + 1)) + odds;
  }
  return result;
}

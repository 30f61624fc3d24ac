import { largestShape, logProbability, logTail } from './negative-binomial.ts';

/** Windows that tell how uneven an account is, at most so many a length: more cost time and tell nothing new. */
const mostSamples = 600;
/**
 * Counts above this many times the expected, and a few, say nothing of the shape: the likelihood is of counts known to lie
 * below. Where bursts are daily bread the line is higher, so that no more than one in thirty windows lies above it.
 */
const cap = 3;
const capFloor = 5;
const aboveCap = 1 / 30;
const smallestShape = 0.05;

/** A window's count, what was expected of it, and how uncertain that itself is (the inverse of its shape; 0 for certain). */
export interface Sample {
  readonly count: number;
  readonly mean: number;
  readonly spread: number;
}

/** What the shape is thought to be before any window is seen, as normal on the logarithm. */
export interface ShapePrior {
  readonly centre: number;
  readonly deviation: number;
}

/**
 * The shape k of the negative binomial that the windows follow. Likelihood of counts truncated at three times their mean and
 * five, so that pile-ons, which lie above, neither raise it nor need to be known; the prior speaks where the windows cannot.
 */
export function shapeOf(samples: readonly Sample[], prior: ShapePrior): number {
  const few = spread(samples, mostSamples);
  const ratio = Math.max(cap, upperRatio(few));
  const used: (Sample & { limit: number })[] = [];
  for (const sample of few) {
    const limit = Math.floor(ratio * sample.mean + capFloor);
    if (sample.count <= limit) used.push({ ...sample, limit });
  }
  const value = (logShape: number): number => {
    const away = (logShape - Math.log(prior.centre)) / prior.deviation;
    return likelihood(used, Math.exp(logShape)) - (away * away) / 2;
  };
  return Math.exp(highest(value, Math.log(smallestShape), Math.log(largestShape)));
}

/** At most so many of the samples, evenly from among them. */
function spread(samples: readonly Sample[], most: number): readonly Sample[] {
  const step = samples.length / most;
  if (step <= 1) return samples;
  return Array.from({ length: most }, (_, at) => samples[Math.floor(at * step)]).filter((each) => each !== undefined);
}

/** How many times its mean a window holds, the few left out, in all but the highest thirtieth. */
function upperRatio(samples: readonly Sample[]): number {
  const ratios = Float64Array.from(samples, ({ count, mean }) => (count - capFloor) / mean).sort();
  return ratios[Math.floor((1 - aboveCap) * ratios.length)] ?? 0;
}

function likelihood(samples: readonly (Sample & { limit: number })[], shape: number): number {
  let sum = 0;
  for (const { count, mean, spread, limit } of samples) {
    const law = { mu: mean, k: 1 / (1 / shape + spread) };
    sum += logProbability(count, law) - Math.log1p(-Math.min(0.9, Math.exp(logTail(limit + 1, law))));
  }
  return sum;
}

/** Where a function of one hump is highest: a coarse walk, then golden sections. */
function highest(value: (x: number) => number, low: number, high: number): number {
  const steps = 12;
  const width = (high - low) / steps;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let step = 0; step <= steps; step++) {
    const here = value(low + step * width);
    if (here > most) [best, most] = [step, here];
  }
  return golden(value, low + Math.max(0, best - 1) * width, low + Math.min(steps, best + 1) * width);
}

function golden(value: (x: number) => number, low: number, high: number): number {
  const part = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [c, d] = [b - part * (b - a), a + part * (b - a)];
  let [atC, atD] = [value(c), value(d)];
  for (let step = 0; step < 8; step++) {
    if (atC > atD) {
      [b, d, atD] = [d, c, atC];
      c = b - part * (b - a);
      atC = value(c);
    } else {
      [a, c, atC] = [c, d, atD];
      d = a + part * (b - a);
      atD = value(d);
    }
  }
  return (a + b) / 2;
}

import { logTail } from './negative-binomial.ts';
import { lawOf, type Rhythm, sumOf, windows } from './rhythm.ts';

/** Lengths of windows, in seen hours, at which the law is held against what the account did. */
const measured = [1, 3, 6, 12, 24, 72, 168];
/** The part of the windows that is the tail, and about how many windows are enough of it. */
const tailMost = 0.1;
const tailLeast = 0.02;
const tailWindows = 120;
/** The highest of the tail count only as being at least as high as the rest: they may be pile-ons. */
const setAside = 0.3;
/** Windows of a tail just as the law has it that are added to those measured: a year has five weeks in its tail. */
const priorWindows = 5;

/** How the surprise (-log p) of the ordinary windows of one length falls off: a share `part` lies above `above`, exponential with mean `mean`. */
interface Tail {
  readonly length: number;
  readonly part: number;
  readonly above: number;
  readonly mean: number;
}

/** The logarithm of the probability that an ordinary window of this account holds `count` or more. */
export type Surprise = (from: number, to: number, count: number) => number;

/**
 * The negative binomial's tail, held against the account's own: where its ordinary bursts reach further than the law has it
 * (posts that draw answers in heaps, log-normal days), the tail is that of its own windows, drawn out as an exponential of
 * the surprise. An empirical null after Efron ("Large-scale simultaneous hypothesis testing", JASA 99(465), 2004), fitted to
 * the upper windows with the topmost censored.
 */
export function surpriseOf(rhythm: Rhythm, outside: Uint8Array): Surprise {
  const tails = measured.flatMap((length) => tailAt(rhythm, length, outside) ?? []);
  return (from, to, count) => {
    const bare = logTail(count, lawOf(rhythm, from, to));
    let own = bare;
    for (const tail of nearest(tails, to - from)) {
      const { part, above, mean } = tail;
      if (-bare > above) own = Math.max(own, Math.log(part) - (-bare - above) / mean);
    }
    return own;
  };
}

/** The measured lengths to both sides of a length. */
function nearest(tails: readonly Tail[], length: number): Tail[] {
  const below = tails.findLast((each) => each.length <= length);
  const above = tails.find((each) => each.length > length);
  return [below?.length === length ? undefined : above, below].filter((each) => each !== undefined);
}

export function tailAt(rhythm: Rhythm, length: number, outside: Uint8Array): Tail | null {
  const surprises = Float64Array.from(windows(rhythm, length, outside), (from) => {
    const count = sumOf(rhythm.countSum, from, from + length);
    return -logTail(count, lawOf(rhythm, from, from + length));
  }).sort();
  const total = surprises.length;
  const part = Math.min(tailMost, Math.max(tailLeast, tailWindows / total));
  const size = Math.floor(part * total);
  if (size < 3) return null;
  const above = surprises[total - size - 1] ?? 0;
  const kept = size - Math.floor(setAside * size);
  let sum = priorWindows;
  for (let at = total - size; at < total; at++) {
    sum += (surprises[Math.min(at, total - size + kept - 1)] ?? 0) - above;
  }
  return { length, part: size / total, above, mean: sum / (kept + priorWindows) };
}

import { clopperPearson } from '../distributions/binomial.ts';
import { normal975 } from '../distributions/normal.ts';
import { allocate, expectedPositives, type FrameStratum, fewExpected } from './allocate.ts';

/** Fewer labels than this say next to nothing, more than that nobody writes by hand. */
export const sampleLimits = { least: 20, most: 5_000 } as const;

/** Half the width that the interval will have with so many labels, should the machine's chances be right. */
export function anticipatedHalfWidth(strata: readonly FrameStratum[], labels: number): number {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  if (labels >= all) return 0;
  const expected = expectedPositives(strata, labels);
  if (expected < fewExpected) {
    const [low, high] = clopperPearson(Math.round(expected), labels);
    return (high - low) / 2;
  }
  const counts = allocate(strata, labels);
  const variance = strata.reduce((sum, { size, anticipated }, h) => {
    const count = Math.max(1, counts[h] ?? 1);
    const left = Math.max(0, 1 - count / size);
    return sum + ((size / all) ** 2 * anticipated * (1 - anticipated) * left) / count;
  }, 0);
  return normal975 * Math.sqrt(variance);
}

/** The fewest labels whose interval is anticipated to be no wider than `halfWidth` to each side; within `sampleLimits` and the rows there are. */
export function labelsFor(strata: readonly FrameStratum[], halfWidth: number): number {
  const all = strata.reduce((sum, { size }) => sum + size, 0);
  let low = Math.min(all, sampleLimits.least);
  let high = Math.min(all, sampleLimits.most);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (anticipatedHalfWidth(strata, middle) <= halfWidth) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Interval } from '../../model/interval.ts';
import { incompleteBeta } from './beta.ts';

/** Where a function that grows with its argument between 0 and 1 reaches `level`, by halving. */
function reaches(level: number, of: (share: number) => number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Clopper and Pearson's 95 % interval of a share when `hits` of `of` have it ("The use of confidence or fiducial limits illustrated in the
 * case of the binomial", Biometrika 26, 1934), for any counts: by the incomplete beta function.
 */
export function clopperPearson(hits: number, of: number): Interval {
  const low = hits <= 0 ? 0 : reaches(0.025, (share) => incompleteBeta(share, hits, of - hits + 1));
  const high = hits >= of ? 1 : reaches(0.975, (share) => incompleteBeta(share, hits + 1, of - hits));
  return [low, high];
}

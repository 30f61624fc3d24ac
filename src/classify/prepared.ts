import type { Prepared } from './packed.ts';

/**
 * What the judge needs at its start and the build has found out beforehand: `scripts/prepare-judge.js` writes over the compiled
 * file. `null` in a checkout, where the judge finds it out itself: the same, somewhat later.
 */
export const prepared = null as Prepared | null;

import { holm } from '../analyse/chance.ts';
import { clopperPearson } from '../analyse/distributions/binomial.ts';
import { medianInterval, poissonInterval, ratioOfEstimates, ratioOfShares } from '../analyse/rate-ratio.ts';
import type { Statistics } from '../compare/index.ts';

/** The methods by which accounts are compared. */
export const comparedStatistics: Statistics = {
  ratioOfEstimates,
  ratioOfShares,
  holm,
  poissonInterval,
  medianInterval,
  shareInterval: clopperPearson,
};

import { learningWords } from '../report/index.ts';
import { learnReviewLabels } from '../run-review.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { complain, type Io } from './io.ts';
import { type ReviewPlaceFlags, reviewPlace } from './review-place.ts';

export interface ReviewLearnFlags extends ReviewPlaceFlags {
  readonly off?: boolean;
  readonly dryRun?: boolean;
  readonly seed: number;
  readonly format: 'terminal' | 'json';
}

/** `xhealth review learn`: moves thresholds and chances for one account by its labels, or takes that back. */
export async function reviewLearnCommand(flags: ReviewLearnFlags, io: Io): Promise<number> {
  const dryRun = flags.dryRun === true;
  const learning = await learnReviewLabels({
    ...reviewPlace(flags, io),
    seed: flags.seed,
    dryRun,
    off: flags.off === true,
  });
  await io.stdout.write(learningWords(learning, { format: flags.format, columns: io.stdout.columns, dryRun }));
  if (learning.outcome !== 'nothing-left' && learning.outcome !== 'too-few') return exitCodes.ok;
  const message = 'nothing was learned: there are too few labels to learn from; the model judges as before.';
  complain(io, message);
  return exitCodeOf([{ code: exitCodes.nothing, message }]);
}

import { rounded } from '../quantile.ts';
import { type Estimate, estimateChange, ratioInterval, type Spans, tooFew } from './compare.ts';
import type { ReachChange } from './input.ts';

/** Nine tenths, or ten ninths: a ratio nearer to 1 is called no change, however sure it is. On the scale of logarithms. */
export const smallestChange = -Math.log(0.9);

/** `no-change` is said only of an interval that holds neither a halving nor a doubling. */
const halving = Math.log(2);

/** What the posts of two spans say. */
export type Judgement = Pick<ReachChange, 'ratio' | 'ci95' | 'verdict' | 'reason'>;

/** Fell or rose where the 95 % interval leaves 1 out; no change where it is close around 1; else cannot tell, and why. */
export function judge(spans: Spans): Judgement {
  const few = tooFew(spans);
  if (few !== null) return unknown(few);
  const estimate = estimateChange(spans);
  if (estimate === null) {
    return unknown(
      'The kind of post or the posting rate changed so much at this date that its effect cannot be told from the date.',
    );
  }
  return judgeEstimate(estimate);
}

function unknown(reason: string): Judgement {
  return { ratio: null, ci95: null, verdict: 'cannot-tell', reason };
}

function judgeEstimate(estimate: Estimate): Judgement {
  const [low, high] = ratioInterval(estimate, 0.05);
  const figures = { ratio: rounded(Math.exp(estimate.change)), ci95: [rounded(low), rounded(high)] as const };
  const isSure = low > 1 || high < 1;
  const isLarge = Math.abs(estimate.change) >= smallestChange;
  if (isSure && isLarge) return { ...figures, verdict: estimate.change < 0 ? 'fell' : 'rose', reason: null };
  if (Math.log(high) < halving && Math.log(low) > -halving) return { ...figures, verdict: 'no-change', reason: null };
  const reason = `The posts differ too much for so few of them: no change is possible, and so is a ratio of ${shown(low)} or ${shown(high)}.`;
  return { ...figures, verdict: 'cannot-tell', reason };
}

function shown(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}

import type { Anonymity, Impersonation, Reach, Report } from '../model/report.ts';

type Scores = Report['scores'];

/** What the parts weigh in the overall score: what hurts most and can be measured best weighs most. */
const weights = { toxicity: 0.4, impersonation: 0.15, anonymity: 0.15, reach: 0.3 } as const;

/**
 * The share of flagged interactions that scores 50: about what members of the UK parliament were sent by lexicon counts
 * of 2019 and 2020 (4.5 % and 5.4 % of replies: EPJ Data Science 9, 2020; arXiv 2103.02917).
 */
const middling = 0.05;

/** Fewer judged interactions, or by fewer authors, make no score. */
export const fewestForScore = { judged: 30, authors: 10 } as const;

export interface ScoreFacts {
  readonly judged: number;
  /** Authors with a judged interaction. */
  readonly authors: number;
  /** Share of judged interactions that are abusive. */
  readonly rate: number | null;
  readonly anonymity: Anonymity;
  readonly impersonation: Impersonation;
  readonly reach: Pick<Reach, 'byBasis' | 'perPost'>;
}

/** Scores of the parts that can be judged now; the others are `null`, and with them the overall score. */
export function scoresBlock(facts: ScoreFacts): Scores {
  const values = {
    toxicity: toxicityScore(facts),
    impersonation: impersonationScore(facts),
    anonymity: anonymityScore(facts),
    reach: reachScore(facts),
  };
  return {
    toxicity: { value: values.toxicity, weight: weights.toxicity },
    impersonation: { value: values.impersonation, weight: weights.impersonation },
    anonymity: { value: values.anonymity, weight: weights.anonymity },
    reach: { value: values.reach, weight: weights.reach },
    overall: { value: overallScore(values), weight: 1 },
  };
}

/**
 * 100 × (1 − 2^(−rate / 5 %)): 0 for nothing flagged, 50 at 5 %, 75 at 10 %, 94 at 20 %. It rises with the rate and
 * flattens, since twenty messages in a hundred are not four times as bad to open as five.
 */
function toxicityScore({ judged, authors, rate }: ScoreFacts): number | null {
  if (rate === null || judged < fewestForScore.judged || authors < fewestForScore.authors) return null;
  return Math.round(100 * (1 - 2 ** (-rate / middling)));
}

/** Fewer accounts of which enough is known make no score. */
export const fewestKnownAccounts = 20;

/** Fewer accounts compared make no score: among a handful nobody could be expected. */
export const fewestCompared = 30;

/** The share, of a hundred, of strong anonymity among the accounts that wrote and of which enough is known. */
function anonymityScore({ anonymity: { authors, baseRate } }: ScoreFacts): number | null {
  if (baseRate === null || (authors.judged ?? 0) < fewestKnownAccounts) return null;
  return Math.round(100 * baseRate);
}

/** How far the closest account that does not say it is parody could be taken for the subject; 0 where none was found. */
function impersonationScore({ impersonation: { candidates, compared } }: ScoreFacts): number | null {
  if (candidates === null || (compared ?? 0) < fewestCompared) return null;
  const scores = candidates.filter(({ labelledParody }) => labelledParody !== true).map(({ score }) => score);
  return Math.round(100 * Math.max(0, ...scores));
}

/** A score of reach needs so many quarters of so many posts. */
export const fewestQuarters = 8;
export const fewestOfQuarter = 5;

/** Quarters in a year. */
const year = 4;

/**
 * How near the last four quarters come to the best four in a row that the inputs hold, of a hundred: the mean of their medians
 * by the basis that more posts have. 100: the last year is the best.
 */
function reachScore({ reach: { byBasis, perPost } }: ScoreFacts): number | null {
  if (perPost.basis === null) return null;
  const medians = byBasis[perPost.basis].quarters
    .filter(({ n, median }) => n >= fewestOfQuarter && median !== null)
    .map(({ median }) => median ?? 0);
  if (medians.length < fewestQuarters) return null;
  const years = medians.slice(year - 1).map((_, last) => meanOf(medians.slice(last, last + year)));
  const best = Math.max(...years);
  return best === 0 ? null : Math.round((100 * (years.at(-1) ?? 0)) / best);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The weighted mean of the parts, each turned so that 100 is best; a part that is `null` weighs nothing. `null` without
 * toxicity and reach.
 * @internal
 */
export function overallScore(values: Readonly<Record<keyof typeof weights, number | null>>): number | null {
  const { toxicity, reach, impersonation, anonymity } = values;
  if (toxicity === null || reach === null) return null;
  const parts = [
    { value: 100 - toxicity, weight: weights.toxicity },
    { value: reach, weight: weights.reach },
    ...(impersonation === null ? [] : [{ value: 100 - impersonation, weight: weights.impersonation }]),
    ...(anonymity === null ? [] : [{ value: 100 - anonymity, weight: weights.anonymity }]),
  ];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return Math.round(parts.reduce((sum, part) => sum + part.value * part.weight, 0) / weight);
}

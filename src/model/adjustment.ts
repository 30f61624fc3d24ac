import { type AbuseClass, abuseClasses } from './verdict.ts';

/** What of the model labels can move: the chance of abuse, and each class of it. In the order of `learnableHeads`. */
export type LearnableHead = 'abuse' | AbuseClass;

export const learnableHeads: readonly LearnableHead[] = ['abuse', ...abuseClasses];

/** How one head is moved for one account. */
export interface HeadMove {
  /** Of the curve over the logarithm of the odds that the model ships with: 1 and 0 leave a chance as it is. */
  readonly slope: number;
  readonly offset: number;
  /** The chance, as the model ships it, from which on the head is named. */
  readonly threshold: number;
}

/** What labels moved. The weights are never touched. */
export interface Adjustment {
  /** The model it moves: of another it moves nothing. */
  readonly base: string;
  readonly heads: Readonly<Partial<Record<LearnableHead, HeadMove>>>;
}

/** An adjustment as a cache keeps it for an account. */
export interface LearnedAdjustment extends Adjustment {
  /** ISO 8601 UTC. */
  readonly learnedAt: string;
  /** Labels it was learned from, and how many authors wrote what was labelled. */
  readonly labels: number;
  readonly authors: number;
  /** The samples these labels belong to. */
  readonly samples: readonly string[];
}

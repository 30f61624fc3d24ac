import type { HeadMove, LearnableHead } from './adjustment.ts';
import type { Interval } from './interval.ts';

/** One head of the model, and whether labels moved it. */
export interface LearnedHead {
  readonly name: LearnableHead;
  /** Labels that say it, labels that do not, and how many authors wrote what they say it of. */
  readonly positives: number;
  readonly negatives: number;
  readonly authors: number;
  /** The threshold the model ships with. */
  readonly shipped: number;
  /** `null`: as it ships. */
  readonly move: HeadMove | null;
  /** Why not; `null` where it is moved. */
  readonly why: 'too-few' | 'no-better' | null;
}

/** A figure of messages whose authors were not learned from; intervals by drawing authors anew. */
export interface HeldOutFigure {
  /** As the model ships, and as moved; `null` where nothing can be divided by. */
  readonly before: number | null;
  readonly after: number | null;
  /** After less before. */
  readonly difference: number | null;
  /** Of the difference; `null` where it cannot be told, and of the calibration error, which resampling makes larger. */
  readonly ci95: Interval | null;
}

export type HeldOutName = 'precision' | 'recall' | 'logLoss' | 'brier' | 'calibrationError';

/** What cross-validation says of the whole way of learning; weighted, so that it speaks of all messages the samples were drawn from. */
export interface HeldOut {
  readonly folds: number;
  readonly seed: number;
  readonly labels: number;
  readonly authors: number;
  /** Labels of abuse. */
  readonly positives: number;
  /** Labelled messages that were flagged before, and after. */
  readonly flagged: { readonly before: number; readonly after: number };
  /** Groups that the calibration error is read off, by the chance. */
  readonly groups: number;
  readonly figures: Readonly<Record<HeldOutName, HeldOutFigure>>;
}

/** Labels that nothing was learned from, by why. */
export interface LabelsLeftOut {
  /** Unsure, or people disagree. */
  readonly open: number;
  /** Their messages came by X's API alone. */
  readonly byApi: number;
  /** Their words are gone. */
  readonly withoutText: number;
  /** In another language, or without words. */
  readonly abstained: number;
  /** Told, or aimed at somebody else: the label speaks of the account, the chance does not. */
  readonly aimedElsewhere: number;
}

/** What `review learn` did. */
export interface Learning {
  readonly outcome: 'learned' | 'tried' | 'nothing-better' | 'nothing-left' | 'too-few' | 'off' | 'was-off';
  /** The model as it ships, and as it judges this account from now on. */
  readonly base: string;
  readonly model: string;
  readonly samples: readonly string[];
  readonly labels: number;
  readonly authors: number;
  readonly leftOut: LabelsLeftOut;
  readonly heads: readonly LearnedHead[];
  readonly heldOut: HeldOut | null;
}

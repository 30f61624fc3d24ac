import type { Interval } from './interval.ts';
import type { Reason } from './report.ts';

/** The options of the paper, in the order they are told. */
export const paperOptions = [
  'stay',
  'stay-selectively',
  'strengthen-own-guidelines',
  'address-it-publicly',
  'mirror',
  'leave',
] as const;

export type PaperOption = (typeof paperOptions)[number];

/** The figures a value can look at. */
export const valueFigures = [
  'abuse',
  'threat',
  'doxxing',
  'self-harm-encouragement',
  'sexual-harassment',
  'identity-hate',
  'dehumanisation',
  'accusation',
  'insult',
  'profanity',
  'danger',
  'abuse-of-others',
  'support',
  'criticism',
  'anonymity',
  'reach',
  'reach-per-post',
  'messages-a-day',
  'reading-minutes',
  'at-night',
  'misinformation',
] as const;

export type ValueFigure = (typeof valueFigures)[number];

/** One value as its owner wrote it: exactly one of `atMost` and `atLeast` is a number. */
export interface StatedValue {
  readonly name: string;
  readonly why: string | null;
  readonly weight: number;
  readonly figure: ValueFigure;
  readonly atMost: number | null;
  readonly atLeast: number | null;
  /** What it speaks for where it is met, and where it is not. */
  readonly whenMet: PaperOption;
  readonly whenNotMet: PaperOption;
}

export interface StatedValues {
  readonly name: string;
  readonly values: readonly StatedValue[];
}

/** A stated value beside what the data say. */
export interface WeighedValue extends StatedValue {
  readonly found: number | null;
  readonly ci95: Interval | null;
  /** What was counted, of which the figure is a share or a rate. */
  readonly n: number | null;
  readonly status: 'met' | 'not-met' | 'cannot-tell';
  /** Why it cannot be told; `null` for the others. */
  readonly reason: Reason | null;
  /** What would change it, in a sentence. */
  readonly wouldChange: string;
}

/** One point for or against an option. */
export interface PaperEvidence {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly text: string;
  /** Place in `sides` that it is about; `null` where it is about none alone. */
  readonly side: number | null;
  readonly n: number | null;
  readonly ci95: Interval | null;
  /** `shown`: the figures show it; `seen`: a count of what was seen, with no test behind it; `not-measured`: nothing here can show it. */
  readonly strength: 'shown' | 'seen' | 'not-measured';
}

export interface PaperOptionEvidence {
  readonly option: PaperOption;
  readonly for: readonly PaperEvidence[];
  readonly against: readonly PaperEvidence[];
}

/** Which way the stated values point, where the rule of `docs/decision-paper.md` lets it be said at all. */
export interface Lean {
  /** `null`: the data do not decide. */
  readonly option: PaperOption | null;
  readonly reason: Reason;
  /** Shares of the weight, 0 to 1, by what the data say of the values. */
  readonly weights: { readonly met: number; readonly notMet: number; readonly cannotTell: number };
  /** Whether people have checked the flags that the figures rest on. */
  readonly checked: boolean;
}

/** What no figure here measures, and what would. */
export interface NotMeasured {
  readonly code: string;
  readonly what: string;
  readonly how: string;
}

/** The paper for the decision about one side: the account as it stands in `sides[about]`. */
export interface Paper {
  readonly about: number;
  /** Whose values: a name of the file's own. */
  readonly valuesOf: string;
  readonly values: readonly WeighedValue[];
  readonly options: readonly PaperOptionEvidence[];
  readonly lean: Lean;
  readonly gaps: readonly Reason[];
  readonly notMeasured: readonly NotMeasured[];
}

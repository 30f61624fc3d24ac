import type { Channel } from './coverage.ts';
import type { Paper } from './decision-paper.ts';
import type { Interval } from './interval.ts';
import type { DangerItem, RateMethod, Reason, Subject } from './report.ts';
import { type AbuseClass, abuseClasses } from './verdict.ts';
import type { Window } from './window.ts';

/** What is compared, in the order it is shown. */
export const measureIds = [
  'abuse',
  ...abuseClasses,
  'danger',
  'abuse-of-others',
  'support',
  'criticism',
  'anonymity',
  'anonymity-among-abusers',
  'reach',
  'reach-per-post',
  'messages-a-day',
  'reading-minutes',
  'at-night',
] as const satisfies readonly (AbuseClass | string)[];

export type MeasureId = (typeof measureIds)[number];

/**
 * `per-thousand`: of 1,000 judged interactions; `per-month`: in 30.44 seen days; `share`: 0 to 1; `per-thousand-followers`: what
 * the median own post gets for 1,000 followers; `per-post`: what it gets; `per-day`: a seen day; `minutes`: of a seen day.
 */
export type MeasureUnit =
  | 'per-thousand'
  | 'per-month'
  | 'share'
  | 'per-thousand-followers'
  | 'per-post'
  | 'per-day'
  | 'minutes';

/** What `n` of a cell counts. */
export type CountedThing = 'judged' | 'days' | 'accounts' | 'posts' | 'interactions';

/** One figure of one side, and what it rests on. */
export interface ComparedCell {
  readonly value: number | null;
  readonly ci95: Interval | null;
  /** What was counted, where the figure is a share or a rate of it: flagged messages, accounts. */
  readonly count: number | null;
  readonly n: number;
  readonly of: CountedThing;
  /** Of reach alone: what was counted. */
  readonly basis: 'views' | 'engagement' | null;
  /** Places in `coverage.inputs` of the side. */
  readonly inputs: readonly number[];
  readonly channels: readonly Channel[];
  readonly daysSeen: number;
  /** Why `value`, or `ci95` where that alone is `null`, is not known. */
  readonly reason: Reason | null;
}

/** How a side differs from the first. */
export interface ComparedDifference {
  /** Place in `sides`; the other side is always the first. */
  readonly side: number;
  /** This side over the first; `null` where it has no number. */
  readonly ratio: number | null;
  /** Of this ratio alone: not widened for the number of comparisons. The upper end is `null` where there is none. */
  readonly ci95: readonly [number, number | null] | null;
  /** Adjusted for all comparisons of the page by Holm's method. */
  readonly p: number | null;
  readonly verdict: 'higher' | 'lower' | 'no-difference' | 'cannot-tell';
  /** Why it cannot be told; `null` for every other verdict. */
  readonly reason: Reason | null;
}

export interface ComparedMeasure {
  readonly id: MeasureId;
  readonly unit: MeasureUnit;
  /** One per side. */
  readonly cells: readonly ComparedCell[];
  /** One per side but the first. */
  readonly differences: readonly ComparedDifference[];
}

/** An input as a comparison lists it: what it holds of the side, whatever the window. */
export interface ComparedInput {
  readonly path: string;
  readonly kind: string;
  readonly channel: Channel;
  readonly interactions: number;
  readonly posts: number;
  readonly span: { readonly from: string | null; readonly to: string | null };
}

/** One account in one window. */
export interface ComparedSide {
  readonly subject: Subject;
  readonly window: Window;
  readonly coverage: {
    readonly inputs: readonly ComparedInput[];
    /** First and last day on which interactions were seen, `YYYY-MM-DD`; `null` where none was. */
    readonly from: string | null;
    readonly to: string | null;
    /** Days on which interactions were seen, and days from `from` to `to`. */
    readonly daysSeen: number;
    readonly days: number;
    /** Inputs that were left out since they came by X's API. */
    readonly leftOut: number;
  };
  readonly totals: {
    readonly interactions: number;
    readonly judged: number;
    readonly abstained: number;
    readonly authors: number;
    readonly posts: number;
  };
  readonly method: RateMethod;
  readonly danger: readonly DangerItem[];
  /** Whether nothing in scope concerns the account. */
  readonly empty: boolean;
}

/** Accounts that wrote to the first side and are linked with one that wrote to another, by links they publish themselves. */
export interface AudienceOverlap {
  readonly side: number;
  /** Accounts of the first side and of this one that such a link joins. */
  readonly linkedOfFirst: number | null;
  readonly linkedOfSide: number | null;
  /** Accounts whose profile some input holds: of the others nothing is known. */
  readonly profilesOfFirst: number;
  readonly profilesOfSide: number;
  readonly reason: Reason | null;
}

/** One person on several platforms, or in several windows. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'xhealth'; readonly version: string; readonly model: string };
  readonly generatedAt: string;
  readonly timezone: string;
  readonly sides: readonly ComparedSide[];
  readonly measures: readonly ComparedMeasure[];
  readonly overlaps: readonly AudienceOverlap[];
  /** Comparisons with a number, over which Holm's method was taken. */
  readonly tested: number;
  /** What a reader has to know of the whole: windows that overlap, inputs left out. */
  readonly notes: readonly Reason[];
  /** `null` unless asked for. */
  readonly paper: Paper | null;
}

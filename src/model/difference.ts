import type { Interval } from './interval.ts';
import type { Label } from './verdict.ts';

/** What was compared: any abuse of the headline, or one label as `toxicity.byClass` counts it. */
export type DifferenceOf = 'abusive' | Label;

/** Two spans of days that were compared. `month`: the newest month against the one before; `halves`: of the days seen. */
export interface DifferenceSpans {
  readonly kind: 'month' | 'halves' | 'event';
  /** The event's name; empty for others. */
  readonly name: string;
  /** First and last day, `YYYY-MM-DD` in the window's zone, both included, and how many interactions of them were judged. */
  readonly before: { readonly from: string; readonly to: string; readonly judged: number };
  readonly after: { readonly from: string; readonly to: string; readonly judged: number };
}

/** One share compared between two spans. */
export interface DifferenceRow {
  readonly of: DifferenceOf;
  readonly before: { readonly count: number; readonly rate: number };
  readonly after: { readonly count: number; readonly rate: number };
  /** The later rate over the earlier one; `null` where the earlier is 0 or too little was flagged. */
  readonly ratio: number | null;
  /** For this row alone, authors drawn anew. */
  readonly ci95: Interval | null;
  /** The chance of a difference so large where there is none, corrected for all rows of the report (Holm); `null` as `ratio`. */
  readonly p: number | null;
  /** By the corrected chance: a row whose own interval leaves 1 out can still be `no-difference` among many. */
  readonly verdict: 'more' | 'less' | 'no-difference' | 'cannot-tell';
}

/** A comparison that could be made. */
export interface Difference extends DifferenceSpans {
  readonly rows: readonly DifferenceRow[];
}

/** What differs between spans of time, and what was looked at without being comparable. */
export interface Differences {
  /** Rows with a chance: what the correction counts. */
  readonly looks: number;
  readonly compared: readonly Difference[];
  /** Spans that cannot be compared, and why in a sentence. */
  readonly notCompared: readonly (DifferenceSpans & { readonly why: string })[];
}

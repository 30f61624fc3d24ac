/** What incidents are looked for in. The columns are one entry an interaction, in any order. */
export interface IncidentInput {
  /** Milliseconds since 1970 UTC; NaN when unknown. */
  readonly times: Float64Array;
  /** 1 where the interaction counts as abusive. */
  readonly abusive: Uint8Array;
  /** Any number that stands for its author. */
  readonly author: Uint32Array;
  /** Days `YYYY-MM-DD` that were looked at, in the zone of `dayOf`; any other day is missing, not empty. */
  readonly seenDays: readonly string[];
  /** The day of an instant, `YYYY-MM-DD`, in the zone of the window. Asked a few times a day, never per interaction. */
  readonly dayOf: (at: number) => string;
}

/** What made it an incident: more interactions than usual, more abusive ones than usual, or both. */
export type IncidentCause = 'interactions' | 'abuse' | 'both';

/** One burst. Times are milliseconds since 1970 UTC and those of interactions inside, both ends included. */
export interface IncidentFound {
  readonly from: number;
  readonly to: number;
  /** When its busiest hour begins; the hours are those of the day's own clock. */
  readonly peak: number;
  readonly by: IncidentCause;
  readonly interactions: number;
  /** Interactions its seen hours usually hold. */
  readonly expected: number;
  readonly abusive: number;
  readonly abusiveExpected: number;
  /** Row numbers inside, in order of time. */
  readonly rows: Uint32Array;
  /** Share of its authors never seen before `from`; `null` when nothing at all was seen before. */
  readonly newAuthorShare: number | null;
  /** Whether the data end less than a day after `to`, so that nobody can say it was over. */
  readonly stillGoing: boolean;
  /** Calendar days from the day of the peak to the first seen day after `to` with no more than usual; `null` when the data hold none. */
  readonly daysToUsual: number | null;
}

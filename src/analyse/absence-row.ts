/**
 * Something a platform's inputs may be unable to show. Inputs are meant by channel or kind; a kind says more than its
 * channel, so an input counts under its kind where the row names that, else under its channel. `fetched:<kind>` says more
 * than both: what `xhealth fetch` asked for itself.
 */
export interface AbsenceRow {
  readonly what: string;
  /** Inputs that can show it: one of them is enough. */
  readonly shownBy: readonly string[];
  /** Why not, by the inputs that are there. The row is left out when none of them is. */
  readonly why: Readonly<Record<string, string>>;
  readonly how: string;
}

/** From `since` (included) to `until` (excluded), ISO 8601 UTC; `null` where open. */
export interface Window {
  readonly since: string | null;
  readonly until: string | null;
  /** IANA name that days and nights are cut by. */
  readonly timezone: string;
}

/** What the clocks of a time zone show from an instant on. */
export interface ZoneOffset {
  /** Milliseconds since 1970 UTC; of the first, -Infinity. */
  readonly from: number;
  /** Milliseconds ahead of UTC. */
  readonly offset: number;
}

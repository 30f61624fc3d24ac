/** From `since` (included) to `until` (excluded), ISO 8601 UTC; `null` where open. */
export interface Window {
  readonly since: string | null;
  readonly until: string | null;
  /** IANA name that days and nights are cut by. */
  readonly timezone: string;
}

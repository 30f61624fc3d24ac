import type { SqlValue } from './driver.ts';
import type { StoredSubject } from './subjects.ts';

/** Which rows a report covers. */
export interface FactsQuery {
  readonly subject: StoredSubject;
  /** ISO 8601 UTC, included; `null` where open. */
  readonly since: string | null;
  /** ISO 8601 UTC, excluded; `null` where open. */
  readonly until: string | null;
  /** Inputs to take rows from; `null` for all. */
  readonly inputs: readonly number[] | null;
}

/** `?1` subject, `?2` since, `?3` until, `?4` inputs as JSON or null. Times compare as text, so both bounds are cut to the second. */
export const inScope = `
  p.superseded = 0
  AND (?2 IS NULL OR p.at >= ?2) AND (?3 IS NULL OR p.at < ?3)
  AND (?4 IS NULL OR EXISTS (
    SELECT 1 FROM sightings o JOIN inputs oi ON oi.rid = o.input AND oi.pass = o.pass
    WHERE o.post = p.rid AND o.input IN (SELECT value FROM json_each(?4))))`;

export function scope(query: FactsQuery): SqlValue[] {
  return [
    query.subject.rid,
    bound(query.since),
    bound(query.until),
    query.inputs === null ? null : JSON.stringify(query.inputs),
  ];
}

/** `…:00Z` sorts after `…:00.5Z`: a bound without zone and zero fraction sorts before both. */
export function bound(time: string | null): string | null {
  return time === null ? null : time.replace(/(\.0+)?Z$/, '');
}

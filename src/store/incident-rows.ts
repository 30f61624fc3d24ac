import type { Driver } from './driver.ts';
import type { StoredSubject } from './subjects.ts';
import { text } from './values.ts';

/** One interaction inside an incident: its words, and the id of the post it answers or else quotes. */
export interface IncidentRow {
  readonly text: string;
  readonly target: string | null;
}

/** Rows asked for at a time. */
const pageSize = 5_000;

/** The interactions with these rows of the cache, in their order, a page at a time. */
export async function* incidentRows(driver: Driver, rows: Uint32Array): AsyncGenerator<readonly IncidentRow[]> {
  for (let from = 0; from < rows.length; from += pageSize) {
    const found = await driver.all(
      `SELECT p.text, coalesce(p.reply_post, p.quote_post) AS target FROM json_each(?) wanted JOIN posts p ON p.rid = wanted.value
       ORDER BY wanted.key`,
      [JSON.stringify([...rows.subarray(from, from + pageSize)])],
    );
    yield found.map((row) => ({ text: String(row.text), target: text(row.target) }));
  }
}

/** A post that may have set an incident off. */
export interface TriggerRow {
  /** Row of the post in the cache. */
  readonly row: number;
  readonly id: string;
  readonly at: string | null;
  /** `other`: read, and neither the subject's own nor a quote of it. */
  readonly kind: 'own-post' | 'quote' | 'other';
}

/** Of posts with these ids, those that were read. */
export async function triggerRows(
  driver: Driver,
  subject: StoredSubject,
  ids: readonly string[],
): Promise<readonly TriggerRow[]> {
  const rows = await driver.all(
    `SELECT p.rid, p.id, p.at, CASE WHEN w.post IS NOT NULL THEN 'own-post' WHEN i.kind = 'quote' THEN 'quote' ELSE 'other' END AS kind
     FROM json_each(?2) wanted JOIN posts p ON p.id = wanted.value AND p.platform = ?3
       LEFT JOIN own_posts w ON w.subject = ?1 AND w.post = p.rid LEFT JOIN interactions i ON i.subject = ?1 AND i.post = p.rid`,
    [subject.rid, JSON.stringify(ids), subject.platform],
  );
  return rows.map((row) => ({
    row: Number(row.rid),
    id: String(row.id),
    at: text(row.at),
    kind: String(row.kind) as TriggerRow['kind'],
  }));
}

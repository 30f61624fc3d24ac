import { dangerMask, directions } from '../model/verdict.ts';
import type { Driver, SqlRow } from './driver.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import type { StoredSubject } from './subjects.ts';
import { number, text } from './values.ts';

/** Interactions labelled as danger and aimed at somebody else: in no headline, but not to be passed over in silence. */
export async function countDangerElsewhere(driver: Driver, query: FactsQuery): Promise<number> {
  const [row] = await driver.all(
    `SELECT count(*) AS n FROM interactions i JOIN posts p ON p.rid = i.post JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
     WHERE i.subject = ?1 AND (v.labels & ${dangerMask}) <> 0 AND v.direction = ${directions.indexOf('other')} AND ${inScope}`,
    scope(query),
  );
  return Number(row?.n ?? 0);
}

/** A post with its verdict, as the danger list and `explain` need it. */
export interface JudgedRow {
  readonly id: string;
  readonly author: string;
  readonly handle: string | null;
  readonly at: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly kind: string;
  readonly labels: number;
  readonly direction: number | null;
  /** As `chancesOf` reads it. */
  readonly classes: string | null;
}

const judgedColumns = `p.id, p.author, a.handle, p.at, p.text, p.language, i.kind, coalesce(v.labels, 0) AS labels, v.direction, v.classes
  FROM interactions i JOIN posts p ON p.rid = i.post
    LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
    LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform`;

/** Interactions in the window labelled as danger, whatever their direction; newest first. */
export async function dangerRows(driver: Driver, query: FactsQuery): Promise<readonly JudgedRow[]> {
  const rows = await driver.all(
    `SELECT ${judgedColumns} WHERE i.subject = ?1 AND (v.labels & ${dangerMask}) <> 0 AND ${inScope} ORDER BY p.at DESC, p.rid`,
    scope(query),
  );
  return rows.map(judgedRow);
}

/** One interaction by the platform's id, and the paths of the inputs that hold it; `null` where it is none. */
export async function findInteraction(
  driver: Driver,
  subject: StoredSubject,
  id: string,
): Promise<{ readonly row: JudgedRow; readonly inputs: readonly string[] } | null> {
  const [row] = await driver.all(`SELECT p.rid, ${judgedColumns} WHERE i.subject = ? AND p.id = ? AND p.platform = ?`, [
    subject.rid,
    id,
    subject.platform,
  ]);
  if (!row) return null;
  const inputs = await driver.all(
    'SELECT DISTINCT n.path FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = ? ORDER BY n.rid',
    [Number(row.rid)],
  );
  return { row: judgedRow(row), inputs: inputs.map((input) => String(input.path)) };
}

/** The platform's ids of all interactions of a subject, in pages. */
export async function* interactionIds(
  driver: Driver,
  subject: StoredSubject,
  size = 10_000,
): AsyncGenerator<readonly string[]> {
  for (let from = 0; ; ) {
    const rows = await driver.all(
      'SELECT p.rid, p.id FROM interactions i JOIN posts p ON p.rid = i.post WHERE i.subject = ? AND i.post > ? ORDER BY i.post LIMIT ?',
      [subject.rid, from, size],
    );
    if (rows.length === 0) return;
    from = Number(rows.at(-1)?.rid);
    yield rows.map((row) => String(row.id));
  }
}

function judgedRow(row: SqlRow): JudgedRow {
  return {
    id: String(row.id),
    author: String(row.author),
    handle: text(row.handle),
    at: text(row.at),
    text: String(row.text),
    language: text(row.language),
    kind: String(row.kind),
    labels: Number(row.labels),
    direction: number(row.direction),
    classes: text(row.classes),
  };
}

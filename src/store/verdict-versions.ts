import { abuseMask, dangerMask, directions } from '../model/verdict.ts';
import type { Driver } from './driver.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import { number, text } from './values.ts';

/**
 * Keeps what the last other model said of a subject's interactions, before this one writes over it. Called when a model
 * begins to judge; does nothing for a first judging, nor for a second start after an interruption. While a model judges
 * again, no model has judged all: going back to the old one then judges what the new one wrote over.
 */
export async function setAsideVerdicts(driver: Driver, subject: number, model: number): Promise<void> {
  const [row] = await driver.all(
    `SELECT (SELECT rid FROM models WHERE name = s.judged_by) AS whole,
       (SELECT model FROM previous_verdicts WHERE subject = s.rid LIMIT 1) AS kept FROM subjects s WHERE rid = ?`,
    [subject],
  );
  const whole = number(row?.whole);
  const kept = number(row?.kept);
  if (whole === model) return;
  // Nobody has judged all, and another model's verdicts are kept: this model, or a third, goes on after an interruption.
  if (whole === null && kept !== null && kept !== model) return;
  const last = whole ?? (await commonestModel(driver, subject, model));
  if (last === null) return;
  await driver.exec('BEGIN');
  await driver.run('DELETE FROM previous_verdicts WHERE subject = ?', [subject]);
  await driver.run(
    `INSERT INTO previous_verdicts (subject, post, model, basis, abuse, labels, direction)
     SELECT subject, post, model, basis, abuse, labels, direction FROM verdicts WHERE subject = ? AND model = ?`,
    [subject, last],
  );
  await driver.run('UPDATE subjects SET judged = 0, judged_by = NULL WHERE rid = ?', [subject]);
  await driver.exec('COMMIT');
}

/** The model other than this one with most verdicts: a first judging may have been interrupted before another came. */
async function commonestModel(driver: Driver, subject: number, model: number): Promise<number | null> {
  const [row] = await driver.all(
    'SELECT model FROM verdicts WHERE subject = ? AND model <> ? GROUP BY model ORDER BY count(*) DESC, model DESC LIMIT 1',
    [subject, model],
  );
  return number(row?.model);
}

/** The model whose verdicts are kept beside today's. */
export interface EarlierVersion {
  readonly model: number;
  readonly name: string;
}

/** Whose verdicts of a subject are kept for comparison with those of `model`; `null` for nobody's. */
export async function earlierVersion(driver: Driver, subject: number, model: string): Promise<EarlierVersion | null> {
  const [row] = await driver.all(
    `SELECT e.model, m.name FROM previous_verdicts e JOIN models m ON m.rid = e.model
     WHERE e.subject = ? AND m.name <> ? LIMIT 1`,
    [subject, model],
  );
  return row ? { model: Number(row.model), name: String(row.name) } : null;
}

/**
 * How many interactions have the same two verdicts: labels before and after, direction before and after, judged before
 * and after (1 or 0), count. Labels are bit masks, directions indices into `directions`.
 */
export type VerdictPair = readonly [number, number, number | null, number | null, number, number, number];

/** `?5` is the earlier model. Two verdicts compare where both are of the text as it was judged last. */
const bothVerdicts = `
  FROM interactions i JOIN posts p ON p.rid = i.post JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
    LEFT JOIN previous_verdicts e ON e.subject = i.subject AND e.post = i.post AND e.model = ?5 AND e.basis = v.basis
  WHERE i.subject = ?1 AND ${inScope}`;

/** Counts the pairs of verdicts of the interactions in scope, and those that have no earlier verdict to compare with. */
export async function comparedVerdicts(
  driver: Driver,
  query: FactsQuery,
  earlier: number | null,
): Promise<{ readonly pairs: readonly VerdictPair[]; readonly notCompared: number }> {
  const rows = await driver.all(
    `SELECT e.labels AS labels_before, v.labels AS labels_after, e.direction AS direction_before, v.direction AS direction_after,
       e.abuse IS NOT NULL AS judged_before, v.abuse IS NOT NULL AS judged_after, e.post IS NOT NULL AS paired, count(*) AS n
     ${bothVerdicts} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    [...scope(query), earlier],
  );
  const pairs: VerdictPair[] = [];
  let notCompared = 0;
  for (const row of rows) {
    if (Number(row.paired) === 0) notCompared += Number(row.n);
    else
      pairs.push([
        Number(row.labels_before),
        Number(row.labels_after),
        number(row.direction_before),
        number(row.direction_after),
        Number(row.judged_before),
        Number(row.judged_after),
        Number(row.n),
      ]);
  }
  return { pairs, notCompared };
}

/** An interaction whose two verdicts differ. */
export interface ChangedVerdict {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  /** 0 is what matters most: danger that came, danger that went, other danger, abuse that came, that went, the rest. */
  readonly rank: number;
  readonly labels: { readonly before: number; readonly after: number };
  readonly abuse: { readonly before: number | null; readonly after: number | null };
  readonly direction: { readonly before: number | null; readonly after: number | null };
  /** What judging it again needs; `null` where no texts were asked for. */
  readonly words: null | {
    readonly text: string;
    readonly language: string | null;
    readonly handle: string | null;
    readonly kind: string;
  };
}

const aimed = (verdict: 'e' | 'v') =>
  `coalesce(${verdict}.direction, -1) IN (${directions.indexOf('subject')}, ${directions.indexOf('unclear')})`;
const counts = (verdict: 'e' | 'v', mask: number) => `((${verdict}.labels & ${mask}) <> 0 AND ${aimed(verdict)})`;

/** Danger and abuse as the headline counts them. */
const rank = `CASE
  WHEN ${counts('v', dangerMask)} > ${counts('e', dangerMask)} THEN 0
  WHEN ${counts('v', dangerMask)} < ${counts('e', dangerMask)} THEN 1
  WHEN (e.labels & ${dangerMask}) <> (v.labels & ${dangerMask}) THEN 2
  WHEN ${counts('v', abuseMask)} > ${counts('e', abuseMask)} THEN 3
  WHEN ${counts('v', abuseMask)} < ${counts('e', abuseMask)} THEN 4
  WHEN e.labels <> v.labels THEN 5
  WHEN e.direction IS NOT v.direction THEN 6 ELSE 7 END`;

/**
 * The interactions in scope whose labels, direction or being judged at all differ between the two models, the `limit` that
 * matter most; newest first within a rank. A probability that moved without crossing a threshold is no change.
 */
export async function changedVerdicts(
  driver: Driver,
  query: FactsQuery,
  wanted: { readonly earlier: number; readonly limit: number; readonly texts: boolean },
): Promise<readonly ChangedVerdict[]> {
  const rows = await driver.all(
    `SELECT c.*, p.id, CASE WHEN ?7 THEN p.text END AS text, p.language, a.handle FROM (
       SELECT p.rid, p.at, ${rank} AS rank, i.kind, e.labels AS labels_before, v.labels AS labels_after, e.abuse AS abuse_before,
         v.abuse AS abuse_after, e.direction AS direction_before, v.direction AS direction_after
       ${bothVerdicts} AND e.post IS NOT NULL AND (e.labels <> v.labels OR e.direction IS NOT v.direction
         OR (e.abuse IS NULL) <> (v.abuse IS NULL))
       ORDER BY 3, p.at DESC, p.rid LIMIT ?6) c
     JOIN posts p ON p.rid = c.rid LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform
     ORDER BY c.rank, c.at DESC, c.rid`,
    [...scope(query), wanted.earlier, wanted.limit, wanted.texts ? 1 : 0],
  );
  return rows.map((row) => ({
    id: String(row.id),
    at: text(row.at),
    rank: Number(row.rank),
    labels: { before: Number(row.labels_before), after: Number(row.labels_after) },
    abuse: { before: number(row.abuse_before), after: number(row.abuse_after) },
    direction: { before: number(row.direction_before), after: number(row.direction_after) },
    words: wanted.texts
      ? { text: String(row.text), language: text(row.language), handle: text(row.handle), kind: String(row.kind) }
      : null,
  }));
}

import type { Driver } from './driver.ts';
import { pagesOf } from './pages.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import type { StoredSubject } from './subjects.ts';
import { number, text } from './values.ts';

/** An own public post and what answered it: row, text, judged replies that abuse anybody, other judged replies. */
export type AnsweredPostRow = readonly [number, string, number, number];

/**
 * Own public posts in scope, reposts left out, with the judged replies to each, in order of time. `abuse` is the
 * mask of labels of abuse.
 */
export async function* answeredPosts(
  driver: Driver,
  query: FactsQuery,
  abuse: number,
  size = 5_000,
): AsyncGenerator<readonly AnsweredPostRow[]> {
  const drop = 'DROP TABLE IF EXISTS temp.answers; DROP TABLE IF EXISTS temp.own_by_time';
  await driver.exec(drop);
  await driver.run(
    `CREATE TEMP TABLE answers AS SELECT p.reply_post AS id, sum(v.labels & ${abuse} <> 0) AS abusive, count(*) AS judged
     FROM interactions i JOIN posts p ON p.rid = i.post JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
     WHERE i.subject = ?1 AND p.reply_post IS NOT NULL AND v.abuse IS NOT NULL AND ${inScope} GROUP BY p.reply_post`,
    scope(query),
  );
  await driver.run(
    `CREATE TEMP TABLE own_by_time AS SELECT p.rid AS post FROM own_posts w JOIN posts p ON p.rid = w.post
     WHERE w.subject = ?1 AND p.is_repost = 0 AND p.visibility IN ('public', 'community') AND ${inScope} ORDER BY p.at, p.rid`,
    scope(query),
  );
  await driver.exec('CREATE UNIQUE INDEX temp.answers_id ON answers (id)');
  const sql = `
    SELECT json_group_array(json_array(rid, text, abusive, judged - abusive)) AS page, count(*) AS n, max(place) AS last FROM (
      SELECT o.rowid AS place, p.rid, p.text, coalesce(a.abusive, 0) AS abusive, coalesce(a.judged, 0) AS judged
      FROM temp.own_by_time o JOIN posts p ON p.rid = o.post LEFT JOIN temp.answers a ON a.id = p.id
      WHERE o.rowid > ?1 ORDER BY o.rowid LIMIT ?2)`;
  yield* pagesOf<AnsweredPostRow>(driver, sql, [[], size]);
  await driver.exec(drop);
}

/** The newest follower count of the subject that an input gives. */
export async function followerCount(
  driver: Driver,
  subject: StoredSubject,
): Promise<{ readonly count: number; readonly countedAt: string | null } | null> {
  const [row] = await driver.all(
    `SELECT followers, snapshot_at FROM accounts WHERE platform = ?1 AND followers IS NOT NULL
       AND key IN (SELECT value FROM json_each(?2)) ORDER BY snapshot_at DESC LIMIT 1`,
    [subject.platform, JSON.stringify(subject.keys)],
  );
  const count = number(row?.followers);
  return count === null ? null : { count, countedAt: text(row?.snapshot_at) };
}

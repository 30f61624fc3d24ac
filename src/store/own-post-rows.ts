import type { Driver } from './driver.ts';
import { pagesOf } from './pages.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import type { StoredSubject } from './subjects.ts';
import { number, text } from './values.ts';

/** An own public post and what answered it: row, text, judged replies that abuse anybody, other judged replies. */
export type AnsweredPostRow = readonly [number, string, number, number];

const publicPost = "p.is_repost = 0 AND p.visibility IN ('public', 'community')";

/** Own public posts in scope, reposts left out. */
export async function countPublicPosts(driver: Driver, query: FactsQuery): Promise<number> {
  const [row] = await driver.all(
    `SELECT count(*) AS n FROM own_posts w JOIN posts p ON p.rid = w.post WHERE w.subject = ?1 AND ${publicPost} AND ${inScope}`,
    scope(query),
  );
  return Number(row?.n);
}

/**
 * Own public posts in scope that somebody's judged reply answers, reposts left out, with those replies, in order of time. `abuse` is
 * the mask of labels of abuse.
 */
export async function* answeredPosts(
  driver: Driver,
  query: FactsQuery,
  abuse: number,
  size = 5_000,
): AsyncGenerator<readonly AnsweredPostRow[]> {
  if (!(await isAnyJudged(driver, query))) return;
  const drop = 'DROP TABLE IF EXISTS temp.own; DROP TABLE IF EXISTS temp.answers; DROP TABLE IF EXISTS temp.answered';
  await driver.exec(drop);
  await driver.exec('CREATE TEMP TABLE own (id TEXT PRIMARY KEY, post INTEGER NOT NULL) WITHOUT ROWID');
  await driver.run(
    `INSERT OR IGNORE INTO temp.own (id, post) SELECT p.id, p.rid FROM own_posts w JOIN posts p ON p.rid = w.post
     WHERE w.subject = ?1 AND p.platform = ?5 AND ${publicPost} AND ${inScope}`,
    [...scope(query), query.subject.platform],
  );
  // By row, for numbers sort faster than ids. CROSS fixes the order: left to itself, SQLite reads all answers again for each own post.
  await driver.run(
    `CREATE TEMP TABLE answers AS SELECT o.post, sum(v.labels & ${abuse} <> 0) AS abusive, count(*) AS judged
     FROM interactions i CROSS JOIN posts p ON p.rid = i.post CROSS JOIN temp.own o ON o.id = p.reply_post
       CROSS JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
     WHERE i.subject = ?1 AND v.abuse IS NOT NULL AND ${inScope} GROUP BY o.post`,
    scope(query),
  );
  await driver.exec(
    `CREATE TEMP TABLE answered AS SELECT a.post, a.abusive, a.judged FROM temp.answers a CROSS JOIN posts p ON p.rid = a.post
     ORDER BY p.at, p.rid`,
  );
  const sql = `
    SELECT json_group_array(json_array(rid, text, abusive, judged - abusive)) AS page, count(*) AS n, max(place) AS last FROM (
      SELECT a.rowid AS place, p.rid, p.text, a.abusive, a.judged FROM temp.answered a JOIN posts p ON p.rid = a.post
      WHERE a.rowid > ?1 ORDER BY a.rowid LIMIT ?2)`;
  yield* pagesOf<AnsweredPostRow>(driver, sql, [[], size]);
  await driver.exec(drop);
}

/** Posts of a subject, reposts and all versions of edited ones included. */
export async function countOwnPosts(driver: Driver, subject: StoredSubject): Promise<number> {
  const [row] = await driver.all('SELECT count(*) AS n FROM own_posts WHERE subject = ?1', [subject.rid]);
  return Number(row?.n);
}

/** Whether any interaction was judged at all: without one, own posts need not be looked through for what answers them. */
async function isAnyJudged(driver: Driver, { subject }: FactsQuery): Promise<boolean> {
  const [row] = await driver.all('SELECT 1 FROM verdicts WHERE subject = ?1 AND abuse IS NOT NULL LIMIT 1', [
    subject.rid,
  ]);
  return row !== undefined;
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

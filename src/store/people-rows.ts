import type { Platform } from '../model/account.ts';
import type { Relation } from '../model/post.ts';
import type { Driver } from './driver.ts';
import { pagesOf } from './pages.ts';
import { type FactsQuery, inScope, scope } from './scope.ts';
import type { StoredSubject } from './subjects.ts';
import { text } from './values.ts';

/**
 * One account as the cache knows it: key, id, handle, display name, bio, location, link, avatar, default avatar, opened at,
 * followers, following, posts, protected, verified, declared, seen at, names given up.
 */
export type AccountRow = readonly [
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  number | null,
  string | null,
  number | null,
  number | null,
  number | null,
  number | null,
  string | null,
  string | null,
  string | null,
  number,
];

/** Rows of a page: what is parsed of one dies before the next comes, and costs no memory for longer. */
const accountRows = 1_000;
const textRows = 2_000;

/** Every account of a platform that any input showed, in pages. */
export async function* accountPages(
  driver: Driver,
  platform: Platform,
  size = accountRows,
): AsyncGenerator<readonly AccountRow[]> {
  const sql = `
    SELECT json_group_array(json_array(key, id, handle, display_name, bio, location, link, avatar_url, default_avatar, created_at,
        followers, following, posts, protected, verified, declared, snapshot_at, renames)) AS page, count(*) AS n, max(rid) AS last
    FROM (SELECT a.*, (SELECT count(*) FROM handle_changes c WHERE c.platform = a.platform AND c.account = a.key) AS renames
          FROM accounts a WHERE a.platform = ?1 AND a.rid > ?2 ORDER BY a.rid LIMIT ?3)`;
  yield* pagesOf<AccountRow>(driver, sql, [[platform], size]);
}

/** An own post with its words: row id, text, time. */
export type OwnTextRow = readonly [number, string, string | null];

/** Everything the subject wrote, whenever: reposts left out, earlier versions of edited posts included. */
export async function* ownTexts(
  driver: Driver,
  subject: StoredSubject,
  size = textRows,
): AsyncGenerator<readonly OwnTextRow[]> {
  const sql = `
    SELECT json_group_array(json_array(rid, text, at)) AS page, count(*) AS n, max(rid) AS last FROM (
      SELECT p.rid, p.text, p.at FROM own_posts w JOIN posts p ON p.rid = w.post
      WHERE w.subject = ?1 AND w.post > ?2 AND p.is_repost = 0 ORDER BY w.post LIMIT ?3)`;
  yield* pagesOf<OwnTextRow>(driver, sql, [[subject.rid], size]);
}

/** A month of UTC (`YYYY-MM`, `null` unknown), how many posts of it `ownTexts` gives, and the times of the first and the last. */
export interface OwnTextMonth {
  readonly month: string | null;
  readonly posts: number;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The months that have any of the posts of `ownTexts`, those of unknown time first, then by date. Counted here: SQLite would sort all posts by month first, which
 * takes twice as long as to hand their times over.
 */
export async function ownTextMonths(driver: Driver, subject: StoredSubject): Promise<readonly OwnTextMonth[]> {
  const sql = `
    SELECT json_group_array(at) AS page, count(*) AS n, max(rid) AS last FROM (
      SELECT p.rid, p.at FROM own_posts w JOIN posts p ON p.rid = w.post
      WHERE w.subject = ?1 AND w.post > ?2 AND p.is_repost = 0 ORDER BY w.post LIMIT ?3)`;
  const counted = monthCounter();
  for await (const page of pagesOf<string | null>(driver, sql, [[subject.rid], timesAtOnce])) page.forEach(counted.add);
  return counted.months();
}

function monthCounter() {
  const months = new Map<string, { posts: number; from: string; to: string }>();
  let unknown = 0;
  return {
    add(at: string | null): void {
      if (at === null) {
        unknown += 1;
        return;
      }
      const name = at.slice(0, 7);
      const month = months.get(name);
      if (month === undefined) {
        months.set(name, { posts: 1, from: at, to: at });
        return;
      }
      month.posts += 1;
      if (at < month.from) month.from = at;
      if (at > month.to) month.to = at;
    },
    months(): OwnTextMonth[] {
      const dated = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, each]) => ({ month, ...each }));
      return unknown === 0 ? dated : [{ month: null, posts: unknown, from: null, to: null }, ...dated];
    },
  };
}

/** Times in a page: what waits behind a statement waits for some thousandths of a second. */
const timesAtOnce = 10_000;

/** What a post is called, when it was written and whether anybody may read it. */
interface PostName {
  readonly id: string;
  readonly platform: Platform;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly isPublic: boolean;
}

/** Names of posts by their rows. */
export async function postNames(driver: Driver, rows: readonly number[]): Promise<ReadonlyMap<number, PostName>> {
  const found = await driver.all(
    'SELECT rid, id, platform, at, visibility FROM posts WHERE rid IN (SELECT value FROM json_each(?))',
    [JSON.stringify(rows)],
  );
  return new Map(
    found.map((row) => [
      Number(row.rid),
      {
        id: String(row.id),
        platform: String(row.platform) as Platform,
        at: text(row.at),
        isPublic: row.visibility === 'public' || row.visibility === 'community',
      },
    ]),
  );
}

/** The lists of accounts named in the bodies of interactions, each list once: `|id handle|id handle|`, either side may be empty. */
export async function mentionLists(driver: Driver, query: FactsQuery): Promise<readonly string[]> {
  const [row] = await driver.all(
    `SELECT json_group_array(mentions) AS lists FROM (SELECT DISTINCT p.mentions FROM interactions i JOIN posts p ON p.rid = i.post
       WHERE i.subject = ?1 AND p.mentions IS NOT NULL AND ${inScope})`,
    scope(query),
  );
  return JSON.parse(String(row?.lists ?? '[]'));
}

/** Account ids an export names, by what they are to its owner, and the day the newest of those exports was made. */
export interface RelationIds {
  readonly kind: Exclude<Relation['kind'], 'like'>;
  readonly ids: readonly string[];
  /** ISO 8601 UTC. */
  readonly takenAt: string | null;
}

/** Whom the subject's own exports name as followers, followed, blocked and muted. */
export async function relationIds(driver: Driver, subject: StoredSubject): Promise<readonly RelationIds[]> {
  const keys = JSON.stringify(subject.keys);
  const [taken] = await driver.all(
    `SELECT max(taken_at) AS at FROM inputs WHERE platform = ?1 AND owner IN (SELECT value FROM json_each(?2))`,
    [subject.platform, keys],
  );
  const rows = await driver.all(
    `SELECT kind, json_group_array(target) AS ids FROM (SELECT DISTINCT kind, target FROM relations
       WHERE platform = ?1 AND kind <> 'like' AND owner IN (SELECT value FROM json_each(?2))) GROUP BY kind ORDER BY kind`,
    [subject.platform, keys],
  );
  return rows.map((row) => ({
    kind: String(row.kind) as RelationIds['kind'],
    ids: JSON.parse(String(row.ids)),
    takenAt: text(taken?.at),
  }));
}

/** What the subject's own profile says, for comparing others with it. */
export async function ownAccount(driver: Driver, subject: StoredSubject): Promise<AccountRow | null> {
  const [row] = await driver.all(
    `SELECT json_array(key, id, handle, display_name, bio, location, link, avatar_url, default_avatar, created_at,
        followers, following, posts, protected, verified, declared, snapshot_at, 0) AS account
     FROM accounts WHERE platform = ?1 AND key IN (SELECT value FROM json_each(?2)) ORDER BY id IS NULL LIMIT 1`,
    [subject.platform, JSON.stringify(subject.keys)],
  );
  return row ? JSON.parse(String(row.account)) : null;
}

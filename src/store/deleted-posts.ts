import type { Platform } from '../model/account.ts';
import type { Driver } from './driver.ts';
import type { StoredSubject } from './subjects.ts';
import { number, text } from './values.ts';

/** A post of another that came by an API. */
export interface RecheckedPost {
  readonly rid: number;
  readonly id: string;
  /** Id of its author; `null` where the handle alone is known. */
  readonly author: string | null;
  readonly handle: string | null;
}

interface RecheckQuery {
  readonly platform: Platform;
  /** Key of the account whose own posts are left out. */
  readonly account: string;
  /** ISO 8601 UTC: posts looked at since are left out. */
  readonly before: string;
  readonly size: number;
  readonly kindsFromApi: KindsFromApi;
}

/** Kinds of inputs whose records came from an API, fetched by whatever program, beside those of the channel `api`. */
type KindsFromApi = readonly string[];

/** An input of an API holds the post: one that was fetched, or a file of saved answers. `kinds`: the parameter with the kinds, as JSON. */
const cameByApi = (kinds: string) =>
  `EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid
     AND (n.channel = 'api' OR n.kind IN (SELECT value FROM json_each(${kinds}))))`;

/** Posts of others that came by an API and were there when last looked at, those longest not looked at first. */
export async function postsToRecheck(driver: Driver, query: RecheckQuery): Promise<readonly RecheckedPost[]> {
  const rows = await driver.all(
    `SELECT p.rid, p.id, p.author, a.handle, (SELECT max(t.last_at) FROM post_states t WHERE t.post = p.rid) AS looked
     FROM posts p LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform
     WHERE p.platform = ?1 AND p.author <> ?2 AND p.is_repost = 0 AND p.visibility <> 'deleted' AND ${cameByApi('?5')}
       AND (looked IS NULL OR looked < ?3) AND NOT EXISTS (SELECT 1 FROM kept_deleted k WHERE k.post = p.rid AND k.until > ?3)
     ORDER BY looked, p.rid LIMIT ?4`,
    [query.platform, query.account, query.before, query.size, JSON.stringify(query.kindsFromApi)],
  );
  return rows.map((row) => {
    const key = String(row.author);
    const isId = !/^[@~]/.test(key);
    return {
      rid: Number(row.rid),
      id: String(row.id),
      author: isId ? key : null,
      handle: text(row.handle) ?? (key.startsWith('@') ? key.slice(1) : null),
    };
  });
}

/** Keeps what posts were found to be, with the first and the last time. */
export async function keepStates(
  driver: Driver,
  rows: readonly (readonly [post: number, state: string])[],
  now: string,
): Promise<void> {
  await driver.run(
    `INSERT INTO post_states (post, state, first_at, last_at) SELECT value->>0, value->>1, ?2, ?2 FROM json_each(?1) WHERE true
     ON CONFLICT (post, state) DO UPDATE SET last_at = excluded.last_at`,
    [JSON.stringify(rows), now],
  );
}

/** Whoever chose to keep deleted texts, why, and until when (ISO 8601 UTC). */
export interface KeepChoice {
  readonly by: string;
  readonly reason: string;
  readonly until: string;
}

interface ErasePlan {
  readonly now: string;
  readonly keep: KeepChoice | null;
  readonly kindsFromApi: KindsFromApi;
}

/** A post whose latest state is gone, and which came by an API. */
const isGone = (kinds: string) => `p.visibility <> 'deleted' AND ${cameByApi(kinds)}
  AND (SELECT t.state FROM post_states t WHERE t.post = p.rid AND t.state <> 'unknown' ORDER BY t.last_at DESC LIMIT 1) = 'gone'`;

/**
 * Takes the text of deleted posts out of the cache, and out of the file: freed pages and the log are overwritten too. Counts
 * and verdicts stay. With `keep` it notes instead who keeps what, until when; what was kept so long goes.
 */
export async function eraseDeleted(
  driver: Driver,
  platform: Platform,
  { now, keep, kindsFromApi }: ErasePlan,
): Promise<{ readonly erased: number; readonly kept: number }> {
  const kinds = JSON.stringify(kindsFromApi);
  if (keep !== null)
    await driver.run(
      `INSERT INTO kept_deleted (post, kept_by, reason, kept_at, until) SELECT p.rid, ?2, ?3, ?4, ?5 FROM posts p WHERE p.platform = ?1 AND ${isGone('?6')}
       ON CONFLICT (post) DO UPDATE SET kept_by = excluded.kept_by, reason = excluded.reason, kept_at = excluded.kept_at, until = excluded.until`,
      [platform, keep.by, keep.reason, now, keep.until, kinds],
    );
  await driver.exec('PRAGMA secure_delete = ON');
  const erased = await erase(driver, platform, { now, kinds });
  const [row] = await driver.all(
    'SELECT count(*) AS n FROM kept_deleted k JOIN posts p ON p.rid = k.post WHERE p.platform = ?1 AND k.until > ?2',
    [platform, now],
  );
  return { erased, kept: Number(row?.n) };
}

async function erase(
  driver: Driver,
  platform: Platform,
  { now, kinds }: { readonly now: string; readonly kinds: string },
): Promise<number> {
  await driver.exec('BEGIN');
  try {
    const erased = await driver.run(
      `UPDATE posts AS p SET text = '', alt_text = NULL, visibility = 'deleted' WHERE p.platform = ?1 AND ${isGone('?3')}
         AND NOT EXISTS (SELECT 1 FROM kept_deleted k WHERE k.post = p.rid AND k.until > ?2)`,
      [platform, now, kinds],
    );
    // A note of whoever labelled may say what the words said.
    await driver.run(
      `UPDATE item_labels SET note = NULL WHERE note IS NOT NULL AND item IN (
         SELECT s.item FROM sample_items s JOIN posts p ON p.rid = s.post WHERE p.visibility = 'deleted' AND p.text = '')`,
    );
    // Finished reports quote what they were about and say what was deleted: they are made again.
    await driver.run('DELETE FROM reports');
    await driver.exec('COMMIT');
    // Rows that moved while the cache grew have left copies behind: the file is written anew without them.
    if (erased > 0) await driver.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    return erased;
  } catch (error) {
    await driver.exec('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Interactions of a subject that were found deleted: how many, when last looked, and how many texts are kept all the same. */
export interface DeletedCounts {
  readonly deleted: number;
  readonly lastAt: string | null;
  readonly kept: number;
}

export async function deletedInteractions(driver: Driver, subject: StoredSubject): Promise<DeletedCounts> {
  const [row] = await driver.all(
    `SELECT count(*) AS deleted, max(t.last_at) AS last_at, sum(EXISTS (SELECT 1 FROM kept_deleted k WHERE k.post = p.rid AND p.text <> '')) AS kept
     FROM post_states t JOIN posts p ON p.rid = t.post JOIN main.interactions i ON i.post = p.rid AND i.subject = ?
     WHERE t.state = 'gone' AND NOT EXISTS (
       SELECT 1 FROM post_states l WHERE l.post = t.post AND l.state NOT IN ('gone', 'unknown') AND l.last_at > t.last_at)`,
    [subject.rid],
  );
  return { deleted: Number(row?.deleted), lastAt: text(row?.last_at), kept: number(row?.kept) ?? 0 };
}

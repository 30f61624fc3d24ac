import type { Driver } from './driver.ts';
import { purgeLog } from './purge-log.ts';
import type { Purge } from './retention.ts';
import type { KnownAccount } from './subjects.ts';
import { isReportedOn, unlinkPosts, unlinkRest } from './unlink-author.ts';

/** What went. */
export interface Forgotten {
  readonly posts: number;
  readonly accounts: number;
  readonly messages: number;
  /** Places in posts of others that pointed at it. */
  readonly pointers: number;
}

/** An account with every key it is known by. */
export interface AccountKeys extends KnownAccount {
  readonly keys: readonly string[];
}

/** Tables with a row for a post that mean nothing without it. */
const ofPosts = [
  'sightings',
  'interactions',
  'own_posts',
  'verdicts',
  'previous_verdicts',
  'post_states',
  'kept_deleted',
  'sample_items',
];

/** Removes everything somebody wrote and is, and who it was from the rows of others, as if no input had held it. Reports must be made anew. */
export async function forgetAuthor(driver: Driver, { platform, keys }: AccountKeys, purge: Purge): Promise<Forgotten> {
  const named = JSON.stringify(keys);
  await begin(driver);
  await driver.run(
    'INSERT INTO leaving SELECT rid FROM posts WHERE platform = ?1 AND author IN (SELECT value FROM json_each(?2))',
    [platform, named],
  );
  // An account that was reported on goes by `forgetSubject`: what others wrote to it is told by its id.
  const isNamed = !(await isReportedOn(driver, platform, named));
  const pointers = isNamed ? await unlinkPosts(driver, platform, named) : 0;
  if (isNamed) await unlinkRest(driver, platform, named);
  const posts = await removePosts(driver);
  const isTheirs = 'platform = ?1 AND %s IN (SELECT value FROM json_each(?2))';
  const removeWhere = (table: string, column: string) =>
    driver.run(`DELETE FROM ${table} WHERE ${isTheirs.replace('%s', column)}`, [platform, named]);
  const accounts = await removeWhere('accounts', 'key');
  await removeWhere('handle_changes', 'account');
  await removeWhere('relations', 'target');
  const messages = await removeWhere('messages', 'author');
  const gone = { posts, accounts, messages, pointers };
  await end(driver, purge, gone);
  return gone;
}

/** Removes an account that was reported on: its posts, what others wrote to it and to no other, and what its inputs said. */
export async function forgetSubject(driver: Driver, { platform, keys }: AccountKeys, purge: Purge): Promise<Forgotten> {
  const named = JSON.stringify(keys);
  await begin(driver);
  const [row] = await driver.all(
    `SELECT json_group_array(rid) AS rids FROM subjects s WHERE platform = ?1
       AND EXISTS (SELECT 1 FROM json_each(s.keys) k WHERE k.value IN (SELECT value FROM json_each(?2)))`,
    [platform, named],
  );
  const subjects = String(row?.rids ?? '[]');
  await driver.run(leavingWithSubject, [platform, named, subjects]);
  const [held] = await driver.all(
    'SELECT json_group_array(DISTINCT input) AS rids FROM sightings WHERE post IN (SELECT post FROM leaving)',
  );
  const pointers = await unlinkPosts(driver, platform, named);
  const posts = await removePosts(driver);
  await removeSamples(driver, subjects);
  for (const table of ['interactions', 'own_posts', 'verdicts', 'previous_verdicts', 'adjustments'])
    await driver.run(`DELETE FROM ${table} WHERE subject IN (SELECT value FROM json_each(?))`, [subjects]);
  await driver.run('DELETE FROM subjects WHERE rid IN (SELECT value FROM json_each(?))', [subjects]);
  const ofOwner = 'WHERE platform = ?1 AND owner IN (SELECT value FROM json_each(?2))';
  const messages = await driver.run(`DELETE FROM messages ${ofOwner}`, [platform, named]);
  await driver.run(`DELETE FROM relations ${ofOwner}`, [platform, named]);
  for (const table of ['checkpoints', 'last_reports', 'handle_changes'])
    await driver.run(`DELETE FROM ${table} WHERE platform = ?1 AND account IN (SELECT value FROM json_each(?2))`, [
      platform,
      named,
    ]);
  await driver.run(
    `DELETE FROM daily_metrics WHERE input IN (SELECT rid FROM inputs ${ofOwner} OR '~' || rid IN (SELECT value FROM json_each(?2)))`,
    [platform, named],
  );
  await driver.run(
    `DELETE FROM inputs WHERE platform = ?1 AND (owner IN (SELECT value FROM json_each(?2)) OR stated IN (SELECT value FROM json_each(?2))
       OR '~' || rid IN (SELECT value FROM json_each(?2)) OR (coalesce(owner, stated) IS NULL AND rid IN (SELECT value FROM json_each(?3))))
       AND rid NOT IN (SELECT input FROM sightings)`,
    [platform, named, String(held?.rids ?? '[]')],
  );
  const accounts = await driver.run(leavingAccounts, [platform]);
  await unlinkRest(driver, platform, named);
  const gone = { posts, accounts, messages, pointers };
  await end(driver, purge, gone);
  return gone;
}

/** Its own posts, and every post of an input that is its alone unless it concerns another subject. `?3`: rows of the subject. */
const leavingWithSubject = `
INSERT INTO leaving SELECT rid FROM posts p WHERE platform = ?1 AND (author IN (SELECT value FROM json_each(?2))
  OR EXISTS (SELECT 1 FROM interactions i WHERE i.post = p.rid AND i.subject IN (SELECT value FROM json_each(?3)))
  OR EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid
       AND coalesce(n.owner, n.stated, '~' || n.rid) IN (SELECT value FROM json_each(?2))))
  AND rid NOT IN (SELECT post FROM interactions WHERE subject NOT IN (SELECT value FROM json_each(?3)))
  AND rid NOT IN (SELECT post FROM own_posts WHERE subject NOT IN (SELECT value FROM json_each(?3)))`;

/** Nobody says whose input told of an account: those go that wrote nothing, and are nobody's own, follower or blocked account any more. */
const leavingAccounts = `
DELETE FROM accounts WHERE platform = ?1 AND (platform, key) NOT IN (SELECT platform, author FROM posts)
  AND key NOT IN (SELECT k.value FROM subjects s, json_each(s.keys) k WHERE s.platform = ?1)
  AND key NOT IN (SELECT key FROM (SELECT owner AS key FROM inputs WHERE platform = ?1 UNION SELECT stated FROM inputs WHERE platform = ?1
    UNION SELECT target FROM relations WHERE platform = ?1) WHERE key IS NOT NULL)`;

async function begin(driver: Driver): Promise<void> {
  await driver.exec('PRAGMA secure_delete = ON; BEGIN');
  await driver.exec('CREATE TEMP TABLE IF NOT EXISTS leaving (post INTEGER PRIMARY KEY); DELETE FROM leaving');
}

/** Samples of what was written to these subjects, with what people said of them: the row of a subject is given to the next one. */
async function removeSamples(driver: Driver, subjects: string): Promise<void> {
  const theirs =
    'SELECT s.rid FROM samples s, json_each(s.subjects) j WHERE j.value IN (SELECT value FROM json_each(?1))';
  for (const sql of [
    `DELETE FROM item_labels WHERE item IN (SELECT item FROM sample_items WHERE sample IN (${theirs}))`,
    `DELETE FROM sample_items WHERE sample IN (${theirs})`,
    `DELETE FROM samples WHERE rid IN (${theirs})`,
  ])
    await driver.run(sql, [subjects]);
}

/**
 * A sample of which messages went stands for no set of messages any more, even where others get their rows: it keeps its other labels and corrects
 * nothing, and the same draw makes a sample of its own.
 */
const partSamples = `
UPDATE samples SET digest = '', id = id || '-' || rid WHERE digest <> '' AND EXISTS (
  SELECT 1 FROM json_each(samples.subjects) j JOIN interactions i ON i.subject = j.value JOIN leaving l ON l.post = i.post)`;

async function removePosts(driver: Driver): Promise<number> {
  await driver.run(partSamples);
  await driver.run(
    'DELETE FROM item_labels WHERE item IN (SELECT item FROM sample_items WHERE post IN (SELECT post FROM leaving))',
  );
  for (const table of ofPosts) await driver.run(`DELETE FROM ${table} WHERE post IN (SELECT post FROM leaving)`);
  const posts = await driver.run('DELETE FROM posts WHERE rid IN (SELECT post FROM leaving)');
  // The rows of the newest posts are given out again: what comes into them is new.
  await driver.run('UPDATE last_reports SET post = min(post, (SELECT coalesce(max(rid), 0) FROM posts))');
  return posts;
}

async function end(driver: Driver, { how, at, dry }: Purge, gone: Forgotten): Promise<void> {
  if (dry) return driver.exec('ROLLBACK');
  const { posts, accounts, messages, pointers } = gone;
  await driver.run('DELETE FROM reports');
  if (posts + accounts + messages + pointers > 0)
    await purgeLog(driver, { at, how, texts: posts, profiles: accounts, messages, posts });
  await driver.exec('DELETE FROM leaving; COMMIT');
}

/** Rewrites the file without what was freed, and empties the log beside it. Needs as much room again while it runs. */
export async function vacuum(driver: Driver): Promise<void> {
  await driver.exec('VACUUM');
  await driver.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** How much the cache holds, and by whom: what goes when all of it goes. */
export async function wholeCache(driver: Driver): Promise<Omit<Forgotten, 'pointers'>> {
  const [row] = await driver.all(
    'SELECT (SELECT count(*) FROM posts) AS posts, (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM messages) AS messages',
  );
  return { posts: Number(row?.posts), accounts: Number(row?.accounts), messages: Number(row?.messages) };
}

/** Every account that wrote or is known, a page at a time: `[platform, key]`. */
export async function* knownKeys(
  driver: Driver,
  size = 10_000,
): AsyncGenerator<readonly (readonly [string, string])[]> {
  let last = 0;
  for (;;) {
    const [row] = await driver.all(
      `SELECT json_group_array(json_array(platform, key)) AS page, count(*) AS n, max(rid) AS last
       FROM (SELECT rid, platform, key FROM accounts WHERE rid > ? ORDER BY rid LIMIT ?)`,
      [last, size],
    );
    if (Number(row?.n) === 0) return;
    yield JSON.parse(String(row?.page));
    last = Number(row?.last);
  }
}

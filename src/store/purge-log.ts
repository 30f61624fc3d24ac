import type { PurgeEntry } from '../model/cache-info.ts';
import type { Driver } from './driver.ts';

export async function purgeLog(driver: Driver, entry: PurgeEntry): Promise<void> {
  const { at, how, texts, profiles, messages, posts } = entry;
  await driver.run('INSERT INTO purges (at, how, texts, profiles, messages, posts) VALUES (?, ?, ?, ?, ?, ?)', [
    at,
    how,
    texts,
    profiles,
    messages,
    posts,
  ]);
}

/** The newest entries, newest first. */
export async function listPurges(driver: Driver, limit: number): Promise<readonly PurgeEntry[]> {
  const rows = await driver.all(
    'SELECT at, how, texts, profiles, messages, posts FROM purges ORDER BY rid DESC LIMIT ?',
    [limit],
  );
  return rows.map((row) => ({
    at: String(row.at),
    how: String(row.how),
    texts: Number(row.texts),
    profiles: Number(row.profiles),
    messages: Number(row.messages),
    posts: Number(row.posts),
  }));
}

/** Posts that were first found deleted at their platform after a time (ISO 8601 UTC), and when the last of them was; `null` for none. */
export async function deletionsSince(
  driver: Driver,
  since: string,
): Promise<{ readonly posts: number; readonly last: string } | null> {
  const [row] = await driver.all(
    "SELECT count(*) AS n, max(first_at) AS last FROM post_states WHERE state = 'gone' AND first_at > ?",
    [since],
  );
  return row === undefined || row.last === null ? null : { posts: Number(row.n), last: String(row.last) };
}

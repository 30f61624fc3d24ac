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

import { openDatabase } from '../../src/store/database.ts';

/** Everything that does not depend on when a run was, or in which order rows came. */
const contents: Readonly<Record<string, string>> = {
  posts:
    'SELECT platform, id, author, at, day_only, text, language, is_repost, reply_post, reply_author, reply_handle, quote_post, mentions, visibility, edit_group, superseded, has_media, has_link FROM posts ORDER BY id',
  accounts:
    'SELECT platform, key, id, handle, display_name, bio, link, avatar_url, default_avatar, created_at, followers, following, posts, verified FROM accounts ORDER BY key',
  sightings:
    "SELECT p.id, substr(n.path, instr(n.path, ' ')), s.pass, s.records, s.contexts, s.likes, s.reposts, s.replies FROM sightings s JOIN posts p ON p.rid = s.post JOIN inputs n ON n.rid = s.input ORDER BY 1, 2",
  inputs:
    "SELECT substr(path, instr(path, ' ')) AS path, kind, channel, state, pass, owner, stated, counts, skipped, warnings FROM inputs ORDER BY 1",
  checkpoints: 'SELECT platform, account, feed, state FROM checkpoints ORDER BY feed',
};

/** What a cache holds, row by row, and whether SQLite finds it whole. */
export async function contentsOf(cache: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { driver, close } = await openDatabase(cache, null);
  const found: Record<string, readonly unknown[]> = {};
  for (const [name, sql] of Object.entries(contents)) found[name] = await driver.all(sql);
  const [check] = await driver.all('PRAGMA integrity_check');
  await close();
  return { ...found, check: Object.values(check ?? {}) };
}

import type { Driver } from './driver.ts';

/** `?1` platform, `?2` keys as JSON, in all of these. */
const keys = '(SELECT value FROM json_each(?2))';

/** Whether an id and a handle name the author. A handle beside another id is somebody else's by now, unless no id of the author is known. */
function theirs(id: string, handle: string): string {
  return `(coalesce(${id} IN ${keys}, 0) OR (coalesce('@' || ${handle} IN ${keys}, 0)
    AND (coalesce(${id}, '') = '' OR NOT EXISTS (SELECT 1 FROM json_each(?2) WHERE substr(value, 1, 1) <> '@'))))`;
}

/** Each account that a post names, as a row `named.value`: `id handle`. */
const eachNamed = `json_each('["' || replace(trim(mentions, '|'), '|', '","') || '"]') named`;
const namesThem = theirs(
  "substr(named.value, 1, instr(named.value, ' ') - 1)",
  "substr(named.value, instr(named.value, ' ') + 1)",
);

const leaving = (column: string) => `${column} IN (SELECT id FROM gone)`;
const replies = `(${theirs('reply_author', 'reply_handle')} OR ${leaving('reply_post')})`;
const quotes = `(${theirs('quote_author', 'quote_handle')} OR ${leaving('quote_post')})`;

/** As a list in which a name can be searched for whole. */
function parted(text: string): string {
  return `'-' || replace(lower(${text}), '_', '-') || '-'`;
}

const ofOthers = 'platform = ?1 AND rid NOT IN (SELECT post FROM leaving)';

/** Posts of others that point at the author or at posts that leave. A reply stays one: its empty handle says to nobody knows whom. */
const pointers = [
  `UPDATE posts SET reply_author = NULL, reply_post = NULL, reply_handle = '' WHERE ${ofOthers} AND ${replies}`,
  `UPDATE posts SET quote_author = NULL, quote_post = NULL, quote_handle = NULL WHERE ${ofOthers} AND ${quotes}`,
  `UPDATE posts SET mentions = (SELECT '|' || group_concat(named.value, '|') || '|' FROM ${eachNamed} WHERE NOT ${namesThem})
   WHERE ${ofOthers} AND mentions IS NOT NULL AND EXISTS (SELECT 1 FROM ${eachNamed} WHERE ${namesThem})`,
];

/** Other rows that hold its id. */
const others = [
  // A conversation of two is named by both.
  `UPDATE messages SET conversation = '' WHERE platform = ?1
     AND EXISTS (SELECT 1 FROM json_each(?2) WHERE instr(${parted('conversation')}, ${parted("ltrim(value, '@')")}) > 0)`,
  `UPDATE inputs SET stated = NULL WHERE platform = ?1 AND stated IN ${keys}`,
  `DELETE FROM subjects WHERE platform = ?1 AND EXISTS (SELECT 1 FROM json_each(keys) k WHERE k.value IN ${keys})`,
];

/** Whether an account is one that was reported on or whose export was read: what others wrote to it is told by its id. */
export async function isReportedOn(driver: Driver, platform: string, named: string): Promise<boolean> {
  const rows = await driver.all(
    `SELECT 1 AS found WHERE EXISTS (SELECT 1 FROM inputs WHERE platform = ?1 AND owner IN ${keys})
       OR EXISTS (SELECT 1 FROM subjects s, json_each(s.keys) k WHERE s.platform = ?1 AND k.value IN ${keys}
         AND (s.rid IN (SELECT subject FROM interactions) OR s.rid IN (SELECT subject FROM own_posts)))`,
    [platform, named],
  );
  return rows.length > 0;
}

/**
 * Takes the ids and handles of an account, and the ids of the posts in the table `leaving`, which are there still, out of the posts of others: whom
 * they answer, quote and name. What others wrote stays as they wrote it. `named`: its keys as JSON. Gives in how many places.
 */
export async function unlinkPosts(driver: Driver, platform: string, named: string): Promise<number> {
  await driver.exec(
    'CREATE TEMP TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY); DELETE FROM gone; INSERT OR IGNORE INTO gone SELECT id FROM posts WHERE rid IN (SELECT post FROM leaving)',
  );
  let places = 0;
  for (const sql of pointers) places += await driver.run(sql, [platform, named]);
  await driver.run(`UPDATE posts SET conversation = NULL WHERE platform = ? AND ${leaving('conversation')}`, [
    platform,
  ]);
  await driver.exec('DELETE FROM gone');
  return places;
}

/** Takes the ids and handles of an account out of what is no post: conversations it took part in, inputs that were asked about it. */
export async function unlinkRest(driver: Driver, platform: string, named: string): Promise<void> {
  for (const sql of others) await driver.run(sql, [platform, named]);
}

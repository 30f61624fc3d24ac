import { platforms } from '../model/account.ts';
import { flagBits, visibilities } from './import-rows.ts';

/**
 * Statements of the import. `?1` is a JSON array of rows (see `import-rows.ts`) as bytes; `jsonb_each` parses it once,
 * where `json_each` would read a row again for each column.
 */

function bits(name: keyof typeof flagBits, width: number): string {
  return `(flags >> ${flagBits[name]} & ${(1 << width) - 1})`;
}

/** One of a list of names by its number in the flags. */
function named(name: 'platform' | 'visibility', names: readonly string[]): string {
  return `CASE ${bits(name, 3)} ${names.map((each, index) => `WHEN ${index} THEN '${each}'`).join(' ')} END`;
}

/** Yes, no or unknown, from two bits of the flags. */
function maybe(name: 'hasMedia' | 'hasLink'): string {
  return `CASE ${bits(name, 2)} WHEN 1 THEN 0 WHEN 2 THEN 1 END`;
}

/** What most posts lack. */
function rare(position: number): string {
  return `CASE WHEN rare IS NOT NULL THEN rare->>${position} END`;
}

/** A post whose words went because its author deleted it: no file that still holds them brings them back. */
const erased = "(posts.visibility = 'deleted' AND posts.text = '')";

/** Whether a record says of who may see a post what is not known yet: that not everybody may, or who, where nothing said so. */
const saysMore = `(excluded.visibility <> posts.visibility AND (posts.visibility = 'unknown'
    OR (posts.visibility IN ('public', 'maybe-circle') AND excluded.visibility NOT IN ('maybe-circle', 'unknown'))))`;

/** The richer of two records of one post wins, field by field. */
const richerWins = `
ON CONFLICT (id, platform) DO UPDATE SET
  author = CASE WHEN substr(posts.author, 1, 1) IN ('~', '@') AND substr(excluded.author, 1, 1) <> '~' THEN excluded.author ELSE posts.author END,
  at = CASE WHEN posts.at IS NULL OR (posts.day_only = 1 AND excluded.day_only = 0) THEN excluded.at ELSE posts.at END,
  day_only = CASE WHEN posts.at IS NULL THEN excluded.day_only ELSE min(posts.day_only, excluded.day_only) END,
  text = CASE WHEN length(excluded.text) > length(posts.text) AND NOT ${erased} THEN excluded.text ELSE posts.text END,
  language = coalesce(posts.language, excluded.language),
  is_repost = max(posts.is_repost, excluded.is_repost),
  reply_post = coalesce(posts.reply_post, excluded.reply_post),
  reply_author = coalesce(posts.reply_author, excluded.reply_author),
  reply_handle = coalesce(nullif(posts.reply_handle, ''), excluded.reply_handle, posts.reply_handle),
  quote_post = coalesce(posts.quote_post, excluded.quote_post),
  quote_author = coalesce(posts.quote_author, excluded.quote_author),
  quote_handle = coalesce(posts.quote_handle, excluded.quote_handle),
  mentions = CASE WHEN length(excluded.mentions) > coalesce(length(posts.mentions), 0) THEN excluded.mentions ELSE posts.mentions END,
  conversation = coalesce(posts.conversation, excluded.conversation),
  visibility = CASE WHEN ${saysMore} THEN excluded.visibility ELSE posts.visibility END,
  edit_group = coalesce(posts.edit_group, excluded.edit_group),
  alt_text = CASE WHEN ${erased} THEN NULL ELSE coalesce(posts.alt_text, excluded.alt_text) END,
  has_media = coalesce(posts.has_media, excluded.has_media),
  has_link = coalesce(posts.has_link, excluded.has_link),
  changed = excluded.changed
WHERE (length(excluded.text) > length(posts.text) AND NOT ${erased})
  OR length(excluded.mentions) > coalesce(length(posts.mentions), 0)
  OR (posts.at IS NULL AND excluded.at IS NOT NULL)
  OR excluded.day_only < posts.day_only
  OR (posts.language IS NULL AND excluded.language IS NOT NULL)
  OR excluded.is_repost > posts.is_repost
  OR (posts.reply_post IS NULL AND excluded.reply_post IS NOT NULL)
  OR (posts.reply_author IS NULL AND excluded.reply_author IS NOT NULL)
  OR (posts.reply_handle IS NULL AND excluded.reply_handle IS NOT NULL) OR (posts.reply_handle = '' AND excluded.reply_handle <> '')
  OR (posts.quote_post IS NULL AND excluded.quote_post IS NOT NULL)
  OR (posts.quote_author IS NULL AND excluded.quote_author IS NOT NULL)
  OR (posts.quote_handle IS NULL AND excluded.quote_handle IS NOT NULL)
  OR (posts.conversation IS NULL AND excluded.conversation IS NOT NULL)
  OR (posts.has_media IS NULL AND excluded.has_media IS NOT NULL)
  OR (posts.has_link IS NULL AND excluded.has_link IS NOT NULL)
  OR (posts.edit_group IS NULL AND excluded.edit_group IS NOT NULL)
  OR (posts.alt_text IS NULL AND excluded.alt_text IS NOT NULL AND NOT ${erased})
  OR ${saysMore}
  OR (substr(posts.author, 1, 1) IN ('~', '@') AND substr(excluded.author, 1, 1) NOT IN ('~', '@'))`;

/** As `upsertPosts`, of posts that come but once, into a cache that has none of them: without a search for each, nor the index to search. */
export const insertPosts = `
INSERT INTO posts (platform, id, author, at, day_only, text, language, is_repost, reply_post, reply_author, reply_handle,
  quote_post, quote_author, quote_handle, mentions, conversation, visibility, edit_group, alt_text, has_media, has_link, changed)
SELECT ${named('platform', platforms)}, id, author, at, ${bits('dayOnly', 1)}, text, language, ${bits('isRepost', 1)}, reply_post, reply_author, reply_handle,
  ${rare(0)}, ${rare(1)}, ${rare(2)}, mentions, conversation, ${named('visibility', visibilities)}, ${rare(3)}, ${rare(4)},
  ${maybe('hasMedia')}, ${maybe('hasLink')}, ?2
FROM (
  SELECT value->>0 AS id, value->>1 AS author, value->>2 AS at, value->>3 AS text, value->>4 AS language, value->>5 AS flags,
    value->>6 AS reply_post, value->>7 AS reply_author, value->>8 AS reply_handle, value->>9 AS mentions, value->>10 AS conversation,
    value->>11 AS rare
  -- The limit makes SQLite read each column once, however often it is used above.
  FROM jsonb_each(CAST(?1 AS TEXT)) LIMIT -1
) WHERE id IS NOT NULL`;

/** `?2`: number of the import. */
export const upsertPosts = `${insertPosts} ${richerWins}`;

const sightingColumns =
  'post, input, pass, records, contexts, likes, reposts, replies, quotes, bookmarks, views, seen_at';
const sightingValues =
  '?2, ?3, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8';

/** `?2`: the input, `?3`: its pass. Reading an input again counts its rows anew. */
export const upsertSightings = sightingsWith(
  (count) => `excluded.${count} + CASE WHEN pass = excluded.pass THEN ${count} ELSE 0 END`,
);

/** As `upsertSightings`, of answers that show a post once more in a later run: it stays one row of what came. */
export const upsertPageSightings = sightingsWith((count) => `max(${count}, excluded.${count})`);

function sightingsWith(counted: (count: 'records' | 'contexts') => string): string {
  return `
INSERT INTO sightings (${sightingColumns})
SELECT p.rid, ${sightingValues}
FROM jsonb_each(CAST(?1 AS TEXT)) CROSS JOIN posts p ON p.id = value->>10 AND p.platform = value->>9 WHERE true
ON CONFLICT (post, input) DO UPDATE SET
  records = ${counted('records')},
  contexts = ${counted('contexts')},
  pass = excluded.pass,
  ${['likes', 'reposts', 'replies', 'quotes', 'bookmarks', 'views'].map(newestCount).join(',\n  ')},
  seen_at = max(coalesce(excluded.seen_at, seen_at), coalesce(seen_at, excluded.seen_at))`;
}

/** The count that was seen last, wherever it stands in the input; what only an earlier one tells stays. Without a time the later record wins. */
function newestCount(count: string): string {
  return `${count} = CASE WHEN coalesce(excluded.seen_at, '') >= coalesce(seen_at, '') THEN coalesce(excluded.${count}, ${count}) ELSE coalesce(${count}, excluded.${count}) END`;
}

/** As `upsertSightings`, of posts that all came new with this batch; `?4`: the row of the first of them. */
export const insertSightings = `
INSERT INTO sightings (${sightingColumns})
SELECT ?4 + key, ${sightingValues} FROM jsonb_each(CAST(?1 AS TEXT))`;

const accountFields = [
  'id',
  'handle',
  'display_name',
  'bio',
  'location',
  'link',
  'avatar_url',
  'default_avatar',
  'created_at',
  'followers',
  'following',
  'posts',
  'protected',
  'verified',
  'declared',
  'snapshot_at',
] as const;

/** `?2`: when it is read. The newest snapshot wins where it says something; what an older one knew stays. */
export const upsertAccounts = `
INSERT INTO accounts (platform, key, seen_at, ${accountFields.join(', ')})
SELECT value->>0, value->>1, ?2, ${accountFields.map((_, index) => `value->>${index + 2}`).join(', ')}
FROM jsonb_each(CAST(?1 AS TEXT)) WHERE true
ON CONFLICT (key, platform) DO UPDATE SET
  seen_at = max(coalesce(seen_at, ''), excluded.seen_at),
  ${accountFields.map(newestWins).join(',\n  ')}
WHERE coalesce(accounts.seen_at, '') < excluded.seen_at OR (${accountFields
  .slice(0, -1)
  .map((field) => `excluded.${field}`)
  .join(', ')})
  IS NOT (${accountFields
    .slice(0, -1)
    .map((field) => `accounts.${field}`)
    .join(', ')})`;

function newestWins(field: string): string {
  const newer = "coalesce(excluded.snapshot_at, '') >= coalesce(accounts.snapshot_at, '')";
  return `${field} = CASE WHEN ${newer} THEN coalesce(excluded.${field}, accounts.${field}) ELSE coalesce(accounts.${field}, excluded.${field}) END`;
}

export const insertMessages = `
INSERT INTO messages (platform, id, owner, conversation, author, at, text)
SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM jsonb_each(CAST(?1 AS TEXT)) WHERE true
ON CONFLICT (id, platform) DO NOTHING`;

/** `?2`: key of the owner. */
export const insertRelations = `
INSERT OR IGNORE INTO relations (owner, kind, platform, target)
SELECT ?2, value->>0, value->>1, value->>2 FROM jsonb_each(CAST(?1 AS TEXT))`;

export const insertHandleChanges = `
INSERT OR IGNORE INTO handle_changes (platform, account, from_handle, to_handle, changed_at)
SELECT value->>0, value->>1, value->>2, value->>3, coalesce(value->>4, '') FROM jsonb_each(CAST(?1 AS TEXT))`;

/** `p`: the row under the shorter of two ids of one post, `q`: the one that stands. Versions of an edited post are no such pair. */
const twins = `posts q JOIN posts p ON p.id = q.edit_group AND p.platform = q.platform AND q.platform = 'threads' AND q.edit_group IS NOT NULL AND q.id <> p.id`;

/**
 * What was told of a post under another id goes to the row that stands: what it says, and which inputs told it. `twins`: a join in
 * which `p` is the row that goes and `q` the one that stands.
 */
export const foldInto = (twins: string): readonly string[] => [
  `INSERT INTO posts (platform, id, author, at, day_only, text, language, is_repost, reply_post, reply_author, reply_handle,
     quote_post, quote_author, quote_handle, mentions, conversation, visibility, alt_text, has_media, has_link, changed)
   SELECT q.platform, q.id, p.author, p.at, p.day_only, p.text, p.language, p.is_repost, p.reply_post, p.reply_author, p.reply_handle,
     p.quote_post, p.quote_author, p.quote_handle, p.mentions, p.conversation, p.visibility, p.alt_text, p.has_media, p.has_link,
     max(p.changed, q.changed)
   FROM ${twins} WHERE true ${richerWins}`,
  `INSERT INTO sightings (${sightingColumns})
   SELECT q.rid, s.input, s.pass, s.records, s.contexts, s.likes, s.reposts, s.replies, s.quotes, s.bookmarks, s.views, s.seen_at
   FROM ${twins} JOIN sightings s ON s.post = p.rid WHERE true
   ON CONFLICT (post, input) DO UPDATE SET pass = excluded.pass, records = excluded.records, contexts = excluded.contexts`,
  `DELETE FROM sightings WHERE post IN (SELECT p.rid FROM ${twins})`,
  // Words stand in one row, so that forgetting them there forgets them.
  `UPDATE posts SET text = '', alt_text = NULL WHERE text <> '' AND rid IN (SELECT p.rid FROM ${twins})`,
];

/** Versions of an edited post collapse on the last: the highest id of the group. */
export const markSuperseded = [
  ...foldInto(twins),
  `UPDATE posts SET superseded = 1 WHERE edit_group IS NOT NULL AND superseded = 0 AND EXISTS (
     SELECT 1 FROM posts q WHERE q.edit_group = posts.edit_group AND q.platform = posts.platform
       AND (length(q.id) > length(posts.id) OR (length(q.id) = length(posts.id) AND q.id > posts.id)))`,
  `UPDATE posts SET superseded = 1 WHERE superseded = 0 AND rid IN (
     SELECT p.rid FROM posts q JOIN posts p ON p.id = q.edit_group AND p.platform = q.platform
     WHERE q.edit_group IS NOT NULL AND q.id <> q.edit_group)`,
] as const;

/** `?1`: number of the import that last changed anything. */
export const noteChange = `
INSERT INTO meta (name, value) VALUES ('changed', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1`;

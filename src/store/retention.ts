import { dangerMask } from '../model/verdict.ts';
import type { Driver } from './driver.ts';
import { purgeLog } from './purge-log.ts';
import type { StoredSubject } from './subjects.ts';

/** Whose texts go, and which of them. Every part narrows it; `null` where it does not. Own texts never go this way. */
export interface TextSelection {
  /** ISO 8601 UTC: those that no input read since then holds. */
  readonly unreadSince: string | null;
  /** ISO 8601 UTC: those written before then; texts of an unknown time are not. */
  readonly writtenBefore: string | null;
  /** Interactions of this account alone. */
  readonly subject: StoredSubject | null;
  /** Texts by these accounts alone, each as `<platform>:<key>`. */
  readonly authors: readonly string[] | null;
  /** Mask of labels, one of which the text must have. */
  readonly labels: number | null;
  /** Leave what was flagged as danger, and what people have labelled. */
  readonly keepNeeded: boolean;
}

/** How a purge is named in the log and when it is; `dry`: it is only counted. */
export interface Purge {
  readonly how: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly dry: boolean;
}

/** What went. */
export interface Dropped {
  readonly texts: number;
  readonly profiles: number;
  readonly messages: number;
}

/**
 * Written by somebody else, as far as the cache can tell: not a post of a subject nor of the owner of an export. Here and below whole sets are looked
 * up in, made once: no table has an index on posts alone, and asking each post by itself would read all of it for every post.
 */
const byOthers = `p.rid NOT IN (SELECT post FROM own_posts) AND substr(p.author, 1, 1) <> '~'
  AND NOT EXISTS (SELECT 1 FROM inputs o WHERE o.owner = p.author AND o.platform = p.platform)`;

/** When an input last held a post: a feed goes on, so each of its posts has a time of its own. */
const heldAt = "coalesce(CASE WHEN n.channel = 'api' THEN s.seen_at END, n.held_at, n.last_read_at)";

/** Flagged as danger, or labelled by a person. */
const isNeeded = `(p.rid IN (SELECT post FROM verdicts WHERE labels & ${dangerMask})
  OR p.rid IN (SELECT t.post FROM sample_items t JOIN item_labels l ON l.item = t.item))`;

/** `?1` when, `?2` subject, `?3` platform and keys of authors as JSON, `?4` mask of labels, `?5` 1 to keep what is needed, `?6` written before. */
const isSelected = `${byOthers}
  AND (?1 IS NULL OR NOT EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid AND ${heldAt} >= ?1))
  AND (?2 IS NULL OR EXISTS (SELECT 1 FROM interactions i WHERE i.subject = ?2 AND i.post = p.rid))
  AND (?3 IS NULL OR p.platform || ':' || p.author IN (SELECT value FROM json_each(?3)))
  AND (?4 IS NULL OR p.rid IN (SELECT post FROM verdicts WHERE labels & ?4))
  AND (?5 = 0 OR NOT ${isNeeded})
  AND (?6 IS NULL OR p.at < ?6)`;

/** Whether any input was first read before then: else nothing can be due, and nothing need be searched. */
export async function mayBeDue(driver: Driver, unreadSince: string): Promise<boolean> {
  const [row] = await driver.all('SELECT 1 AS found FROM inputs WHERE first_read_at < ? LIMIT 1', [unreadSince]);
  return row !== undefined;
}

/**
 * Drops texts of others, notes on them, and the profiles of accounts of which no text is left; what was counted stays counted. Freed
 * pages are overwritten. The log says how many went and why, never what they said. `how` is what the log says.
 */
export async function dropTexts(driver: Driver, selection: TextSelection, { how, at, dry }: Purge): Promise<Dropped> {
  const { unreadSince, writtenBefore, subject, authors, labels, keepNeeded } = selection;
  await driver.exec('PRAGMA secure_delete = ON; BEGIN');
  await driver.exec(
    'CREATE TEMP TABLE IF NOT EXISTS going (post INTEGER PRIMARY KEY, author TEXT, platform TEXT); DELETE FROM going',
  );
  await driver.run(
    `INSERT INTO going SELECT p.rid, p.author, p.platform FROM posts p
     WHERE (p.text <> '' OR p.alt_text IS NOT NULL) AND ${isSelected}`,
    [
      unreadSince,
      subject?.rid ?? null,
      authors === null ? null : JSON.stringify(authors),
      labels,
      Number(keepNeeded),
      writtenBefore,
    ],
  );
  const texts = await driver.run("UPDATE posts SET text = '', alt_text = NULL WHERE rid IN (SELECT post FROM going)");
  // A note of whoever labelled may say what the words said.
  await driver.run(
    'UPDATE item_labels SET note = NULL WHERE item IN (SELECT item FROM sample_items WHERE post IN (SELECT post FROM going))',
  );
  const byAgeAlone = unreadSince !== null && [subject, authors, labels, writtenBefore].every((part) => part === null);
  const profiles = byAgeAlone
    ? await dropProfiles(driver, unseenSince, [unreadSince])
    : await dropProfiles(driver, ofGoing, []);
  const messages = byAgeAlone ? await driver.run(dropMessages, [unreadSince]) : 0;
  if (dry) {
    await driver.exec('ROLLBACK');
    return { texts, profiles, messages };
  }
  if (texts + profiles + messages > 0) {
    await driver.run('DELETE FROM reports');
    await purgeLog(driver, { at, how, texts, profiles, messages, posts: 0 });
  }
  await driver.exec('DELETE FROM going; COMMIT');
  return { texts, profiles, messages };
}

/** No account that was reported on, nor the owner of an export, nor whom an input was asked about: their profiles are not a stranger's. */
const isStranger = `substr(a.key, 1, 1) <> '~'
  AND (a.platform, a.key) NOT IN (SELECT s.platform, k.value FROM subjects s, json_each(s.keys) k)
  AND NOT EXISTS (SELECT 1 FROM inputs o WHERE o.platform = a.platform AND a.key IN (o.owner, o.stated))`;

/** A profile that says something; a handle that is the key does not count, as it stays. */
const saysSomething = `(coalesce(a.display_name, a.bio, a.location, a.link, a.avatar_url, a.default_avatar, a.created_at, a.followers, a.following,
    a.posts, a.protected, a.verified, a.declared, a.snapshot_at) IS NOT NULL OR (a.id IS NOT NULL AND a.handle IS NOT NULL)
  OR (a.platform, a.key) IN (SELECT platform, account FROM handle_changes))`;

/** Of its words nothing is left. */
const isSilent =
  "(a.platform, a.key) NOT IN (SELECT platform, author FROM posts WHERE text <> '' OR alt_text IS NOT NULL)";

/** Followers, those who are only named, and authors whose words went before, too. `?1`: since when. */
const unseenSince = `a.seen_at < ?1 AND ${isStranger}`;

/** Whose words go now. */
const ofGoing = '(a.platform, a.key) IN (SELECT platform, author FROM going)';

/** Drops what profiles say; the key stays, so that authors are counted as before. A handle that is the key stays with it. */
async function dropProfiles(driver: Driver, which: string, parameters: readonly string[]): Promise<number> {
  await driver.exec('CREATE TEMP TABLE IF NOT EXISTS fading (rid INTEGER PRIMARY KEY); DELETE FROM fading');
  await driver.run(
    `INSERT INTO fading SELECT a.rid FROM accounts a WHERE ${which} AND ${isSilent} AND ${saysSomething}`,
    parameters,
  );
  await driver.run(
    'DELETE FROM handle_changes WHERE (platform, account) IN (SELECT platform, key FROM accounts WHERE rid IN (SELECT rid FROM fading))',
  );
  return driver.run(
    `UPDATE accounts SET handle = CASE WHEN id IS NULL THEN handle END, display_name = NULL, bio = NULL, location = NULL, link = NULL,
       avatar_url = NULL, default_avatar = NULL, created_at = NULL, followers = NULL, following = NULL, posts = NULL, protected = NULL,
       verified = NULL, declared = NULL, snapshot_at = NULL WHERE rid IN (SELECT rid FROM fading)`,
  );
}

/** Messages have no sighting of their own: they were last in an input when an export of their owner was last read. */
const dropMessages = `
UPDATE messages SET text = '' WHERE text <> '' AND author <> owner
  AND NOT EXISTS (SELECT 1 FROM inputs n WHERE n.platform = messages.platform AND coalesce(n.held_at, n.last_read_at) >= ?1
    AND (n.owner = messages.owner OR '~' || n.rid = messages.owner))`;

/** Texts and profiles of others that go on one day, `YYYY-MM-DD`. */
interface DueDay {
  readonly on: string;
  readonly texts: number;
  readonly profiles: number;
}

/** How much goes on which day if nothing brings it again, `days` after it was last in an input; texts kept for being needed, and such that are gone. */
export async function dueTexts(
  driver: Driver,
  days: number,
): Promise<{ readonly due: readonly DueDay[]; readonly kept: number; readonly gone: number }> {
  // Looked at once for all three answers: when each text was last held, and whether it is needed.
  await driver.exec(
    `DROP TABLE IF EXISTS temp.standing; CREATE TEMP TABLE standing AS
     SELECT p.platform, p.author, ${isNeeded} AS needed,
       (SELECT max(${heldAt}) FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid) AS last
     FROM posts p WHERE p.text <> '' AND ${byOthers}`,
  );
  const texts = await driver.all(
    'SELECT date(last, ?1) AS day, count(*) AS n FROM standing WHERE NOT needed AND last IS NOT NULL GROUP BY 1',
    [`+${days} days`],
  );
  const profiles = await driver.all(
    `SELECT date(max(a.seen_at, coalesce(t.last, '')), ?1) AS day, count(*) AS n FROM accounts a LEFT JOIN (
       SELECT platform, author, max(last) AS last, max(needed) AS needed FROM standing GROUP BY 1, 2) t
       ON t.platform = a.platform AND t.author = a.key
     WHERE a.seen_at IS NOT NULL AND coalesce(t.needed, 0) = 0 AND ${isStranger} AND ${saysSomething} GROUP BY 1`,
    [`+${days} days`],
  );
  const [counts] = await driver.all(
    `SELECT (SELECT sum(needed) FROM standing) AS kept, (SELECT count(*) FROM posts p WHERE p.text = ''
       AND p.rid IN (SELECT post FROM verdicts) AND ${byOthers}) AS gone`,
  );
  await driver.exec('DROP TABLE temp.standing');
  const countOn = (rows: typeof texts, day: string) => Number(rows.find((row) => row.day === day)?.n ?? 0);
  const on = [...new Set([...texts, ...profiles].map((row) => String(row.day)))].sort();
  return {
    due: on.map((day) => ({ on: day, texts: countOn(texts, day), profiles: countOn(profiles, day) })),
    kept: Number(counts?.kept ?? 0),
    gone: Number(counts?.gone ?? 0),
  };
}

import type { Platform } from '../model/account.ts';
import { abuseMask, directions } from '../model/verdict.ts';
import type { Driver } from './driver.ts';
import type { StoredSubject } from './subjects.ts';
import { number, text } from './values.ts';

/** An own post with the newest counts that any input told; `null` where none did. */
export interface OwnPostCounts {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string | null;
  readonly isReply: boolean;
  readonly replies: number | null;
  readonly quotes: number | null;
}

/** Public posts of an account that are no reposts, newest first. */
export async function latestOwnPosts(
  driver: Driver,
  { platform, key, limit }: { readonly platform: Platform; readonly key: string; readonly limit: number },
): Promise<readonly OwnPostCounts[]> {
  const newest = (count: string) =>
    `(SELECT s.${count} FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid AND s.${count} IS NOT NULL
      ORDER BY coalesce(s.seen_at, n.taken_at, '') DESC, n.last_read_at DESC LIMIT 1)`;
  const rows = await driver.all(
    `SELECT p.id, p.at, coalesce(p.reply_post, p.reply_author, p.reply_handle) IS NOT NULL AS is_reply,
       ${newest('replies')} AS replies, ${newest('quotes')} AS quotes FROM posts p
     WHERE p.platform = ? AND p.author = ? AND p.is_repost = 0 AND p.superseded = 0 AND p.visibility IN ('public', 'community')
     ORDER BY p.at DESC, p.rid DESC LIMIT ?`,
    [platform, key, limit],
  );
  return rows.map((row) => ({
    id: String(row.id),
    at: text(row.at),
    isReply: row.is_reply === 1,
    replies: number(row.replies),
    quotes: number(row.quotes),
  }));
}

/*
 * Whose words were forgotten is asked for no more: the profile would come back that was forgotten with them.
 */

/** Ids of authors with an interaction flagged as abuse whose profile no input told, those flagged last first. */
export async function flaggedAuthors(
  driver: Driver,
  subject: StoredSubject,
  limit: number,
): Promise<readonly string[]> {
  const aimed = ['subject', 'unclear'] as const;
  const rows = await driver.all(
    `SELECT p.author FROM interactions i JOIN posts p ON p.rid = i.post
       JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
       LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform
     WHERE i.subject = ?1 AND (v.labels & ${abuseMask}) <> 0 AND v.direction IN (${aimed.map((each) => directions.indexOf(each)).join(', ')})
       AND substr(p.author, 1, 1) NOT IN ('@', '~') AND p.text <> '' AND a.followers IS NULL AND a.created_at IS NULL
     GROUP BY p.author ORDER BY max(p.rid) DESC LIMIT ?2`,
    [subject.rid, limit],
  );
  return rows.map((row) => String(row.author));
}

/** Ids of authors of interactions whose number of followers no input told, those with the newest interaction first. */
export async function unknownAuthors(
  driver: Driver,
  subject: StoredSubject,
  limit: number,
): Promise<readonly string[]> {
  const rows = await driver.all(
    `SELECT p.author FROM interactions i JOIN posts p ON p.rid = i.post
       LEFT JOIN accounts a ON a.key = p.author AND a.platform = p.platform
     WHERE i.subject = ?1 AND substr(p.author, 1, 1) NOT IN ('@', '~') AND p.text <> '' AND a.followers IS NULL
     GROUP BY p.author ORDER BY max(p.rid) DESC LIMIT ?2`,
    [subject.rid, limit],
  );
  return rows.map((row) => String(row.author));
}

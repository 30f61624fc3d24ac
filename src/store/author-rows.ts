import type { Driver } from './driver.ts';
import { knownTime } from './known-time.ts';
import { pagesOf } from './pages.ts';
import type { AccountRow } from './people-rows.ts';
import { channelBits } from './report-facts.ts';
import type { StoredSubject } from './subjects.ts';

/**
 * One interaction of one author: post row id, id, time, text, language, kind, mask of channels, and, where the model asked
 * for has judged it as it reads now, label mask, direction index and judged 1 or 0; `null` in the last where it has not. Last 1
 * or 0: no input holds it but such from an API.
 */
export type AuthorInteractionRow = readonly [
  number,
  string,
  string | null,
  string,
  string | null,
  string,
  number,
  number,
  number | null,
  number | null,
  number,
];

/** Whose interactions, and the model whose verdicts are taken. */
export interface AuthorQuery {
  readonly subject: StoredSubject;
  /** Key of the account: its id, or `@handle` in lower case. */
  readonly author: string;
  readonly model: string;
  /** Kinds of inputs whose records came from an API, beside those of the channel `api`. */
  readonly kindsFromApi: readonly string[];
}

/** What an author wrote to the subject, whenever, in pages. Posts have no index on authors: this looks at every interaction once. */
export async function* authorInteractions(
  driver: Driver,
  { subject, author, model, kindsFromApi }: AuthorQuery,
  size = 5_000,
): AsyncGenerator<readonly AuthorInteractionRow[]> {
  const sql = `
    SELECT json_group_array(json_array(rid, id, at, text, language, kind, bits, labels, direction, judged, by_api)) AS page, count(*) AS n, max(rid) AS last FROM (
      SELECT p.rid, p.id, ${knownTime} AS at, p.text, p.language, i.kind, ${await channelBits(driver)} AS bits, coalesce(v.labels, 0) AS labels, v.direction,
        CASE WHEN v.post IS NULL THEN NULL ELSE v.abuse IS NOT NULL END AS judged,
        NOT EXISTS (SELECT 1 FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid AND n.channel <> 'api'
          AND n.kind NOT IN (SELECT value FROM json_each(?6))) AS by_api
      FROM interactions i JOIN posts p ON p.rid = i.post
        LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post AND v.basis >= p.changed
          AND v.model = (SELECT rid FROM models WHERE name = ?3)
      WHERE i.subject = ?1 AND i.post > ?4 AND p.author = ?2 AND p.superseded = 0
      ORDER BY i.post LIMIT ?5)`;
  yield* pagesOf<AuthorInteractionRow>(
    driver,
    sql,
    [[subject.rid, author, model], size],
    [JSON.stringify(kindsFromApi)],
  );
}

/** An account of the cache by its key; `null` where no input showed one. */
export async function accountRow(
  driver: Driver,
  { platform }: Pick<StoredSubject, 'platform'>,
  key: string,
): Promise<AccountRow | null> {
  const [row] = await driver.all(
    `SELECT json_array(key, id, handle, display_name, bio, location, link, avatar_url, default_avatar, created_at,
        followers, following, posts, protected, verified, declared, snapshot_at,
        (SELECT count(*) FROM handle_changes c WHERE c.platform = a.platform AND c.account = a.key)) AS account
     FROM accounts a WHERE a.key = ?1 AND a.platform = ?2`,
    [key, platform],
  );
  return row ? JSON.parse(String(row.account)) : null;
}

/** Keys of all accounts of the subject's platform, then of authors of which no input shows more than the key; in pages. */
export async function* accountKeys(
  driver: Driver,
  subject: StoredSubject,
  size = 20_000,
): AsyncGenerator<readonly string[]> {
  const known = `SELECT json_group_array(key) AS page, count(*) AS n, max(rid) AS last
    FROM (SELECT rid, key FROM accounts WHERE platform = ?1 AND rid > ?2 ORDER BY rid LIMIT ?3)`;
  yield* pagesOf<string>(driver, known, [[subject.platform], size]);
  const unknown = `SELECT json_group_array(author) AS page, count(*) AS n, max(rid) AS last FROM (
      SELECT p.rid, p.author FROM interactions i JOIN posts p ON p.rid = i.post
      WHERE i.subject = ?1 AND i.post > ?3
        AND NOT EXISTS (SELECT 1 FROM accounts a WHERE a.key = p.author AND a.platform = ?2) ORDER BY i.post LIMIT ?4)`;
  yield* pagesOf<string>(driver, unknown, [[subject.rid, subject.platform], size]);
}

import type { Driver, SqlValue } from './driver.ts';
import { foldMadeTwins } from './made-twins.ts';
import type { StoredSubject } from './subjects.ts';
import { bytes } from './values.ts';

/** A page of unjudged texts as one JSON text in UTF-8: `[[post, changed, text, language, kind], …]`. */
export interface UnjudgedPage {
  readonly json: Buffer;
  readonly count: number;
}

/**
 * Finds what concerns a subject among the posts that imports changed since the last time: its own, and the
 * interactions: posts by others that reply to it, quote it or name it. A repost is never one.
 */
export async function linkInteractions(driver: Driver, subject: StoredSubject): Promise<void> {
  const [state] = await driver.all(
    "SELECT linked, (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'changed') AS newest FROM subjects WHERE rid = ?",
    [subject.rid],
  );
  const newest = Number(state?.newest ?? 0);
  const linked = Number(state?.linked ?? 0);
  if (newest <= linked) return;
  const keys = JSON.stringify(subject.keys);
  await driver.exec('BEGIN');
  const own = await driver.run(linkOwnPosts, [subject.rid, subject.platform, linked, keys]);
  await foldMadeTwins(driver, subject);
  // New posts of the subject can turn older posts of others into replies and quotes: look at all of them again.
  await driver.run(linkSql(subject), concerning(subject, own > 0 ? 0 : linked));
  await driver.run('UPDATE subjects SET linked = ? WHERE rid = ?', [newest, subject.rid]);
  await driver.exec('COMMIT');
}

const linkOwnPosts = `
INSERT OR IGNORE INTO own_posts (subject, post)
SELECT ?1, rid FROM posts WHERE platform = ?2 AND changed > ?3 AND author IN (SELECT value FROM json_each(?4))`;

/** Written to some people alone, and on Mastodon to followers, or to nobody knows whom: private words, as direct messages are, and never in a rate. */
const isMessage = "(visibility = 'direct' OR (visibility IN ('followers', 'unknown') AND platform = 'mastodon'))";

function linkSql(subject: StoredSubject): string {
  return `
INSERT OR IGNORE INTO interactions (subject, post, kind)
SELECT ?1, rid, kind FROM (SELECT p.rid, ${kindOf(subject)} AS kind ${postsOfOthers('p.changed > ?3')}) WHERE kind IS NOT NULL`;
}

/** Parameters of what asks which posts concern a subject: `from` is an import or a row, as `after` of `postsOfOthers` says. */
export function concerning(subject: StoredSubject, from: number): readonly SqlValue[] {
  return [subject.rid, subject.platform, from, JSON.stringify(subject.keys), subject.id];
}

/** Posts `p` that may be interactions. */
export function postsOfOthers(after: string): string {
  return `FROM posts p
  WHERE platform = ?2 AND ${after} AND is_repost = 0 AND author NOT IN (SELECT value FROM json_each(?4)) AND NOT ${isMessage}`;
}

/**
 * The kind of interaction that a post `p` is, null for none. `?4`: the keys, `?5`: the id. Handles count only where a record has no id: handles
 * change hands, ids do not.
 */
export function kindOf(subject: StoredSubject): string {
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  const quoted = handles.map((handle) => `'${handle.replaceAll("'", "''")}'`);
  const names = quoted.length === 0 ? 'NULL' : quoted.join(', ');
  const mentions = quoted.map(
    (handle) => `instr(mentions, '${subject.id === null ? '' : '|'} ' || ${handle} || '|') > 0`,
  );
  if (subject.id !== null) mentions.push("instr(mentions, '|' || ?5 || ' ') > 0");
  const byHandle = (id: string, handle: string) =>
    subject.id === null ? `${handle} IN (${names})` : `(${id} IS NULL AND ${handle} IN (${names}))`;
  const ownPost = (column: string) =>
    `(${column} IS NOT NULL AND EXISTS (SELECT 1 FROM posts own WHERE own.id = ${column} AND own.platform = p.platform AND own.author IN (SELECT value FROM json_each(?4))))`;
  const reply = `(reply_author = ?5 OR ${byHandle('reply_author', 'reply_handle')} OR (reply_author IS NULL AND ${ownPost('p.reply_post')}))`;
  const quote = `(quote_author = ?5 OR ${byHandle('quote_author', 'quote_handle')} OR (quote_author IS NULL AND ${ownPost('p.quote_post')}))`;
  const mention = mentions.length === 0 ? '0' : `(mentions IS NOT NULL AND (${mentions.join(' OR ')}))`;
  return `CASE WHEN ${reply} THEN 'reply' WHEN ${quote} THEN 'quote' WHEN ${mention} THEN 'mention' END`;
}

/** The number of a model's row, made where it is new. */
export async function modelNumber(driver: Driver, name: string): Promise<number> {
  await driver.run('INSERT OR IGNORE INTO models (name) VALUES (?)', [name]);
  const [row] = await driver.all('SELECT rid FROM models WHERE name = ?', [name]);
  return Number(row?.rid);
}

/** `?2`: the model. */
const isUnjudged = "(v.post IS NULL OR ((v.model <> ?2 OR v.basis < p.changed) AND p.text <> ''))";

/** How many interactions `unjudgedPage` will give in all. */
export async function countUnjudged(
  driver: Driver,
  query: { readonly subject: number; readonly model: number },
): Promise<number> {
  const [row] = await driver.all(
    `SELECT count(*) AS n FROM interactions i JOIN posts p ON p.rid = i.post
       LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
     WHERE i.subject = ?1 AND ${isUnjudged}`,
    [query.subject, query.model],
  );
  return Number(row?.n ?? 0);
}

/**
 * Interactions that this model has not judged as they read now; of a text that is gone the verdict stays that it had, in pages of `size` from after the post `from`; `null`
 * when there are no more. Texts go as one JSON text a page, as bytes, four times faster than row by row.
 */
export async function unjudgedPage(
  driver: Driver,
  query: { readonly subject: number; readonly model: number; readonly from: number; readonly size: number },
): Promise<(UnjudgedPage & { readonly last: number }) | null> {
  const [row] = await driver.all(
    `SELECT CAST(json_group_array(json_array(rid, changed, text, language, kind)) AS BLOB) AS page, count(*) AS n, max(rid) AS last FROM (
       SELECT p.rid, p.changed, p.text, p.language, i.kind
       FROM interactions i JOIN posts p ON p.rid = i.post
         LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
       WHERE i.subject = ?1 AND i.post > ?3
         AND ${isUnjudged}
       ORDER BY i.post LIMIT ?4)`,
    [query.subject, query.model, query.from, query.size],
  );
  const count = Number(row?.n ?? 0);
  return count === 0 ? null : { json: bytes(row?.page), count, last: Number(row?.last) };
}

/** Verdicts as a JSON text, which as bytes costs the least: `[[post, basis, abuse, labels, direction, classes, language, words, marks, sketch], …]`. */
export type VerdictRows = string | Uint8Array;

/** Stores verdicts, in place of any there are of the same posts. */
export async function storeVerdicts(driver: Driver, subject: number, model: number, rows: VerdictRows): Promise<void> {
  await driver.run(insertVerdicts, [rows, subject, model]);
}

/** `?1`: the rows, `?2`: the subject, `?3`: the model. */
export const insertVerdicts = `
INSERT OR REPLACE INTO verdicts (subject, post, model, basis, abuse, labels, direction, classes, language, words, marks, sketch)
SELECT ?2, value->>0, ?3, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9
FROM jsonb_each(CAST(?1 AS TEXT))`;

/** Whether everything linked so far has been judged by this model; and the note that it now has. */
export async function isJudged(driver: Driver, subject: number, model: string): Promise<boolean> {
  const [row] = await driver.all('SELECT judged >= linked AND judged_by = ? AS done FROM subjects WHERE rid = ?', [
    model,
    subject,
  ]);
  return Number(row?.done ?? 0) === 1;
}

export async function markJudged(driver: Driver, subject: number, model: string): Promise<void> {
  await driver.run('UPDATE subjects SET judged = linked, judged_by = ? WHERE rid = ?', [model, subject]);
}

import type { Driver } from './driver.ts';
import { concerning, insertVerdicts, kindOf, postsOfOthers, type VerdictRows } from './interactions.ts';
import type { StoredSubject } from './subjects.ts';
import { bytes, text } from './values.ts';

/**
 * Verdicts made while inputs are still read, for the account that the report will most likely be about. Each stands under its post from the
 * beginning, which nothing shows until the post is linked to the account; a note in the cache says from which post on verdicts are early, so
 * that whatever ends the run, the next judging knows what to make of them.
 */
export interface EarlyVerdicts {
  readonly subject: number;
  /** The first post that may have one: it and all after it are new with this run. */
  readonly first: number;
  /** What the judge knew of the account, as text: under anything else the verdicts do not hold. */
  readonly context: string;
}

interface Noted extends EarlyVerdicts {
  /** Whether a run that was cut short began them: what came of their posts since was not watched. */
  readonly resumed: boolean;
}

const noteName = 'early_verdicts';

/** What a verdict of a post, and whether it concerns an account at all, depend on. */
const decisive = [
  'text',
  'language',
  'author',
  'is_repost',
  'visibility',
  'mentions',
  'reply_post',
  'reply_author',
  'reply_handle',
  'quote_post',
  'quote_author',
  'quote_handle',
] as const;

/** The row id of the newest post; 0 for none. */
export async function newestPostRow(driver: Driver): Promise<number> {
  const [row] = await driver.all('SELECT coalesce(max(rid), 0) AS last FROM posts');
  return Number(row?.last);
}

/**
 * Begins early verdicts, or goes on with those of a run that was cut short if they are of the same account as the judge knows it now: gives the
 * post from after which to judge. Until they are settled a post that is told otherwise loses its verdict.
 */
export async function beginEarlyVerdicts(driver: Driver, wanted: EarlyVerdicts): Promise<number> {
  const left = await noted(driver);
  const goesOn = left !== null && left.subject === wanted.subject && left.context === wanted.context;
  if (left !== null && !goesOn) await dropEarlyVerdicts(driver);
  const early: Noted = goesOn ? { ...left, resumed: true } : { ...wanted, resumed: false };
  await driver.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', [noteName, JSON.stringify(early)]);
  const values = (row: 'old' | 'new') => decisive.map((column) => `${row}.${column}`).join(', ');
  // Within one import a post can be told twice, and then its number does not say that it changed.
  await driver.exec(
    `${stopWatching}
     CREATE TEMP TABLE early_told_anew (post INTEGER PRIMARY KEY);
     CREATE TEMP TRIGGER early_verdict_fails AFTER UPDATE OF ${decisive.join(', ')} ON posts
     WHEN new.rid >= ${early.first} AND (${values('new')}) IS NOT (${values('old')}) BEGIN
       INSERT OR IGNORE INTO early_told_anew (post) VALUES (new.rid);
       DELETE FROM verdicts WHERE subject = ${early.subject} AND post = new.rid;
     END`,
  );
  const [row] = await driver.all('SELECT max(post) AS last FROM verdicts WHERE subject = ? AND post >= ?', [
    early.subject,
    early.first,
  ]);
  return Number(row?.last ?? early.first - 1);
}

/** Posts to judge early as one JSON text in UTF-8, `[[post, changed, text, language, kind], …]`, and the post to go on from. */
export interface EarlyPage {
  readonly json: Buffer;
  readonly count: number;
  readonly last: number;
}

/**
 * The next posts after `from` that concern a subject, `size` at the most. Those that may yet turn out to
 * answer a post of the subject that was not read so far are left out.
 */
export async function earlyPage(
  driver: Driver,
  subject: StoredSubject,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<EarlyPage> {
  const [row] = await driver.all(
    `SELECT CAST(json_group_array(json_array(rid, changed, text, language, kind)) AS BLOB) AS page, count(*) AS n, max(rid) AS last,
       (SELECT max(rid) FROM posts) AS newest
     FROM (SELECT rid, changed, text, language, kind
       FROM (SELECT p.*, ${kindOf(subject)} AS kind ${postsOfOthers("p.rid > ?3 AND author NOT LIKE '~%'")})
       WHERE kind IS NOT NULL AND ${isCertain} ORDER BY rid LIMIT ?6)`,
    [...concerning(subject, from), size],
  );
  const count = Number(row?.n);
  return { json: bytes(row?.page), count, last: Number((count < size ? row?.newest : row?.last) ?? 0) };
}

/** No post of the subject that is read later makes a reply or a quote of it. Nor does a later word make it the subject's own. */
const isCertain = `(kind = 'reply' OR reply_author IS NOT NULL OR reply_post IS NULL)
  AND (kind <> 'mention' OR quote_author IS NOT NULL OR quote_post IS NULL)`;

/** Stores early verdicts as `storeVerdicts` does, but for posts that were told otherwise since their texts were handed out. */
export async function storeEarlyVerdicts(
  driver: Driver,
  subject: number,
  model: number,
  rows: VerdictRows,
): Promise<void> {
  await driver.run(
    `${insertVerdicts} WHERE NOT EXISTS (SELECT 1 FROM temp.early_told_anew t WHERE t.post = value->>0)`,
    [rows, subject, model],
  );
}

/**
 * Says that early verdicts of a subject are as good as others, once it is linked: those that hold. Called by whoever judges, before; does nothing
 * where there are none of this subject.
 */
export async function settleEarlyVerdicts(driver: Driver, subject: number, context: string): Promise<void> {
  const early = await noted(driver);
  if (early === null || early.subject !== subject) return;
  if (early.context !== context) return forget(driver, early, 'true');
  // Of what was watched all along, whatever concerns the subject no more has lost its verdict by now.
  const [watch] = await driver.all("SELECT 1 FROM sqlite_temp_master WHERE name = 'early_verdict_fails'");
  return forget(driver, early, watch === undefined || early.resumed ? isUnlinked : 'false');
}

/** Drops early verdicts that nobody settled: the report is about another. */
export async function dropEarlyVerdicts(driver: Driver): Promise<void> {
  const early = await noted(driver);
  if (early === null) return;
  await forget(driver, early, isUnlinked);
  await driver.run(
    `DELETE FROM subjects WHERE rid = ?1 AND linked = 0
       AND NOT EXISTS (SELECT 1 FROM interactions WHERE subject = ?1) AND NOT EXISTS (SELECT 1 FROM own_posts WHERE subject = ?1)
       AND NOT EXISTS (SELECT 1 FROM adjustments WHERE subject = ?1)`,
    [early.subject],
  );
}

const isUnlinked =
  'NOT EXISTS (SELECT 1 FROM interactions i WHERE i.subject = verdicts.subject AND i.post = verdicts.post)';

const stopWatching = `DROP TRIGGER IF EXISTS temp.early_verdict_fails; DROP TABLE IF EXISTS temp.early_told_anew;`;

async function forget(driver: Driver, { subject, first }: EarlyVerdicts, which: string): Promise<void> {
  await driver.exec(stopWatching);
  await driver.run(`DELETE FROM verdicts WHERE subject = ? AND post >= ? AND ${which}`, [subject, first]);
  await driver.run('DELETE FROM meta WHERE name = ?', [noteName]);
}

/** The note was written by `beginEarlyVerdicts`: its shape is ours. */
async function noted(driver: Driver): Promise<Noted | null> {
  const [row] = await driver.all('SELECT value FROM meta WHERE name = ?', [noteName]);
  const value = text(row?.value ?? null);
  return value === null ? null : JSON.parse(value);
}

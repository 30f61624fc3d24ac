import { type Channel, channels } from '../model/coverage.ts';
import type { ZoneOffset } from '../model/window.ts';
import type { Driver } from './driver.ts';
import { knownTime } from './known-time.ts';
import { pagesOf } from './pages.ts';
import { bound, type FactsQuery, inScope, scope } from './scope.ts';
import type { StoredSubject } from './subjects.ts';
import { text } from './values.ts';

/** What a record is to the subject. */
export type RecordRole = 'post' | 'reply' | 'repost' | 'interaction' | 'other';

/** Rows of one input in one day and one role. The window does not apply: these count the input as it stands. */
export interface SightingCount {
  readonly input: number;
  /** `2026-03-06`, in the zone of the offsets; `null` where the time is unknown. */
  readonly day: string | null;
  readonly role: RecordRole;
  readonly records: number;
  readonly contexts: number;
  /** Posts that this input was the first to bring. */
  readonly firsts: number;
}

/** In the order of the numbers that `countSightings` gives them. */
const roles: readonly RecordRole[] = ['post', 'reply', 'repost', 'interaction', 'other'];

/** Seconds from the year 0 to 1970: no date is below zero then, which division would round the wrong way. */
const yearZero = 62_167_219_200;

const secondsPerDay = 86_400;

/** Posts that are counted at a time: what waits behind a statement waits for a hundredth of a second. */
const postsAtOnce = 5_000;

/** Counts the rows of the inputs by the days of the zone that has these offsets and by what they are to the subject. */
export async function countSightings(
  driver: Driver,
  query: FactsQuery,
  offsets: readonly ZoneOffset[],
): Promise<readonly SightingCount[]> {
  const [all] = await driver.all('SELECT (SELECT count(*) FROM inputs) AS inputs, max(post) AS last FROM sightings');
  const sql = sightingsSql(secondsAhead(offsets), Number(all?.inputs) === 1);
  const counts = new Map<number, Map<number, SightingCount>>();
  for (let from = 0; from < Number(all?.last ?? 0); from += postsAtOnce) {
    const [row] = await driver.all(sql, [query.subject.rid, from, from + postsAtOnce]);
    const page: readonly (readonly [number, number, number, number, number])[] = JSON.parse(String(row?.rows));
    for (const [input, slot, ...numbers] of page) {
      const ofInput = counts.get(input) ?? new Map<number, SightingCount>();
      counts.set(input, ofInput);
      const before = ofInput.get(slot) ?? { ...dayAndRole(slot), input, records: 0, contexts: 0, firsts: 0 };
      ofInput.set(slot, plus(before, numbers));
    }
  }
  return [...counts.values()].flatMap((ofInput) => [...ofInput.values()]);
}

function plus(count: SightingCount, [records, contexts, firsts]: readonly [number, number, number]): SightingCount {
  return {
    ...count,
    records: count.records + records,
    contexts: count.contexts + contexts,
    firsts: count.firsts + firsts,
  };
}

/** Room for the number of an input beside the time and the role, which take 31 bits of 63. */
const inputBits = 24;
const inputMask = 2 ** inputBits - 1;

/** `ahead`: SQL; `?1`: the subject; `?2`, `?3`: posts after and up to which rows are counted. */
function sightingsSql(ahead: string, isOneInput: boolean): string {
  const isFirst = isOneInput
    ? ''
    : 'AND NOT EXISTS (SELECT 1 FROM sightings e WHERE e.post = s.post AND e.input < s.input AND e.records > 0)';
  // One number a group: it sorts several times faster than columns of text. One JSON text: an account of ten years has
  // thousands of rows here.
  return `SELECT json_group_array(json_array(slot & ${inputMask}, slot >> ${inputBits}, records, contexts, firsts)) AS rows FROM (
       SELECT (coalesce((unixepoch(p.at) + ${yearZero} + ${ahead}) / ${secondsPerDay} + 1, 0) << 3 |
         CASE WHEN w.post IS NOT NULL
              THEN CASE WHEN p.is_repost THEN 2 WHEN coalesce(p.reply_post, p.reply_author, p.reply_handle) IS NOT NULL THEN 1 ELSE 0 END
              WHEN i.post IS NOT NULL THEN 3 ELSE 4 END) << ${inputBits} | s.input AS slot,
         sum(s.records) AS records, sum(s.contexts) AS contexts, sum(s.records > 0 ${isFirst}) AS firsts
       FROM sightings s JOIN inputs n ON n.rid = s.input AND n.pass = s.pass AND n.state <> 'retired' JOIN posts p ON p.rid = s.post
         LEFT JOIN main.interactions i ON i.subject = ?1 AND i.post = s.post LEFT JOIN own_posts w ON w.subject = ?1 AND w.post = s.post
       WHERE s.post > ?2 AND s.post <= ?3 GROUP BY slot)`;
}

/** SQL for the seconds that the clocks are ahead of UTC at `p.at`: by halves, for a zone has some fifty changes in 25 years. */
function secondsAhead(offsets: readonly ZoneOffset[]): string {
  const middle = offsets.length >> 1;
  const split = offsets[middle];
  if (split === undefined || middle === 0) return String(Math.round((split?.offset ?? 0) / 1000));
  const from = new Date(split.from).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
  return `CASE WHEN p.at < '${from}' THEN ${secondsAhead(offsets.slice(0, middle))} ELSE ${secondsAhead(offsets.slice(middle))} END`;
}

function dayAndRole(slot: number): Pick<SightingCount, 'day' | 'role'> {
  return { day: dayOfSlot(slot >> 3), role: roles[slot & 7] ?? 'other' };
}

/** 0 is the unknown time. */
function dayOfSlot(slot: number): string | null {
  if (slot === 0) return null;
  const seconds = (slot - 1) * secondsPerDay - yearZero;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** SQL for the mask of channels a post came by; a constant where the cache knows one channel alone, which spares a look-up a row. */
export async function channelBits(driver: Driver): Promise<string> {
  const rows = await driver.all('SELECT DISTINCT channel FROM inputs');
  const bitOf = (channel: string) => 1 << channels.indexOf(channel as Channel);
  const [only] = rows;
  if (rows.length === 1 && only) return String(bitOf(String(only.channel)));
  const bit = `CASE n.channel ${channels.map((channel) => `WHEN '${channel}' THEN ${bitOf(channel)}`).join(' ')} ELSE 0 END`;
  return `(SELECT sum(DISTINCT ${bit}) FROM sightings s JOIN inputs n ON n.rid = s.input WHERE s.post = p.rid)`;
}

/**
 * What one input said of an own post: row id, time (the day alone where no input tells the hour), likes + reposts, views, when it said so, and what kind of post it is: bit 0 a
 * reply, bit 1 a reply to oneself, bits 2 and 3 media, bits 4 and 5 a link (0 no, 1 yes, 2 unknown); likes where it tells no reposts; when it was read, which is all that is known
 * of the time of counts where the input does not say it (`null` before).
 */
export type OwnPostRow = readonly [
  post: number,
  at: string | null,
  engagement: number | null,
  views: number | null,
  saidAt: string | null,
  kind: number,
  likes: number | null,
  readAt: string,
];

/** Own posts in the window without reposts, a row for each input that shows them, posts in order; in pages of `size` posts. */
export async function* ownPostPages(
  driver: Driver,
  query: FactsQuery,
  size = 4_000,
): AsyncGenerator<readonly OwnPostRow[]> {
  const sql = `
    SELECT json_group_array(json_array(p.rid, p.at, s.likes + s.reposts, s.views, coalesce(s.seen_at, n.taken_at), p.kind,
        CASE WHEN s.reposts IS NULL THEN s.likes END, n.last_read_at)) AS page,
      count(*) AS n, max(p.rid) AS last
    FROM (SELECT p.rid, ${knownTime} AS at,
            CASE WHEN coalesce(p.reply_post, p.reply_author, p.reply_handle) IS NULL THEN 0
              WHEN coalesce(p.reply_author, '@' || p.reply_handle) IN (SELECT value FROM json_each(?7)) THEN 3 ELSE 1 END
            | (coalesce(p.has_media, 2) << 2) | (coalesce(p.has_link, 2) << 4) AS kind
          FROM own_posts w JOIN posts p ON p.rid = w.post
          WHERE w.subject = ?1 AND w.post > ?5 AND p.is_repost = 0 AND ${inScope} ORDER BY w.post LIMIT ?6) p
      JOIN sightings s ON s.post = p.rid JOIN inputs n ON n.rid = s.input
    WHERE ?4 IS NULL OR s.input IN (SELECT value FROM json_each(?4))`;
  yield* pagesOf<OwnPostRow>(driver, sql, [scope(query), size], [JSON.stringify(query.subject.keys)]);
}

export interface WindowTotals {
  /** Own posts, reposts and replies included, edits collapsed. */
  readonly posts: number;
  readonly messages: number;
}

export async function windowTotals(driver: Driver, query: FactsQuery): Promise<WindowTotals> {
  const keys = JSON.stringify(query.subject.keys);
  const [posts] = await driver.all(
    `SELECT count(*) AS n FROM own_posts w JOIN posts p ON p.rid = w.post WHERE w.subject = ?1 AND ${inScope}`,
    scope(query),
  );
  const [messages] = await driver.all(
    `SELECT count(*) AS n FROM messages WHERE platform = ?1 AND owner IN (SELECT value FROM json_each(?2))
       AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4)`,
    [query.subject.platform, keys, bound(query.since), bound(query.until)],
  );
  return { posts: Number(posts?.n), messages: Number(messages?.n) };
}

/** Whether an export told whom the subject follows, is followed by, blocks, mutes, or what it likes. */
export async function hasRelations(driver: Driver, subject: StoredSubject): Promise<boolean> {
  const [row] = await driver.all(
    'SELECT 1 AS found FROM relations WHERE platform = ? AND owner IN (SELECT value FROM json_each(?)) LIMIT 1',
    [subject.platform, JSON.stringify(subject.keys)],
  );
  return row !== undefined;
}

/** Whether any post in the cache is by the subject or to it, whenever it was written. */
export async function concernsAnything(driver: Driver, subject: StoredSubject): Promise<boolean> {
  const [row] = await driver.all(
    'SELECT EXISTS (SELECT 1 FROM own_posts WHERE subject = ?1) OR EXISTS (SELECT 1 FROM interactions WHERE subject = ?1) AS found',
    [subject.rid],
  );
  return Number(row?.found) === 1;
}

export interface MessageRow {
  readonly id: string;
  readonly author: string;
  readonly handle: string | null;
  readonly at: string | null;
  readonly text: string;
}

/** Direct messages in the window that others wrote to the subject; newest first. */
export async function receivedMessages(driver: Driver, query: FactsQuery): Promise<readonly MessageRow[]> {
  const rows = await driver.all(
    `SELECT m.id, m.author, a.handle, m.at, m.text FROM messages m LEFT JOIN accounts a ON a.key = m.author AND a.platform = m.platform
     WHERE m.platform = ?1 AND m.owner IN (SELECT value FROM json_each(?2)) AND m.author NOT IN (SELECT value FROM json_each(?2))
       AND (?3 IS NULL OR m.at >= ?3) AND (?4 IS NULL OR m.at < ?4) ORDER BY m.at DESC`,
    [query.subject.platform, JSON.stringify(query.subject.keys), bound(query.since), bound(query.until)],
  );
  return rows.map((row) => ({
    id: String(row.id),
    author: String(row.author),
    handle: text(row.handle),
    at: text(row.at),
    text: String(row.text),
  }));
}

/** Handles of everyone who addressed a subject, by account key. */
export async function handlesOf(driver: Driver, subject: StoredSubject): Promise<ReadonlyMap<string, string>> {
  const rows = await driver.all(
    `SELECT DISTINCT a.key, a.handle FROM interactions i JOIN posts p ON p.rid = i.post
       JOIN accounts a ON a.key = p.author AND a.platform = p.platform WHERE i.subject = ? AND a.handle IS NOT NULL`,
    [subject.rid],
  );
  return new Map(rows.map((row) => [String(row.key), String(row.handle)]));
}

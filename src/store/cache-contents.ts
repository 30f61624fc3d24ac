import type { Platform } from '../model/account.ts';
import type { CacheInfo, DaySpan } from '../model/cache-info.ts';
import type { Channel } from '../model/coverage.ts';
import type { Driver, SqlRow } from './driver.ts';
import { accountByKey } from './subjects.ts';
import { number, text } from './values.ts';

type Subject = CacheInfo['subjects'][number];

/** What the cache holds of an account that was reported on; of an edited post the last version counts, as in a report. */
export interface SubjectContents extends Subject {
  readonly rid: number;
  /** Verdicts on its interactions by the model's name, and how many have none of their text as it is now. */
  readonly verdicts: ReadonlyMap<string, number>;
  readonly notJudged: number;
  /** Verdicts of the last other model, kept to compare with. */
  readonly kept: ReadonlyMap<string, number>;
}

type InputContents = CacheInfo['inputs'][number];

/** What a cache holds. */
export interface CacheContents {
  readonly accounts: number;
  readonly posts: number;
  readonly messages: number;
  readonly subjects: readonly SubjectContents[];
  readonly inputs: readonly InputContents[];
}

/** Counts what is in the cache. Times after `latest` (ISO 8601 UTC) cannot be, and stay out of spans. */
export async function cacheContents(driver: Driver, latest: string): Promise<CacheContents> {
  const [row] = await driver.all(
    'SELECT (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM posts) AS posts, (SELECT count(*) FROM messages) AS messages',
  );
  const subjects: SubjectContents[] = [];
  for (const subject of await liveSubjects(driver)) subjects.push(await subjectContents(driver, subject, latest));
  return {
    accounts: Number(row?.accounts),
    posts: Number(row?.posts),
    messages: Number(row?.messages),
    subjects,
    inputs: await inputContents(driver, latest),
  };
}

interface SubjectRow {
  readonly rid: number;
  readonly platform: Platform;
  readonly keys: readonly string[];
}

/** A subject whose keys are all another's too is an earlier state of it, from before more of its names were known. */
async function liveSubjects(driver: Driver): Promise<readonly SubjectRow[]> {
  const rows = await driver.all(
    `SELECT rid, platform, keys FROM subjects s WHERE EXISTS (SELECT 1 FROM interactions i WHERE i.subject = s.rid)
       OR EXISTS (SELECT 1 FROM own_posts o WHERE o.subject = s.rid) ORDER BY rid`,
  );
  const subjects = rows.map((row) => ({
    rid: Number(row.rid),
    platform: String(row.platform) as Platform,
    keys: JSON.parse(String(row.keys)) as readonly string[],
  }));
  return subjects.filter(({ rid, platform, keys }) => {
    const within = (other: SubjectRow) => keys.every((key) => other.keys.includes(key));
    return !subjects.some((other) => other.rid !== rid && other.platform === platform && within(other));
  });
}

const day = (end: 'min' | 'max', parameter: string) =>
  `substr(${end}(CASE WHEN p.at <= ${parameter} THEN p.at END), 1, 10)`;
const span = (parameter: string) => `${day('min', parameter)} AS first, ${day('max', parameter)} AS last`;

async function subjectContents(driver: Driver, subject: SubjectRow, latest: string): Promise<SubjectContents> {
  const key = subject.keys.find((each) => /^[^@~]/.test(each)) ?? subject.keys[0] ?? '~';
  const { id, handle } = await accountByKey(driver, subject.platform, key);
  const [own] = await driver.all(
    `SELECT count(*) AS n, ${span('?2')} FROM own_posts o JOIN posts p ON p.rid = o.post WHERE o.subject = ?1 AND p.superseded = 0`,
    [subject.rid, latest],
  );
  // Judged is what was judged as it reads now: `judgeInteractions` takes the others again.
  const judged = await driver.all(
    `SELECT m.name, t.n, t.first, t.last FROM (
       SELECT CASE WHEN v.basis >= p.changed THEN v.model END AS model, count(*) AS n, ${span('?2')}
       FROM interactions i JOIN posts p ON p.rid = i.post LEFT JOIN verdicts v ON v.subject = i.subject AND v.post = i.post
       WHERE i.subject = ?1 AND p.superseded = 0 GROUP BY 1) t LEFT JOIN models m ON m.rid = t.model ORDER BY t.model`,
    [subject.rid, latest],
  );
  const kept = await driver.all(
    'SELECT m.name, count(*) AS n FROM previous_verdicts e JOIN models m ON m.rid = e.model WHERE e.subject = ? GROUP BY 1',
    [subject.rid],
  );
  return {
    rid: subject.rid,
    platform: subject.platform,
    id,
    handle,
    posts: Number(own?.n),
    interactions: judged.reduce((sum, row) => sum + Number(row.n), 0),
    span: spanOf([...(own ? [own] : []), ...judged]),
    verdicts: byName(judged),
    notJudged: number(judged.find((row) => row.name === null)?.n) ?? 0,
    kept: byName(kept),
  };
}

function byName(rows: readonly SqlRow[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => (row.name === null ? [] : [[String(row.name), Number(row.n)] as const])));
}

function spanOf(rows: readonly SqlRow[]): DaySpan {
  const first = rows.flatMap((row) => text(row.first) ?? []).sort();
  const last = rows.flatMap((row) => text(row.last) ?? []).sort();
  return { from: first[0] ?? null, to: last.at(-1) ?? null };
}

async function inputContents(driver: Driver, latest: string): Promise<readonly InputContents[]> {
  const rows = await driver.all(
    `SELECT n.path, n.kind, n.platform, n.channel, n.state, n.last_read_at, coalesce(t.n, 0) AS n, t.first, t.last FROM inputs n LEFT JOIN (
       SELECT s.input, count(*) AS n, ${span('?1')} FROM sightings s JOIN inputs o ON o.rid = s.input AND o.pass = s.pass
         JOIN posts p ON p.rid = s.post GROUP BY s.input) t ON t.input = n.rid
     WHERE n.state <> 'retired' ORDER BY n.rid`,
    [latest],
  );
  return rows.map((row) => ({
    path: String(row.path),
    kind: String(row.kind),
    platform: String(row.platform) as Platform,
    channel: String(row.channel) as Channel,
    complete: row.state === 'complete',
    lastReadAt: String(row.last_read_at),
    posts: Number(row.n),
    span: spanOf([row]),
  }));
}

import type { Account, HandleChange } from '../model/account.ts';
import type { DailyMetrics } from '../model/daily-metrics.ts';
import type { Message, PostRecord, Relation } from '../model/post.ts';
import { insertDailyMetrics } from './daily-metrics.ts';
import type { Driver } from './driver.ts';
import { gathering, type PreparedBatch } from './gather-rows.ts';
import {
  insertHandleChanges,
  insertMessages,
  insertPosts,
  insertRelations,
  insertSightings,
  markSuperseded,
  noteChange,
  upsertAccounts,
  upsertPosts,
  upsertSightings,
} from './import-sql.ts';
import { dropPostsIndex, makePostsIndex } from './posts-index.ts';
import { type SeenPosts, seenPosts } from './seen-posts.ts';
import { writtenAccounts } from './written-accounts.ts';

/** Rows to store, as a reader hands them on. */
export interface ImportBatch {
  readonly accounts: readonly Account[];
  readonly posts: readonly PostRecord[];
  readonly messages: readonly Message[];
  readonly relations: readonly Relation[];
  readonly handleChanges: readonly HandleChange[];
  /** Left out by inputs that have none. */
  readonly dailyMetrics?: readonly DailyMetrics[];
}

export interface ImportTarget {
  /** The input's row and how many times it has been read. */
  readonly input: number;
  readonly pass: number;
  /** Number of this import, written to each row it changes. */
  readonly number: number;
}

/** The target of a reading from beginning to end. */
export interface ReadingTarget extends ImportTarget {
  /** When it is read: ISO 8601 UTC. */
  readonly at: string;
}

/** Rows a transaction may hold, and milliseconds it may stay open: a crash costs at most this much, and it is read again by the next run. */
const rowsPerTransaction = 50_000;
const timePerTransaction = 1_000;

/** Rows a statement gets. */
const rowsPerStatement = 2_000;

/** Statements' worth of rows that may wait for the disk while the next ones are read. */
const batchesInFlight = 3;

/**
 * Writes batches in the order they come while the caller reads on. `add` resolves when there is room for more, so
 * memory stays flat; a failed write rejects the next `add` or `finish`.
 */
export interface ImportWriter {
  add(batch: ImportBatch, ownerKey: string): Promise<void>;
  /** Writes what is left, collapses edits and commits. Gives whether any post is new or changed. */
  finish(): Promise<boolean>;
}

export function importWriter(driver: Driver, target: ReadingTarget): ImportWriter {
  const pending: Promise<void>[] = [];
  const gathered = gathering(writtenAccounts());
  let rows = 0;
  let open = false;
  /** When the open transaction was begun, in milliseconds of the process. */
  let begun = 0;
  let noted = false;
  let changed = false;
  /** The row of the newest post; `null` until it was asked for. */
  let lastPost: number | null = null;
  /** The posts so far of a first export, as long as each came but once; `undefined` until it is known whether it is one. */
  let seen: SeenPosts | null | undefined;
  let indexed = true;

  async function begin(): Promise<void> {
    if (open) return;
    await driver.exec('BEGIN');
    open = true;
    begun = performance.now();
    if (noted) return;
    // Written with the first rows, not the last: a run that is cut short has changed the data too.
    await driver.run(noteChange, [String(target.number)]);
    noted = true;
  }

  async function write(batch: PreparedBatch, isFirst: boolean): Promise<void> {
    await begin();
    const { texts } = batch;
    let news = 0;
    if (texts.accounts) await driver.run(upsertAccounts, [texts.accounts, target.at]);
    if (texts.posts) news += await (isFirst ? writeFirst : writePosts)(texts.posts, texts.sightings, batch.posts);
    news += await writeOthers(batch);
    changed ||= news > 0;
    rows += batch.rows;
    if (rows >= rowsPerTransaction || performance.now() - begun >= timePerTransaction) await commit();
  }

  /** Gives how many messages and relations are new. */
  async function writeOthers({ texts, ownerKey }: PreparedBatch): Promise<number> {
    let news = 0;
    if (texts.messages) news += await driver.run(insertMessages, [texts.messages]);
    if (texts.relations) news += await driver.run(insertRelations, [texts.relations, ownerKey]);
    if (texts.handleChanges) await driver.run(insertHandleChanges, [texts.handleChanges]);
    if (texts.dailyMetrics) await driver.run(insertDailyMetrics, [texts.dailyMetrics, target.input]);
    return news;
  }

  /** Of posts that are not in the cache yet. Gives how many. */
  async function writeFirst(posts: Uint8Array, sightings: Uint8Array | null): Promise<number> {
    if (indexed) await driver.exec(dropPostsIndex);
    indexed = false;
    const news = await driver.run(insertPosts, [posts, target.number]);
    const before = lastPost ?? 0;
    lastPost = before + news;
    await driver.run(insertSightings, [sightings, target.input, target.pass, before + 1]);
    return news;
  }

  /** Takes note of posts as long as each comes but once, into a cache that had none. */
  async function see({ posts }: ImportBatch): Promise<void> {
    if (seen === undefined) seen = (await isFirstExport(driver, target.input)) ? seenPosts() : null;
    const noted = seen;
    if (noted !== null && !posts.every(({ post }) => noted.isNew(post))) seen = null;
  }

  async function makeIndex(): Promise<void> {
    if (!indexed) await driver.exec(makePostsIndex);
    indexed = true;
  }

  /** Gives how many posts are new or changed. Where all are new, their rows follow the last one there was: none need be looked up. */
  async function writePosts(posts: Uint8Array, sightings: Uint8Array | null, count: number): Promise<number> {
    await makeIndex();
    lastPost ??= await newestPost(driver);
    const news = await driver.run(upsertPosts, [posts, target.number]);
    const before = lastPost;
    lastPost = news === 0 ? before : await newestPost(driver);
    const parameters = [sightings, target.input, target.pass];
    if (lastPost - before === count) await driver.run(insertSightings, [...parameters, before + 1]);
    else await driver.run(upsertSightings, parameters);
    return news;
  }

  async function commit(): Promise<void> {
    if (open) await driver.exec('COMMIT');
    open = false;
    rows = 0;
  }

  async function send(): Promise<void> {
    const batch = gathered.take();
    if (batch.rows === 0) return;
    const before = pending.at(-1) ?? Promise.resolve();
    const isFirst = seen !== null;
    const work = before.then(() => write(batch, isFirst)).finally(() => gathered.release(batch));
    work.catch(() => undefined);
    pending.push(work);
    if (pending.length >= batchesInFlight) await pending.shift();
  }

  return {
    async add(batch, ownerKey) {
      if (gathered.owner() !== ownerKey) await send();
      await see(batch);
      gathered.add(batch, ownerKey);
      if (gathered.rows() >= rowsPerStatement) await send();
    },
    async finish() {
      await send();
      await Promise.all(pending.splice(0));
      await makeIndex();
      for (const statement of markSuperseded) await driver.run(statement);
      await commit();
      return changed;
    },
  };
}

/**
 * Whether an input is the export of an account, and the first that has posts. What others wrote is looked through for whom it answers while it is read, and
 * answers are found by the index of posts.
 */
async function isFirstExport(driver: Driver, input: number): Promise<boolean> {
  const [row] = await driver.all(
    "SELECT 1 FROM inputs WHERE rid = ? AND channel = 'archive' AND NOT EXISTS (SELECT 1 FROM posts)",
    [input],
  );
  return row !== undefined;
}

async function newestPost(driver: Driver): Promise<number> {
  const [row] = await driver.all('SELECT coalesce(max(rid), 0) AS last FROM posts');
  return Number(row?.last);
}

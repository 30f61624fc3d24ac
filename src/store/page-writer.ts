import type { SkippedCount, Warning } from '../model/coverage.ts';
import { type FeedAccount, keepCheckpoint } from './checkpoints.ts';
import { insertDailyMetrics } from './daily-metrics.ts';
import type { Driver } from './driver.ts';
import { gathering, type PreparedBatch } from './gather-rows.ts';
import {
  insertHandleChanges,
  insertMessages,
  insertRelations,
  markSuperseded,
  noteChange,
  upsertAccounts,
  upsertPageSightings,
  upsertPosts,
} from './import-sql.ts';
import type { ImportBatch, ImportTarget, ReadingTarget } from './import-writer.ts';

/** A page of a feed with everything that must be stored together with it. */
export interface StoredPage {
  readonly target: ImportTarget;
  readonly batch: ImportBatch;
  /** The feed and how far it has been read with this page; `state` is a checkpoint as JSON. */
  readonly checkpoint: FeedAccount & { readonly feed: string; readonly state: string };
  /** What the input's row says with this page. */
  readonly input: {
    readonly skipped: readonly SkippedCount[];
    readonly warnings: readonly Warning[];
    readonly messages: number;
  };
  /** Whether what the input's row says differs from before. */
  readonly changed: boolean;
  /** Whether it is the last page for now: else its time is written with a later one. */
  readonly isLast: boolean;
  /** When the page came; ISO 8601 UTC. */
  readonly at: string;
}

/** Stores pages, each with its checkpoint in one transaction: whatever ends the run, both are there or neither is. */
export interface PageWriter {
  /** Gives how many posts are new. */
  write(page: StoredPage): Promise<number>;
}

export function pageWriter(driver: Driver): PageWriter {
  const gathered = gathering();
  /** The newest row of posts, and the number last noted as a change: `null` until they are known. Every call of the driver costs a page. */
  let last: number | null = null;
  let noted: number | null = null;

  async function store(page: StoredPage, rows: PreparedBatch): Promise<number> {
    const { target, batch, checkpoint, at } = page;
    const before = last ?? (await newestRow(driver));
    if ((rows.rows > 0 || page.changed) && noted !== target.number) {
      await driver.run(noteChange, [String(target.number)]);
      noted = target.number;
    }
    await writeRows(driver, rows, { ...target, at });
    if (batch.posts.some(({ post }) => post.editGroup !== null))
      for (const statement of markSuperseded) await driver.run(statement);
    await driver.run(keepCheckpoint, [checkpoint.platform, checkpoint.account, checkpoint.feed, checkpoint.state, at]);
    if (page.changed || page.isLast) await describeInput(driver, page);
    last = rows.posts > 0 ? await newestRow(driver) : before;
    return last - before;
  }

  return {
    async write(page) {
      gathered.add(page.batch, page.checkpoint.account);
      const rows = gathered.take();
      await driver.exec('BEGIN');
      try {
        const news = await store(page, rows);
        await driver.exec('COMMIT');
        return news;
      } catch (error) {
        await driver.exec('ROLLBACK').catch(() => undefined);
        last = null;
        noted = null;
        throw error;
      } finally {
        gathered.release(rows);
      }
    },
  };
}

async function writeRows(driver: Driver, { texts, ownerKey }: PreparedBatch, target: ReadingTarget): Promise<void> {
  if (texts.accounts) await driver.run(upsertAccounts, [texts.accounts, target.at]);
  if (texts.posts) await driver.run(upsertPosts, [texts.posts, target.number]);
  if (texts.sightings) await driver.run(upsertPageSightings, [texts.sightings, target.input, target.pass]);
  if (texts.messages) await driver.run(insertMessages, [texts.messages]);
  if (texts.relations) await driver.run(insertRelations, [texts.relations, ownerKey]);
  if (texts.handleChanges) await driver.run(insertHandleChanges, [texts.handleChanges]);
  if (texts.dailyMetrics) await driver.run(insertDailyMetrics, [texts.dailyMetrics, target.input]);
}

async function describeInput(driver: Driver, { target, input, at }: StoredPage): Promise<void> {
  await driver.run(
    `UPDATE inputs SET taken_at = ?2, last_read_at = ?2, skipped = ?3, warnings = ?4,
       counts = json_set(counts, '$.messages', ?5, '$.messagesRead', json('false')) WHERE rid = ?1`,
    [target.input, at, JSON.stringify(input.skipped), JSON.stringify(input.warnings), input.messages],
  );
}

async function newestRow(driver: Driver): Promise<number> {
  const [row] = await driver.all('SELECT coalesce(max(rid), 0) AS last FROM posts');
  return Number(row?.last);
}

import type { Account, HandleChange } from '../model/account.ts';
import type { Message, PostRecord, Relation } from '../model/post.ts';
import type { Driver } from './driver.ts';
import { accountRow, type JsonRow, messageRow, postRow, sightingRow } from './import-rows.ts';
import {
  insertHandleChanges,
  insertMessages,
  insertRelations,
  markSuperseded,
  noteChange,
  upsertAccounts,
  upsertPosts,
  upsertSightings,
} from './import-sql.ts';

/** Rows to store, as a reader hands them on. */
export interface ImportBatch {
  readonly accounts: readonly Account[];
  readonly posts: readonly PostRecord[];
  readonly messages: readonly Message[];
  readonly relations: readonly Relation[];
  readonly handleChanges: readonly HandleChange[];
}

export interface ImportTarget {
  /** The input's row and how many times it has been read. */
  readonly input: number;
  readonly pass: number;
  /** Number of this import, written to each row it changes. */
  readonly number: number;
}

/** Rows a transaction may hold: a crash costs at most this many, and they are read again by the next run. */
const rowsPerTransaction = 50_000;

/** Batches that may wait for the disk while the next ones are read. */
const batchesInFlight = 6;

/**
 * Writes batches in the order they come while the caller reads on. `add` resolves when there is room for more, so
 * memory stays flat; a failed write rejects the next `add` or `finish`.
 */
export interface ImportWriter {
  add(batch: ImportBatch, ownerKey: string): Promise<void>;
  /** Writes what is left, collapses edits and commits. Gives whether any post is new or changed. */
  finish(): Promise<boolean>;
}

export function importWriter(driver: Driver, target: ImportTarget): ImportWriter {
  const pending: Promise<void>[] = [];
  let rows = 0;
  let open = false;
  let noted = false;
  let changed = false;

  async function begin(): Promise<void> {
    if (open) return;
    await driver.exec('BEGIN');
    open = true;
    if (noted) return;
    // Written with the first rows, not the last: a run that is cut short has changed the data too.
    await driver.run(noteChange, [String(target.number)]);
    noted = true;
  }

  async function write(batch: PreparedBatch): Promise<void> {
    await begin();
    let news = 0;
    if (batch.accounts) await driver.run(upsertAccounts, [batch.accounts]);
    if (batch.posts) news += await driver.run(upsertPosts, [batch.posts, target.number]);
    if (batch.sightings) await driver.run(upsertSightings, [batch.sightings, target.input, target.pass]);
    if (batch.messages) news += await driver.run(insertMessages, [batch.messages]);
    if (batch.relations) news += await driver.run(insertRelations, [batch.relations, batch.ownerKey]);
    if (batch.handleChanges) await driver.run(insertHandleChanges, [batch.handleChanges]);
    changed ||= news > 0;
    rows += batch.rows;
    if (rows >= rowsPerTransaction) await commit();
  }

  async function commit(): Promise<void> {
    if (open) await driver.exec('COMMIT');
    open = false;
    rows = 0;
  }

  return {
    async add(batch, ownerKey) {
      const prepared = prepare(batch, ownerKey);
      const before = pending.at(-1) ?? Promise.resolve();
      const work = before.then(() => write(prepared));
      work.catch(() => undefined);
      pending.push(work);
      if (pending.length >= batchesInFlight) await pending.shift();
    },
    async finish() {
      await Promise.all(pending.splice(0));
      for (const statement of markSuperseded) await driver.run(statement);
      await commit();
      return changed;
    },
  };
}

interface PreparedBatch {
  readonly rows: number;
  readonly ownerKey: string;
  readonly accounts: string | null;
  readonly posts: string | null;
  readonly sightings: string | null;
  readonly messages: string | null;
  readonly relations: string | null;
  readonly handleChanges: string | null;
}

function prepare(batch: ImportBatch, ownerKey: string): PreparedBatch {
  const posts = batch.posts.map((record) => postRow(record, ownerKey));
  const messages = batch.messages.map((message) => messageRow(message, ownerKey));
  const relations = batch.relations.map((relation) => [relation.kind, relation.platform, relation.targetId]);
  const changes = batch.handleChanges.map((change) => [
    change.platform,
    change.accountId,
    change.from,
    change.to,
    change.changedAt,
  ]);
  const accounts = batch.accounts.map(accountRow).filter((row) => row !== null);
  return {
    rows: posts.length + messages.length + relations.length + accounts.length,
    ownerKey,
    accounts: toJson(accounts),
    posts: toJson(posts),
    sightings: toJson(batch.posts.map(sightingRow)),
    messages: toJson(messages),
    relations: toJson(relations),
    handleChanges: toJson(changes),
  };
}

function toJson(rows: readonly JsonRow[]): string | null {
  return rows.length === 0 ? null : JSON.stringify(rows);
}

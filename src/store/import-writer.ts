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

export function importWriter(driver: Driver, target: ImportTarget): ImportWriter {
  const pending: Promise<void>[] = [];
  const gathered = gathering();
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

  async function send(): Promise<void> {
    const batch = gathered.take();
    if (batch.rows === 0) return;
    const before = pending.at(-1) ?? Promise.resolve();
    const work = before.then(() => write(batch));
    work.catch(() => undefined);
    pending.push(work);
    if (pending.length >= batchesInFlight) await pending.shift();
  }

  return {
    async add(batch, ownerKey) {
      if (gathered.owner() !== ownerKey) await send();
      gathered.add(batch, ownerKey);
      if (gathered.rows() >= rowsPerStatement) await send();
    },
    async finish() {
      await send();
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

/** Kinds of rows, each a list of JSON texts of some rows without their brackets. */
type Texts = Record<Exclude<keyof PreparedBatch, 'rows' | 'ownerKey'>, string[]>;

/**
 * Gathers small batches as JSON text until there are rows enough for a statement: each statement costs a turn of the
 * event loop, and text outlives a batch at less cost than its objects.
 */
function gathering() {
  let texts = noTexts();
  let rows = 0;
  let owner = '';
  return {
    rows: () => rows,
    owner: () => owner,
    add(batch: ImportBatch, ownerKey: string): void {
      owner = ownerKey;
      push(
        texts.posts,
        batch.posts.map((record) => postRow(record, ownerKey)),
      );
      push(texts.sightings, batch.posts.map(sightingRow));
      push(
        texts.messages,
        batch.messages.map((message) => messageRow(message, ownerKey)),
      );
      push(
        texts.relations,
        batch.relations.map(({ kind, platform, targetId }) => [kind, platform, targetId]),
      );
      push(
        texts.handleChanges,
        batch.handleChanges.map((change) => [
          change.platform,
          change.accountId,
          change.from,
          change.to,
          change.changedAt,
        ]),
      );
      push(
        texts.accounts,
        batch.accounts.map(accountRow).filter((row) => row !== null),
      );
      rows +=
        batch.posts.length +
        batch.messages.length +
        batch.relations.length +
        batch.accounts.length +
        batch.handleChanges.length;
    },
    take(): PreparedBatch {
      const { posts, sightings, messages, relations, handleChanges, accounts } = texts;
      const taken = {
        rows,
        ownerKey: owner,
        posts: joined(posts),
        sightings: joined(sightings),
        messages: joined(messages),
        relations: joined(relations),
        handleChanges: joined(handleChanges),
        accounts: joined(accounts),
      };
      texts = noTexts();
      rows = 0;
      return taken;
    },
  };
}

function noTexts(): Texts {
  return { posts: [], sightings: [], messages: [], relations: [], handleChanges: [], accounts: [] };
}

function push(texts: string[], rows: readonly JsonRow[]): void {
  if (rows.length > 0) texts.push(JSON.stringify(rows).slice(1, -1));
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : `[${texts.join(',')}]`;
}

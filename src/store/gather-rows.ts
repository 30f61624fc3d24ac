import { dailyMetricsRow } from './daily-metrics.ts';
import { accountRow, messageRow, postRow, sightingRow } from './import-rows.ts';
import type { ImportBatch } from './import-writer.ts';
import { type RowText, rowText } from './row-text.ts';
import type { WrittenAccounts } from './written-accounts.ts';

const kinds = ['accounts', 'posts', 'sightings', 'messages', 'relations', 'handleChanges', 'dailyMetrics'] as const;

type Kind = (typeof kinds)[number];

/** Rows gathered for one statement a kind. */
export interface PreparedBatch {
  /** All rows, of every kind but sightings, which come with their posts. */
  readonly rows: number;
  readonly posts: number;
  readonly ownerKey: string;
  /** A JSON array as bytes; `null` where a kind has no rows. */
  readonly texts: Readonly<Record<Kind, Uint8Array | null>>;
}

/**
 * Gathers small batches as JSON text until there are rows enough for a statement: each statement costs a turn of the
 * event loop, and text outlives a batch at less cost than its objects. `written`: accounts that need not be written again;
 * `null` where what is gathered may be undone.
 */
export function gathering(written: WrittenAccounts | null = null) {
  const texts: Readonly<Record<Kind, RowText>> = {
    accounts: rowText(),
    posts: rowText(),
    sightings: rowText(),
    messages: rowText(),
    relations: rowText(),
    handleChanges: rowText(),
    dailyMetrics: rowText(),
  };
  let rows = 0;
  let posts = 0;
  let owner = '';
  return {
    rows: () => rows,
    owner: () => owner,
    add(batch: ImportBatch, ownerKey: string): void {
      owner = ownerKey;
      texts.posts.add(batch.posts.map((record) => postRow(record, ownerKey)));
      texts.sightings.add(batch.posts.map(sightingRow));
      texts.messages.add(batch.messages.map((message) => messageRow(message, ownerKey)));
      texts.relations.add(batch.relations.map(({ kind, platform, targetId }) => [kind, platform, targetId]));
      texts.handleChanges.add(
        batch.handleChanges.map((change) => [
          change.platform,
          change.accountId,
          change.from,
          change.to,
          change.changedAt,
        ]),
      );
      const { dailyMetrics = [] } = batch;
      texts.dailyMetrics.add(dailyMetrics.map(dailyMetricsRow));
      const accounts = batch.accounts
        .map(accountRow)
        .filter((row) => row !== null)
        .filter((row) => written?.isWritten(row) !== true);
      texts.accounts.add(accounts);
      posts += batch.posts.length;
      rows +=
        batch.posts.length +
        batch.messages.length +
        batch.relations.length +
        accounts.length +
        batch.handleChanges.length +
        dailyMetrics.length;
    },
    take(): PreparedBatch {
      const taken: PreparedBatch = {
        rows,
        posts,
        ownerKey: owner,
        texts: {
          accounts: texts.accounts.take(),
          posts: texts.posts.take(),
          sightings: texts.sightings.take(),
          messages: texts.messages.take(),
          relations: texts.relations.take(),
          handleChanges: texts.handleChanges.take(),
          dailyMetrics: texts.dailyMetrics.take(),
        },
      };
      rows = 0;
      posts = 0;
      return taken;
    },
    /** Takes back what a batch held, once it is written. */
    release({ texts: written }: PreparedBatch): void {
      for (const kind of kinds) {
        const text = written[kind];
        if (text !== null) texts[kind].release(text);
      }
    },
  };
}

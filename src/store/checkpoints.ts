import type { Platform } from '../model/account.ts';
import type { SkippedCount, Warning } from '../model/coverage.ts';
import type { Driver } from './driver.ts';

/** Which account at which platform a checkpoint is of. */
export interface FeedAccount {
  readonly platform: Platform;
  /** Key of the account. */
  readonly account: string;
}

/** What every checkpoint of an account says, by the name of the feed; JSON as it was kept. */
export async function readCheckpoints(driver: Driver, of: FeedAccount): Promise<ReadonlyMap<string, string>> {
  const rows = await driver.all('SELECT feed, state FROM checkpoints WHERE platform = ? AND account = ?', [
    of.platform,
    of.account,
  ]);
  return new Map(rows.map((row) => [String(row.feed), String(row.state)]));
}

/** Keys of the accounts of a platform that anything was fetched of. */
export async function fetchedAccounts(driver: Driver, platform: Platform): Promise<readonly string[]> {
  const rows = await driver.all('SELECT DISTINCT account FROM checkpoints WHERE platform = ? ORDER BY account', [
    platform,
  ]);
  return rows.map((row) => String(row.account));
}

/** `?1` platform, `?2` account, `?3` feed, `?4` state, `?5` when. */
export const keepCheckpoint = `
INSERT INTO checkpoints (platform, account, feed, state, updated_at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (platform, account, feed) DO UPDATE SET state = excluded.state, updated_at = excluded.updated_at`;

/** Keeps a checkpoint that goes with no page. `state` is JSON; `now` ISO 8601 UTC. */
export async function writeCheckpoint(
  driver: Driver,
  { platform, account, feed, state, now }: FeedAccount & Readonly<Record<'feed' | 'state' | 'now', string>>,
): Promise<void> {
  await driver.run(keepCheckpoint, [platform, account, feed, state, now]);
}

/** A series of answers of an API, which is one input whenever it is read. */
export interface ApiInput extends FeedAccount {
  /** As coverage names it: the server and the feed. */
  readonly path: string;
  readonly kind: string;
}

/** What the row of an API's input holds besides its posts. */
export interface ApiInputState {
  readonly rid: number;
  readonly pass: number;
  readonly skipped: readonly SkippedCount[];
  readonly warnings: readonly Warning[];
  /** Posts of others that stayed closed, as messages do. */
  readonly messages: number;
}

/** The row of an API's input; made where it is new. It stays `complete`: what is missing is told by its warnings. */
export async function openApiInput(driver: Driver, input: ApiInput, now: string): Promise<ApiInputState> {
  const find = () =>
    driver.all(
      `SELECT rid, pass, skipped, warnings, counts FROM inputs
       WHERE path = ?1 AND kind = ?2 AND platform = ?3 AND owner = ?4 AND channel = 'api' AND state <> 'retired'`,
      [input.path, input.kind, input.platform, input.account],
    );
  let [row] = await find();
  if (row === undefined) {
    await driver.run(
      `INSERT INTO inputs (path, kind, platform, channel, state, owner, stated, first_read_at, last_read_at)
       VALUES (?1, ?2, ?3, 'api', 'complete', ?4, ?4, ?5, ?5)`,
      [input.path, input.kind, input.platform, input.account, now],
    );
    [row] = await find();
  }
  // The JSON columns were written by `writePage`: their shape is ours.
  const counts: { readonly messages?: number } = JSON.parse(String(row?.counts));
  return {
    rid: Number(row?.rid),
    pass: Number(row?.pass),
    skipped: JSON.parse(String(row?.skipped)),
    warnings: JSON.parse(String(row?.warnings)),
    messages: counts.messages ?? 0,
  };
}

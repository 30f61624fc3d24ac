import type { Platform } from '../model/account.ts';
import type { Driver } from './driver.ts';
import type { StoredSubject } from './subjects.ts';
import { text } from './values.ts';

/** Up to which post an account has been reported on, and when. */
export interface LastReport {
  readonly platform: Platform;
  readonly account: string;
  /** Row of the newest post there was. */
  readonly post: number;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
}

/** The last report on a subject that was made with `--since-last-run`; `null`: there was none. */
export async function lastReport(driver: Driver, subject: StoredSubject): Promise<LastReport | null> {
  const [row] = await driver.all(
    `SELECT account, post, made_at FROM last_reports WHERE platform = ? AND account IN (SELECT value FROM json_each(?))
     ORDER BY post DESC LIMIT 1`,
    [subject.platform, JSON.stringify(subject.keys)],
  );
  if (row === undefined) return null;
  return {
    platform: subject.platform,
    account: String(row.account),
    post: Number(row.post),
    madeAt: text(row.made_at) ?? '',
  };
}

export async function keepLastReport(driver: Driver, { platform, account, post, madeAt }: LastReport): Promise<void> {
  await driver.run(
    `INSERT INTO last_reports (platform, account, post, made_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (platform, account) DO UPDATE SET post = max(post, excluded.post), made_at = excluded.made_at`,
    [platform, account, post, madeAt],
  );
}

/** The row of the newest post in the cache: rows are append-only, so what comes later has a higher one. */
export async function newestPost(driver: Driver): Promise<number> {
  const [row] = await driver.all('SELECT coalesce(max(rid), 0) AS last FROM posts');
  return Number(row?.last);
}

/**
 * Lets every query of this process see only those interactions that were stored after a row, for each subject its own. A name
 * without a schema means the temporary view from then on; what counts inputs as they stand names `main.interactions`. Gives how
 * many interactions there are of each subject, and how many are left.
 */
export async function showOnlyNew(
  driver: Driver,
  after: ReadonlyMap<number, number>,
): Promise<{ readonly all: number; readonly fresh: number }> {
  const cases = [...after].map(([subject, post]) => `WHEN ${subject} THEN ${post}`).join(' ');
  if (cases === '') return { all: 0, fresh: 0 };
  await driver.exec(
    `CREATE TEMP VIEW interactions AS SELECT i.* FROM main.interactions i WHERE i.post > CASE i.subject ${cases} ELSE 0 END`,
  );
  const [row] = await driver.all(
    `SELECT count(*) AS n, (SELECT count(*) FROM interactions f WHERE f.subject IN (SELECT value FROM json_each(?1))) AS fresh
     FROM main.interactions i WHERE i.subject IN (SELECT value FROM json_each(?1))`,
    [JSON.stringify([...after.keys()])],
  );
  return { all: Number(row?.n), fresh: Number(row?.fresh) };
}

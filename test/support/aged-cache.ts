import { openStore } from '../../src/store/index.ts';

/** How an earlier version of the model judged a message; what is left out is as today's model says. */
interface EarlierVerdict {
  /** `labelMask` of its labels. */
  readonly labels?: number;
  /** Index into `directions`. */
  readonly direction?: number | null;
  readonly abuse?: number | null;
}

/** Makes a cache look as an earlier version of the model left it: all its verdicts by `model`, some of them others. */
export async function ageCache(
  path: string,
  model: string,
  verdicts: Readonly<Record<string, EarlierVerdict>> = {},
): Promise<void> {
  const { driver, close } = await openStore(path);
  await driver.run('INSERT OR IGNORE INTO models (name) VALUES (?)', [model]);
  await driver.run('UPDATE verdicts SET model = (SELECT rid FROM models WHERE name = ?)', [model]);
  await driver.run('UPDATE subjects SET judged_by = ? WHERE judged_by IS NOT NULL', [model]);
  for (const [id, verdict] of Object.entries(verdicts)) {
    for (const [column, value] of Object.entries(verdict)) {
      await driver.run(`UPDATE verdicts SET ${column} = ? WHERE post = (SELECT rid FROM posts WHERE id = ?)`, [
        value,
        id,
      ]);
    }
  }
  await close();
}

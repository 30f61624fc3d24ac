import { StoreError } from '../errors.ts';
import { applicationId, foreignCache } from './cache-file.ts';
import type { Driver } from './driver.ts';
import { migrations } from './migrations.ts';
import { makePostsIndex } from './posts-index.ts';

/**
 * Brings a cache to today's shape, each step in a transaction of its own. Throws a `StoreError` for a file that is
 * some other database, or one that a newer xhealth has changed.
 */
export async function migrate(driver: Driver, path: string): Promise<void> {
  const [header] = await driver.all(
    'SELECT application_id AS id, user_version AS version FROM pragma_application_id, pragma_user_version',
  );
  const version = Number(header?.version ?? 0);
  const [tables] = await driver.all("SELECT count(*) AS n FROM sqlite_master WHERE type = 'table'");
  if (Number(header?.id ?? 0) !== applicationId && Number(tables?.n ?? 0) > 0) {
    throw foreignCache(path);
  }
  if (version > migrations.length) {
    throw new StoreError(
      `The cache ${path} was made by a newer xhealth (its version ${version}, here ${migrations.length}).`,
      {
        code: 'cache-newer',
        hint: 'Update xhealth, or name another file with --cache.',
      },
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < version) continue;
    await driver.exec(
      `BEGIN IMMEDIATE; ${migration.sql} PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}; COMMIT;`,
    );
  }
  await driver.exec(makePostsIndex);
}

import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError, UsageError, XhealthError } from '../errors.ts';
import { prepareCacheFile } from './cache-file.ts';
import type { Driver } from './driver.ts';
import { openNodeSqlite } from './driver-node-sqlite.ts';
import { openSqlite3 } from './driver-sqlite3.ts';
import { migrate } from './migrate.ts';

/** How long a second run waits for the one that holds the cache. */
const patienceMs = 10_000;

/** SQLite's cache of pages: three times as much was no faster, and a large import fills it while a small one does not. */
const cacheKiB = 4 * 1024;

/**
 * Bytes a page of a new cache takes. Four times SQLite's own measure: a large import then asks the system for a third less, which is a thirtieth
 * of all its work, and reports were no slower. A cache that is there keeps what it was made with.
 */
const pageBytes = 16 * 1024;

/** How large the log grows before it is written into the cache. */
const logBytes = 64 * 1024 * 1024;

/** The first Node whose own SQLite needs no flag, prints no warning and knows `jsonb_each`. */
const firstNodeWithSqlite = 24;

export interface OpenDatabase {
  readonly driver: Driver;
  /** Turns a driver's error into a `StoreError` that names the cache and what to do; passes other errors through. */
  explain(error: unknown): unknown;
  close(): Promise<void>;
}

/**
 * Opens the cache at `path`, made with mode 0600 where it is not there, brought to today's shape and held for this
 * process alone; `null`: a private temporary file that is gone when the process ends, however it ends.
 */
export async function openDatabase(path: string | null, driverName: string | null): Promise<OpenDatabase> {
  return path === null ? openTemporary(driverName) : openFile(path, driverName);
}

/** Between two tries to take hold of a file. */
const pauseMs = 50;

/**
 * Two that make a cache at once may each hold a lock that the other waits for: SQLite tells one so without any wait, and its lock goes with its
 * connection. That one tries again with another, as long as it would have waited.
 */
async function openFile(path: string, driverName: string | null): Promise<OpenDatabase> {
  const until = performance.now() + patienceMs;
  for (let left = patienceMs; ; left = Math.round(until - performance.now())) {
    try {
      return await holdFile(path, driverName, left);
    } catch (error) {
      const told = explainError(error, path);
      if (!isHeld(told) || performance.now() + pauseMs > until) throw told;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'cache-held';
}

async function holdFile(path: string, driverName: string | null, waitMs: number): Promise<OpenDatabase> {
  prepareCacheFile(path);
  const driver = await openDriver(path, driverName);
  try {
    // Exclusive mode keeps SQLite's own file lock for as long as the file is open: a crash frees it at once.
    await driver.exec(
      `PRAGMA busy_timeout = ${waitMs}; PRAGMA page_size = ${pageBytes}; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;`,
    );
    const [page] = await driver.all('SELECT page_size AS bytes FROM pragma_page_size');
    const logPages = Math.ceil(logBytes / Number(page?.bytes));
    await driver.exec(
      `PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${logPages}; PRAGMA cache_size = -${cacheKiB}; BEGIN IMMEDIATE; COMMIT;`,
    );
    await migrate(driver, path);
  } catch (error) {
    await driver.close().catch(() => undefined);
    throw error;
  }
  writeHolder(path);
  const close = async () => {
    rmSync(holderFile(path), { force: true });
    await driver.close();
  };
  return { driver, explain: (error) => explainError(error, path), close };
}

async function openTemporary(driverName: string | null): Promise<OpenDatabase> {
  const place = `in the folder for temporary files, ${tmpdir()}`;
  const explain = (error: unknown) => explainTemporary(explainError(error, `${place},`));
  const noRoom = (cause: unknown) =>
    new StoreError(`No temporary cache can be made ${place}.`, { code: 'temporary-cache', hint: temporaryHint, cause });
  let folder = '';
  try {
    folder = mkdtempSync(join(tmpdir(), 'xhealth-'));
    const path = join(folder, 'cache.sqlite');
    closeSync(openSync(path, 'wx', 0o600));
    const driver = await openDriver(path, driverName);
    // The journal stays in memory: nothing of it may outlive the process, and nobody rolls back a file without a name.
    await driver.exec(
      `PRAGMA page_size = ${pageBytes}; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -${cacheKiB};`,
    );
    await migrate(driver, path);
    rmSync(folder, { recursive: true, force: true });
    return { driver, explain, close: () => driver.close() };
  } catch (error) {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
    throw error instanceof XhealthError ? error : noRoom(error);
  }
}

const temporaryHint = 'Set TMPDIR to a folder with space that you may write to, or name a cache with --cache.';

/** Nothing of a temporary cache is kept. */
function explainTemporary(error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== 'disk-full') return error;
  const hint = `${temporaryHint} Nothing of this run was kept.`;
  return new StoreError(error.message, { code: error.code, hint, cause: error.cause });
}

async function openDriver(path: string, driverName: string | null): Promise<Driver> {
  if (driverName === 'node:sqlite' && hasNodeSqlite()) return openNodeSqlite(path);
  if (driverName !== null && driverName !== 'sqlite3') throw noSuchDriver(driverName);
  try {
    return await openSqlite3(path);
  } catch (error) {
    if (!isMissingAddon(error)) throw error;
    if (driverName === null && hasNodeSqlite()) return openNodeSqlite(path);
    throw new UsageError('The sqlite3 addon is not built, because its install script did not run.', {
      code: 'sqlite-not-built',
      hint: 'Install the same package again with  npm install --global --allow-scripts=sqlite3  before its name (in a checkout: npm rebuild sqlite3). Node 24 and later need no addon.',
      cause: error,
    });
  }
}

function hasNodeSqlite(): boolean {
  return Number(process.versions.node.split('.')[0]) >= firstNodeWithSqlite;
}

function noSuchDriver(name: string): UsageError {
  return new UsageError(
    `XHEALTH_SQLITE names ${JSON.stringify(name)}, which Node ${process.versions.node} does not have.`,
    {
      code: 'no-such-driver',
      hint: `Use sqlite3, or node:sqlite with Node ${firstNodeWithSqlite} and later; or leave the variable out.`,
    },
  );
}

function isMissingAddon(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    code === 'ERR_DLOPEN_FAILED' ||
    code.includes('MODULE_NOT_FOUND') ||
    /bindings file|cannot find module/i.test(error.message)
  );
}

function holderFile(path: string): string {
  return `${path}.holder`;
}

function writeHolder(path: string): void {
  writeFileSync(holderFile(path), `process ${process.pid} on ${hostname()}`, { mode: 0o600 });
}

function readHolder(path: string): string {
  try {
    return readFileSync(holderFile(path), 'utf8')
      .slice(0, 200)
      .replace(/[^\x20-\x7e]/g, '');
  } catch {
    return 'another process';
  }
}

interface Explanation {
  readonly code: string;
  readonly text: (path: string) => string;
  readonly hint: string;
}

/** What the drivers' result codes mean to a user. Source: sqlite.org/rescode.html. */
const explanations: readonly (readonly [RegExp, Explanation])[] = [
  [
    /SQLITE_BUSY|SQLITE_LOCKED|database is locked/,
    {
      code: 'cache-held',
      text: (path) => `The cache ${path} is in use by another run (${readHolder(path)}).`,
      hint: 'Wait for it to end and run again, or name another file with --cache.',
    },
  ],
  [
    /SQLITE_FULL|disk is full|ENOSPC|SQLITE_IOERR|disk I\/O error/,
    {
      code: 'disk-full',
      text: (path) => `The cache ${path} could not be written: the disk is full or failing.`,
      hint: 'Free some space and run the same command again. What was stored before is kept.',
    },
  ],
  [
    /SQLITE_READONLY|readonly database|EROFS|EACCES|EPERM|ENOENT|ENOTDIR|EEXIST|EISDIR|ENAMETOOLONG|SQLITE_CANTOPEN|unable to open/,
    {
      code: 'cache-not-writable',
      text: (path) => `The cache ${path} cannot be opened for writing.`,
      hint: 'Check the rights of the file and its folder, or name another file with --cache, or use --no-cache.',
    },
  ],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|not a database|disk image is malformed/,
    {
      code: 'cache-corrupt',
      text: (path) => `The cache ${path} is damaged or not a cache.`,
      hint: 'Move it away and run again: everything in it can be imported again from your files.',
    },
  ],
];

function explainError(error: unknown, path: string): unknown {
  if (error instanceof XhealthError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const words = `${code} ${error.message}`;
  for (const [pattern, explanation] of explanations) {
    if (!pattern.test(words)) continue;
    return new StoreError(explanation.text(path), { code: explanation.code, hint: explanation.hint, cause: error });
  }
  return error;
}

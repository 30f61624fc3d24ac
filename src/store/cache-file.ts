import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreError, UsageError } from '../errors.ts';
import { type Platform, platforms } from '../model/account.ts';

/** Marks a file as an xhealth cache in SQLite's header: "xhlt". */
export const applicationId = 0x78686c74;

/** SQLite's file header. Source: sqlite.org/fileformat.html, section 1.3. */
const headerBytes = 100;
const magic = 'SQLite format 3\u0000';
const pageSizeAt = 16;
const schemaCookieAt = 40;
const applicationIdAt = 68;

/** Makes the file with mode 0600 where it is not there, and looks at one that is before anything changes it. */
export function prepareCacheFile(path: string): void {
  if (path.trim() === '') throw noFile(path);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const stat = statSync(path);
  if (!stat.isFile()) throw noFile(path);
  if (stat.size > 0) checkHeader(path);
  // Beside the file SQLite writes its log: a folder that cannot be written to reads as a failing disk later.
  accessSync(path, constants.W_OK);
  accessSync(dirname(path), constants.W_OK | constants.X_OK);
  if ((stat.mode & 0o077) !== 0) chmodSync(path, 0o600);
}

/** What SQLite keeps of a cache besides the file itself. */
const logs = ['', '-wal', '-journal'];

/** The file that a path leads to, by links too: SQLite keeps its logs beside that one. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Bytes a cache takes up, its log included; `null` where there is none. Changes nothing. */
export function cacheFileBytes(path: string): number | null {
  if (path.trim() === '') throw noFile(path);
  const file = realPath(path);
  const sizes = logs.map((suffix) => statSync(`${file}${suffix}`, { throwIfNoEntry: false })?.size ?? null);
  return sizes[0] === null ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
}

/** Bytes of a cache that has to be there. Throws a `UsageError` where it is not: a command that only reads makes no empty one in its place. */
export function existingCacheBytes(path: string): number {
  const bytes = cacheFileBytes(path);
  if (bytes !== null) return bytes;
  throw new UsageError(`There is no cache at ${path}.`, {
    code: 'no-cache',
    hint: 'Name another file with --cache, or make this one: xhealth analyse <inputs> --cache <file>.',
  });
}

/** Removes a cache with all that SQLite keeps beside it, and a link that leads to it. Nobody may have it open. */
export function removeCacheFile(path: string): void {
  for (const file of new Set([realPath(path), path])) {
    for (const suffix of [...logs, '-shm', '.holder']) rmSync(`${file}${suffix}`, { force: true });
  }
  for (const platform of platforms) removeSession(path, platform);
}

/** Removes the session with a platform's API that lies beside a cache (`config/kept-session.ts` writes it). */
export function removeSession(path: string, platform: Platform): void {
  rmSync(`${path}.${platform}-session`, { force: true });
}

function noFile(path: string): UsageError {
  return new UsageError(`${JSON.stringify(path)} is not a file, so it cannot hold the cache.`, {
    code: 'cache-not-a-file',
    hint: 'Name a file with --cache.',
  });
}

/** A database without our mark is ours only while it is empty: a run may have ended between its making and its marking. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(headerBytes);
  const file = openSync(path, 'r');
  const read = readSync(file, header, 0, headerBytes, 0);
  closeSync(file);
  if (
    read < headerBytes ||
    header.toString('latin1', 0, magic.length) !== magic ||
    !isPageSize(header.readUInt16BE(pageSizeAt))
  ) {
    throw new StoreError(`${path} is damaged, or it is not a cache at all.`, {
      code: 'cache-corrupt',
      hint: 'If it is your cache, move it away and run again: everything in it can be imported again. Else name another file with --cache.',
    });
  }
  const marked = header.readUInt32BE(applicationIdAt) === applicationId;
  if (!marked && header.readUInt32BE(schemaCookieAt) !== 0) throw foreignCache(path);
}

/** 512 to 65,536 in powers of two, the last spelled 1. */
function isPageSize(size: number): boolean {
  return size === 1 || (size >= 512 && (size & (size - 1)) === 0);
}

/** Some other program's database. */
export function foreignCache(path: string): StoreError {
  return new StoreError(`${path} is a database, but not an xhealth cache.`, {
    code: 'cache-foreign',
    hint: 'Name another file with --cache, or use --no-cache.',
  });
}

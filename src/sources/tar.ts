import type { FileHandle } from 'node:fs/promises';
import { extract, type Header } from 'tar-stream';
import { InputError } from '../errors.ts';
import type { Warning } from '../model/coverage.ts';
import { rangeBytes, readableOf } from './byte-stream.ts';
import { headText } from './decode.ts';
import { readError } from './read-error.ts';
import { safeName } from './safe-name.ts';
import type { InputTree, NamedFile } from './source.ts';
import { maxEntries, maxTotalBytes, tooLarge } from './unpack-limits.ts';
import { isWanted, leftOut } from './zip-names.ts';

/** A tar goes by blocks of this size: a header of one, then the data. */
export const tarBlock = 512;

/** Both kinds of today, POSIX and GNU, say so at this place of the first header. */
const markAt = 257;

/** Whether the first bytes of a file, `tarBlock` of them, are of a tar. */
export function isTar(start: Buffer): boolean {
  return start.length >= tarBlock && start.toString('latin1', markAt, markAt + 5) === 'ustar';
}

/** Where the bytes of a file lie in a tar. */
interface TarEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

interface Listing {
  readonly entries: readonly TarEntry[];
  readonly warnings: readonly Warning[];
  /** Bytes of the tar, without what is missing at its end. */
  readonly length: number;
  readonly damage: InputError | null;
}

/**
 * Opens a tar whose bytes, given once as `bytes`, are those of `handle`, or are written into it while they are listed: then
 * `handle` is empty. The tree closes the handle. Damage ends the listing, and what came before it is listed. Names that lead
 * out, links and devices are left out. Throws an `InputError`: `too-large-when-unpacked`, `no-space`, `empty`.
 */
export async function openTar(
  handle: FileHandle,
  bytes: AsyncIterable<Buffer>,
  { path, write }: { readonly path: string; readonly write: boolean },
): Promise<InputTree> {
  const { entries, warnings, length, damage } = await list(write ? written(bytes, handle) : bytes, path);
  if (entries.length === 0 && damage === null && warnings.length === 0) throw emptyTar(path);
  return {
    path,
    files: entries.map((entry) => namedEntry(handle, entry, length)),
    warnings,
    damage,
    close: () => handle.close(),
  };
}

async function* written(bytes: AsyncIterable<Buffer>, handle: FileHandle): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    await handle.appendFile(chunk);
    yield chunk;
  }
}

async function list(bytes: AsyncIterable<Buffer>, path: string): Promise<Listing> {
  const entries = new Map<string, TarEntry>();
  const out = leftOut('tar archive');
  const reader = openReader((header, offset) => {
    const name = header.name.replace(/^(?:\.\/)+/, '');
    if (header.type === 'symlink' || header.type === 'link') out.add('link', name);
    else if (isFile(header.type) && name !== '' && isWanted(name, false, out)) {
      // Of a name that comes again the last counts: so `tar` unpacks it.
      entries.set(name, { name: safeName(name), start: offset + tarBlock, size: header.size });
    }
  });
  let damage: InputError | null = null;
  let length = 0;
  try {
    for await (const chunk of bytes) {
      length += chunk.length;
      if (length > maxTotalBytes) throw tooLarge(path, `more than ${Math.round(maxTotalBytes / 1024 ** 3)} GiB`);
      if (entries.size > maxEntries) throw tooLarge(path, `more than ${maxEntries.toLocaleString('en')} files`);
      await reader.write(chunk);
    }
    await reader.end();
  } catch (error) {
    damage = bearable(error, path);
  }
  const failure = reader.failure();
  if (failure !== null) damage ??= failure.atEnd ? cutShort(path, failure.error) : damaged(path, failure.error);
  return { entries: [...entries.values()], warnings: out.warnings(path), length, damage };
}

/** Damage that leaves what came before it as good as it was. Throws what is none: bombs, full disks. */
function bearable(error: unknown, path: string): InputError {
  const known = readError(error, path);
  if (known instanceof InputError && ['truncated', 'damaged', 'unreadable'].includes(known.code)) return known;
  throw known;
}

function isFile(type: string | null): boolean {
  return type === 'file' || type === 'contiguous-file';
}

/** Reads headers and passes over data. After a failure it takes bytes and does nothing with them. */
function openReader(take: (header: Header, offset: number) => void) {
  const stream = extract();
  let failure: { readonly error: unknown; readonly atEnd: boolean } | null = null;
  let ended = false;
  let wake = () => {};
  stream.on('entry', (header, data, next) => {
    take(header, data.offset);
    // Its failure is the reader's too, and told there.
    data.on('error', () => {});
    data.resume();
    next();
  });
  stream.on('drain', () => wake());
  stream.on('finish', () => wake());
  stream.on('error', (error: unknown) => {
    failure = { error, atEnd: ended };
    wake();
  });
  const waiting = () => new Promise<void>((resolve) => (wake = resolve));
  return {
    async write(chunk: Buffer): Promise<void> {
      if (failure === null && !stream.write(chunk)) await waiting();
    },
    async end(): Promise<void> {
      if (failure !== null) return;
      ended = true;
      stream.end(undefined);
      await waiting();
    },
    failure: () => failure,
  };
}

function namedEntry(handle: FileHandle, entry: TarEntry, length: number): NamedFile {
  const bytes = () => entryBytes(handle, entry, length);
  return {
    name: entry.name,
    size: entry.size,
    open: async () => readableOf(bytes()),
    head: () => headText(bytes(), entry.name),
  };
}

async function* entryBytes(handle: FileHandle, entry: TarEntry, length: number): AsyncGenerator<Buffer> {
  const stop = entry.start + entry.size;
  try {
    yield* rangeBytes(handle, entry.start, Math.min(stop, length));
  } catch (error) {
    throw readError(error, entry.name);
  }
  if (stop > length) throw cutShort(entry.name);
}

function cutShort(path: string, cause?: unknown): InputError {
  return new InputError(`${safeName(path)} is cut short: the tar archive ends too early.`, {
    code: 'truncated',
    hint: 'Download or copy it again. What could be unpacked was read.',
    cause,
  });
}

function damaged(path: string, cause: unknown): InputError {
  return new InputError(`${safeName(path)} is damaged: the header of a file in the tar archive cannot be read.`, {
    code: 'damaged',
    hint: 'Download or copy it again. The files before it were read.',
    cause,
  });
}

function emptyTar(path: string): InputError {
  return new InputError(`${safeName(path)} is a tar archive without files.`, {
    code: 'empty',
    hint: 'Download or copy it again.',
  });
}

import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from '../errors.ts';
import { fileBytes, peekStart, readableOf } from './byte-stream.ts';
import { headText } from './decode.ts';
import type { FolderFile } from './folder.ts';
import { listFolder } from './folder.ts';
import { gunzipped, isGzip } from './gunzip.ts';
import { pipeStream } from './pipe-stream.ts';
import { readError } from './read-error.ts';
import { safeName } from './safe-name.ts';
import type { InputTree, NamedFile } from './source.ts';
import { peekable, spill, temporaryFile, untilAborted } from './stream-input.ts';
import { isTar, openTar, tarBlock } from './tar.ts';
import { isZip, openZip } from './zip.ts';

/** The first bytes looked at to tell a zip, a tar, a gzip and a pointer. */
const magicBytes = tarBlock;

/** Names of files in a folder that may hold files of their own. */
const packed = /\.(?:zip|tar|tgz|tar\.gz)$/i;

const pointerMark = 'version https://git-lfs';

/** An opened input, and the paths of zips and tars found in a folder, each an input of its own. */
export interface OpenedInput {
  readonly tree: InputTree;
  readonly zips: readonly string[];
  /** Whether the path is of one file, so that the path says all. */
  readonly lone: boolean;
}

/**
 * Opens what the user named: a file, a folder, a zip, a tar, or `-` for `stdin`. What waits on a stream ends with `signal`, as if the
 * stream had ended there. Throws an `InputError` when nothing can be read.
 */
export async function openInput(path: string, stdin: Readable, signal: AbortSignal): Promise<OpenedInput> {
  if (path === '-') return openStream(untilAborted(stdin, signal), path, 'standard input');
  const info = await statOf(path);
  if (info.isDirectory()) return openFolder(path);
  const name = safeName(basename(path));
  if (info.isFile()) return openFile(path, name, info.size);
  const stream = info.isFIFO() ? pipeStream(path, name) : createReadStream(path);
  return openStream(untilAborted(stream, signal), path, name);
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw readError(error, path);
  }
}

async function openFile(path: string, name: string, size: number): Promise<OpenedInput> {
  const kind = await kindOf(() => fileBytes(path, name), name);
  if (kind === 'zip') return zipped(await open(path, 'r'), path);
  if (kind === 'gzip-zip') return zipped(await spill(gunzipped(fileBytes(path, name), name), name), path);
  if (kind === 'tar') return tarred(await open(path, 'r'), fileBytes(path, name), { path, write: false });
  if (kind === 'gzip-tar') return unpacked(gunzipped(fileBytes(path, name), name), path, name);
  const file: NamedFile = {
    name: kind === 'gzip' ? name.replace(/\.gz$/i, '') : name,
    size,
    open: async () => readableOf(fileBytes(path, name)),
    head: () => headText(fileBytes(path, name), name),
  };
  return single(path, file);
}

async function openStream(stream: AsyncIterable<unknown>, path: string, name: string): Promise<OpenedInput> {
  const source = peekable(stream);
  const kind = await kindOf(() => source.peek(), name);
  if (kind === 'zip') return zipped(await spill(source.consume(), name), path);
  if (kind === 'gzip-zip') return zipped(await spill(gunzipped(source.consume(), name), name), path);
  if (kind === 'tar') return unpacked(source.consume(), path, name);
  if (kind === 'gzip-tar') return unpacked(gunzipped(source.consume(), name), path, name);
  return single(path, {
    name,
    size: null,
    open: async () => readableOf(source.consume()),
    head: () => headText(source.peek(), name),
    peek: async () => readableOf(source.peek()),
  });
}

/** The handle is the tree's, and closed here when there is no tree. */
async function zipped(handle: FileHandle, path: string): Promise<OpenedInput> {
  try {
    return { tree: await openZip(handle, path), zips: [], lone: false };
  } catch (error) {
    await handle.close();
    throw readError(error, path);
  }
}

/** A tar that is packed or comes once: its files are read from a temporary file without a name. */
async function unpacked(bytes: AsyncIterable<Buffer>, path: string, name: string): Promise<OpenedInput> {
  return tarred(await temporaryFile(name), bytes, { path, write: true });
}

/** The handle is the tree's, and closed here when there is no tree. */
async function tarred(
  handle: FileHandle,
  bytes: AsyncIterable<Buffer>,
  options: { readonly path: string; readonly write: boolean },
): Promise<OpenedInput> {
  try {
    return { tree: await openTar(handle, bytes, options), zips: [], lone: false };
  } catch (error) {
    await handle.close();
    throw readError(error, options.path);
  }
}

function single(path: string, file: NamedFile): OpenedInput {
  const tree = { path, files: [file], warnings: [], damage: null, close: async () => {} };
  return { tree, zips: [], lone: true };
}

/** What the first bytes say. Throws `empty` and `git-lfs-pointer`. */
async function kindOf(
  bytes: () => AsyncIterable<Buffer>,
  name: string,
): Promise<'zip' | 'tar' | 'gzip' | 'gzip-zip' | 'gzip-tar' | 'plain'> {
  const start = await startOf(bytes());
  if (start.length === 0) throw emptyFile(name);
  if (isZip(start)) return 'zip';
  if (start.toString('latin1').startsWith(pointerMark)) throw gitLfsPointer(name);
  if (isTar(start)) return 'tar';
  if (!isGzip(start)) return 'plain';
  const inner = await startOf(gunzipped(bytes(), name));
  if (inner.length === 0) throw emptyFile(name);
  if (isTar(inner)) return 'gzip-tar';
  return isZip(inner) ? 'gzip-zip' : 'gzip';
}

async function startOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const { start, all } = await peekStart(bytes, magicBytes);
  const rest = all[Symbol.asyncIterator]();
  try {
    if (start.length === 0) await rest.next();
  } finally {
    await rest.return?.();
  }
  return start.subarray(0, magicBytes);
}

async function openFolder(path: string): Promise<OpenedInput> {
  const { files, warnings } = await listFolder(path);
  const zips: string[] = [];
  const named: NamedFile[] = [];
  for (const file of files) {
    if (packed.test(file.name) && (await isPacked(file))) zips.push(file.path);
    else named.push(folderFile(file));
  }
  return { tree: { path, files: named, warnings, damage: null, close: async () => {} }, zips, lone: false };
}

async function isPacked(file: FolderFile): Promise<boolean> {
  try {
    const kind = await kindOf(() => fileBytes(file.path, file.name), file.name);
    return kind !== 'plain' && kind !== 'gzip';
  } catch {
    // Not readable: told when it is read as an ordinary file.
    return false;
  }
}

function folderFile({ name, path, size }: FolderFile): NamedFile {
  return {
    name,
    size,
    open: async () => readableOf(fileBytes(path, name)),
    head: () => headText(fileBytes(path, name), name),
  };
}

function emptyFile(name: string): InputError {
  return new InputError(`${safeName(name)} is empty.`, { code: 'empty', hint: 'Download, save or copy it again.' });
}

export function isGitLfsPointer(text: string): boolean {
  return text.startsWith(pointerMark);
}

export function gitLfsPointer(name: string): InputError {
  return new InputError(`${safeName(name)} is not the data but a Git LFS pointer to it.`, {
    code: 'git-lfs-pointer',
    hint: 'Run `git lfs pull` in the folder it came from, then try again.',
  });
}

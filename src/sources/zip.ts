import type { FileHandle } from 'node:fs/promises';
import yauzl from 'yauzl';
import { InputError } from '../errors.ts';
import { readableOf } from './byte-stream.ts';
import { headText } from './decode.ts';
import { safeName } from './safe-name.ts';
import type { InputTree, NamedFile } from './source.ts';
import { maxEntries, maxTotalBytes, tooLarge } from './unpack-limits.ts';
import type { ZipEntry } from './zip-entry.ts';
import { damaged, entryBytes } from './zip-entry.ts';
import type { LeftOut } from './zip-names.ts';
import { isWanted, leftOut } from './zip-names.ts';
import { salvageEntries } from './zip-salvage.ts';
import { ZipWindow } from './zip-window.ts';

/** The signature of an entry, or of the end of a zip without entries. */
export function isZip(start: Buffer): boolean {
  if (start.length < 4) return false;
  const signature = start.readUInt32LE(0);
  return signature === 0x04034b50 || signature === 0x06054b50;
}

interface Listing {
  readonly entries: readonly ZipEntry[];
  readonly damage: InputError | null;
}

/**
 * Opens a zip; the tree closes the handle. Without a readable directory the entries are looked for one after the other, and
 * `damage` says so. Throws an `InputError`: `password-protected`, `too-large-when-unpacked`, `empty`.
 */
export async function openZip(handle: FileHandle, path: string): Promise<InputTree> {
  const out = leftOut();
  const { entries, damage } = await list(handle, path, out);
  const encrypted = out.count('password-protected');
  if (encrypted > 0 && entries.length === 0) throw passwordProtected(path);
  let total = 0;
  for (const entry of entries) total += entry.unpacked ?? 0;
  if (total > maxTotalBytes) throw tooLarge(path, `${Math.round(total / 1024 ** 3)} GiB`);
  if (entries.length === 0 && damage === null && out.warnings(path).length === 0) throw emptyZip(path);
  return {
    path,
    files: entries.map((entry) => namedEntry(handle, entry)),
    warnings: out.warnings(path),
    damage: damage ?? (encrypted > 0 ? passwordProtected(path) : null),
    close: () => handle.close(),
  };
}

async function list(handle: FileHandle, path: string, out: LeftOut): Promise<Listing> {
  try {
    return { entries: await listDirectory(handle, path, out), damage: null };
  } catch (error) {
    if (error instanceof InputError) throw error;
    return { entries: await salvageEntries(handle, out), damage: withoutDirectory(path, error) };
  }
}

async function listDirectory(handle: FileHandle, path: string, out: LeftOut): Promise<ZipEntry[]> {
  // Names are decoded here, since one unsafe name would otherwise end the listing.
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
  const { size } = await handle.stat();
  const zip = await yauzl.fromRandomAccessReaderPromise(new ZipWindow(handle), size, options);
  if (zip.entryCount > maxEntries) throw tooLarge(path, `more than ${maxEntries.toLocaleString('en')} files`);
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    if (!isWanted(name, entry.isEncrypted(), out)) continue;
    entries.push({
      name: safeName(name),
      method: entry.compressionMethod,
      packed: entry.compressedSize,
      unpacked: entry.uncompressedSize,
      crc32: entry.crc32,
      whole: true,
      dataStart: () => dataStart(zip, entry, safeName(name)),
    });
  }
  return entries;
}

async function dataStart(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): Promise<number> {
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart;
  } catch (error) {
    throw damaged(name, 'the zip does not hold it where it says', error);
  }
}

function namedEntry(handle: FileHandle, entry: ZipEntry): NamedFile {
  return {
    name: entry.name,
    size: entry.unpacked,
    ...(entry.crc32 === null ? {} : { crc32: entry.crc32 }),
    open: async () => readableOf(entryBytes(handle, entry)),
    head: () => headText(entryBytes(handle, entry), entry.name),
  };
}

function passwordProtected(path: string): InputError {
  return new InputError(`${safeName(path)} is protected by a password.`, {
    code: 'password-protected',
    hint: 'Unpack it with its password first, then name the folder.',
  });
}

function emptyZip(path: string): InputError {
  return new InputError(`${safeName(path)} is a zip without files.`, {
    code: 'empty',
    hint: 'Download or copy it again.',
  });
}

function withoutDirectory(path: string, cause: unknown): InputError {
  const text = String(cause);
  const cut = text.includes('End of central directory') || text.includes('EOF');
  const what = cut
    ? 'is cut short: its end, which lists its files, is missing'
    : 'is damaged: its list of files cannot be read';
  return new InputError(`${safeName(path)} ${what}.`, {
    code: cut ? 'truncated' : 'damaged',
    hint: 'Download or copy it again. What could be found in it was read.',
    cause,
  });
}

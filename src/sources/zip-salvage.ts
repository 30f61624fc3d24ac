import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { chunkBytes, rangeBytes, throughZlib } from './byte-stream.ts';
import { safeName } from './safe-name.ts';
import { checkRatio, maxEntries } from './unpack-limits.ts';
import type { ZipEntry } from './zip-entry.ts';
import { deflated } from './zip-entry.ts';
import type { LeftOut } from './zip-names.ts';
import { isWanted } from './zip-names.ts';

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignatures = [0x06054b50, 0x06064b50];
const descriptorSignature = 0x08074b50;
const descriptorMark = Buffer.from([0x50, 0x4b, 0x07, 0x08]);
const localBytes = 30;
const zip64Field = 0x0001;
const sizeInZip64 = 0xffffffff;

interface LocalHeader {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly dataStart: number;
}

/** The extent of an entry's data, and where the next entry starts (`null`: nothing follows that could be found). */
interface Extent {
  readonly packed: number;
  readonly unpacked: number | null;
  readonly crc32: number | null;
  readonly whole: boolean;
  readonly next: number | null;
}

/**
 * The entries of a zip whose directory is missing, by their own headers from the start (APPNOTE.TXT 4.3.7 to 4.3.9). The last
 * one may be cut: `whole` is then false.
 */
export async function salvageEntries(handle: FileHandle, out: LeftOut): Promise<ZipEntry[]> {
  const { size } = await handle.stat();
  const entries: ZipEntry[] = [];
  let at: number | null = 0;
  while (at !== null && entries.length < maxEntries) {
    const header = await readLocalHeader(handle, at);
    if (header === null) break;
    const extent = await extentOf(handle, header, size);
    at = extent.next;
    if (isWanted(header.name, (header.flags & 1) !== 0, out)) entries.push(salvaged(header, extent));
  }
  return entries;
}

function salvaged(header: LocalHeader, extent: Extent): ZipEntry {
  const { packed, unpacked, whole } = extent;
  const dataStart = async () => header.dataStart;
  return {
    name: safeName(header.name),
    method: header.method,
    packed,
    unpacked,
    crc32: extent.crc32,
    whole,
    dataStart,
  };
}

async function readLocalHeader(handle: FileHandle, at: number): Promise<LocalHeader | null> {
  const fixed = await readAt(handle, at, localBytes);
  if (fixed.length < localBytes || fixed.readUInt32LE(0) !== localSignature) return null;
  const nameBytes = fixed.readUInt16LE(26);
  const rest = await readAt(handle, at + localBytes, nameBytes + fixed.readUInt16LE(28));
  if (rest.length < nameBytes) return null;
  const flags = fixed.readUInt16LE(6);
  const extra = extraFields(rest.subarray(nameBytes));
  const sizes = zip64Sizes(extra, fixed.readUInt32LE(18), fixed.readUInt32LE(22));
  return {
    name: yauzl.getFileNameLowLevel(flags, rest.subarray(0, nameBytes), extra, true),
    flags,
    method: fixed.readUInt16LE(8),
    crc32: fixed.readUInt32LE(14),
    ...sizes,
    dataStart: at + localBytes + nameBytes + fixed.readUInt16LE(28),
  };
}

function extraFields(bytes: Buffer): yauzl.ExtraField[] {
  try {
    return yauzl.parseExtraFields(bytes);
  } catch {
    return [];
  }
}

function zip64Sizes(extra: readonly yauzl.ExtraField[], packed: number, unpacked: number) {
  const data = extra.find((field) => field.id === zip64Field)?.data;
  if (data === undefined || data.length < 16 || packed !== sizeInZip64 || unpacked !== sizeInZip64) {
    return { packed, unpacked };
  }
  return { unpacked: Number(data.readBigUInt64LE(0)), packed: Number(data.readBigUInt64LE(8)) };
}

async function extentOf(handle: FileHandle, header: LocalHeader, size: number): Promise<Extent> {
  const hasDescriptor = (header.flags & 8) !== 0;
  if (hasDescriptor && header.packed === 0) {
    return header.method === deflated ? inflatedExtent(handle, header, size) : storedExtent(handle, header, size);
  }
  const end = header.dataStart + header.packed;
  const known = { unpacked: header.unpacked, crc32: header.crc32 };
  if (end > size) return cut(header, size);
  const next = hasDescriptor ? ((await readDescriptor(handle, end))?.next ?? null) : end;
  return { packed: header.packed, ...known, whole: true, next };
}

function cut(header: LocalHeader, size: number): Extent {
  return { packed: Math.max(0, size - header.dataStart), unpacked: null, crc32: null, whole: false, next: null };
}

/** Inflates to the end of the data to learn where that is. */
async function inflatedExtent(handle: FileHandle, header: LocalHeader, size: number): Promise<Extent> {
  const engine = createInflateRaw({ chunkSize: chunkBytes });
  let unpacked = 0;
  let sum = 0;
  try {
    for await (const chunk of throughZlib(rangeBytes(handle, header.dataStart), engine)) {
      unpacked += chunk.length;
      sum = crc32(chunk, sum);
      checkRatio(header.name, engine.bytesWritten, unpacked);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return cut(header, size);
    throw error;
  }
  const packed = engine.bytesWritten;
  const descriptor = await readDescriptor(handle, header.dataStart + packed);
  return {
    packed,
    unpacked,
    crc32: descriptor?.crc32 ?? sum,
    whole: true,
    next: descriptor?.next ?? null,
  };
}

/** Looks for the descriptor that states as many bytes as lie before it. */
async function storedExtent(handle: FileHandle, header: LocalHeader, size: number): Promise<Extent> {
  let carried = Buffer.alloc(0);
  let base = header.dataStart;
  for await (const chunk of rangeBytes(handle, header.dataStart)) {
    const bytes = Buffer.concat([carried, chunk]);
    for (let found = bytes.indexOf(descriptorMark); found >= 0; found = bytes.indexOf(descriptorMark, found + 4)) {
      const packed = base + found - header.dataStart;
      const descriptor = await readDescriptor(handle, base + found);
      if (descriptor === null || descriptor.packed !== packed) continue;
      return { packed, unpacked: packed, crc32: descriptor.crc32, whole: true, next: descriptor.next };
    }
    carried = bytes.subarray(Math.max(0, bytes.length - 3));
    base += bytes.length - carried.length;
  }
  return cut(header, size);
}

interface Descriptor {
  readonly crc32: number;
  readonly packed: number;
  readonly next: number;
}

/** The descriptor at `at`, with or without its mark, of 32 or 64 bit: the form after which another header stands. */
async function readDescriptor(handle: FileHandle, at: number): Promise<Descriptor | null> {
  const bytes = await readAt(handle, at, 28);
  const marked = bytes.length >= 4 && bytes.readUInt32LE(0) === descriptorSignature;
  const start = marked ? 4 : 0;
  for (const width of [4, 8]) {
    const length = start + 4 + 2 * width;
    if (bytes.length < length || !endsEntry(bytes, length)) continue;
    const packed = width === 4 ? bytes.readUInt32LE(start + 4) : Number(bytes.readBigUInt64LE(start + 4));
    return { crc32: bytes.readUInt32LE(start), packed, next: at + length };
  }
  return null;
}

function endsEntry(bytes: Buffer, at: number): boolean {
  if (bytes.length === at) return true;
  if (bytes.length < at + 4) return false;
  const signature = bytes.readUInt32LE(at);
  return signature === localSignature || signature === directorySignature || endSignatures.includes(signature);
}

async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

import type { FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { InputError } from '../errors.ts';
import { chunkBytes, rangeBytes, throughZlib } from './byte-stream.ts';
import { readError } from './read-error.ts';
import { safeName } from './safe-name.ts';
import { checkRatio } from './unpack-limits.ts';

/** Where an entry's bytes lie in a zip, and what its directory says of them. */
export interface ZipEntry {
  /** `/` between folders, safe to print. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly packed: number;
  /** `null` when only reading tells, in a zip without its directory. */
  readonly unpacked: number | null;
  readonly crc32: number | null;
  /** False for the last entry of a zip that was cut short. */
  readonly whole: boolean;
  /** Where the packed bytes start; throws when that place is not in the file. */
  dataStart(): Promise<number>;
}

const stored = 0;
export const deflated = 8;

/**
 * The bytes of an entry, unpacked. Good bytes come first, then an `InputError`: `damaged` when checksum or size do not agree,
 * `truncated` where the zip ends too early, `unsupported-compression`, `too-large-when-unpacked`.
 */
export async function* entryBytes(handle: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  let bytes = 0;
  let sum = 0;
  try {
    const start = await entry.dataStart();
    const packed = rangeBytes(handle, start, start + entry.packed);
    for await (const chunk of unpack(packed, entry)) {
      const room = (entry.unpacked ?? Infinity) - bytes;
      bytes += chunk.length;
      checkRatio(entry.name, entry.packed, bytes);
      sum = crc32(chunk, sum);
      if (chunk.length <= room) yield chunk;
      else {
        if (room > 0) yield chunk.subarray(0, room);
        throw damaged(entry.name, 'it is longer than the zip says');
      }
    }
  } catch (error) {
    throw entryError(error, entry);
  }
  if (!entry.whole) throw cutShort(entry.name);
  if (entry.unpacked !== null && bytes !== entry.unpacked) throw damaged(entry.name, 'it is shorter than the zip says');
  if (entry.crc32 !== null && sum !== entry.crc32) throw damaged(entry.name, 'its checksum does not agree');
}

function unpack(packed: AsyncIterable<Buffer>, entry: ZipEntry): AsyncIterable<Buffer> {
  if (entry.method === stored) return packed;
  if (entry.method === deflated) return throughZlib(packed, createInflateRaw({ chunkSize: chunkBytes }));
  throw new InputError(`${safeName(entry.name)} is packed in a way xhealth does not know (method ${entry.method}).`, {
    code: 'unsupported-compression',
    hint: 'Unpack the zip and name the folder instead.',
  });
}

function entryError(error: unknown, entry: ZipEntry): unknown {
  const isZlib = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
  if (!isZlib) return readError(error, entry.name);
  return entry.whole ? damaged(entry.name, 'it cannot be unpacked to the end', error) : cutShort(entry.name);
}

function cutShort(name: string): InputError {
  return new InputError(`${safeName(name)} is cut short.`, {
    code: 'truncated',
    hint: 'Download or copy the zip again. What could be unpacked was read.',
  });
}

/** The error for an entry whose bytes are not what the zip promises. */
export function damaged(name: string, why: string, cause?: unknown): InputError {
  return new InputError(`${safeName(name)} is damaged: ${why}.`, {
    code: 'damaged',
    hint: 'Download or copy the zip again. What could be unpacked was read.',
    cause,
  });
}

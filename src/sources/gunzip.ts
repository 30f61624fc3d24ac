import { InputError } from '../errors.ts';
import { type ByteCursor, byteCursor } from './byte-cursor.ts';
import { chunkBytes, throughZlib } from './byte-stream.ts';
import { safeName } from './safe-name.ts';
import { checkRatio } from './unpack-limits.ts';

const headerBytes = 10;
const trailerBytes = 8;

/** Bits of a header's flags. Source of all names here: RFC 1952. */
const flags = { headerSum: 2, extra: 4, name: 8, comment: 16 };

export function isGzip(start: Buffer): boolean {
  return start.length >= 3 && start[0] === 0x1f && start[1] === 0x8b && start[2] === 8;
}

/**
 * Unpacks gzip bytes, of one member or several. Good bytes come first, then an `InputError` (`truncated`, `damaged`,
 * `too-large-when-unpacked`). Headers and checksums are read here, since zlib keeps back what it unpacked before a bad one.
 */
export async function* gunzipped(source: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const input = byteCursor(source);
  const total = { packed: 0, unpacked: 0 };
  try {
    for (let isFirst = true; isFirst || !(await atEnd(input)); isFirst = false) {
      await skipHeader(input, name);
      yield* member(input, name, total);
    }
  } catch (error) {
    throw gzipError(error, name);
  } finally {
    await input.close();
  }
}

/** Zeros after a member are padding, as `tar` and tapes leave it. */
async function atEnd(input: ByteCursor): Promise<boolean> {
  const next = await input.take(1);
  if (next.length === 0 || next[0] === 0) return true;
  input.putBack(next);
  return false;
}

async function skipHeader(input: ByteCursor, name: string): Promise<void> {
  const header = await input.take(headerBytes);
  if (!isGzip(header)) throw header.length < 3 ? cutShort(name) : damaged(name, 'something else follows its gzip data');
  if (header.length < headerBytes) throw cutShort(name);
  const set = header.readUInt8(3);
  if ((set & flags.extra) !== 0) {
    const length = await input.take(2);
    if (length.length === 2) await input.take(length.readUInt16LE(0));
  }
  if ((set & flags.name) !== 0) await input.skipPast(0);
  if ((set & flags.comment) !== 0) await input.skipPast(0);
  if ((set & flags.headerSum) !== 0) await input.take(2);
}

interface Total {
  packed: number;
  unpacked: number;
}

/** The bytes of one member; leaves the input after its checksum, which it compares. */
async function* member(input: ByteCursor, name: string, total: Total): AsyncGenerator<Buffer> {
  // Loaded where something is packed: most of what commands read is not.
  const { crc32, createInflateRaw } = await import('node:zlib');
  const engine = createInflateRaw({ chunkSize: chunkBytes });
  const before = total.packed;
  let given = 0;
  let last: Buffer = Buffer.alloc(0);
  async function* pieces(): AsyncGenerator<Buffer> {
    // An engine that left something of the last piece has seen the end of the member.
    while (engine.bytesWritten === given) {
      const piece = await input.next();
      if (piece === null) return;
      given += piece.length;
      last = piece;
      yield piece;
    }
  }
  let sum = 0;
  let size = 0;
  for await (const chunk of throughZlib(pieces(), engine)) {
    sum = crc32(chunk, sum);
    size += chunk.length;
    total.unpacked += chunk.length;
    total.packed = before + engine.bytesWritten;
    checkRatio(name, total.packed, total.unpacked);
    yield chunk;
  }
  total.packed = before + engine.bytesWritten;
  input.putBack(last.subarray(last.length - (given - engine.bytesWritten)));
  const trailer = await input.take(trailerBytes);
  if (trailer.length < trailerBytes) throw cutShort(name);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw damaged(name, 'its gzip checksum does not agree');
}

function gzipError(error: unknown, name: string): unknown {
  if (error instanceof InputError || !(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') return cutShort(name, error);
  if (!String(error.code).startsWith('Z_')) return error;
  return damaged(name, 'its gzip data cannot be unpacked to the end', error);
}

function cutShort(name: string, cause?: unknown): InputError {
  return new InputError(`${safeName(name)} is cut short: the gzip data ends too early.`, {
    code: 'truncated',
    hint: 'Download or copy it again. What could be unpacked was read.',
    cause,
  });
}

function damaged(name: string, why: string, cause?: unknown): InputError {
  return new InputError(`${safeName(name)} is damaged: ${why}.`, {
    code: 'damaged',
    hint: 'Download or copy it again. What could be unpacked was read.',
    cause,
  });
}

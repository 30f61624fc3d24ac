import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { InflateRaw } from 'node:zlib';
import { readError } from './read-error.ts';

/** Bytes asked for at a time; from 64 KiB to 1 MiB all read equally fast. */
export const chunkBytes = 256 * 1024;

/** The bytes of an open file from `start` up to `end`, or up to its end. */
export async function* rangeBytes(handle: FileHandle, start: number, end = Infinity): AsyncGenerator<Buffer> {
  let at = start;
  while (at < end) {
    const buffer = Buffer.allocUnsafe(Math.min(chunkBytes, end - at));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield bytesRead === buffer.length ? buffer : buffer.subarray(0, bytesRead);
  }
}

/** The bytes of a file; opened at the first read, closed at the end or when the reader stops. */
export async function* fileBytes(path: string, name: string): AsyncGenerator<Buffer> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    yield* rangeBytes(handle, 0);
  } catch (error) {
    throw readError(error, name);
  } finally {
    await handle?.close();
  }
}

/** A stream's chunks as buffers. */
export async function* buffersOf(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    if (Buffer.isBuffer(chunk)) yield chunk;
    else yield typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array);
  }
}

/** A `Readable` that loses no chunk when its source fails: it holds one at a time, and fails after it was taken. */
export function readableOf(source: AsyncIterable<Buffer>): Readable {
  return Readable.from(source, { objectMode: true, highWaterMark: 1 });
}

interface Start {
  /** At least as many bytes as were asked for, where the source has them. */
  readonly start: Buffer;
  /** Everything, `start` included. */
  readonly all: AsyncIterable<Buffer>;
}

/** Looks at the first bytes of a source without losing them. A failure of the source comes out of `all`, in its place. */
export async function peekStart(source: AsyncIterable<Buffer>, bytes: number): Promise<Start> {
  const input = source[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let length = 0;
  let failure: { readonly error: unknown } | null = null;
  try {
    while (length < bytes) {
      const next = await input.next();
      if (next.done === true) break;
      chunks.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const start = chunks.length === 1 ? (chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(chunks);
  return { start, all: resume(start, input, failure) };
}

/** Not a generator: one that was never started would not close its source when it is stopped. */
function resume(
  start: Buffer,
  input: AsyncIterator<Buffer>,
  failure: { readonly error: unknown } | null,
): AsyncIterableIterator<Buffer> {
  let first = start.length > 0;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (first) {
        first = false;
        return { done: false, value: start };
      }
      if (failure !== null) throw failure.error;
      return await input.next();
    },
    async return() {
      await input.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** What an engine is given at a time. Where that cannot be unpacked to its end, all that came of it is lost. */
const pieceBytes = 32 * 1024;

async function* piecesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes);
  }
}

/**
 * Passes bytes through a zlib engine. What it could unpack comes out before an error does, the source's first.
 * `for await` over the engine itself would lose what it still holds.
 */
export async function* throughZlib(source: AsyncIterable<Buffer>, engine: InflateRaw): AsyncGenerator<Buffer> {
  const input = piecesOf(source);
  const state = { writing: false, inputDone: false, sourceError: null as unknown, engineError: null as unknown };
  let wake = () => {};
  engine.on('readable', () => wake());
  engine.on('end', () => wake());
  engine.on('error', (error) => {
    state.engineError = error;
    wake();
  });
  async function feed(): Promise<void> {
    const next = await input.next().catch((error: unknown) => {
      state.sourceError = error;
      return { done: true as const, value: undefined };
    });
    state.inputDone = next.done === true;
    if (next.done === true) {
      engine.end();
      return;
    }
    state.writing = true;
    engine.write(next.value, () => {
      state.writing = false;
      wake();
    });
  }
  try {
    for (;;) {
      const output: Buffer | null = engine.read();
      if (output !== null) yield output;
      else if (state.engineError !== null) throw state.sourceError ?? state.engineError;
      else if (engine.readableEnded) break;
      else if (!state.writing && !state.inputDone) await feed();
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    if (state.sourceError !== null) throw state.sourceError;
  } finally {
    engine.destroy();
    await input.return?.(undefined);
  }
}

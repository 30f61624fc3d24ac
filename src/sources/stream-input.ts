import type { FileHandle } from 'node:fs/promises';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from '../errors.ts';
import { buffersOf } from './byte-stream.ts';
import { readError } from './read-error.ts';
import { safeName } from './safe-name.ts';

/** A stream that can be looked into, any number of times, before it is read once. */
export interface PeekableStream {
  /** Everything from the start; what was read is kept for the next reader. */
  peek(): AsyncIterable<Buffer>;
  /** Everything from the start; nothing is kept. */
  consume(): AsyncIterable<Buffer>;
}

/** A stream's chunks until the signal is raised: a read that waits ends then, as at the end of the stream. */
export async function* untilAborted(stream: Readable, signal: AbortSignal): AsyncGenerator<unknown> {
  if (signal.aborted) return;
  const stop = () => void stream.destroy();
  signal.addEventListener('abort', stop);
  try {
    yield* stream;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

export function peekable(stream: AsyncIterable<unknown>): PeekableStream {
  const input = buffersOf(stream)[Symbol.asyncIterator]();
  const kept: Buffer[] = [];
  // One reader may stop while the next chunk is on its way: it is kept for the other, never lost.
  let pulling: Promise<boolean> | null = null;
  function pull(): Promise<boolean> {
    pulling ??= input
      .next()
      .then((next) => {
        if (next.done !== true) kept.push(next.value);
        return next.done !== true;
      })
      .finally(() => {
        pulling = null;
      });
    return pulling;
  }
  return {
    async *peek() {
      for (let index = 0; ; index++) {
        const chunk = kept[index];
        if (chunk !== undefined) yield chunk;
        else if (await pull()) index--;
        else return;
      }
    },
    async *consume() {
      do {
        for (let chunk = kept.shift(); chunk !== undefined; chunk = kept.shift()) yield chunk;
      } while (await pull());
    },
  };
}

/**
 * Writes bytes to a private file without a name (mode 0600, unlinked as soon as it is open) and gives its handle. Throws
 * `InputError`: `no-space` when the disk is full, `no-temporary-folder`.
 */
export async function spill(bytes: AsyncIterable<Buffer>, name: string): Promise<FileHandle> {
  const handle = await temporaryFile(name);
  try {
    // `write` may take a part of a chunk alone, the last that fits on a disk; this writes on until it fails.
    for await (const chunk of bytes) await handle.appendFile(chunk);
    return handle;
  } catch (error) {
    await handle.close();
    throw readError(error, name);
  }
}

/** A private file without a name (mode 0600, unlinked as soon as it is open) for what `name` unpacks to. Throws `no-temporary-folder`. */
export async function temporaryFile(name: string): Promise<FileHandle> {
  const folder = tmpdir();
  const path = join(folder, `xhealth-${crypto.randomUUID()}`);
  try {
    const handle = await open(path, 'wx+', 0o600);
    await unlink(path);
    return handle;
  } catch (error) {
    const words = `${safeName(name)} cannot be unpacked: the folder for temporary files, ${safeName(folder)}, takes no file.`;
    throw new InputError(words, {
      code: 'no-temporary-folder',
      hint: 'Set TMPDIR to a folder that you may write to.',
      cause: error,
    });
  }
}

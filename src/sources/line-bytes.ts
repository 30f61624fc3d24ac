import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InputError } from '../errors.ts';
import { buffersOf, fileBytes, peekStart } from './byte-stream.ts';
import { utf8Bytes } from './decode.ts';
import { readError } from './read-error.ts';
import { untilAborted } from './stream-input.ts';

/** How a zip begins. Source: its specification, APPNOTE.TXT. */
const zipMark = 'PK\u0003\u0004';

/**
 * The bytes of what the user named, a file of lines or `-`, as UTF-8: unpacked where they are gzip. What waits on a stream
 * ends with `signal`, as if the stream had ended there. Throws an `InputError` where it cannot be read, or at its damage.
 */
export async function* lineBytes(path: string, stdin: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  const name = path === '-' ? 'standard input' : path;
  const source = path === '-' ? buffersOf(untilAborted(stdin, signal)) : await bytesOf(path, signal);
  const { start, all } = await peekStart(utf8Bytes(source, name), zipMark.length);
  if (start.toString('latin1', 0, zipMark.length) === zipMark) {
    await all[Symbol.asyncIterator]().return?.();
    throw notLines(name, 'a zip archive', 'Unpack it');
  }
  yield* all;
}

async function bytesOf(path: string, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
  const info = await stat(path).catch((error: unknown) => {
    throw readError(error, path);
  });
  if (info.isDirectory()) throw notLines(path, 'a folder', 'Name the files in it');
  if (!info.isFIFO()) return fileBytes(path, path);
  const { pipeStream } = await import('./pipe-stream.ts');
  return buffersOf(untilAborted(pipeStream(path, path), signal));
}

function notLines(name: string, what: string, todo: string): InputError {
  return new InputError(`${name} is ${what}: its lines cannot be read.`, {
    code: 'not-lines',
    hint: `${todo}, or read it with \`xhealth analyse\`.`,
  });
}

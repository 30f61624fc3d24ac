import { StringDecoder } from 'node:string_decoder';
import { peekStart } from './byte-stream.ts';
import { gunzipped, isGzip } from './gunzip.ts';

/** What `NamedFile.head` gives. */
export const headBytes = 64 * 1024;

/** The bytes of a file as UTF-8: gunzipped where they are gzip, out of UTF-16 where a mark says so, without a mark. */
export async function* utf8Bytes(source: AsyncIterable<Buffer>, name: string): AsyncGenerator<Buffer> {
  const outer = await peekStart(source, 4);
  const inner = isGzip(outer.start) ? await peekStart(gunzipped(outer.all, name), 4) : outer;
  const { start, all } = inner;
  if (start[0] === 0xff && start[1] === 0xfe) yield* fromUtf16(all, false);
  else if (start[0] === 0xfe && start[1] === 0xff) yield* fromUtf16(all, true);
  else if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) yield* withoutFirst(all, 3);
  else yield* all;
}

async function* withoutFirst(source: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of source) {
    if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function* fromUtf16(source: AsyncIterable<Buffer>, bigEndian: boolean): AsyncGenerator<Buffer> {
  const decoder = new StringDecoder('utf16le');
  let odd = Buffer.alloc(0);
  for await (const chunk of withoutFirst(source, 2)) {
    const bytes = Buffer.concat([odd, chunk]);
    const even = bytes.length - (bytes.length % 2);
    odd = bytes.subarray(even);
    const units = bytes.subarray(0, even);
    yield Buffer.from(decoder.write(bigEndian ? units.swap16() : units));
  }
  // A half unit at the end is a cut file: shown as one replaced character.
  yield Buffer.from(decoder.end() + (odd.length > 0 ? '\ufffd' : ''));
}

/** The decoded start of a file, at most `headBytes` of UTF-8. Damage after the first byte is left to the reading. */
export async function headText(source: AsyncIterable<Buffer>, name: string): Promise<string> {
  const { start, all } = await peekStart(utf8Bytes(source, name), headBytes);
  const rest = all[Symbol.asyncIterator]();
  try {
    // An empty start may hide a failure: the next read brings it out.
    if (start.length === 0) await rest.next();
  } finally {
    await rest.return?.();
  }
  return new StringDecoder('utf8').write(start.subarray(0, headBytes));
}

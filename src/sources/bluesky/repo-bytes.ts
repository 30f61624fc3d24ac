import { buffersOf, peekStart, rangeBytes } from '../byte-stream.ts';
import { gunzipped, isGzip } from '../gunzip.ts';
import type { NamedFile } from '../source.ts';
import { spill } from '../stream-input.ts';

/** Bytes of one file, from the start at every call. */
export interface Bytes {
  readonly name: string;
  readonly open: () => Promise<AsyncIterable<Buffer>>;
  readonly close: () => Promise<void>;
}

/** What comes once is kept in a private file for the second time. */
export async function reopened(file: NamedFile): Promise<Bytes> {
  const { name } = file;
  if (file.peek === undefined) return { name, open: async () => buffersOf(await file.open()), close: async () => {} };
  const handle = await spill(buffersOf(await file.open()), name);
  return { name, open: async () => rangeBytes(handle, 0), close: () => handle.close() };
}

/** The bytes out of gzip, where they are. */
export async function unpacked({ open, name }: Bytes): Promise<AsyncIterable<Buffer>> {
  const { start, all } = await peekStart(await open(), 4);
  return isGzip(start) ? gunzipped(all, name) : all;
}

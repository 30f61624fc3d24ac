import { Readable } from 'node:stream';
import { type RecordOptions, type RecordShape, readRecords } from '../../src/sources/records.ts';
import type { NamedFile } from '../../src/sources/source.ts';

/** A file that gives exactly these pieces. */
export function fileOf(pieces: Iterable<Buffer> | AsyncIterable<Buffer>, name = 'test.json'): NamedFile {
  return { name, size: null, open: async () => Readable.from(pieces), head: async () => '' };
}

/** Bytes cut before each of these places. */
export function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const pieces: Buffer[] = [];
  let start = 0;
  for (const place of [...sorted, bytes.length]) {
    if (place > start) pieces.push(bytes.subarray(start, place));
    start = place;
  }
  return pieces;
}

export interface AllRecords {
  readonly records: unknown[];
  readonly skipped: Record<string, number>;
  readonly repaired: number;
  readonly error: unknown;
}

/** Everything a file gives. */
export async function recordsOf(
  file: NamedFile,
  shape: RecordShape = 'json',
  options: RecordOptions = {},
): Promise<AllRecords> {
  const records: unknown[] = [];
  const skipped: Record<string, number> = {};
  let repaired = 0;
  let error: unknown = null;
  try {
    for await (const chunk of readRecords(file, shape, new AbortController().signal, options)) {
      records.push(...chunk.records);
      repaired += chunk.repaired ?? 0;
      for (const [reason, count] of chunk.skipped) skipped[reason] = (skipped[reason] ?? 0) + count;
    }
  } catch (thrown) {
    error = thrown;
  }
  return { records, skipped, repaired, error };
}

import { buffersOf, peekStart } from './byte-stream.ts';
import { emptyRow, readRows } from './csv.ts';
import type { HoldsRecords } from './cut-record.ts';
import { utf8Bytes } from './decode.ts';
import { jsonLayout } from './json-layout.ts';
import { scanDocuments } from './json-scan.ts';
import { parseLossless } from './lossless.ts';
import type { ByteReader } from './ndjson.ts';
import { readLines } from './ndjson.ts';
import { createSink } from './record-sink.ts';
import type { NamedFile } from './source.ts';

/** A parsed record or the reason why there is none. */
export interface RecordChunk {
  /** Parsed JSON values, or CSV rows as objects keyed by header, in input order. */
  readonly records: readonly unknown[];
  /** Reason → count: `bad-json`, `too-long`, `too-deep`, `truncated`, `bad-row`. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Reason → where the first of its kind stands: `line 21`, `row 3`, `record 7`, counted from 1. */
  readonly firstSkipped?: ReadonlyMap<string, string>;
  /** How many of the records held bytes that are not UTF-8, now U+FFFD. */
  readonly repaired?: number;
  /** Where the first of these stands; `null` where there are none. */
  readonly firstRepaired?: string | null;
  /** The file ends inside a document that is good JSON up to there; known only where it was asked where documents hold records. */
  readonly endsInside?: boolean;
}

export type RecordShape = 'json' | 'csv';

/** How much is looked at to tell lines from documents, and commas from semicolons. */
const sniffBytes = 64 * 1024;

export interface RecordOptions {
  /** Keep bare integers of 16 and more digits as strings (JSON only). Costs about a fifth of the speed. */
  readonly lossless?: boolean;
  /** Where documents hold records: of one that the file ends in, those that are whole are kept (JSON only). */
  readonly holds?: HoldsRecords | undefined;
}

/**
 * Streams the records of a file in chunks: gunzips, decodes UTF-16, drops a BOM and a leading `name =`, then takes
 * array elements, lines, concatenated documents, or CSV rows. Stops without an error when the signal is raised. Throws the
 * `InputError` of damaged bytes after the records before the damage.
 */
export async function* readRecords(
  file: NamedFile,
  shape: RecordShape,
  signal: AbortSignal,
  options: RecordOptions = {},
): AsyncGenerator<RecordChunk> {
  const { start, all } = await peekStart(utf8Bytes(buffersOf(await file.open()), file.name), sniffBytes);
  const { reader, take, skip } = openReader(start, shape, options);
  let toSkip = skip;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const chunk of all) {
      reader.push(toSkip > 0 ? chunk.subarray(toSkip) : chunk);
      toSkip = 0;
      const found = take();
      if (found !== null) yield found;
      if (signal.aborted) return;
    }
  } catch (error) {
    failure = { error };
  }
  // An interrupt ends a stream early: what it left unfinished is not the input's fault.
  if (signal.aborted) return;
  reader.end();
  const last = take();
  if (last !== null) yield last;
  if (failure !== null) throw failure.error;
}

/**
 * The first records of a file, from its decoded start alone; what is cut off at its end is no record unless `whole`. A table
 * with nothing under its header gives one empty row.
 */
export function recordsOfStart(text: string, shape: RecordShape, whole: boolean): readonly unknown[] {
  const start = Buffer.from(text);
  const { reader, take, skip } = openReader(start, shape, {});
  reader.push(start.subarray(skip));
  if (whole || shape === 'json') reader.end();
  const records = take()?.records ?? [];
  return shape === 'csv' && records.length === 0 ? [emptyRow(text)] : records;
}

interface OpenReader {
  readonly reader: ByteReader;
  readonly take: () => RecordChunk | null;
  /** Bytes before the first record: the name a script gives to its data. */
  readonly skip: number;
}

function openReader(start: Buffer, shape: RecordShape, options: RecordOptions): OpenReader {
  const { skip, lines } = shape === 'json' ? jsonLayout(start) : { skip: 0, lines: true };
  const parse = options.lossless === true ? parseLossless : (text: string): unknown => JSON.parse(text);
  const sink = createSink(parse, options.holds);
  const take = () => sink.take();
  if (shape === 'csv') return { reader: readRows(sink, start), take, skip };
  return { reader: lines ? readLines(sink) : scanDocuments(sink), take, skip };
}

import type { NamedFile } from './source.ts';

/** A parsed record or the reason why there is none. */
export interface RecordChunk {
  /** Parsed JSON values, or CSV rows as objects keyed by header, in input order. */
  readonly records: readonly unknown[];
  /** Reason → count: `bad-json`, `too-long`, `too-deep`, `truncated`, `bad-row`. */
  readonly skipped: ReadonlyMap<string, number>;
}

export type RecordShape = 'json' | 'csv';

/**
 * Streams the records of a file in chunks: gunzips, decodes UTF-16, drops a BOM and a leading `name =`, then takes
 * array elements, lines, concatenated documents, or CSV rows.
 */
export declare function readRecords(file: NamedFile, shape: RecordShape, signal: AbortSignal): AsyncIterable<RecordChunk>;

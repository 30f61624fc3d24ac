import { InputError } from '../errors.ts';
import { buffersOf, readableOf } from './byte-stream.ts';
import { utf8Bytes } from './decode.ts';
import { type Choose, type JsonPath, type ListedChunk, scanLists } from './list-scan.ts';
import { gitLfsPointer, isGitLfsPointer } from './open-input.ts';
import { tellingFaults } from './record-faults.ts';
import type { RecordChunk } from './records.ts';
import { type Batch, batchRows, batchSize, emptyBatch, type InputFacts, type NamedFile, skip } from './source.ts';

/** UTF-16 units of text after which a batch is handed on, however few its rows are. */
const maxBatchText = 1024 * 1024;

/** The reading of one export of several files: what they are read into, one after the other. */
export interface ExportReader {
  readonly facts: InputFacts;
  readonly signal: AbortSignal;
  /** The batch being filled; a fresh one after each that was handed on. */
  batch: Batch;
}

/** Takes one record of a file. Never throws on bad data: it counts into `batch.skipped`. */
export type TakeRecord = (record: unknown, batch: Batch, path: JsonPath) => void;

/** How the records of a file are found. */
export type OpenRecords = (file: NamedFile, signal: AbortSignal) => AsyncIterable<RecordChunk | ListedChunk>;

export function exportReader(facts: InputFacts, signal: AbortSignal): ExportReader {
  return { facts, signal, batch: emptyBatch() };
}

/** Streams the lists of one JSON document. Throws the `InputError` of damaged bytes after the records before the damage. */
export async function* readLists(file: NamedFile, choose: Choose, signal: AbortSignal): AsyncGenerator<ListedChunk> {
  const scanner = scanLists(choose);
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const chunk of utf8Bytes(buffersOf(await file.open()), file.name)) {
      scanner.push(chunk);
      yield* scanner.take();
      if (signal.aborted) return;
    }
  } catch (error) {
    failure = { error };
  }
  // An interrupt ends a stream early: what it left unfinished is not the input's fault.
  if (signal.aborted) return;
  scanner.end();
  yield* scanner.take();
  if (failure !== null) throw failure.error;
}

/** How far is looked ahead in what can be read once: that much is kept meanwhile. */
const peekBytes = 64 * 1024 * 1024;

/** The file to look into before it is read: of standard input its start alone, which is kept for the reading. */
export function ahead(file: NamedFile): NamedFile {
  const { peek } = file;
  if (peek === undefined) return file;
  return { ...file, open: async () => readableOf(upTo(buffersOf(await peek()), peekBytes)) };
}

async function* upTo(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    yield chunk;
    bytes += chunk.length;
    if (bytes >= limit) return;
  }
}

/** Reads one file and hands on each batch that is full. Damage is kept in the facts and does not stop the next file. */
export async function* readInto(
  reader: ExportReader,
  file: NamedFile,
  open: OpenRecords,
  take: TakeRecord,
): AsyncGenerator<Batch> {
  if (reader.signal.aborted) return;
  try {
    await refusePointer(file);
    for await (const chunk of tellingFaults(open(file, reader.signal), reader.facts, file.name)) {
      countSkipped(chunk, reader.batch);
      const path = 'path' in chunk ? chunk.path : [];
      for (const record of chunk.records) {
        take(record, reader.batch, path);
        if (isFull(reader.batch)) yield takeBatch(reader);
      }
    }
  } catch (error) {
    if (!reader.signal.aborted) keepDamage(reader.facts, error, file.name);
  }
}

function countSkipped(chunk: RecordChunk, batch: Batch): void {
  for (const [reason, count] of chunk.skipped) skip(batch, reason, count);
}

/** The batch as filled so far; the reader goes on with an empty one. */
export function takeBatch(reader: ExportReader): Batch {
  const { batch } = reader;
  reader.batch = emptyBatch();
  return batch;
}

/** Says that nothing in an export tells whose it is; `messages`: they were read, and own ones are not known as such. */
export function warnOfNoOwner(facts: InputFacts, messages = false): void {
  const own = messages ? ' Until then messages the owner sent count as messages of others.' : '';
  const text = `Nothing in the export says whose it is. Name its owner with --account.${own}`;
  facts.warnings.push({ code: 'owner-unknown', text, path: null });
}

function isFull(batch: Batch): boolean {
  if (batchRows(batch) >= batchSize) return true;
  // The last row alone is looked at: a text this long is a batch of its own.
  const length = Math.max(batch.posts.at(-1)?.post.text.length ?? 0, batch.messages.at(-1)?.text.length ?? 0);
  return length > maxBatchText / batchSize && lengthOf(batch) >= maxBatchText;
}

function lengthOf(batch: Batch): number {
  let length = 0;
  for (const { post } of batch.posts) length += post.text.length;
  for (const { text } of batch.messages) length += text.length;
  return length;
}

/** A file of a few hundred bytes may be what Git leaves in place of a large file. */
async function refusePointer(file: NamedFile): Promise<void> {
  if (file.size !== null && file.size <= 1024 && isGitLfsPointer(await file.head())) throw gitLfsPointer(file.name);
}

/** Keeps the first damage as what stopped the reading; any further one becomes a warning. Throws what is no damage. */
function keepDamage(facts: InputFacts, error: unknown, path: string): void {
  if (!(error instanceof InputError)) throw error;
  if (facts.damage === null) facts.damage = error;
  else facts.warnings.push({ code: error.code, text: [error.message, error.hint ?? ''].join(' ').trim(), path });
}

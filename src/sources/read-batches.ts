import { InputError } from '../errors.ts';
import { measured } from './measured-file.ts';
import { tellingFaults } from './record-faults.ts';
import { recordLimits } from './record-limits.ts';
import { type RecordChunk, readRecords } from './records.ts';
import {
  type ArchiveClaim,
  type ArchiveFormat,
  type Batch,
  emptyBatch,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
  type RecordFormat,
  skip,
} from './source.ts';

/** Maps the records of a file. Damage ends the reading and goes to `facts`, after what came before it was handed on. */
export async function* recordBatches(
  format: RecordFormat,
  file: NamedFile,
  options: ReadOptions,
  facts: InputFacts,
): AsyncGenerator<Batch> {
  const mapper = format.mapper(options, facts, file.name);
  const lossless = format.lossless === true;
  const chunks = readRecords(measured(file, facts), format.shape, options.signal, { lossless, holds: format.holds });
  const limits = recordLimits(format.platform, facts);
  let batch = emptyBatch();
  for await (const chunk of untilDamage(tellingFaults(chunks, facts), options.signal, facts)) {
    countSkipped(chunk, batch);
    for (const record of chunk.records) {
      mapper.map(record, batch);
      if (!limits.take(batch)) continue;
      yield batch;
      batch = emptyBatch();
    }
  }
  mapper.finish?.(batch, facts);
  limits.take(batch);
  limits.finish();
  yield batch;
}

/** Reads the files of an archive; `leftover` files lie inside it without belonging to it. */
export async function* archiveBatches(
  format: ArchiveFormat,
  claim: ArchiveClaim & { readonly leftover: number },
  options: ReadOptions,
  facts: InputFacts,
): AsyncGenerator<Batch> {
  const files = claim.files.map((file) => measured(file, facts));
  const limits = recordLimits(format.platform, facts);
  for await (const batch of untilDamage(format.read({ ...claim, files }, options, facts), options.signal, facts)) {
    limits.take(batch);
    yield batch;
  }
  limits.finish();
  facts.ignored += claim.leftover;
}

async function* untilDamage<T>(source: AsyncIterable<T>, signal: AbortSignal, facts: InputFacts): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // What was interrupted ends early, which is no damage.
    if (!signal.aborted) facts.damage ??= error;
  }
}

function countSkipped(chunk: RecordChunk, batch: Batch): void {
  for (const [reason, count] of chunk.skipped) skip(batch, reason, count);
}

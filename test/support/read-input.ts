import {
  type ArchiveFormat,
  type Batch,
  emptyBatch,
  emptyFacts,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
} from '../../src/sources/source.ts';

/** Everything one input gave, in one batch. */
export interface ReadInput {
  readonly batch: Batch;
  readonly facts: InputFacts;
}

/** Reads the only export of a format among some files; fails when there is none or more than one. */
export async function readArchive(
  format: ArchiveFormat,
  files: readonly NamedFile[],
  options: Partial<ReadOptions> = {},
): Promise<ReadInput> {
  const claims = await format.claim(files);
  const [claim] = claims;
  if (claim === undefined || claims.length > 1) throw new Error(`${claims.length} exports were claimed`);
  const facts = emptyFacts();
  const whole = emptyBatch();
  const all = { messages: false, columns: null, signal: new AbortController().signal, ...options };
  for await (const batch of format.read(claim, all, facts)) append(whole, batch);
  return { batch: whole, facts };
}

/** Adds what one batch holds to another. */
function append(whole: Batch, batch: Batch): void {
  whole.accounts.push(...batch.accounts);
  whole.posts.push(...batch.posts);
  whole.messages.push(...batch.messages);
  whole.relations.push(...batch.relations);
  whole.handleChanges.push(...batch.handleChanges);
  whole.dailyMetrics.push(...batch.dailyMetrics);
  for (const [reason, count] of batch.skipped) whole.skipped.set(reason, (whole.skipped.get(reason) ?? 0) + count);
}

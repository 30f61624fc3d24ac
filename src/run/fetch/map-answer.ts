import type { Account } from '../../model/account.ts';
import { recordLimits } from '../../sources/record-limits.ts';
import { type Batch, emptyBatch, emptyFacts, type InputFacts, type RecordFormat } from '../../sources/source.ts';

/** An answer as rows, and what the format had to say of it. */
export interface MappedAnswer {
  readonly batch: Batch;
  readonly facts: InputFacts;
}

/**
 * Maps one answer with a mapper of its own, so that the rows are the same whether a run was interrupted before it or not.
 * What it shows was seen now.
 */
export function mapAnswer(
  answer: unknown,
  { format, owner, now }: { readonly format: RecordFormat; readonly owner: Account; readonly now: string },
): MappedAnswer {
  const facts = emptyFacts();
  facts.owner = { id: owner.id, handle: owner.handle };
  const batch = emptyBatch();
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const mapper = format.mapper(options, facts);
  for (const record of Array.isArray(answer) ? answer : [answer]) mapper.map(record, batch);
  mapper.finish?.(batch, facts);
  stamp(batch, now);
  const limits = recordLimits(format.platform, facts);
  limits.take(batch);
  limits.finish();
  return { batch, facts };
}

function stamp(batch: Batch, now: string): void {
  batch.posts.forEach((record, index) => {
    if (record.seenAt === null) batch.posts[index] = { ...record, seenAt: now };
  });
  batch.accounts.forEach((account, index) => {
    if (account.snapshotAt === null) batch.accounts[index] = { ...account, snapshotAt: now };
  });
}

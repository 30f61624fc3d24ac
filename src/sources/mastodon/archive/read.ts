import { InputError } from '../../../errors.ts';
import { type JsonMember, type MemberChunk, readMembers } from '../../json-members.ts';
import { textOf } from '../../loose.ts';
import { tellingFaults } from '../../record-faults.ts';
import { readRecords } from '../../records.ts';
import {
  type ArchiveClaim,
  type Batch,
  batchRows,
  batchSize,
  emptyBatch,
  type InputFacts,
  type NamedFile,
  type ReadOptions,
  skip,
} from '../../source.ts';
import { nobody, postIdOf } from '../address.ts';
import { type OutboxOf, takeActivity } from './activity.ts';
import { type Owner, ownerOf } from './actor.ts';
import { type Role, roleOf, roleOfName } from './files.ts';

/** Reads an archive: whose it is, what was posted and boosted, what was liked. */
export async function* readArchive(
  claim: ArchiveClaim,
  options: ReadOptions,
  facts: InputFacts,
): AsyncGenerator<Batch> {
  const files = await byRole(claim.files);
  facts.ignored = claim.files.length - files.size + (files.has('bookmarks') ? 1 : 0);
  const reader: ArchiveReader = { batch: emptyBatch(), facts, signal: options.signal, newest: null };
  const owner = await readOwner(reader, files.get('actor'));
  const of: OutboxOf = { owner: facts.owner ?? nobody, actorId: owner?.actorId ?? null };
  yield* readItems(reader, files.get('outbox'), (item, batch) => takeActivity(item, of, batch));
  yield* readItems(reader, files.get('likes'), takeLike);
  if (!files.has('outbox')) warnOfMissing('outbox.json', 'its posts', facts);
  // An archive is not dated: it was made when its newest post was there, or later.
  facts.takenAt = reader.newest;
  yield reader.batch;
}

interface ArchiveReader {
  readonly facts: InputFacts;
  readonly signal: AbortSignal;
  batch: Batch;
  newest: string | null;
}

/** The files by what they hold: by name, a lone one of any name by its content. */
async function byRole(files: readonly NamedFile[]): Promise<ReadonlyMap<Role, NamedFile>> {
  const found = new Map<Role, NamedFile>();
  for (const file of files) {
    const role = roleOfName(file.name) ?? (files.length === 1 ? await roleOf(file) : null);
    if (role !== null && !found.has(role)) found.set(role, file);
  }
  return found;
}

async function readOwner(reader: ArchiveReader, file: NamedFile | undefined): Promise<Owner | null> {
  const owner = file === undefined ? null : await ownerIn(reader, file);
  if (owner === null) {
    const text = 'Nothing in the archive says whose it is. Name its owner with --account.';
    reader.facts.warnings.push({ code: 'owner-unknown', text, path: null });
    return null;
  }
  const { id, handle } = owner.account;
  reader.facts.owner = { id, handle };
  reader.batch.accounts.push(owner.account);
  return owner;
}

async function ownerIn({ signal, facts, batch }: ArchiveReader, file: NamedFile): Promise<Owner | null> {
  let owner: Owner | null = null;
  try {
    const chunks = readRecords(file, 'json', signal);
    for await (const { records, skipped } of tellingFaults(chunks, facts, file.name)) {
      for (const [reason, count] of skipped) skip(batch, reason, count);
      for (const record of records) owner ??= ownerOf(record);
    }
  } catch (error) {
    keepDamage(facts, error, file.name);
  }
  return owner;
}

/** Reads the items of a collection and hands on each batch that is full. A damaged file does not stop those after it. */
async function* readItems(
  reader: ArchiveReader,
  file: NamedFile | undefined,
  take: (item: unknown, batch: Batch) => void,
): AsyncGenerator<Batch> {
  if (file === undefined || reader.signal.aborted) return;
  try {
    const chunks = tellingFaults(readMembers(file, reader.signal), reader.facts, file.name);
    for await (const chunk of chunks) yield* takeChunk(reader, chunk, take);
  } catch (error) {
    if (!reader.signal.aborted) keepDamage(reader.facts, error, file.name);
  }
  noteNewest(reader);
}

function* takeChunk(
  reader: ArchiveReader,
  chunk: MemberChunk,
  take: (item: unknown, batch: Batch) => void,
): Generator<Batch> {
  for (const [reason, count] of chunk.skipped) skip(reader.batch, reason, count);
  for (const member of chunk.members) {
    if (isItem(member)) take(member.value, reader.batch);
    if (batchRows(reader.batch) >= batchSize) yield takeBatch(reader);
  }
}

function isItem({ key, listed }: JsonMember): boolean {
  return listed && (key === 'orderedItems' || key === 'items');
}

function takeBatch(reader: ArchiveReader): Batch {
  noteNewest(reader);
  const { batch } = reader;
  reader.batch = emptyBatch();
  return batch;
}

function noteNewest(reader: ArchiveReader): void {
  for (const { post } of reader.batch.posts) {
    if (post.createdAt !== null && post.createdAt > (reader.newest ?? '')) reader.newest = post.createdAt;
  }
}

/** A like is the link of a post, and nothing else. */
function takeLike(item: unknown, batch: Batch): void {
  const targetId = postIdOf(textOf(item));
  if (targetId === null) skip(batch, 'bad-like');
  else batch.relations.push({ platform: 'mastodon', kind: 'like', targetId });
}

/** Keeps the first damage as what stopped the reading; any further one becomes a warning. Throws what is no damage. */
function keepDamage(facts: InputFacts, error: unknown, path: string): void {
  if (!(error instanceof InputError)) throw error;
  if (facts.damage === null) facts.damage = error;
  else facts.warnings.push({ code: error.code, text: [error.message, error.hint ?? ''].join(' ').trim(), path });
}

function warnOfMissing(name: string, what: string, facts: InputFacts): void {
  const text = `There is no ${name} in the archive, so ${what} are missing.`;
  facts.warnings.push({ code: 'file-missing', text, path: name });
}

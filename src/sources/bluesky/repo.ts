import { bareAccount } from '../../model/account.ts';
import { isObject } from '../loose.ts';
import {
  type ArchiveClaim,
  type ArchiveFormat,
  type Batch,
  batchRows,
  batchSize,
  emptyBatch,
  type InputFacts,
  type ReadOptions,
  skip,
} from '../source.ts';
import { type Block, blockDecoder, carError, type DecodeBlock, openCar } from './car.ts';
import { type RecordsInto, takeBlockedLists, takeRecord } from './collections.ts';
import { type Bytes, reopened, unpacked } from './repo-bytes.ts';
import { claimRepos } from './repo-claim.ts';
import { decoded, isIndex, isIntact, type RepoIndex, readIndex } from './repo-index.ts';
import { movedPosts, warnOfForeignLists, warnOfIndex, warnOfOwner } from './warnings.ts';

/** A repository of Bluesky as exported: a CAR file of all public records of one account. */
export const blueskyRepo: ArchiveFormat = {
  kind: 'bluesky-repo',
  platform: 'bluesky',
  channel: 'archive',
  claim: claimRepos,
  read: readRepo,
};

/**
 * Reads a repository twice, since its blocks come in any order: first where each record lies, then the records. Nothing is held
 * but the index.
 */
async function* readRepo(claim: ArchiveClaim, options: ReadOptions, facts: InputFacts): AsyncGenerator<Batch> {
  const [file] = claim.files;
  if (file === undefined) return;
  const bytes = await reopened(file);
  try {
    const decode = await blockDecoder();
    const before = facts.parts.length;
    const first = await openCar(await unpacked(bytes), bytes.name, { isWanted: isIndex, onTooLong: () => {} });
    const { index, damage } = await readIndex(first, decode, options.signal);
    if (options.signal.aborted) return;
    // The second pass measures the same bytes.
    if (file.peek === undefined) facts.parts.splice(before);
    yield* readRecords({ bytes, index, decode }, options.signal, facts);
    if (damage !== null) throw carError(damage, bytes.name);
  } finally {
    await bytes.close();
  }
}

interface Repo {
  readonly bytes: Bytes;
  readonly index: RepoIndex;
  readonly decode: DecodeBlock;
}

async function* readRecords(repo: Repo, signal: AbortSignal, facts: InputFacts): AsyncGenerator<Batch> {
  const moved = movedPosts();
  const into = begin(repo.index, facts, moved.add);
  let failure: { readonly error: unknown } | null = null;
  try {
    const wanted = { isWanted: isRecord, onTooLong: () => skip(into.batch, 'too-long') };
    const { blocks } = await openCar(await unpacked(repo.bytes), repo.bytes.name, wanted);
    for await (const block of blocks) {
      if (signal.aborted) break;
      takeBlock(block, repo, into);
      if (batchRows(into.batch) < batchSize) continue;
      yield into.batch;
      into.batch = emptyBatch();
    }
  } catch (error) {
    failure = { error };
  }
  if (!signal.aborted) {
    finish(repo.index, into, facts);
    moved.warn(facts);
  }
  yield into.batch;
  if (failure !== null) throw carError(failure.error, repo.bytes.name);
}

/** Says whose the repository is, before any record needs an author. */
function begin(
  { commit, missing, others }: RepoIndex,
  facts: InputFacts,
  onMoved: RecordsInto['onMoved'],
): RecordsInto {
  const did = commit?.did ?? null;
  const batch = emptyBatch();
  facts.takenAt = commit?.changedAt ?? null;
  if (missing > 0) warnOfIndex(facts);
  // Without a whole index they are counted as they come.
  else if (others > 0) skip(batch, 'not-a-post', others);
  if (did === null) warnOfOwner(facts);
  else {
    facts.owner = { id: did, handle: null };
    batch.accounts.push(bareAccount('bluesky', facts.owner));
  }
  return { batch, did, takenAt: facts.takenAt, lists: { blocked: new Set(), members: new Map() }, onMoved };
}

function finish({ missing, tree }: RepoIndex, { batch, lists }: RecordsInto, facts: InputFacts): void {
  const unread = missing === 0 ? tree.unread() : 0;
  if (unread > 0) skip(batch, 'record-missing', unread);
  warnOfForeignLists(takeBlockedLists(lists, batch), facts);
}

/** Takes in a block that is a record. Where the index is whole, one that it does not lead to was deleted or changed since. */
function takeBlock(block: Block, { index, decode }: Repo, into: RecordsInto): void {
  const { bytes, cid } = block;
  if (isIndex(bytes)) return;
  const isWhole = index.missing === 0;
  const places = index.tree.places(cid, isWhole);
  if (places.length === 0 && isWhole) return;
  const record = isIntact(block) ? decoded(bytes, decode) : null;
  if (!isObject(record)) {
    skip(into.batch, 'bad-record');
    return;
  }
  if (places.length === 0) takeUnplaced(record, String(cid), into);
  for (const { rkey } of places) {
    if (!takeRecord(record, { rkey, key: rkey }, into)) skip(into.batch, 'not-a-post');
  }
}

/** A record whose place is lost is known by the address of its content. */
function takeUnplaced(record: Readonly<Record<string, unknown>>, content: string, into: RecordsInto): void {
  if (!takeRecord(record, { rkey: null, key: `cid/${content}` }, into)) skip(into.batch, 'not-a-post');
}

function isRecord(start: Uint8Array): boolean {
  return !isIndex(start);
}

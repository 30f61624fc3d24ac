import { bareAccount } from '../../model/account.ts';
import type { Relation } from '../../model/post.ts';
import { exportReader, readInto, readLists, type TakeRecord, takeBatch, warnOfNoOwner } from '../export-reader.ts';
import type { Choose } from '../list-scan.ts';
import { type ArchiveFormat, type Batch, type InputFacts, skip } from '../source.ts';
import { claimExports, filesInOrder, roleOfList } from './files.ts';
import { handleOf, handleOfProfile, postOfItem, relationOfItem } from './item.ts';
import { repairRecord } from './mojibake.ts';

/** The part of Meta's download that is of Threads: JSON files of which each holds one list with a name of its own. */
export const threadsArchive: ArchiveFormat = {
  kind: 'threads-archive',
  platform: 'threads',
  channel: 'archive',
  claim: claimExports,
  async *read(claim, { signal }, facts) {
    const files = await filesInOrder(claim.files);
    facts.ignored = claim.files.length - files.length;
    const reader = exportReader(facts, signal);
    const named = nameOf([claim.input ?? '', ...claim.root.split('/')]);
    facts.takenAt = named.takenAt;
    if (named.handle !== null) takeOwner(named.handle, reader.batch, facts);
    for (const file of files) yield* readInto(reader, file, openLists, takeItem(facts));
    if (facts.owner === null) warnOfNoOwner(facts);
    yield takeBatch(reader);
  },
};

/** What the name Meta gives a download says: `instagram-<handle>-<day>-<random>`. */
function nameOf(names: readonly string[]): { readonly handle: string | null; readonly takenAt: string | null } {
  for (const name of names) {
    const match = /^instagram-([\w.]{1,30})-(\d{4}-\d\d-\d\d)-/i.exec(name);
    const day = match?.[2] ?? '';
    if (match !== null && !Number.isNaN(Date.parse(day))) {
      return { handle: handleOf(match[1]), takenAt: `${day}T23:59:59Z` };
    }
  }
  return { handle: null, takenAt: null };
}

const openLists = (file: Parameters<typeof readLists>[0], signal: AbortSignal) => readLists(file, choose, signal);

const choose: Choose = (path) => {
  if (path.length === 0) return 'enter';
  return roleOfList(path[0] ?? '') === null ? 'skip' : 'records';
};

function takeOwner(handle: string, batch: Batch, facts: InputFacts): void {
  facts.owner = { id: null, handle };
  batch.accounts.push({ ...bareAccount('threads', facts.owner), snapshotAt: facts.takenAt });
}

const kinds = { likes: 'like', followers: 'follower', following: 'following', blocks: 'block' } as const;

function takeItem(facts: InputFacts): TakeRecord {
  return (record, batch, path) => {
    const role = roleOfList(path[0] ?? '');
    if (role === null) return;
    const item = repairRecord(record);
    if (role === 'profile') takeProfile(item, batch, facts);
    else if (role === 'posts' || role === 'archived') takePost(item, role, { batch, facts });
    else takeRelation(item, kinds[role], batch);
  };
}

function takeProfile(item: unknown, batch: Batch, facts: InputFacts): void {
  const handle = facts.owner === null ? handleOfProfile(item) : null;
  if (handle !== null) takeOwner(handle, batch, facts);
}

function takePost(
  item: unknown,
  role: 'posts' | 'archived',
  { batch, facts }: { readonly batch: Batch; readonly facts: InputFacts },
): void {
  // What its author put into the archive is shown to nobody.
  const visibility = role === 'posts' ? 'public' : 'deleted';
  const post = postOfItem(item, facts.owner ?? { id: null, handle: null }, visibility);
  if (post === null) skip(batch, 'bad-post');
  else batch.posts.push(post);
}

function takeRelation(item: unknown, kind: Relation['kind'], batch: Batch): void {
  const relation = relationOfItem(item, kind);
  if (relation === null) skip(batch, `bad-${kind}`);
  else batch.relations.push(relation);
}

import type { AccountRef } from '../../../model/account.ts';
import type { Relation } from '../../../model/post.ts';
import { accountMemory } from '../../account-memory.ts';
import { type JsonMember, readMembers } from '../../json-members.ts';
import { isObject } from '../../loose.ts';
import { tellingFaults } from '../../record-faults.ts';
import {
  type ArchiveClaim,
  type Batch,
  batchRows,
  batchSize,
  emptyBatch,
  type InputFacts,
  type ReadOptions,
  skip,
} from '../../source.ts';
import { postIdOf } from '../address.ts';
import { accountOfApi } from '../api-account.ts';
import { mapStatus, type StatusInto } from '../api-status.ts';
import { localIds } from '../local-ids.ts';
import { privatePosts } from '../private-posts.ts';

/** Lists of accounts, and what each is to the owner. */
const relations: ReadonlyMap<string, Exclude<Relation['kind'], 'like'>> = new Map([
  ['followers', 'follower'],
  ['following', 'following'],
  ['blocks', 'block'],
  ['mutes', 'mute'],
]);

/** Reads a file of the tool. Damage at its end leaves what came before it. */
export async function* readTool(claim: ArchiveClaim, options: ReadOptions, facts: InputFacts): AsyncGenerator<Batch> {
  const into = { remember: accountMemory(), ids: localIds(), hidden: privatePosts(options) };
  const reader: ToolReader = { into: { ...into, batch: emptyBatch() }, facts, firstAuthor: null, newest: null };
  for (const file of claim.files) {
    // Python writes ids as numbers, too long for those of JavaScript.
    const chunks = readMembers(file, options.signal, { lossless: true });
    for await (const chunk of tellingFaults(chunks, facts, file.name)) {
      for (const [reason, count] of chunk.skipped) skip(reader.into.batch, reason, count);
      for (const member of chunk.members) {
        takeMember(member, reader);
        if (batchRows(reader.into.batch) < batchSize) continue;
        yield takeBatch(reader);
      }
    }
  }
  facts.owner ??= reader.firstAuthor;
  into.hidden.settle(facts.owner, reader.into.batch);
  into.hidden.finish(facts);
  const last = takeBatch(reader);
  facts.stated = facts.owner;
  facts.takenAt = reader.newest;
  yield last;
}

interface ToolReader {
  into: StatusInto;
  readonly facts: InputFacts;
  /** Who wrote the first of the own posts: the owner, where nothing else says. */
  firstAuthor: AccountRef | null;
  newest: string | null;
}

/** The batch as filled so far, with the private posts held, where it is known whose they are; the reader goes on with an empty one. */
function takeBatch(reader: ToolReader): Batch {
  const { into, facts } = reader;
  if (facts.owner !== null) into.hidden.settle(facts.owner, into.batch);
  for (const { post } of into.batch.posts) {
    if (post.createdAt !== null && post.createdAt > (reader.newest ?? '')) reader.newest = post.createdAt;
  }
  reader.into = { ...into, batch: emptyBatch() };
  return into.batch;
}

function takeMember({ key, value, listed }: JsonMember, reader: ToolReader): void {
  const kind = relations.get(key);
  if (key === 'account' && !listed) takeOwner(value, reader);
  else if (!listed) return;
  else if (kind !== undefined) takeRelation(kind, value, reader.into);
  else if (key === 'favourites') takeLike(value, reader.into.batch);
  else if (key === 'mentions' && value === null) skip(reader.into.batch, 'text-gone');
  else if (key === 'mentions') mapStatus(value, 'record', reader.into);
  else if (key === 'statuses') takeOwnPost(value, reader);
}

function takeOwner(value: unknown, { into, facts }: ToolReader): void {
  const known = isObject(value) ? accountOfApi(value) : null;
  if (known === null) {
    skip(into.batch, 'bad-account');
    return;
  }
  facts.owner = known.ref;
  into.remember(known.account, into.batch);
}

function takeOwnPost(value: unknown, reader: ToolReader): void {
  const mapped = mapStatus(value, 'record', reader.into);
  reader.firstAuthor ??= mapped?.record.post.author ?? null;
}

/** Of what was liked the link alone: it is of others, and to nobody. */
function takeLike(value: unknown, batch: Batch): void {
  const targetId = isObject(value) ? (postIdOf(value.uri) ?? postIdOf(value.url)) : null;
  if (targetId === null) skip(batch, 'bad-like');
  else batch.relations.push({ platform: 'mastodon', kind: 'like', targetId });
}

function takeRelation(kind: Exclude<Relation['kind'], 'like'>, value: unknown, into: StatusInto): void {
  const known = isObject(value) ? accountOfApi(value) : null;
  if (known === null || known.ref.id === null) skip(into.batch, `bad-${kind}`);
  else into.batch.relations.push({ platform: 'mastodon', kind, targetId: known.ref.id });
}

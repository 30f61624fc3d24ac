import type { AccountRef } from '../../model/account.ts';
import { type Fields, objectOf, textOf } from '../loose.ts';
import { type Batch, skip } from '../source.ts';
import { didOf, nobody, postCollection, postIdOf, postRefOf, readUri } from './names.ts';
import { accountOfProfile } from './profile.ts';
import { postOfRecord, repostOf } from './record-post.ts';
import { parseTime, writtenAt } from './time.ts';

/** Where the records of one repository go. */
export interface RecordsInto {
  batch: Batch;
  /** Whose repository it is; `null` where nothing says. */
  readonly did: string | null;
  /** When it was last changed. */
  readonly takenAt: string | null;
  readonly lists: BlockedLists;
  /** Called for each post that counts at another time than it states. */
  readonly onMoved: (at: string | null) => void;
}

/** Where a record lies in its repository. `key` stands for the record key where that is lost. */
export interface RecordKey {
  readonly rkey: string | null;
  readonly key: string;
}

type TakeRecord = (record: Fields, key: RecordKey, into: RecordsInto) => void;

/** The collections that are read. A repository holds others, of Bluesky and of whatever else its owner uses. */
const collections: ReadonlyMap<string, TakeRecord> = new Map([
  [postCollection, takePost],
  ['app.bsky.feed.repost', takeRepost],
  ['app.bsky.feed.like', takeLike],
  ['app.bsky.graph.follow', takeAccount('following')],
  ['app.bsky.graph.block', takeAccount('block')],
  ['app.bsky.graph.listblock', takeListBlock],
  ['app.bsky.graph.listitem', takeListItem],
  ['app.bsky.actor.profile', takeProfile],
]);

export function isCollectionRead(name: string): boolean {
  return collections.has(name);
}

/** Takes in one record of a repository by its kind; false where its kind is not read. */
export function takeRecord(record: Fields, key: RecordKey, into: RecordsInto): boolean {
  const take = collections.get(textOf(record.$type) ?? '');
  take?.(record, key, into);
  return take !== undefined;
}

function authorOf(into: RecordsInto): AccountRef {
  return into.did === null ? nobody : { id: into.did, handle: null };
}

function idOf({ key }: RecordKey, into: RecordsInto): string {
  return postIdOf({ did: into.did ?? 'unknown', rkey: key });
}

function takePost(record: Fields, key: RecordKey, into: RecordsInto): void {
  const place = { id: idOf(key, into), author: authorOf(into), rkey: key.rkey, indexedAt: null };
  const read = postOfRecord(record, place);
  if (read === null) {
    skip(into.batch, 'bad-post');
    return;
  }
  if (read.isMoved) into.onMoved(read.post.createdAt);
  into.batch.posts.push({ post: read.post, metrics: null, role: 'record', seenAt: null });
}

function takeRepost(record: Fields, key: RecordKey, into: RecordsInto): void {
  const subject = objectOf(record.subject);
  const target = postRefOf(subject?.uri)?.postId ?? null;
  if (target === null) {
    skip(into.batch, 'bad-repost');
    return;
  }
  const { at } = writtenAt(parseTime(record.createdAt), key.rkey, null);
  const post = { ...repostOf({ id: into.did ?? 'unknown', handle: null }, at, { id: target }), author: authorOf(into) };
  into.batch.posts.push({ post, metrics: null, role: 'record', seenAt: null });
}

/** Feeds and lists can be liked as well; a like of these is none of a post. */
function takeLike(record: Fields, _key: RecordKey, into: RecordsInto): void {
  const uri = objectOf(record.subject)?.uri;
  const targetId = postRefOf(uri)?.postId ?? null;
  if (targetId !== null) into.batch.relations.push({ platform: 'bluesky', kind: 'like', targetId });
  else skip(into.batch, readUri(uri) === null ? 'bad-like' : 'not-a-post');
}

function takeAccount(kind: 'following' | 'block'): TakeRecord {
  return (record, _key, into) => {
    const targetId = didOf(record.subject);
    if (targetId === null) skip(into.batch, `bad-${kind}`);
    else into.batch.relations.push({ platform: 'bluesky', kind, targetId });
  };
}

function takeListBlock(record: Fields, _key: RecordKey, into: RecordsInto): void {
  const list = readUri(record.subject) === null ? null : textOf(record.subject);
  if (list === null) skip(into.batch, 'bad-block');
  else into.lists.blocked.add(list);
}

function takeListItem(record: Fields, _key: RecordKey, into: RecordsInto): void {
  const list = textOf(record.list);
  const did = didOf(record.subject);
  if (list === null || did === null) {
    skip(into.batch, 'bad-list-item');
    return;
  }
  const members = into.lists.members.get(list);
  if (members === undefined) into.lists.members.set(list, [did]);
  else members.push(did);
}

function takeProfile(record: Fields, _key: RecordKey, into: RecordsInto): void {
  if (into.did === null) return;
  const known = { snapshotAt: into.takenAt, avatar: linkOf(objectOf(record.avatar)?.ref) };
  into.batch.accounts.push(accountOfProfile(record, into.did, known));
}

/** The address of content: in an answer an object with `$link`, in a repository an object that spells itself so. */
function linkOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const spelled = '$link' in value ? value.$link : String(value);
  return typeof spelled === 'string' && /^baf[a-z2-7]{20,100}$/.test(spelled) ? spelled : null;
}

/** Lists that are blocked as a whole, and who is on the owner's own lists. */
export interface BlockedLists {
  readonly blocked: Set<string>;
  readonly members: Map<string, string[]>;
}

/** Blocks those on own lists that are blocked; gives how many blocked lists are of others, whose members nothing here tells. */
export function takeBlockedLists({ blocked, members }: BlockedLists, batch: Batch): number {
  let foreign = 0;
  for (const list of blocked) {
    const known = members.get(list);
    if (known === undefined) foreign += 1;
    for (const targetId of known ?? []) batch.relations.push({ platform: 'bluesky', kind: 'block', targetId });
  }
  return foreign;
}

import { InputError } from '../../errors.ts';
import { type Account, bareAccount } from '../../model/account.ts';
import {
  ahead,
  exportReader,
  readInto,
  readLists,
  type TakeRecord,
  takeBatch,
  warnOfNoOwner,
} from '../export-reader.ts';
import type { JsonPath } from '../list-scan.ts';
import { countOf } from '../loose.ts';
import { type ArchiveFormat, type Batch, type InputFacts, type NamedFile, skip } from '../source.ts';
import { claimExports } from './claim.ts';
import { fieldsOf, filled, handleOf, timeOf } from './fields.ts';
import { commentOf, messageOf, relationOf, videoOf } from './item.ts';
import { chooseLists, chooseProfile, type Role, roleOf } from './places.ts';

/** TikTok's download of one's data as JSON: one file of every section, `user_data_tiktok.json` or `user_data.json`. */
export const tiktokArchive: ArchiveFormat = {
  kind: 'tiktok-archive',
  platform: 'tiktok',
  channel: 'archive',
  claim: claimExports,
  async *read(claim, { messages, signal }, facts) {
    const reader = exportReader(facts, signal);
    const newest = { at: null as string | null };
    let closed = 0;
    const choose = chooseLists(messages, () => {
      closed += 1;
    });
    for (const file of claim.files) {
      await readOwner(file, signal, { batch: reader.batch, facts });
      yield* readInto(reader, file, (one) => readLists(one, choose, signal), takeRecord(facts, newest));
      countOnce(file, facts);
    }
    // The export does not say when it was made: not before the newest record in it.
    facts.takenAt = newest.at;
    if (facts.owner === null) warnOfNoOwner(facts, messages);
    if (closed > 0) leaveMessages(closed, facts);
    yield takeBatch(reader);
  },
};

/** A file read to its end for its owner, and again for its lists, is one part. */
function countOnce({ name }: NamedFile, { parts }: InputFacts): void {
  const first = parts.findIndex((part) => part.name === name);
  if (first !== parts.findLastIndex((part) => part.name === name)) parts.splice(first, 1);
}

interface Into {
  readonly batch: Batch;
  readonly facts: InputFacts;
}

/** Finds out whose export it is before any post needs an author: the profile stands anywhere in the file. */
async function readOwner(file: NamedFile, signal: AbortSignal, { batch, facts }: Into): Promise<void> {
  if (facts.owner !== null) return;
  const account = await profileIn(ahead(file), signal);
  if (account === null) return;
  facts.owner = { id: null, handle: account.handle };
  batch.accounts.push(account);
}

async function profileIn(file: NamedFile, signal: AbortSignal): Promise<Account | null> {
  try {
    for await (const { records } of readLists(file, chooseProfile, signal)) {
      for (const record of records) {
        const account = accountOf(record);
        if (account !== null) return account;
      }
    }
  } catch (error) {
    // Told when the lists are read.
    if (!(error instanceof InputError)) throw error;
  }
  return null;
}

/** The owner. Of the profile the address, telephone number and birthday beside it are not looked at. */
function accountOf(record: unknown): Account | null {
  const fields = fieldsOf(record);
  const handle = handleOf(fields?.username);
  if (fields === null || handle === null) return null;
  return {
    ...bareAccount('tiktok', { id: null, handle }),
    displayName: filled(fields.displayname),
    bio: filled(fields.biodescription),
    followers: countOf(fields.followercount),
    following: countOf(fields.followingcount),
  };
}

function takeRecord(facts: InputFacts, newest: { at: string | null }): TakeRecord {
  let place: JsonPath = [];
  let role: Role | null = null;
  return (record, batch, path) => {
    if (path !== place) role = roleOf(path);
    place = path;
    const fields = fieldsOf(record);
    const taken = fields !== null && role !== null && push(role, fields, { batch, facts, chat: path.at(-1) ?? '' });
    if (!taken) skip(batch, `bad-${role === null ? 'record' : reasons[role]}`);
    const at = timeOf(fields?.date);
    if (at !== null && at < '2100' && (newest.at === null || at > newest.at)) newest.at = at;
  };
}

const reasons: Readonly<Record<Role, string>> = {
  profile: 'profile',
  videos: 'post',
  comments: 'comment',
  messages: 'message',
  like: 'like',
  follower: 'follower',
  following: 'following',
  block: 'block',
};

/** Adds what a record holds; false when it cannot be used. */
function push(role: Role, fields: Readonly<Record<string, unknown>>, into: Into & { readonly chat: string }): boolean {
  const { batch, facts, chat } = into;
  const author = facts.owner ?? { id: null, handle: null };
  switch (role) {
    case 'profile':
      return true;
    case 'videos':
      return pushTo(batch.posts, videoOf(fields, author));
    case 'comments':
      return pushTo(batch.posts, commentOf(fields, author));
    case 'messages':
      return pushTo(batch.messages, messageOf(fields, chat));
    default:
      return pushTo(batch.relations, relationOf(fields, role));
  }
}

function pushTo<T>(list: T[], item: T | null): boolean {
  if (item === null) return false;
  list.push(item);
  return true;
}

function leaveMessages(chats: number, facts: InputFacts): void {
  facts.unopenedMessages += chats;
  const many = chats === 1 ? 'One chat was' : `${chats} chats were`;
  facts.warnings.push({
    code: 'messages-not-read',
    text: `${many} not opened. Read direct messages with --messages.`,
    path: null,
  });
}

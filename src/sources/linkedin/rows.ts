import { type AccountRef, bareAccount } from '../../model/account.ts';
import type { Post, PostRecord, Visibility } from '../../model/post.ts';
import type { TakeRecord } from '../export-reader.ts';
import { madeId } from '../made-id.ts';
import { type Batch, type InputFacts, skip } from '../source.ts';
import { cellReader } from './columns.ts';
import { handleOf, joinedLines, postIdOf, timeOf, wordsOf } from './values.ts';

const platform = 'linkedin';
const nobody: AccountRef = { id: null, handle: null };

/** Takes the owner's posts. Rows without a date are pieces of others, from copies a spreadsheet saved. */
export function takeShares(facts: InputFacts): TakeRecord {
  const read = cellReader({
    date: /date/,
    shared: /^sharedurl$/,
    media: /^mediaurl$/,
    link: /link$|url$/,
    text: /comment|text/,
    visibility: /^visibility$/,
  });
  return (record, batch) => {
    const cells = read(record);
    const createdAt = timeOf(cells?.date ?? '');
    if (cells === null || createdAt === null) {
      skip(batch, 'row-without-date');
      return;
    }
    const text = joinedLines(cells.text);
    const id = postIdOf(cells.link) ?? madeId('export', [createdAt, text]);
    pushPost(batch, {
      ...ownPost(facts, { id, createdAt, text }),
      visibility: visibilityOf(cells.visibility),
      hasMedia: cells.media !== '',
      hasLink: cells.shared !== '' || /https?:\/\//.test(text),
    });
  };
}

/** Takes the owner's comments; the link is that of the post they stand under. */
export function takeComments(facts: InputFacts): TakeRecord {
  const read = cellReader({ date: /^date$/, link: /^link$/, text: /^message$/ });
  return (record, batch) => {
    const cells = read(record);
    const createdAt = timeOf(cells?.date ?? '');
    if (cells === null || createdAt === null) {
      skip(batch, 'row-without-date');
      return;
    }
    const target = postIdOf(cells.link);
    const id = madeId('comment', [createdAt, target, cells.text]);
    pushPost(batch, {
      ...ownPost(facts, { id, createdAt, text: cells.text }),
      inReplyTo: { postId: target, author: nobody },
    });
  };
}

function pushPost(batch: Batch, post: Post): void {
  const record: PostRecord = { post, metrics: null, role: 'record', seenAt: null };
  batch.posts.push(record);
}

function ownPost(facts: InputFacts, known: Pick<Post, 'id' | 'createdAt' | 'text'>): Post {
  return {
    platform,
    ...known,
    author: facts.owner ?? nobody,
    dayOnly: false,
    language: null,
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: [],
    conversationId: null,
    visibility: 'public',
    editGroup: null,
    hasMedia: null,
    hasLink: /https?:\/\//.test(known.text),
  };
}

/**
 * Tables of before 2021 have no such column. Any word but those for everybody keeps a post to some: it counts, and its text is
 * not shown. `MEMBER_NETWORK` is such a word: a post to connections was chosen not to be public, and they are to its author
 * what followers are elsewhere.
 */
function visibilityOf(said: string): Visibility {
  if (said === '') return 'unknown';
  return /^(?:public|anyone)$/i.test(said) ? 'public' : 'followers';
}

/** Takes what the owner liked, or reacted to in another way: the post alone. */
export function takeReactions(): TakeRecord {
  const read = cellReader({ link: /^link$/ });
  return (record, batch) => {
    const targetId = postIdOf(read(record)?.link ?? '');
    if (targetId === null) skip(batch, 'bad-like');
    else batch.relations.push({ platform, kind: 'like', targetId });
  };
}

/** Takes those connected to the owner. A connection goes both ways; older tables do not say whose profile it is. */
export function takeConnections(): TakeRecord {
  const read = cellReader({ url: /^(?:profile)?url$/ });
  return (record, batch) => {
    const handle = handleOf(read(record)?.url ?? '');
    if (handle === null) {
      skip(batch, 'connection-without-address');
      return;
    }
    const targetId = `@${handle}`;
    batch.relations.push({ platform, kind: 'follower', targetId }, { platform, kind: 'following', targetId });
  };
}

const messageColumns = {
  conversation: /^conversationid$/,
  sender: /^senderprofileurl$/,
  recipients: /^recipientprofileurls$/,
  from: /^from$/,
  to: /^to$/,
  date: /^date$/,
  text: /^content$|^message$/,
};

/** Takes messages of both sides. */
export function takeMessages(): TakeRecord {
  const read = cellReader(messageColumns);
  return (record, batch) => {
    const cells = read(record);
    const sender = handleOf(cells?.sender ?? '') ?? filled(cells?.from);
    if (cells === null || sender === null || cells.text === '') {
      skip(batch, 'bad-message');
      return;
    }
    const createdAt = timeOf(cells.date);
    const conversationId = filled(cells.conversation) ?? madeId('chat', [cells.from, cells.to].sort());
    // A name that is no handle still is not the owner.
    const author = { id: null, handle: sender };
    batch.accounts.push({ ...bareAccount(platform, author), displayName: filled(cells.from) });
    const id = madeId('message', [conversationId, createdAt, sender, cells.text]);
    batch.messages.push({ platform, id, conversationId, author, createdAt, text: wordsOf(cells.text) });
  };
}

/** Everybody who takes part in a message, by handle. */
export function participantReader(): (record: unknown) => readonly string[] {
  const read = cellReader(messageColumns);
  return (record) => {
    const cells = read(record);
    const addresses = [cells?.sender ?? '', ...(cells?.recipients ?? '').split(/[,;\s]+/)];
    return addresses.flatMap((address) => handleOf(address) ?? []);
  };
}

const invitationColumns = {
  inviter: /^inviterprofileurl$/,
  invitee: /^inviteeprofileurl$/,
  from: /^from$/,
  date: /^sentat$/,
  text: /^message$/,
  direction: /^direction$/,
};

/** What an invitation says of whose export it is: who was invited by others, and who invited them. */
export function ownerReader(): (record: unknown) => string | null {
  const read = cellReader(invitationColumns);
  return (record) => {
    const cells = read(record);
    if (cells === null) return null;
    const isIncoming = /^incoming$/i.test(cells.direction);
    if (!isIncoming && !/^outgoing$/i.test(cells.direction)) return null;
    return handleOf(isIncoming ? cells.invitee : cells.inviter);
  };
}

/** Takes the words that came with invitations, as messages; `false` counts them and takes none. */
export function takeInvitations(facts: InputFacts, asked: boolean): TakeRecord {
  const read = cellReader(invitationColumns);
  return (record, batch) => {
    const cells = read(record);
    if (cells === null || !/^incoming$/i.test(cells.direction) || cells.text === '') return;
    const sender = handleOf(cells.inviter) ?? filled(cells.from);
    if (!asked) {
      facts.unopenedMessages += 1;
      return;
    }
    if (sender === null) {
      skip(batch, 'bad-message');
      return;
    }
    const author = { id: null, handle: sender };
    const createdAt = timeOf(cells.date);
    const conversationId = `invitation-${sender}`;
    batch.accounts.push({ ...bareAccount(platform, author), displayName: filled(cells.from) });
    const id = madeId('message', [conversationId, createdAt, sender, cells.text]);
    batch.messages.push({ platform, id, conversationId, author, createdAt, text: cells.text });
  };
}

function filled(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}

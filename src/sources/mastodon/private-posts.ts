import type { AccountRef } from '../../model/account.ts';
import type { PostRecord } from '../../model/post.ts';
import { type Batch, type InputFacts, type ReadOptions, skip } from '../source.ts';

/** Private posts kept until the input has told whose it is. */
const mostHeld = 20_000;

/**
 * Posts that not everybody may see. The owner's own are posts of theirs, marked. Those of others are private words to the
 * owner: they are messages, read only where these are asked for.
 */
export interface PrivatePosts {
  /** Takes the post and says so; leaves one that everybody may see. */
  takes(record: PostRecord, batch: Batch): boolean;
  /** Hands on what was held; `owner`: whose input it turned out to be, `null` where it does not say. */
  settle(owner: AccountRef | null, batch: Batch): void;
  /** Tells of those that stayed closed. */
  finish(facts: InputFacts): void;
}

export function privatePosts(options: ReadOptions): PrivatePosts {
  const held: PostRecord[] = [];
  let closed = 0;
  return {
    takes(record, batch) {
      if (record.post.visibility === 'public' || record.post.isRepost) return false;
      if (held.length < mostHeld) held.push(record);
      else skip(batch, 'too-many-private-posts');
      return true;
    },
    settle(owner, batch) {
      for (const record of held) {
        if (isOwn(record, owner)) batch.posts.push(record);
        else if (options.messages) pushMessage(record, batch);
        else closed += 1;
      }
      held.length = 0;
    },
    finish(facts) {
      if (closed > 0) leaveClosed(closed, facts);
    },
  };
}

/** Where nobody knows whose input it is, words to anybody are taken for another's: they are not shown. */
function isOwn({ post }: PostRecord, owner: AccountRef | null): boolean {
  if (owner !== null) return post.author.id === owner.id;
  return post.mentions.length === 0 && post.inReplyTo === null;
}

/** A private post of another, as the message that it is. */
function pushMessage({ post }: PostRecord, batch: Batch): void {
  const { platform, id, author, createdAt, text } = post;
  batch.messages.push({ platform, id, conversationId: post.inReplyTo?.postId ?? id, author, createdAt, text });
}

function leaveClosed(count: number, facts: InputFacts): void {
  const posts = count === 1 ? '1 post' : `${count} posts`;
  facts.unopenedMessages += count;
  facts.warnings.push({
    code: 'messages-not-read',
    text: `${posts} of others not kept: for followers, for the people named alone, or without a word of who may see it. Read them with --messages.`,
    path: null,
  });
}

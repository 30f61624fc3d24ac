import { type Account, type AccountRef, bareAccount } from '../../src/model/account.ts';
import { type Metrics, noMetrics, type Post, type PostRecord } from '../../src/model/post.ts';

/** An invented post; only what a test cares about need be given. */
export function post(part: Partial<Post> & { readonly id: string }): Post {
  return {
    platform: 'x',
    author: { id: '900', handle: 'InventedWriter' },
    createdAt: '2026-03-01T10:00:00Z',
    dayOnly: false,
    text: 'an ordinary text',
    language: 'en',
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: [],
    conversationId: null,
    visibility: 'public',
    editGroup: null,
    hasMedia: null,
    hasLink: null,
    ...part,
  };
}

export function record(
  part: Partial<Post> & { readonly id: string },
  metrics: Partial<Metrics> | null = null,
  role: PostRecord['role'] = 'record',
): PostRecord {
  return { post: post(part), metrics: metrics === null ? null : { ...noMetrics, ...metrics }, role, seenAt: null };
}

export function account(ref: AccountRef, part: Partial<Account> = {}): Account {
  return { ...bareAccount('x', ref), ...part };
}

/** A reply by someone to the account `id`. */
export function replyTo(id: string | null, handle: string | null): Pick<Post, 'inReplyTo'> {
  return { inReplyTo: { postId: '1', author: { id, handle } } };
}

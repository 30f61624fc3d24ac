import { type Account, type AccountRef, accountKey, platforms } from '../model/account.ts';
import { type Message, noMetrics, type Post, type PostRecord, type PostRef, type Visibility } from '../model/post.ts';

/** Rows travel to SQLite as one JSON array of arrays a batch: the fastest way in that was measured. */
export type JsonRow = readonly (string | number | null | JsonRow)[];

/** A row without a row in it. */
export type FlatRow = readonly (string | number | null)[];

/** The order fixes the numbers in `flagsOf`, which live as long as a batch. */
export const visibilities = [
  'public',
  'community',
  'deleted',
  'circle',
  'maybe-circle',
  'followers',
  'direct',
  'unknown',
] as const satisfies readonly Visibility[];

/** Where each part of a row's flags begins. What may be unknown has two bits: 0 unknown, 1 no, 2 yes. */
export const flagBits = { dayOnly: 0, isRepost: 1, hasMedia: 2, hasLink: 4, visibility: 6, platform: 9 } as const;

/**
 * Positions here are those that `import-sql.ts` reads. Each column read costs a tenth of a microsecond, more than
 * writing it: what has few values is one number, and what most posts lack stands together at the end.
 */
export function postRow({ post }: PostRecord, ownerKey: string): JsonRow {
  const { inReplyTo, quotes, editGroup, altText = null } = post;
  const row = [
    post.id,
    accountKey(post.author) ?? ownerKey,
    post.createdAt,
    post.text.toWellFormed(),
    post.language,
    flagsOf(post),
    inReplyTo === null ? null : inReplyTo.postId,
    inReplyTo === null ? null : inReplyTo.author.id,
    inReplyTo === null ? null : replyHandle(inReplyTo),
    mentionsText(post.mentions),
    post.conversationId,
  ];
  if (quotes === null && editGroup === null && altText === null) return row;
  const alt = altText === null ? null : altText.toWellFormed();
  return quotes === null
    ? [...row, [null, null, null, editGroup, alt]]
    : [...row, [quotes.postId, quotes.author.id, lowerCase(quotes.author.handle), editGroup, alt]];
}

/** A reply to nobody knows whom keeps an empty name: it is a reply all the same. */
function replyHandle({ postId, author }: PostRef): string | null {
  const isUnknown = postId === null && author.id === null && author.handle === null;
  return isUnknown ? '' : lowerCase(author.handle);
}

function flagsOf(post: Post): number {
  return (
    (Number(post.dayOnly) << flagBits.dayOnly) |
    (Number(post.isRepost) << flagBits.isRepost) |
    (((flag(post.hasMedia) ?? -1) + 1) << flagBits.hasMedia) |
    (((flag(post.hasLink) ?? -1) + 1) << flagBits.hasLink) |
    (visibilities.indexOf(post.visibility) << flagBits.visibility) |
    (platforms.indexOf(post.platform) << flagBits.platform)
  );
}

function lowerCase(handle: string | null): string | null {
  return handle === null ? null : handle.toLowerCase();
}

/** What the input said of a post, apart from the post. The post's name stands last: reading a column costs a walk along the row. */
export function sightingRow({ post, role, metrics, seenAt }: PostRecord): JsonRow {
  const { likes, reposts, replies, quotes, bookmarks, views } = metrics ?? noMetrics;
  return role === 'record'
    ? [1, 0, likes, reposts, replies, quotes, bookmarks, views, seenAt, post.platform, post.id]
    : [0, 1, likes, reposts, replies, quotes, bookmarks, views, seenAt, post.platform, post.id];
}

/** `|id handle|id handle|`: one text that `instr` can search for an id, a handle, or a handle without an id. */
function mentionsText(mentions: readonly AccountRef[]): string | null {
  if (mentions.length === 0) return null;
  let text = '|';
  for (const { id, handle } of mentions) text += `${plain(id)} ${plain(handle).toLowerCase()}|`;
  return text;
}

/** No platform's id or handle holds these; a record that does would break the text apart. */
const breaking = /[\s|"\\]|\p{Cc}/u;

function plain(name: string | null): string {
  return name === null || breaking.test(name) ? '' : name;
}

export function accountRow(account: Account): FlatRow | null {
  const key = accountKey(account);
  if (key === null) return null;
  return [
    account.platform,
    key,
    account.id,
    account.handle,
    account.displayName?.toWellFormed() ?? null,
    account.bio?.toWellFormed() ?? null,
    account.location?.toWellFormed() ?? null,
    account.link,
    account.avatarUrl,
    flag(account.defaultAvatar),
    account.createdAt,
    account.followers,
    account.following,
    account.posts,
    flag(account.protected),
    account.verified,
    account.declared,
    account.snapshotAt,
  ];
}

export function messageRow(message: Message, ownerKey: string): JsonRow {
  const author = accountKey(message.author) ?? ownerKey;
  return [
    message.platform,
    message.id,
    ownerKey,
    message.conversationId,
    author,
    message.createdAt,
    message.text.toWellFormed(),
  ];
}

function flag(value: boolean | null): number | null {
  return value === null ? null : value ? 1 : 0;
}

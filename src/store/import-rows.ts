import { type Account, type AccountRef, accountKey } from '../model/account.ts';
import { type Message, noMetrics, type PostRecord, type PostRef } from '../model/post.ts';

/** Rows travel to SQLite as one JSON array of arrays a batch: the fastest way in that was measured. */
export type JsonRow = readonly (string | number | null)[];

/** Positions here are the `value->>n` of the statements in `import-writer.ts`. */
export function postRow({ post }: PostRecord, ownerKey: string): JsonRow {
  return [
    post.platform,
    post.id,
    accountKey(post.author) ?? ownerKey,
    post.createdAt,
    post.dayOnly ? 1 : 0,
    post.text.toWellFormed(),
    post.language,
    post.isRepost ? 1 : 0,
    ...reference(post.inReplyTo),
    ...reference(post.quotes),
    mentionsText(post.mentions),
    post.conversationId,
    post.visibility,
    post.editGroup,
    flag(post.hasMedia),
    flag(post.hasLink),
  ];
}

/** What the input said of a post, apart from the post: a short row, since each column read costs a walk along the row. */
export function sightingRow({ post, role, metrics, seenAt }: PostRecord): JsonRow {
  const { likes, reposts, replies, quotes, bookmarks, views } = metrics ?? noMetrics;
  const seen = role === 'record' ? [1, 0] : [0, 1];
  return [post.platform, post.id, ...seen, likes, reposts, replies, quotes, bookmarks, views, seenAt];
}

function reference(ref: PostRef | null): readonly [string | null, string | null, string | null] {
  return ref === null ? [null, null, null] : [ref.postId, ref.author.id, ref.author.handle?.toLowerCase() ?? null];
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

export function accountRow(account: Account): JsonRow | null {
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

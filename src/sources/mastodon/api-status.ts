import { type AccountRef, bareAccount } from '../../model/account.ts';
import { type Metrics, noMetrics, type Post, type PostRecord, type PostRef } from '../../model/post.ts';
import type { RememberAccount } from '../account-memory.ts';
import { countOf, type Fields, isObject, objectOf, objectsOf, stringOf, textOf } from '../loose.ts';
import { type Batch, skip } from '../source.ts';
import { nobody, postIdOf, refOfAcct } from './address.ts';
import { accountOfApi } from './api-account.ts';
import type { LocalIds } from './local-ids.ts';
import type { PrivatePosts } from './private-posts.ts';
import { parseTime } from './time.ts';
import { languageOf, visibilityOf, wordsOf } from './words.ts';

/** What the records of one input are read into. */
export interface StatusInto {
  readonly batch: Batch;
  readonly remember: RememberAccount;
  readonly ids: LocalIds;
  readonly hidden: PrivatePosts;
}

/** A boost of a quote, or a quote of a quote: deeper ones are not shown. */
const nestingLimit = 3;

/** Whether a record is a post as the API gives it. */
export function isStatus(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.account)) return false;
  const hasName = typeof value.account.acct === 'string' || typeof value.account.username === 'string';
  const isPost = typeof value.content === 'string' || isObject(value.reblog);
  return hasName && isPost && (typeof value.uri === 'string' || typeof value.url === 'string');
}

/** A post that was mapped, and whether its author is of the server that gave it. */
export interface MappedStatus {
  readonly record: PostRecord;
  readonly isLocal: boolean;
}

/** Maps a post of the API and what it nests; counts one that cannot be used. Gives the post where it could. */
export function mapStatus(status: unknown, role: PostRecord['role'], into: StatusInto, depth = 0): MappedStatus | null {
  const mapped = isObject(status) ? recordOf(status, { role, into, depth }) : 'bad-record';
  if (typeof mapped !== 'string') {
    if (!into.hidden.takes(mapped.record, into.batch)) into.batch.posts.push(mapped.record);
    return mapped;
  }
  if (role === 'record') skip(into.batch, mapped);
  return null;
}

/** The post of a record, what it nests handed on as context; a reason where it is none. */
function recordOf(
  status: Fields,
  { role, into, depth }: { readonly role: PostRecord['role']; readonly into: StatusInto; readonly depth: number },
): MappedStatus | string {
  const id = postIdOf(status.uri) ?? postIdOf(status.url);
  if (id === null) return 'no-id';
  const author = isObject(status.account) ? accountOfApi(status.account) : null;
  if (author === null) return 'no-author';
  into.remember(author.account, into.batch);
  into.ids.keepPost(status, id);
  into.ids.keepAccount(objectOf(status.account)?.id, author.ref);
  const original = nested(status.reblog, into, depth);
  const quoted = original === null ? nested(quotedStatus(status.quote), into, depth) : null;
  const post = postOf(status, { id, author: author.ref, original, quoted, ids: into.ids });
  if (post === null) return 'no-text';
  // Of a post from elsewhere a server counts what it happened to see.
  const metrics = post.isRepost || !author.isLocal ? null : metricsOf(status);
  return { record: { post, metrics, role, seenAt: null }, isLocal: author.isLocal };
}

function nested(status: unknown, into: StatusInto, depth: number): PostRecord | null {
  if (!isObject(status) || depth >= nestingLimit) return null;
  return mapStatus(status, 'context', into, depth + 1)?.record ?? null;
}

/** The post that a quote nests: servers put it under `quoted_status`, some others in place of it. */
function quotedStatus(quote: unknown): unknown {
  return isStatus(quote) ? quote : objectOf(quote)?.quoted_status;
}

interface Around {
  readonly id: string;
  readonly author: AccountRef;
  readonly original: PostRecord | null;
  readonly quoted: PostRecord | null;
  readonly ids: LocalIds;
}

function postOf(status: Fields, { id, author, original, quoted, ids }: Around): Post | null {
  const isRepost = isObject(status.reblog);
  const html = textOf(status.content);
  if (html === null && !isRepost) return null;
  const poll = objectsOf(objectOf(status.poll)?.options).flatMap((option) => textOf(option.title) ?? []);
  const { text, hasLink } = wordsOf({ warning: textOf(status.spoiler_text), html: html ?? '', options: poll });
  const mentions = mentionsOf(status.mentions, ids);
  const media = objectsOf(status.media_attachments);
  const own: Post = {
    platform: 'mastodon',
    id,
    author,
    createdAt: parseTime(status.created_at),
    dayOnly: false,
    text,
    language: languageOf(status.language),
    isRepost,
    inReplyTo: isRepost ? null : replyOf(status, author, ids),
    quotes: isRepost ? null : quoteOf(status.quote, quoted, ids),
    mentions,
    conversationId: null,
    visibility: visibilityOf(status.visibility),
    editGroup: null,
    altText: altTextOf(media.map(({ description }) => description)),
    hasMedia: Array.isArray(status.media_attachments) ? media.length > 0 : null,
    hasLink: hasLink || isObject(status.card),
  };
  return original === null ? own : withWordsOf(own, original.post);
}

/** A boost has the words of the post boosted; those of a private one stay with it. */
function withWordsOf(own: Post, original: Post): Post {
  const { text, language, mentions, altText = null, hasMedia, hasLink } = original;
  if (original.visibility !== 'public') return { ...own, text: '', mentions: [] };
  return { ...own, text, language: own.language ?? language, mentions, altText, hasMedia, hasLink };
}

/** The descriptions of pictures, a line each; `null` where there are none. */
export function altTextOf(descriptions: readonly unknown[]): string | null {
  const told = descriptions.filter((text): text is string => typeof text === 'string' && text.trim() !== '');
  return told.length === 0 ? null : told.join('\n');
}

function mentionsOf(value: unknown, ids: LocalIds): readonly AccountRef[] {
  const byId = new Map<string, AccountRef>();
  for (const mention of objectsOf(value)) {
    const ref = refOfAcct(mention)?.ref;
    if (ref === undefined || ref.id === null) continue;
    byId.set(ref.id, ref);
    ids.keepAccount(mention.id, ref);
  }
  return [...byId.values()];
}

function replyOf(status: Fields, author: AccountRef, ids: LocalIds): PostRef | null {
  const parent = stringOf(status.in_reply_to_id);
  const account = stringOf(status.in_reply_to_account_id);
  if (parent === null && account === null && !isNumber(status.in_reply_to_id)) return null;
  const isSelf = account !== null && account === stringOf(objectOf(status.account)?.id);
  return { postId: ids.postOf(parent), author: isSelf ? author : (ids.accountOf(account) ?? nobody) };
}

/** An id that a tool wrote as a number and that lost its last digits: a reply all the same. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function quoteOf(quote: unknown, quoted: PostRecord | null, ids: LocalIds): PostRef | null {
  if (quoted !== null) return { postId: quoted.post.id, author: quoted.post.author };
  const id = isObject(quote) ? stringOf(quote.quoted_status_id) : null;
  return id === null ? null : { postId: ids.postOf(id), author: nobody };
}

function metricsOf(status: Fields): Metrics {
  return {
    ...noMetrics,
    likes: countOf(status.favourites_count),
    reposts: countOf(status.reblogs_count),
    replies: countOf(status.replies_count),
    quotes: countOf(status.quotes_count),
  };
}

/** The accounts of the writing server that a post names. */
export function localMentions(status: Fields): readonly AccountRef[] {
  return objectsOf(status.mentions).flatMap((mention) => {
    const known = refOfAcct(mention);
    return known?.isLocal === true ? [known.ref] : [];
  });
}

/** Hands on the account that an input turned out to be of. */
export function rememberOwner(owner: AccountRef, into: Pick<StatusInto, 'batch' | 'remember'>): void {
  into.remember(bareAccount('mastodon', owner), into.batch);
}

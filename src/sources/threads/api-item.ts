import { type Account, type AccountRef, bareAccount } from '../../model/account.ts';
import { type Metrics, noMetrics, type Post, type PostRecord } from '../../model/post.ts';
import { isoOfMs } from '../iso-time.ts';
import { booleanOf, countOf, type Fields, isObject, objectOf, objectsOf, textOf } from '../loose.ts';
import { codeOf } from '../meta-code.ts';
import { handleOf, mentionsIn } from './item.ts';

/** A post as the API shows it: it says so, or its address does. */
export function isApiPost(value: unknown): value is Fields {
  if (!isObject(value) || idOf(value.id) === null) return false;
  return value.media_product_type === 'THREADS' || isOfThreads(value.permalink);
}

/** An account as the API shows it. */
export function isApiProfile(value: unknown): value is Fields {
  if (!isObject(value) || idOf(value.id) === null || handleOf(value.username) === null) return false;
  return typeof value.threads_profile_picture_url === 'string' || typeof value.threads_biography === 'string';
}

/** Both hosts occur. */
function isOfThreads(value: unknown): boolean {
  return typeof value === 'string' && /^https:\/\/(?:www\.)?threads\.(?:net|com)\/@/.test(value);
}

/** Ids are digits in a string. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{1,25}$/.test(value) ? value : null;
}

/** `2024-09-17T20:54:47+0000`: the offset has no colon. ISO 8601 UTC, to the millisecond; `null` for what is no time. */
export function parseApiTime(value: unknown): string | null {
  const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)$/;
  const [, clock, zone = ''] = form.exec(textOf(value) ?? '') ?? [];
  if (clock === undefined) return null;
  const ms = Date.parse(`${clock}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`);
  return Number.isNaN(ms) ? null : isoOfMs(ms);
}

/**
 * Who wrote a post. The API leaves the name out for accounts that are neither public nor followed: each such post has an author
 * of its own then, since nothing says that two of them are one.
 */
export function authorOf(item: Fields, owner: AccountRef | null): AccountRef {
  const handle = handleOf(item.username);
  const id = idOf(objectOf(item.owner)?.id);
  const isOwn = item.is_reply_owned_by_me === true || (handle !== null && sameHandle(handle, owner?.handle ?? null));
  if (owner !== null && isOwn) return owner;
  if (id !== null || handle !== null) return { id, handle };
  return { id: `unnamed/${idOf(item.id) ?? ''}`, handle: null };
}

function sameHandle(one: string, other: string | null): boolean {
  return other !== null && one.toLowerCase() === other.toLowerCase();
}

/** What a post says of its author: no date of joining, no counts, ever. `null` where it names nobody. */
export function accountOfItem(item: Fields, author: AccountRef): Account | null {
  if (author.handle === null) return null;
  const picture = textOf(item.profile_picture_url);
  return {
    ...bareAccount('threads', author),
    avatarUrl: picture,
    verified: verifiedOf(item.is_verified),
  };
}

/** The token's own account. */
export function accountOfProfile(profile: Fields): Account {
  return {
    ...bareAccount('threads', { id: idOf(profile.id), handle: handleOf(profile.username) }),
    displayName: textOf(profile.name),
    bio: textOf(profile.threads_biography),
    avatarUrl: textOf(profile.threads_profile_picture_url),
    verified: verifiedOf(profile.is_verified),
  };
}

function verifiedOf(value: unknown): string | null {
  const verified = booleanOf(value);
  return verified === null ? null : verified ? 'verified' : 'none';
}

/** A post of the API with its counts, where they were asked for with it. */
export function recordOfItem(item: Fields, owner: AccountRef | null, role: PostRecord['role']): PostRecord | null {
  const id = idOf(item.id);
  if (id === null) return null;
  const isRepost = item.media_type === 'REPOST_FACADE';
  const original = objectOf(item.reposted_post);
  const text = textOf(item.text) ?? textOf(original?.text) ?? '';
  const quoted = idOf(objectOf(item.quoted_post)?.id);
  const repliedTo = idOf(objectOf(item.replied_to)?.id);
  const root = idOf(objectOf(item.root_post)?.id);
  const post: Post = {
    platform: 'threads',
    id,
    author: authorOf(item, owner),
    createdAt: parseApiTime(item.timestamp),
    dayOnly: false,
    text,
    language: null,
    isRepost,
    inReplyTo: repliedTo === null ? null : { postId: repliedTo, author: authorOfPart(item.replied_to) },
    quotes: quoted === null ? null : { postId: quoted, author: authorOfPart(item.quoted_post) },
    mentions: mentionsIn(text),
    conversationId: root ?? (item.is_reply === true ? null : id),
    visibility: 'public',
    // Captures know a post by its code alone: of a post told both ways, what the API says stands.
    editGroup: codeOfItem(item),
    hasMedia: hasMediaOf(item),
    hasLink: /https?:\/\//.test(text),
  };
  return { post, metrics: metricsOf(item.insights), role, seenAt: null };
}

/** The code of a post, which stands at the end of its address too. */
function codeOfItem({ shortcode, permalink }: Fields): string | null {
  return codeOf(shortcode) ?? codeOf(/\/(?:post|t)\/([\w-]+)/.exec(textOf(permalink) ?? '')?.[1]);
}

function authorOfPart(part: unknown): AccountRef {
  const fields = objectOf(part);
  return { id: idOf(objectOf(fields?.owner)?.id), handle: handleOf(fields?.username) };
}

function hasMediaOf(item: Fields): boolean | null {
  const type = textOf(item.media_type);
  if (type === null || type === 'REPOST_FACADE') return null;
  return type !== 'TEXT_POST';
}

const counts: Readonly<Record<string, keyof Metrics>> = {
  views: 'views',
  likes: 'likes',
  replies: 'replies',
  reposts: 'reposts',
  quotes: 'quotes',
};

/** Metrics come as `values[0].value` or as `total_value.value`. What was not given stays unknown. */
export function metricsOf(insights: unknown): Metrics | null {
  const metrics: Record<keyof Metrics, number | null> = { ...noMetrics };
  for (const metric of objectsOf(objectOf(insights)?.data)) {
    const name = counts[textOf(metric.name) ?? ''];
    const [first] = objectsOf(metric.values);
    const value = countOf(first?.value) ?? countOf(objectOf(metric.total_value)?.value);
    if (name !== undefined && value !== null) metrics[name] = value;
  }
  return Object.values(metrics).every((count) => count === null) ? null : metrics;
}

import type { AccountRef } from '../../../model/account.ts';
import {
  type Metrics,
  noMetrics,
  type Post,
  type PostRecord,
  type PostRef,
  type Visibility,
} from '../../../model/post.ts';
import { countOf, type Fields, isObject, listOf, objectOf, objectsOf, textOf } from '../../loose.ts';
import { type Batch, skip } from '../../source.ts';
import { hostOf, nobody, parseAddress, postIdOf } from '../address.ts';
import { altTextOf } from '../api-status.ts';
import { parseTime } from '../time.ts';
import { languageOf, wordsOf } from '../words.ts';

/** Whose outbox it is, as its activities name the account. */
export interface OutboxOf {
  readonly owner: AccountRef;
  readonly actorId: string | null;
}

/** Takes an activity of an outbox: a post (`Create`) or a boost (`Announce`). */
export function takeActivity(item: unknown, of: OutboxOf, batch: Batch): void {
  const record = isObject(item) ? recordOf(item, of) : 'bad-record';
  if (typeof record === 'string') skip(batch, record);
  else batch.posts.push(record);
}

/** The record of an activity, or a reason where it is none. */
function recordOf(activity: Fields, of: OutboxOf): PostRecord | string {
  if (activity.type === 'Announce') return boostOf(activity, of);
  if (activity.type !== 'Create') return typeof activity.type === 'string' ? 'not-a-post' : 'bad-record';
  const note = objectOf(activity.object);
  const id = postIdOf(note?.id) ?? postIdOf(note?.atomUri);
  if (note === null) return 'no-text';
  if (id === null) return 'no-id';
  const html = htmlOf(note);
  if (html === null) return 'no-text';
  const post = postOf({ note, activity, id, html }, of);
  return { post, metrics: metricsOf(note), role: 'record', seenAt: null };
}

interface Written {
  readonly note: Fields;
  readonly activity: Fields;
  readonly id: string;
  readonly html: string;
}

function postOf({ note, activity, id, html }: Written, of: OutboxOf): Post {
  const options = [...objectsOf(note.oneOf), ...objectsOf(note.anyOf)].flatMap(({ name }) => textOf(name) ?? []);
  const { text, hasLink } = wordsOf({ warning: textOf(note.summary), html, options });
  const named = mentionsOf(note, of);
  const media = objectsOf(note.attachment);
  return {
    platform: 'mastodon',
    id,
    author: of.owner,
    createdAt: parseTime(note.published) ?? parseTime(activity.published),
    dayOnly: false,
    text,
    language: languageFor(note, html),
    isRepost: false,
    inReplyTo: refTo(note.inReplyTo, named, of),
    quotes: refTo(note.quote ?? note.quoteUri ?? note._misskey_quote, named, of),
    mentions: named.map(({ ref }) => ref),
    conversationId: null,
    visibility: visibilityOf(note.to === undefined && note.cc === undefined ? activity : note),
    editGroup: null,
    altText: altTextOf(media.map(({ name }) => name)),
    hasMedia: Array.isArray(note.attachment) ? media.length > 0 : null,
    hasLink,
  };
}

/** An archive names what was boosted by its link alone: neither its words nor who wrote it. */
function boostOf(activity: Fields, of: OutboxOf): PostRecord | string {
  const id = postIdOf(activity.id);
  if (id === null) return 'no-id';
  const post: Post = {
    platform: 'mastodon',
    id,
    author: of.owner,
    createdAt: parseTime(activity.published),
    dayOnly: false,
    text: '',
    language: null,
    isRepost: true,
    inReplyTo: null,
    quotes: null,
    mentions: [],
    conversationId: null,
    visibility: visibilityOf(activity),
    editGroup: null,
    hasMedia: null,
    hasLink: null,
  };
  return { post, metrics: null, role: 'record', seenAt: null };
}

/** The HTML of a post; old and foreign servers give it by language alone. */
function htmlOf(note: Fields): string | null {
  const byLanguage = Object.values(objectOf(note.contentMap) ?? {});
  return textOf(note.content) ?? byLanguage.map(textOf).find((html) => html !== null) ?? null;
}

function languageFor(note: Fields, html: string): string | null {
  const languages = Object.entries(objectOf(note.contentMap) ?? {});
  const same = languages.length === 1 ? languages[0] : languages.find(([, text]) => text === html);
  return languageOf(same?.[0]);
}

interface Named {
  readonly ref: AccountRef;
  readonly link: string | null;
}

/** The accounts a post names. One without a server is of the server its link leads to. */
function mentionsOf(note: Fields, of: OutboxOf): readonly Named[] {
  const byId = new Map<string, Named>();
  for (const tag of objectsOf(note.tag)) {
    const name = tag.type === 'Mention' ? textOf(tag.name) : null;
    const ref = name === null ? null : parseAddress(name, serverOf(tag.href, of));
    if (ref?.id) byId.set(ref.id, { ref, link: textOf(tag.href) });
  }
  return [...byId.values()];
}

/** The server as its addresses have it: that of the owner may stand at another place than its links say. */
function serverOf(link: unknown, { owner, actorId }: OutboxOf): string | null {
  const host = hostOf(link);
  const isOwn = host !== null && host === hostOf(actorId);
  return isOwn && owner.handle !== null ? owner.handle.slice(owner.handle.indexOf('@') + 1) : host;
}

/** A pointer at a post by its link. Whose it is, the link tells where it begins with that of an account known. */
function refTo(link: unknown, named: readonly Named[], { owner, actorId }: OutboxOf): PostRef | null {
  const id = postIdOf(isObject(link) ? link.id : link);
  if (id === null) return null;
  const isBy = (account: string | null) => account !== null && account !== '' && id.startsWith(`${account}/`);
  if (isBy(actorId)) return { postId: id, author: owner };
  return { postId: id, author: named.find((each) => isBy(each.link))?.ref ?? nobody };
}

const everybody: ReadonlySet<unknown> = new Set([
  'https://www.w3.org/ns/activitystreams#Public',
  'as:Public',
  'Public',
]);

/** Who could see it, by whom it is addressed to. What is unlisted has everybody in `cc`. */
function visibilityOf(addressed: Fields): Visibility {
  const to = linksOf(addressed.to);
  if ([...to, ...linksOf(addressed.cc)].some((link) => everybody.has(link))) return 'public';
  return to.some((link) => typeof link === 'string' && link.endsWith('/followers')) ? 'followers' : 'direct';
}

function linksOf(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? [value] : listOf(value);
}

/** Servers of 2026 and later put the counts into an archive; an older one holds none. */
function metricsOf(note: Fields): Metrics | null {
  const likes = countOf(objectOf(note.likes)?.totalItems);
  const reposts = countOf(objectOf(note.shares)?.totalItems);
  return likes === null && reposts === null ? null : { ...noMetrics, likes, reposts };
}

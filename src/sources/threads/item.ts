import type { AccountRef } from '../../model/account.ts';
import type { Post, PostRecord, Relation, Visibility } from '../../model/post.ts';
import { isoOfMs } from '../iso-time.ts';
import { countOf, type Fields, isObject, objectOf, objectsOf, textOf } from '../loose.ts';
import { madeId } from '../made-id.ts';

/** A handle without `@`; `null` for anything that cannot be one. */
export function handleOf(value: unknown): string | null {
  return typeof value === 'string' ? (/^@?([\w.]{1,30})$/.exec(value.trim())?.[1] ?? null) : null;
}

/**
 * The post of a repaired item; `null` when it has neither text nor time. The export gives no id, so one is made of its
 * time and text. It gives no counts, no quotes and no reposts either.
 */
export function postOfItem(item: unknown, author: AccountRef, visibility: Visibility): PostRecord | null {
  const fields = objectOf(item);
  if (fields === null) return null;
  const media = objectsOf(fields.media);
  const text = firstText([fields, ...media.slice(0, 1)]);
  const createdAt = timeOf(fields.creation_timestamp) ?? timeOf(media[0]?.creation_timestamp);
  const hasMedia = media.some(({ uri }) => typeof uri === 'string' && uri !== '');
  if ((text === null && !hasMedia) || (createdAt === null && text === null)) return null;
  const body = text ?? '';
  const post: Post = {
    platform: 'threads',
    id: madeId('export', [createdAt, body]),
    author,
    createdAt,
    dayOnly: false,
    text: body,
    language: null,
    isRepost: false,
    inReplyTo: replyOf([fields, ...media]),
    quotes: null,
    mentions: mentionsIn(body),
    conversationId: null,
    visibility,
    editGroup: null,
    hasMedia,
    hasLink: /https?:\/\//.test(body),
  };
  return { post, metrics: null, role: 'record', seenAt: null };
}

/** Items with several pictures have their text themselves, others have it with the picture; it may be empty. */
function firstText(places: readonly Fields[]): string | null {
  const texts = places.map(({ title }) => textOf(title)).filter((title) => title !== null);
  return texts.find((title) => title !== '') ?? texts[0] ?? null;
}

/** Unix seconds as ISO 8601. */
function timeOf(value: unknown): string | null {
  const seconds = countOf(value);
  return seconds === null || seconds === 0 || seconds > 4e9 ? null : isoOfMs(seconds * 1000);
}

/** Whom it answers. Exports before 2026 do not say, nor do later ones where that account is gone or the owner. */
function replyOf(places: readonly Fields[]): Post['inReplyTo'] {
  const said = places.map(({ text_app_post }) => objectOf(text_app_post));
  for (const part of said) {
    const handle = handleOf(part?.in_reply_to_username);
    if (handle !== null) return { postId: null, author: { id: null, handle } };
  }
  return said.some((part) => part?.is_reply === true) ? { postId: null, author: { id: null, handle: null } } : null;
}

const named = /(?<![\w@./])@([\w.]{1,30})/g;

/** Accounts named in a text, by handle. */
export function mentionsIn(text: string): AccountRef[] {
  if (!text.includes('@')) return [];
  const handles = [...text.matchAll(named)].map(([, handle = '']) => handle.replace(/\.+$/, ''));
  return [...new Set(handles)].filter((handle) => handle !== '').map((handle) => ({ id: null, handle }));
}

/** What relates the owner to an account or post: the key an account without id has in the store, or a post's code. */
export function relationOfItem(item: unknown, kind: Relation['kind']): Relation | null {
  const fields = objectOf(item);
  if (fields === null) return null;
  const [entry = {}] = objectsOf(fields.string_list_data);
  const link = textOf(entry.href) ?? '';
  if (kind === 'like') {
    const code = /\/(?:post|t)\/([\w-]{1,40})/.exec(link)?.[1];
    return code === undefined ? null : { platform: 'threads', kind, targetId: code };
  }
  const handle = handleOf(entry.value) ?? handleOf(fields.title) ?? handleOf(link.split(/[?#]/)[0]?.split('/').at(-1));
  return handle === null ? null : { platform: 'threads', kind, targetId: `@${handle.toLowerCase()}` };
}

/** The owner's handle in the file about them. Its labels are in the language of the account: others are not guessed at. */
export function handleOfProfile(item: unknown): string | null {
  const labelled = objectOf(objectOf(item)?.string_map_data);
  for (const [label, entry] of Object.entries(labelled ?? {})) {
    if (/^user ?name$/i.test(label) && isObject(entry)) return handleOf(entry.value);
  }
  return null;
}

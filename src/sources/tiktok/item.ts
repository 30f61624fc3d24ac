import type { AccountRef } from '../../model/account.ts';
import {
  type Message,
  noMetrics,
  type Post,
  type PostRecord,
  type Relation,
  type Visibility,
} from '../../model/post.ts';
import { countOf, type Fields } from '../loose.ts';
import { madeId } from '../made-id.ts';
import { filled, handleOf, postIdOf, timeOf } from './fields.ts';

const platform = 'tiktok';

/** A video or picture post of the owner: likes, no views, no comments. `null` when neither time nor link is there. */
export function videoOf(fields: Fields, author: AccountRef): PostRecord | null {
  const createdAt = timeOf(fields.date);
  const link = filled(fields.link);
  const text = filled(fields.title) ?? '';
  if (createdAt === null && link === null) return null;
  const id = postIdOf(link) ?? madeId('export', [createdAt ?? link, text]);
  const likes = countOf(fields.likes);
  const post: Post = {
    ...ownPost({ id, author, createdAt, text }),
    visibility: visibilityOf(filled(fields.whocanview)),
    altText: filled(fields.alternatetext),
    hasMedia: true,
  };
  return { post, metrics: likes === null ? null : { ...noMetrics, likes }, role: 'record', seenAt: null };
}

/** A comment the owner wrote, to which video most exports do not say. `null` when there is neither text nor picture. */
export function commentOf(fields: Fields, author: AccountRef): PostRecord | null {
  const text = filled(fields.comment);
  const media = filled(fields.photo) ?? filled(fields.sticker) ?? filled(fields.video);
  if (text === null && media === null) return null;
  const createdAt = timeOf(fields.date);
  const target = postIdOf(fields.originalpostlink) ?? postIdOf(fields.url);
  const post: Post = {
    ...ownPost({ id: madeId('comment', [createdAt, text]), author, createdAt, text: text ?? '' }),
    inReplyTo: { postId: target, author: { id: null, handle: null } },
    hasMedia: media !== null,
  };
  return { post, metrics: null, role: 'record', seenAt: null };
}

function ownPost(known: Pick<Post, 'id' | 'author' | 'createdAt' | 'text'>): Post {
  return {
    platform,
    ...known,
    dayOnly: false,
    language: null,
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: mentionsIn(known.text),
    conversationId: null,
    visibility: 'public',
    editGroup: null,
    hasMedia: null,
    hasLink: /https?:\/\//.test(known.text),
  };
}

/** Exports of before 2025 do not say who may see a video. Any word but those for everybody keeps it to some. */
function visibilityOf(said: string | null): Visibility {
  if (said === null) return 'unknown';
  return /^(?:public|everyone)\b/i.test(said.trim()) ? 'public' : 'followers';
}

const named = /(?<![\w@./])@([\w.]{1,32})/g;

function mentionsIn(text: string): AccountRef[] {
  if (!text.includes('@')) return [];
  const handles = [...text.matchAll(named)].map(([, handle = '']) => handle.replace(/\.+$/, ''));
  return [...new Set(handles)].filter((handle) => handle !== '').map((handle) => ({ id: null, handle }));
}

/** One message of a chat, of whichever side; `chat` is the name of the chat in the export. */
export function messageOf(fields: Fields, chat: string): Message | null {
  const from = filled(fields.from)?.trim();
  const text = filled(fields.content);
  if (from === undefined || text === null) return null;
  const conversationId = /^Chat History with (.{1,200}?):?$/i.exec(chat.trim())?.[1] ?? chat.trim();
  const createdAt = timeOf(fields.date);
  return {
    platform,
    id: madeId('message', [conversationId, createdAt, from, text]),
    conversationId,
    // A name that is no handle still is not the owner.
    author: { id: null, handle: handleOf(from) ?? from },
    createdAt,
    text,
  };
}

/** Whom or what the owner follows, blocked, liked, or is followed by: by handle or id of a post. */
export function relationOf(fields: Fields, kind: Relation['kind']): Relation | null {
  if (kind === 'like') {
    const targetId = postIdOf(fields.link);
    return targetId === null ? null : { platform, kind, targetId };
  }
  const handle = handleOf(fields.username);
  return handle === null ? null : { platform, kind, targetId: `@${handle.toLowerCase()}` };
}

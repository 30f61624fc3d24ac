import { type Account, bareAccount } from '../../model/account.ts';
import { noMetrics, type Post, type PostRef } from '../../model/post.ts';
import { type CaptureInto, timeOfSeconds } from '../capture-into.ts';
import { countOf, type Fields, isObject, listOf, objectOf, stringsOf, textOf } from '../loose.ts';
import { skip } from '../source.ts';
import { idOf, languageOf, mentionsOf, pageOf, webHandle } from './web-parts.ts';

/** Maps a comment as TikTok's web pages receive it, and its author. */
export function mapComment(item: unknown, into: CaptureInto): void {
  const { batch, remember, seenAt } = into;
  if (!isObject(item) || typeof item.text !== 'string') {
    skip(batch, 'bad-record');
    return;
  }
  const id = idOf(item.cid);
  if (id === null) {
    skip(batch, 'no-id');
    return;
  }
  const author = authorOf(objectOf(item.user) ?? {}, seenAt);
  remember(author, batch);
  const likes = countOf(item.digg_count);
  const replies = countOf(item.reply_comment_total);
  const metrics = likes === null && replies === null ? null : { ...noMetrics, likes, replies };
  batch.posts.push({ post: postOf(item, id, { author, into }), metrics, role: 'record', seenAt });
}

/** Zeros among the numbers of an account mean here that TikTok did not say: every recorded comment has them. */
function authorOf(user: Fields, seenAt: string | null): Account {
  return {
    ...bareAccount('tiktok', { id: idOf(user.uid), handle: webHandle(user.unique_id) }),
    displayName: textOf(user.nickname),
    bio: textOf(user.signature) || null,
    avatarUrl: stringsOf(objectOf(user.avatar_thumb)?.url_list)[0] ?? null,
    followers: countOf(user.follower_count) || null,
    posts: countOf(user.aweme_count) || null,
    snapshotAt: seenAt,
  };
}

interface Around {
  readonly author: Account;
  readonly into: CaptureInto;
}

function postOf(item: Fields, id: string, { author, into }: Around): Post {
  const text = textOf(item.text) ?? '';
  return {
    platform: 'tiktok',
    id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOfSeconds(item.create_time),
    dayOnly: false,
    text,
    language: languageOf(item.comment_language),
    isRepost: false,
    inReplyTo: targetOf(item, into.pageUrl),
    quotes: null,
    mentions: mentionsOf(text, item.text_extra),
    conversationId: idOf(item.aweme_id),
    visibility: 'public',
    editGroup: null,
    hasMedia: item.image_list === undefined ? null : listOf(item.image_list).length > 0,
    hasLink: /https?:\/\//.test(text),
  };
}

/** A comment answers another one, or the video; whose video it is, the address of its page tells alone. */
function targetOf(item: Fields, pageUrl: string | null): PostRef | null {
  const nobody = { id: null, handle: null };
  const comment = idOf(item.reply_to_reply_id) ?? idOf(item.reply_id);
  if (comment !== null) return { postId: comment, author: nobody };
  const video = idOf(item.aweme_id);
  const page = pageOf(pageUrl);
  const isOfPage = page.handle !== null && page.postId === video && video !== null;
  return { postId: video, author: isOfPage ? { id: null, handle: page.handle } : nobody };
}

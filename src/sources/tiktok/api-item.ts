import { type Account, bareAccount } from '../../model/account.ts';
import { noMetrics, type Post, type PostRecord } from '../../model/post.ts';
import { timeOfSeconds } from '../capture-into.ts';
import { booleanOf, countOf, type Fields, isObject, objectOf, textOf } from '../loose.ts';
import { idOf, mentionsOf, pageOf, webHandle } from './web-parts.ts';

/** A page of one's own videos, as the Display API answers. */
export function videosIn(record: unknown): readonly unknown[] | null {
  const data = isAnswer(record) ? objectOf(record.data) : null;
  return Array.isArray(data?.videos) ? data.videos : null;
}

/** The account of the token, as the Display API answers. */
export function userIn(record: unknown): Fields | null {
  const user = isAnswer(record) ? objectOf(objectOf(record.data)?.user) : null;
  return user !== null && typeof user.open_id === 'string' ? user : null;
}

/** Every answer has an `error`, whose code is `ok` where there is none. */
function isAnswer(record: unknown): record is Fields {
  return isObject(record) && typeof objectOf(record.error)?.code === 'string';
}

/**
 * The account by its handle: `open_id` is another one for each app, and would make two accounts of one. `null` where the
 * token may not read the handle.
 */
export function accountOfApiUser(user: Fields, handle: string | null): Account | null {
  const name = webHandle(user.username) ?? handle;
  if (name === null) return null;
  return {
    ...bareAccount('tiktok', { id: null, handle: name }),
    displayName: textOf(user.display_name),
    bio: textOf(user.bio_description),
    avatarUrl: textOf(user.avatar_url),
    followers: countOf(user.follower_count),
    following: countOf(user.following_count),
    posts: countOf(user.video_count),
    verified: booleanOf(user.is_verified) === null ? null : user.is_verified === true ? 'verified' : 'none',
  };
}

/** When a video was put up; ISO 8601 UTC. */
export function timeOfVideo(video: unknown): string | null {
  return timeOfSeconds(objectOf(video)?.create_time);
}

/** A video, by `owner` where its address does not name whose it is; `null` where it has no id. Shares are no reposts. */
export function recordOfApiVideo(value: unknown, owner: string | null): PostRecord | null {
  const video = objectOf(value);
  const id = idOf(video?.id);
  if (video === null || id === null) return null;
  const text = textOf(video.video_description) || textOf(video.title) || '';
  const metrics = {
    ...noMetrics,
    likes: countOf(video.like_count),
    replies: countOf(video.comment_count),
    views: countOf(video.view_count),
  };
  const isCounted = Object.values(metrics).some((count) => count !== null);
  const handle = handleIn(video.share_url) ?? owner;
  return {
    post: postOf(id, video, { text, handle }),
    metrics: isCounted ? metrics : null,
    role: 'record',
    seenAt: null,
  };
}

function handleIn(address: unknown): string | null {
  return pageOf(textOf(address)).handle;
}

function postOf(
  id: string,
  video: Fields,
  { text, handle }: { readonly text: string; readonly handle: string | null },
): Post {
  return {
    platform: 'tiktok',
    id,
    author: { id: null, handle },
    createdAt: timeOfVideo(video),
    dayOnly: false,
    text,
    language: null,
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: mentionsOf(text, null),
    conversationId: null,
    // The API gives videos that everybody may see, and no others.
    visibility: 'public',
    editGroup: null,
    hasMedia: true,
    hasLink: /https?:\/\//.test(text),
  };
}

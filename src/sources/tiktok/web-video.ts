import { type Account, bareAccount } from '../../model/account.ts';
import { type Metrics, noMetrics, type Post, type Visibility } from '../../model/post.ts';
import { type CaptureInto, timeOfSeconds } from '../capture-into.ts';
import { booleanOf, countOf, type Fields, isObject, objectOf, textOf } from '../loose.ts';
import { skip } from '../source.ts';
import { idOf, languageOf, mentionsOf, webHandle } from './web-parts.ts';

/** Maps a video or picture post as TikTok's web pages receive it, and its author. */
export function mapVideo(item: unknown, into: CaptureInto): void {
  const { batch, remember, seenAt } = into;
  if (!isObject(item)) {
    skip(batch, 'bad-record');
    return;
  }
  const id = idOf(item.id);
  if (item.isAd === true || id === null) {
    skip(batch, item.isAd === true ? 'advert' : 'no-id');
    return;
  }
  const author = authorOf(item, seenAt);
  remember(author, batch);
  batch.posts.push({ post: postOf(item, id, author), metrics: metricsOf(item), role: 'record', seenAt });
}

/** In old captures the author is a handle alone. Of the numbers beside it, those of the account are never zero-filled here. */
function authorOf(item: Fields, seenAt: string | null): Account {
  const said = isObject(item.author) ? item.author : { uniqueId: item.author, nickname: item.nickname };
  const stats = objectOf(item.authorStats) ?? objectOf(item.authorStatsV2);
  return {
    ...bareAccount('tiktok', { id: idOf(said.id), handle: webHandle(said.uniqueId) }),
    displayName: textOf(said.nickname),
    bio: textOf(said.signature),
    avatarUrl: textOf(said.avatarThumb),
    followers: countOf(stats?.followerCount),
    following: countOf(stats?.followingCount),
    posts: countOf(stats?.videoCount),
    protected: booleanOf(said.privateAccount),
    verified: said.verified === false ? 'none' : null,
    snapshotAt: seenAt,
  };
}

function postOf(item: Fields, id: string, author: Account): Post {
  const text = textOf(item.desc) ?? '';
  const duetOf = idOf(objectOf(item.duetInfo)?.duetFromId);
  return {
    platform: 'tiktok',
    id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOfSeconds(item.createTime),
    dayOnly: false,
    text,
    language: languageOf(item.textLanguage),
    isRepost: false,
    inReplyTo: null,
    quotes: duetOf === null ? null : { postId: duetOf, author: { id: null, handle: null } },
    mentions: mentionsOf(text, item.textExtra),
    conversationId: null,
    visibility: visibilityOf(item),
    editGroup: null,
    hasMedia: true,
    hasLink: /https?:\/\//.test(text),
  };
}

/** One's own page also shows what only some may see. */
function visibilityOf({ privateItem, secret, forFriend }: Fields): Visibility {
  return [privateItem, secret, forFriend].includes(true) ? 'followers' : 'public';
}

/** Shares are no reposts: they count whatever way a video was passed on, so they are left out. */
function metricsOf(item: Fields): Metrics | null {
  // The second form has them as text, exact where the first may be rounded.
  const [exact, rounded] = [objectOf(item.statsV2), objectOf(item.stats)];
  if (exact === null && rounded === null) return null;
  const count = (name: string) => countOf(exact?.[name]) ?? countOf(rounded?.[name]);
  return {
    ...noMetrics,
    likes: count('diggCount'),
    reposts: count('repostCount'),
    replies: count('commentCount'),
    bookmarks: count('collectCount'),
    views: count('playCount'),
  };
}

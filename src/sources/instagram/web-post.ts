import { type Account, type AccountRef, bareAccount } from '../../model/account.ts';
import { type Metrics, noMetrics, type Post } from '../../model/post.ts';
import { type CaptureInto, timeOfSeconds } from '../capture-into.ts';
import { booleanOf, countOf, type Fields, isObject, objectOf, objectsOf, textOf } from '../loose.ts';
import { accountIdOf, codeOf } from '../meta-code.ts';
import { skip } from '../source.ts';

/**
 * Maps a post or reel as the web pages of Instagram receive it, and its author. Three forms are known: items of the app's
 * own lists, `Graph…` of before, and `XIGPolaris…` of 2026, which has neither time nor counts.
 */
export function mapWebPost(item: unknown, into: CaptureInto): void {
  const { batch, remember, seenAt } = into;
  if (!isObject(item)) {
    skip(batch, 'bad-record');
    return;
  }
  const id = codeOf(item.code ?? item.shortcode, item.pk, item.id);
  if (id === null || isAdvert(item)) {
    skip(batch, id === null ? 'no-id' : 'advert');
    return;
  }
  const author = authorOf(objectOf(item.user) ?? objectOf(item.owner), seenAt);
  remember(author, batch);
  batch.posts.push({ post: postOf(item, id, author), metrics: metricsOf(item), role: 'record', seenAt });
}

function isAdvert(item: Fields): boolean {
  return item.product_type === 'ad' || (typeof item.ad_id === 'string' && item.ad_id !== '');
}

function authorOf(user: Fields | null, seenAt: string | null): Account {
  const name = textOf(user?.username)?.trim() ?? '';
  // A pseudonym, which a research tool may have put in place of a name, is longer than any name.
  const handle = /^[\w.]{1,128}$/.test(name) ? name : null;
  return {
    ...bareAccount('instagram', { id: accountIdOf(user?.pk, user?.id), handle }),
    displayName: textOf(user?.full_name),
    avatarUrl: textOf(user?.profile_pic_url),
    protected: booleanOf(user?.is_private),
    verified: user?.is_verified === false ? 'none' : null,
    snapshotAt: seenAt,
  };
}

function postOf(item: Fields, id: string, author: Account): Post {
  const text = captionOf(item);
  return {
    platform: 'instagram',
    id,
    author: { id: author.id, handle: author.handle },
    createdAt: timeOfSeconds(item.taken_at) ?? timeOfSeconds(item.taken_at_timestamp),
    dayOnly: false,
    text,
    language: null,
    isRepost: false,
    inReplyTo: null,
    quotes: null,
    mentions: mentionsIn(text),
    conversationId: null,
    visibility: author.protected === true ? 'followers' : 'public',
    editGroup: null,
    altText: textOf(item.accessibility_caption),
    hasMedia: true,
    hasLink: /https?:\/\//.test(text),
  };
}

function captionOf(item: Fields): string {
  const [first] = objectsOf(objectOf(item.edge_media_to_caption)?.edges);
  return textOf(objectOf(item.caption)?.text) ?? textOf(item.caption) ?? textOf(objectOf(first?.node)?.text) ?? '';
}

const named = /(?<![\w@./])@([\w.]{1,30})/g;

function mentionsIn(text: string): AccountRef[] {
  if (!text.includes('@')) return [];
  const handles = [...text.matchAll(named)].map(([, handle = '']) => handle.replace(/\.+$/, ''));
  return [...new Set(handles)].filter((handle) => handle !== '').map((handle) => ({ id: null, handle }));
}

/** Where likes are hidden the number beside them says nothing: `-1`, or a handful. Reposts are counted nowhere. */
function metricsOf(item: Fields): Metrics | null {
  const hidden = item.like_and_view_counts_disabled === true;
  const count = (...values: readonly unknown[]) => values.map(countOf).find((value) => value !== null) ?? null;
  const edge = (name: string) => objectOf(item[name])?.count;
  const likes = hidden ? null : count(item.like_count, edge('edge_media_preview_like'), edge('edge_liked_by'));
  const replies = count(item.comment_count, edge('edge_media_to_comment'), edge('edge_media_preview_comment'));
  const views = hidden ? null : count(item.play_count, item.view_count, item.video_view_count);
  return likes === null && replies === null && views === null ? null : { ...noMetrics, likes, replies, views };
}

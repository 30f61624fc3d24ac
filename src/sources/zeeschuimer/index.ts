import { mapWebPost as mapInstagramPost } from '../instagram/web-post.ts';
import { isObject } from '../loose.ts';
import type { RecordFormat } from '../source.ts';
import { skip } from '../source.ts';
import { mapWebPost as mapThreadsPost } from '../threads/web-post.ts';
import { mapComment } from '../tiktok/web-comment.ts';
import { mapVideo } from '../tiktok/web-video.ts';
import { mapTweet } from '../x/graphql-tweet.ts';
import { zeeschuimerItems } from './items.ts';
import { pageOfInstagram, pageOfX, pageWithAt } from './stated-page.ts';

/** NDJSON of the browser extension Zeeschuimer, lines of X. */
export const zeeschuimerX = zeeschuimerItems({
  kind: 'zeeschuimer-x',
  platform: 'x',
  // It kept its word for X when X took its new name.
  words: new Set(['twitter.com', 'x.com']),
  mapItem(data, into) {
    if (isAdvert(data)) skip(into.batch, 'advert');
    else mapTweet(data, into);
  },
  pageFacts: pageOfX,
  // The extension drops posts that X shows behind a click: the very ones that X found worst.
  lacks: 'Replies that X hides or limits can be missing from a capture, so that it shows less abuse than there was.',
});

function isAdvert(data: unknown): boolean {
  return isObject(data) && data.promoted === true;
}

/** Lines of TikTok: videos. */
export const zeeschuimerTiktok = zeeschuimerItems({
  kind: 'zeeschuimer-tiktok',
  platform: 'tiktok',
  words: new Set(['tiktok.com', 'tiktok']),
  mapItem: mapVideo,
  pageFacts: pageWithAt,
  lacks: 'A capture of videos holds those somebody scrolled past, and no comments: Zeeschuimer keeps these apart.',
});

/** Lines of TikTok: comments. */
export const zeeschuimerTiktokComments = zeeschuimerItems({
  kind: 'zeeschuimer-tiktok-comments',
  platform: 'tiktok',
  words: new Set(['tiktok-comments', 'tiktok-comments.com']),
  mapItem: mapComment,
  pageFacts: pageWithAt,
  lacks:
    'Comments that TikTok filtered, or that nobody scrolled to, are missing from a capture, so that it shows less abuse than there was.',
});

/** Lines of Threads. */
export const zeeschuimerThreads = zeeschuimerItems({
  kind: 'zeeschuimer-threads',
  platform: 'threads',
  words: new Set(['threads.net', 'threads.com']),
  mapItem: mapThreadsPost,
  pageFacts: pageWithAt,
  lacks:
    'Replies that Threads hides can be missing from a capture, so that it shows less abuse than there was. Which post a reply answers, it does not say.',
});

/** Lines of Instagram: posts and reels; Zeeschuimer keeps no comments of it. */
export const zeeschuimerInstagram = zeeschuimerItems({
  kind: 'zeeschuimer-instagram',
  platform: 'instagram',
  words: new Set(['instagram.com']),
  mapItem: mapInstagramPost,
  pageFacts: pageOfInstagram,
  lacks: 'A capture of Instagram holds posts and reels, and no comments: abuse in comments cannot be seen in it.',
});

/** Every platform Zeeschuimer's lines are read of. */
export const zeeschuimerFormats: readonly RecordFormat[] = [
  zeeschuimerX,
  zeeschuimerTiktok,
  zeeschuimerTiktokComments,
  zeeschuimerThreads,
  zeeschuimerInstagram,
];

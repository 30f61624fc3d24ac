import type { Feed } from '../feed.ts';
import { authorsFeed } from './fetch-authors.ts';
import type { FeedsOf } from './fetch-page.ts';
import { aroundPosts, searchFeed } from './fetch-search.ts';
import { mentionsFeed, postsFeed } from './fetch-timeline.ts';

/** Own posts first: they tell which have been quoted and answered. Profiles last: by then it is known who was flagged. */
export async function* feedsOf(of: FeedsOf): AsyncGenerator<Feed> {
  yield postsFeed(of);
  yield mentionsFeed(of);
  yield searchFeed(of);
  yield* aroundPosts(of);
  yield authorsFeed(of);
}

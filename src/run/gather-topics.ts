import type { OwnPostColumns } from '../analyse/input.ts';
import { createTopicFinder } from '../classify/topics/index.ts';
import type { Topics } from '../model/conversation.ts';
import { abuseMask } from '../model/verdict.ts';
import { answeredPosts, countPublicPosts, type FactsQuery, type Store, type StoredSubject } from '../store/index.ts';

export interface TopicsContext {
  readonly store: Store;
  readonly subjects: readonly StoredSubject[];
  readonly queryOf: (subject: StoredSubject) => FactsQuery;
  /** Own posts of the window, with their counts. */
  readonly ownPosts: OwnPostColumns;
}

/** What own public posts were about where they drew abuse, and where they drew reach without it. */
export async function gatherTopics({ store, subjects, queryOf, ownPosts }: TopicsContext): Promise<Topics> {
  const finder = createTopicFinder();
  const reach = reachByRow(ownPosts);
  let answered = 0;
  let posts = 0;
  for (const subject of subjects) {
    const own = await countPublicPosts(store.driver, queryOf(subject));
    posts += own;
    // Nothing can answer posts that are not there, and to look for it is to sort all answers.
    if (own === 0) continue;
    for await (const page of answeredPosts(store.driver, queryOf(subject), abuseMask)) {
      answered += page.length;
      for (const [row, text, abusiveReplies, otherReplies] of page) {
        finder.add({ text, abusiveReplies, otherReplies, reach: reach.get(row) ?? null });
      }
    }
  }
  return finder.finish(posts - answered);
}

/** The count of each post by the basis that more posts have, views where as many have both: that of `reach.perPost`. */
function reachByRow({ count, row, views, engagement }: OwnPostColumns): ReadonlyMap<number, number> {
  const knownOf = (counts: Float64Array) => counts.reduce((sum, value) => sum + Number(!Number.isNaN(value)), 0);
  const seen = knownOf(views);
  const counts = seen > 0 && seen >= knownOf(engagement) ? views : engagement;
  const reach = new Map<number, number>();
  for (let post = 0; post < count; post += 1) {
    const value = counts[post] as number;
    if (!Number.isNaN(value)) reach.set(row[post] as number, value);
  }
  return reach;
}

import type { OwnPostColumns } from '../analyse/input.ts';
import type { Window } from '../model/window.ts';
import {
  countOwnPosts,
  type FactsQuery,
  type OwnPostRow,
  ownPostPages,
  type Store,
  type StoredSubject,
} from '../store/index.ts';
import { ownPostColumns, postsWithin } from './own-post-columns.ts';

interface OwnPostsContext {
  readonly subjects: readonly StoredSubject[];
  readonly queryOf: (subject: StoredSubject) => FactsQuery;
  readonly window: Window;
}

/** All own posts without reposts, and those of the window. */
export async function gatherOwnPosts(
  store: Store,
  context: OwnPostsContext,
): Promise<{ readonly everyPost: OwnPostColumns; readonly ownPosts: OwnPostColumns }> {
  let room = 0;
  for (const subject of context.subjects) room += await countOwnPosts(store.driver, subject);
  const everyPost = await ownPostColumns(allOwnPosts(store, context), room);
  const { since, until } = context.window;
  return { everyPost, ownPosts: postsWithin(everyPost, since, until) };
}

async function* allOwnPosts(
  store: Store,
  { subjects, queryOf }: OwnPostsContext,
): AsyncGenerator<readonly OwnPostRow[]> {
  for (const subject of subjects) yield* ownPostPages(store.driver, { ...queryOf(subject), since: null, until: null });
}

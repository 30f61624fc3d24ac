import { compareKeys, type FeedPage } from '../../sources/feed.ts';

/** Looks whether a platform leads a pass in circles. Gives what is wrong with a page, in words; `null`: nothing. */
export type PassGuard = (page: FeedPage) => string | null;

/** Cursors a pass remembers: 20,000 pages are more than any platform gives, and memory stays flat. */
const mostCursors = 20_000;

/** `start`: the cursor the pass goes on from. */
export function passGuard(start: string | null): PassGuard {
  const cursors = new Set<string>(start === null ? [] : [start]);
  let before: Pick<FeedPage, 'newest' | 'items'> | null = null;
  return (page) => {
    const last = before;
    before = { newest: page.newest, items: page.items };
    const known = last === null ? null : compared(page, last);
    if (known !== null) return known;
    if (page.next === null) return null;
    if (cursors.has(page.next)) return 'its pages lead in a circle';
    if (cursors.size >= mostCursors) return 'it has more pages than any honest answer';
    cursors.add(page.next);
    return null;
  };
}

/** A page that has the newest item of the one before is that page again; one that is newer has lost the order. */
function compared(page: FeedPage, last: Pick<FeedPage, 'newest' | 'items'>): string | null {
  if (page.newest === null || last.newest === null) return null;
  const order = compareKeys(page.newest, last.newest);
  if (order > 0 && page.isMixed !== true) return 'its pages are not in order';
  return order === 0 && page.items === last.items && page.next !== null ? 'it gave the same page twice' : null;
}

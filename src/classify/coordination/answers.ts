import { growingUint32 } from '../../arrays/growing.ts';
import { createSortSpace, sortByKey } from '../../arrays/sort-by-key.ts';
import type { RowColumns } from './row-columns.ts';

/** Accounts that answer a post within so many seconds of each other meet there. */
export const meetingSeconds = 300;

/** Messages that answer a post and whose time is known, sorted by post, then time, then author. */
export interface Answers {
  readonly length: number;
  readonly rows: Uint32Array;
  readonly authors: Uint32Array;
  readonly posts: Uint32Array;
  /** Seconds since 1970. */
  readonly seconds: Uint32Array;
  /** Seconds since the first answer to the same post. */
  readonly delays: Uint32Array;
  /** Other answers to the same post within `meetingSeconds` before or after. */
  readonly near: Uint32Array;
  /** Answers to each post, by its number. */
  readonly answersOf: Uint32Array;
}

/** Seconds that 32 bits hold: 1970 to 2106. */
const lastSecond = 0xffffffff;

export function sortAnswers(columns: RowColumns, posts: number): Answers {
  const kept = growingUint32();
  for (let row = 0; row < columns.length; row += 1) {
    const at = columns.times[row] ?? Number.NaN;
    if ((columns.posts[row] ?? -1) >= 0 && at >= 0 && at <= 1000 * lastSecond) kept.push(row);
  }
  const seconds = Uint32Array.from(columns.times, (at) => (at >= 0 && at <= 1000 * lastSecond ? at / 1000 : 0));
  const unsorted = kept.values().subarray(0, kept.length());
  const space = createSortSpace(unsorted.length);
  const byAuthor = sortByKey(unsorted, columns.authors, space);
  const rows = sortByKey(sortByKey(byAuthor, seconds, space), columns.posts, space);
  const sorted = {
    length: rows.length,
    rows,
    authors: rows.map((row) => columns.authors[row] ?? 0),
    posts: rows.map((row) => columns.posts[row] ?? 0),
    seconds: rows.map((row) => seconds[row] ?? 0),
    delays: new Uint32Array(rows.length),
    near: new Uint32Array(rows.length),
    answersOf: new Uint32Array(posts),
  };
  fillFromPosts(sorted);
  return sorted;
}

/** Fills what comes from the other answers to the same post. */
function fillFromPosts(answers: Answers): void {
  const { length, posts, answersOf } = answers;
  for (let start = 0; start < length; ) {
    const post = posts[start] ?? 0;
    let end = start;
    while (end < length && posts[end] === post) end += 1;
    answersOf[post] = end - start;
    fillFromPost(answers, start, end);
    start = end;
  }
}

function fillFromPost({ seconds, delays, near }: Answers, start: number, end: number): void {
  let [from, to] = [start, start];
  for (let at = start; at < end; at += 1) {
    const second = seconds[at] ?? 0;
    delays[at] = second - (seconds[start] ?? 0);
    while (second - (seconds[from] ?? 0) > meetingSeconds) from += 1;
    while (to < end && (seconds[to] ?? 0) - second <= meetingSeconds) to += 1;
    near[at] = to - from - 1;
  }
}

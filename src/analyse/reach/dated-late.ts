/** Exports state their day at best, and clocks differ: a post is dated after one only when it is so by more than a day. */
const slack = 86_400_000;

interface Dated {
  readonly count: number;
  /** Milliseconds since 1970 UTC; NaN where not known. */
  readonly at: Float64Array;
  /** When the counts were read. */
  readonly countedAt: Float64Array;
}

/**
 * Posts without those dated after the export they stand in, or after `now` (milliseconds since 1970 UTC): such a date is wrong, and what a
 * post got cannot be told of a time to come. With how many these are. Posts of unknown time stay. The columns are copied where any is left out.
 */
export function withoutLate<Posts extends Dated>(posts: Posts, now: number): { posts: Posts; late: number } {
  const stays = new Uint8Array(posts.count);
  let count = 0;
  for (let post = 0; post < posts.count; post++) {
    if (isLate(posts, post, now)) continue;
    stays[post] = 1;
    count++;
  }
  if (count === posts.count) return { posts, late: 0 };
  const columns = Object.entries(posts).map(([name, column]) => [
    name,
    ArrayBuffer.isView(column) ? (column as Float64Array).filter((_, post) => stays[post] === 1) : column,
  ]);
  return { posts: { ...Object.fromEntries(columns), count }, late: posts.count - count };
}

function isLate({ at, countedAt }: Dated, post: number, now: number): boolean {
  const read = countedAt[post] ?? Number.NaN;
  return (at[post] ?? Number.NaN) > Math.min(Number.isNaN(read) ? now : read, now) + slack;
}

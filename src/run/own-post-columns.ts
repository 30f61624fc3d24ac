import type { OwnPostColumns } from '../analyse/input.ts';
import type { OwnPostRow } from '../store/index.ts';

/** Gathers own posts into columns, in the order they were stored: of each, the newest counts that any input has. */
export async function ownPostColumns(pages: AsyncIterable<readonly OwnPostRow[]>): Promise<OwnPostColumns> {
  const posts = growingPosts();
  for await (const page of pages) for (const row of page) posts.push(row);
  return posts.columns();
}

function growingPosts() {
  let columns = allocate(1 << 12);
  let length = 0;
  let current = -1;
  /** When each count of the current post was said, by the newest input so far. */
  let said = { engagement: '', views: '', likes: '' };
  const note = (name: keyof typeof said, count: number | null, when: string): void => {
    if (count === null || when < said[name]) return;
    columns[name][length - 1] = count;
    said[name] = when;
  };
  return {
    push(row: OwnPostRow): void {
      const [post, , likesAndReposts, seen, when, , likes] = row;
      if (post !== current) {
        if (length === columns.at.length) columns = copyOf(columns, length * 2, null);
        begin(columns, length, row);
        current = post;
        said = { engagement: '', views: '', likes: '' };
        length += 1;
      }
      note('engagement', likesAndReposts, when);
      note('views', seen, when);
      note('likes', likes, when);
      const countedAt = Date.parse(when);
      if (!(countedAt <= (columns.countedAt[length - 1] as number))) columns.countedAt[length - 1] = countedAt;
    },
    columns: (): OwnPostColumns => ({ ...copyOf(columns, length, null), count: length }),
  };
}

/** The facts of a post that all inputs agree on. */
function begin(columns: OwnPostColumns, at: number, [post, time, , , , kind]: OwnPostRow): void {
  columns.row[at] = post;
  columns.at[at] = time === null ? Number.NaN : Date.parse(time);
  columns.engagement[at] = Number.NaN;
  columns.views[at] = Number.NaN;
  columns.likes[at] = Number.NaN;
  columns.countedAt[at] = Number.NaN;
  columns.isReply[at] = kind & 1;
  columns.isThread[at] = (kind >> 1) & 1;
  columns.hasMedia[at] = (kind >> 2) & 3;
  columns.hasLink[at] = (kind >> 4) & 3;
}

/** The posts of a span; where it is bounded, posts without a time are in none. `since` is in it, `until` is not. */
export function postsWithin(posts: OwnPostColumns, since: string | null, until: string | null): OwnPostColumns {
  if (since === null && until === null) return posts;
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
  const to = until === null ? Number.POSITIVE_INFINITY : Date.parse(until);
  const rows: number[] = [];
  for (let post = 0; post < posts.count; post += 1) {
    const at = posts.at[post] as number;
    if (at >= from && at < to) rows.push(post);
  }
  return copyOf(posts, rows.length, rows);
}

const names = [
  'row',
  'at',
  'engagement',
  'views',
  'likes',
  'countedAt',
  'isReply',
  'isThread',
  'hasMedia',
  'hasLink',
] as const satisfies readonly (keyof OwnPostColumns)[];

function allocate(size: number): OwnPostColumns {
  return {
    count: size,
    row: new Uint32Array(size),
    at: new Float64Array(size),
    engagement: new Float64Array(size),
    views: new Float64Array(size),
    likes: new Float64Array(size),
    countedAt: new Float64Array(size),
    isReply: new Uint8Array(size),
    isThread: new Uint8Array(size),
    hasMedia: new Uint8Array(size),
    hasLink: new Uint8Array(size),
  };
}

/** Columns of `size` rows from these, those of `rows` where given. */
function copyOf(columns: OwnPostColumns, size: number, rows: readonly number[] | null): OwnPostColumns {
  const target = allocate(size);
  for (const name of names) {
    const from = columns[name];
    const to = target[name];
    if (rows === null) to.set(from.subarray(0, Math.min(size, from.length)));
    else for (const [at, row] of rows.entries()) to[at] = from[row] as number;
  }
  return target;
}

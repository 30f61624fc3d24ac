import type { OwnPostColumns } from '../analyse/input.ts';
import type { OwnPostRow } from '../store/index.ts';
import { instantOf, isDayAlone } from './iso-instant.ts';

/**
 * Gathers own posts into columns, in the order they were stored: of each, the newest counts that any input has; those whose time no input tells may be of any time, and stand
 * behind those of which it is known. `room`: how many there may be; what is not
 * used of it takes no memory, and what is used need not be copied. Another thread can read the columns too.
 */
export async function ownPostColumns(
  pages: AsyncIterable<readonly OwnPostRow[]>,
  room = 1 << 12,
): Promise<OwnPostColumns> {
  const posts = growingPosts(room);
  for await (const page of pages) for (const row of page) posts.push(row);
  return posts.columns();
}

/** Put before a time, so that one that is told comes after all that are not. */
const untold = '0';
const told = '1';

function growingPosts(room: number) {
  let columns = allocate(room, shared);
  let at = -1;
  let current = -1;
  /** When each count of the current post was said, by the newest input so far, and when any was. */
  const said = { engagement: '', views: '', likes: '' };
  let newest = '';
  const instant = instants();
  const note = (name: keyof typeof said, count: number | null, when: string): void => {
    if (count === null || when < said[name]) return;
    columns[name][at] = count;
    said[name] = when;
  };
  return {
    push(row: OwnPostRow): void {
      const [post, , likesAndReposts, seen, saidAt, , likes, readAt] = row;
      const when = saidAt === null ? `${untold}${readAt}` : `${told}${saidAt}`;
      if (post !== current) {
        at += 1;
        if (at === columns.at.length) columns = grown(columns);
        begin(columns, at, row);
        current = post;
        said.engagement = '';
        said.views = '';
        said.likes = '';
        newest = '';
      }
      note('engagement', likesAndReposts, when);
      note('views', seen, when);
      note('likes', likes, when);
      if (when < newest) return;
      columns.countedAt[at] = instant(saidAt ?? readAt);
      newest = when;
    },
    columns: (): OwnPostColumns => firstOf(columns, at + 1),
  };
}

function grown(columns: OwnPostColumns): OwnPostColumns {
  const larger = allocate(Math.max(1, 2 * columns.at.length), shared);
  for (const name of names) larger[name].set(columns[name]);
  return larger;
}

/** The first so many posts, where they stand. */
function firstOf(columns: OwnPostColumns, count: number): OwnPostColumns {
  const { row, dayOnly, isReply, isThread, hasMedia, hasLink } = columns;
  const numbers = (column: Float64Array) => column.subarray(0, count);
  const flags = (column: Uint8Array) => column.subarray(0, count);
  return {
    count,
    row: row.subarray(0, count),
    at: numbers(columns.at),
    engagement: numbers(columns.engagement),
    views: numbers(columns.views),
    likes: numbers(columns.likes),
    countedAt: numbers(columns.countedAt),
    dayOnly: flags(dayOnly),
    isReply: flags(isReply),
    isThread: flags(isThread),
    hasMedia: flags(hasMedia),
    hasLink: flags(hasLink),
  };
}

/** The instant of a time. One input says its counts at one time, so the same one comes again and again. */
function instants(): (time: string) => number {
  let last = '';
  let instant = Number.NaN;
  return (time) => {
    if (time !== last) {
      last = time;
      instant = instantOf(time);
    }
    return instant;
  };
}

/** The facts of a post that all inputs agree on. */
function begin(columns: OwnPostColumns, at: number, [post, time, , , , kind]: OwnPostRow): void {
  columns.row[at] = post;
  columns.at[at] = time === null ? Number.NaN : instantOf(time);
  columns.dayOnly[at] = Number(time !== null && isDayAlone(time));
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
  return taken(posts, rows);
}

const names = [
  'row',
  'at',
  'engagement',
  'views',
  'likes',
  'countedAt',
  'dayOnly',
  'isReply',
  'isThread',
  'hasMedia',
  'hasLink',
] as const satisfies readonly (keyof OwnPostColumns)[];

const shared = (bytes: number): ArrayBufferLike => new SharedArrayBuffer(bytes);

function allocate(
  size: number,
  buffer: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): OwnPostColumns {
  const numbers = () => new Float64Array(buffer(size * Float64Array.BYTES_PER_ELEMENT));
  const flags = () => new Uint8Array(buffer(size));
  return {
    count: size,
    row: new Uint32Array(buffer(size * Uint32Array.BYTES_PER_ELEMENT)),
    at: numbers(),
    engagement: numbers(),
    views: numbers(),
    likes: numbers(),
    countedAt: numbers(),
    dayOnly: flags(),
    isReply: flags(),
    isThread: flags(),
    hasMedia: flags(),
    hasLink: flags(),
  };
}

/** The posts of these places. */
function taken(columns: OwnPostColumns, places: readonly number[]): OwnPostColumns {
  const target = allocate(places.length);
  for (const name of names) {
    const from = columns[name];
    const to = target[name];
    for (const [at, place] of places.entries()) to[at] = from[place] as number;
  }
  return target;
}

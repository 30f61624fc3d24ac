import type { OwnPostColumns } from '../analyse/input.ts';
import type { OwnPostRow } from '../store/index.ts';
import { instantOf } from './iso-instant.ts';

/** Gathers own posts into columns, in the order they were stored: of each, the newest counts that any input has. */
export async function ownPostColumns(pages: AsyncIterable<readonly OwnPostRow[]>): Promise<OwnPostColumns> {
  const posts = growingPosts();
  for await (const page of pages) for (const row of page) posts.push(row);
  return posts.columns();
}

/** Posts in a block. Blocks are not copied while more come: an account of ten years has half a million posts, of 48 bytes each. */
const blockPosts = 1 << 15;

function growingPosts() {
  const blocks: OwnPostColumns[] = [];
  let block = allocate(0);
  let at = -1;
  let current = -1;
  /** When each count of the current post was said, by the newest input so far. */
  const said = { engagement: '', views: '', likes: '' };
  const instant = instants();
  const note = (name: keyof typeof said, count: number | null, when: string): void => {
    if (count === null || when < said[name]) return;
    block[name][at] = count;
    said[name] = when;
  };
  const next = (): void => {
    at += 1;
    if (at < block.at.length) return;
    block = allocate(blockPosts);
    blocks.push(block);
    at = 0;
  };
  return {
    push(row: OwnPostRow): void {
      const [post, , likesAndReposts, seen, when, , likes] = row;
      if (post !== current) {
        next();
        begin(block, at, row);
        current = post;
        said.engagement = '';
        said.views = '';
        said.likes = '';
      }
      note('engagement', likesAndReposts, when);
      note('views', seen, when);
      note('likes', likes, when);
      const countedAt = instant(when);
      if (!(countedAt <= (block.countedAt[at] as number))) block.countedAt[at] = countedAt;
    },
    columns: (): OwnPostColumns => joined(blocks, at + 1),
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

/** The blocks as one, of which the last holds so many posts; where another thread can read it too. */
function joined(blocks: OwnPostColumns[], inLast: number): OwnPostColumns {
  const count = Math.max(0, blocks.length - 1) * blockPosts + inLast;
  const whole = allocate(count, (bytes) => new SharedArrayBuffer(bytes));
  for (const [index, block] of blocks.entries()) {
    const size = index === blocks.length - 1 ? inLast : blockPosts;
    for (const name of names) whole[name].set(block[name].subarray(0, size), index * blockPosts);
  }
  return whole;
}

/** The facts of a post that all inputs agree on. */
function begin(columns: OwnPostColumns, at: number, [post, time, , , , kind]: OwnPostRow): void {
  columns.row[at] = post;
  columns.at[at] = time === null ? Number.NaN : instantOf(time);
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
  'isReply',
  'isThread',
  'hasMedia',
  'hasLink',
] as const satisfies readonly (keyof OwnPostColumns)[];

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

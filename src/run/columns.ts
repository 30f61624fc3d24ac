import type { InteractionColumns } from '../analyse/input.ts';
import type { Platform } from '../model/account.ts';
import type { InteractionCells } from '../store/index.ts';
import { instantOf, isDayAlone } from './iso-instant.ts';

/** Direction of an interaction without one. */
export const noDirection = 255;

/** A page of interactions with a subject on one platform. */
export interface InteractionPage<Cells extends InteractionCells = InteractionCells> {
  readonly platform: Platform;
  readonly cells: Cells;
}

/**
 * Gathers pages of interactions into columns ordered by time; a few dozen bytes a row. `each` is told of every row as it comes: its page, its place there,
 * the index of its author and when it was written (milliseconds since 1970 UTC; NaN unknown).
 */
export async function interactionColumns<Cells extends InteractionCells>(
  pages: AsyncIterable<InteractionPage<Cells>>,
  each: (cells: Cells, at: number, author: number, written: number) => void = () => undefined,
): Promise<InteractionColumns> {
  // By platform first: a key with the platform in it would be made, and hashed, for each of a million rows.
  const indexes = new Map<Platform, Map<string, number>>();
  const authors: string[] = [];
  const store = growing();
  for await (const { platform, cells } of pages) {
    const known = indexes.get(platform) ?? new Map<string, number>();
    indexes.set(platform, known);
    const count = cells.rid.length;
    for (let at = 0; at < count; at += 1) {
      const key = cells.author[at] as string;
      let index = known.get(key);
      if (index === undefined) {
        index = authors.push(`${platform}:${key}`) - 1;
        known.set(key, index);
      }
      each(cells, at, index, store.push(cells, at, index));
    }
  }
  return { ...sortedByTime(store.columns()), authors };
}

type Columns = Omit<InteractionColumns, 'authors'>;

/** Typed arrays that double when they are full. */
function growing() {
  let columns = allocate(1 << 14);
  let count = 0;
  return {
    /** Gives when it was written. */
    push(cells: InteractionCells, from: number, author: number): number {
      if (count === columns.at.length) columns = copy(columns, count * 2, null);
      const time = cells.at[from] ?? null;
      const written = time === null ? Number.NaN : instantOf(time);
      columns.row[count] = cells.rid[from] as number;
      columns.at[count] = written;
      columns.dayOnly[count] = Number(time !== null && isDayAlone(time));
      columns.author[count] = author;
      columns.labels[count] = cells.labels[from] as number;
      columns.direction[count] = cells.direction[from] ?? noDirection;
      columns.judged[count] = cells.judged[from] as number;
      columns.channels[count] = cells.channels[from] as number;
      columns.reply[count] = cells.reply[from] as number;
      count += 1;
      return written;
    },
    /** Of the rows so far; no copies, which would lie about beside what is copied in order next. */
    columns: (): Columns => firstRows(columns, count),
  };
}

function allocate(size: number): Columns {
  return {
    count: size,
    row: new Uint32Array(size),
    at: new Float64Array(size),
    dayOnly: new Uint8Array(size),
    author: new Uint32Array(size),
    labels: new Uint16Array(size),
    direction: new Uint8Array(size),
    judged: new Uint8Array(size),
    channels: new Uint8Array(size),
    reply: new Uint8Array(size),
  };
}

function firstRows(columns: Columns, count: number): Columns {
  return {
    count,
    row: columns.row.subarray(0, count),
    at: columns.at.subarray(0, count),
    dayOnly: columns.dayOnly.subarray(0, count),
    author: columns.author.subarray(0, count),
    labels: columns.labels.subarray(0, count),
    direction: columns.direction.subarray(0, count),
    judged: columns.judged.subarray(0, count),
    channels: columns.channels.subarray(0, count),
    reply: columns.reply.subarray(0, count),
  };
}

const names = [
  'row',
  'at',
  'dayOnly',
  'author',
  'labels',
  'direction',
  'judged',
  'channels',
  'reply',
] as const satisfies readonly (keyof Columns)[];

/** Columns of `size` rows from these, in `order` where one is given. */
function copy(columns: Columns, size: number, order: Uint32Array | null): Columns {
  const target = allocate(size);
  for (const name of names) {
    const from = columns[name];
    const to = target[name];
    if (order === null) to.set(from.subarray(0, Math.min(size, from.length)));
    else for (let row = 0; row < size; row += 1) to[row] = from[order[row] ?? 0] ?? 0;
  }
  return target;
}

function sortedByTime(columns: Columns): Columns {
  const { at, count } = columns;
  const time = (row: number) => {
    const value = at[row] ?? Number.NaN;
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value;
  };
  let sorted = true;
  for (let row = 1; row < count && sorted; row += 1) sorted = time(row - 1) <= time(row);
  if (sorted) return columns;
  const order = Uint32Array.from({ length: count }, (_, row) => row).sort((a, b) => {
    const [first, second] = [time(a), time(b)];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
  return copy(columns, count, order);
}

import { type Column, centred, flagColumn, sumOf } from './columns.ts';
import { lend } from './lent.ts';
import type { Sample } from './sample.ts';

const msPerYear = 365.2425 * 86_400_000;

/** A kind that fewer posts have, or lack, is not controlled for: nothing can be learned from so few. */
const fewestOfKind = 5;

/** Posts for each controlling column: with fewer, later columns are left out. */
const postsPerColumn = 10;

/** A year's wave can be told from a change only where posts cover this many days in all. */
export const seasonDays = 540;

/** What is held equal when posts are compared: columns of one number a post, centred. */
export interface Controls {
  /** Kind of post and posting rate. */
  readonly columns: readonly Column[];
  /** The time of year, a wave of one year: none where posts cover too little to tell. They are lent. */
  readonly waves: readonly Float64Array[];
}

/** Kind of post, posting rate and time of year, as far as the posts bear so many columns. */
export function controlsOf(sample: Sample): Controls {
  const room = Math.max(0, Math.floor(sample.at.length / postsPerColumn) - 2);
  const columns = [...sample.flags.flatMap(kindColumns), centred(sample.rate)].slice(0, room);
  const waves = columns.length + 2 <= room ? yearWave(sample.at) : [];
  return { columns, waves };
}

function kindColumns(flag: Uint8Array): Column[] {
  return [1, 2].flatMap((value) => {
    const { column, having } = flagColumn(flag, value);
    return Math.min(having, column.length - having) >= fewestOfKind ? [column] : [];
  });
}

function yearWave(at: Float64Array): Float64Array[] {
  const days = ((at[at.length - 1] ?? 0) - (at[0] ?? 0)) / 86_400_000;
  if (days < seasonDays) return [];
  return [Math.sin, Math.cos].map((wave) => {
    const column = lend(at.length);
    for (let post = 0; post < at.length; post++) column[post] = wave((2 * Math.PI * (at[post] as number)) / msPerYear);
    const mean = sumOf(column) / Math.max(1, column.length);
    for (let post = 0; post < at.length; post++) column[post] = (column[post] as number) - mean;
    return column;
  });
}

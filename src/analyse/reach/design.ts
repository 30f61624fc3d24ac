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
  readonly columns: readonly Float64Array[];
  /** The time of year, a wave of one year: none where posts cover too little to tell. */
  readonly waves: readonly Float64Array[];
}

/** Kind of post, posting rate and time of year, as far as the posts bear so many columns. */
export function controlsOf(sample: Sample): Controls {
  const room = Math.max(0, Math.floor(sample.at.length / postsPerColumn) - 2);
  const columns = [...sample.flags.flatMap(kindColumns), centred(sample.rate)].slice(0, room);
  const waves = columns.length + 2 <= room ? yearWave(sample.at) : [];
  return { columns, waves };
}

function kindColumns(flag: Uint8Array): Float64Array[] {
  return [1, 2].flatMap((value) => {
    const column = Float64Array.from(flag, (each) => (each === value ? 1 : 0));
    const having = column.reduce((sum, each) => sum + each, 0);
    return Math.min(having, column.length - having) >= fewestOfKind ? [centred(column)] : [];
  });
}

function yearWave(at: Float64Array): Float64Array[] {
  const days = ((at[at.length - 1] ?? 0) - (at[0] ?? 0)) / 86_400_000;
  if (days < seasonDays) return [];
  return [Math.sin, Math.cos].map((wave) => centred(at.map((time) => wave((2 * Math.PI * time) / msPerYear))));
}

/** A column less its mean. */
export function centred(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, each) => sum + each, 0) / Math.max(1, column.length);
  return column.map((each) => each - mean);
}

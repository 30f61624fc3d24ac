import type { IsHit } from './author-counts.ts';
import type { InteractionColumns } from './input.ts';
import type { SpanRows } from './spans.ts';

/** Judged interactions of a span, and those of a kind, by days that follow on each other: one entry for each day, or for each of so many days in long spans. */
export interface DayCounts {
  readonly judged: Float64Array;
  readonly hits: Float64Array;
}

const msPerDay = 86_400_000;
/** Longer spans are counted by several days at once: what comes in one go takes days, not months. */
const mostEntries = 200;

/** Counts several kinds in the same rows of a span; no kind may hold rows without a label. Days are those of UTC: where they begin matters little here. */
export function dayCounter(rows: InteractionColumns, span: SpanRows, mask: number): (isHit: IsHit) => DayCounts {
  const first = Math.floor(span.from / msPerDay);
  const days = Math.max(1, Math.ceil(span.until / msPerDay) - first);
  const length = Math.ceil(days / mostEntries);
  const entries = Math.ceil(days / length);
  const entryOf = (row: number): number => Math.floor((Math.floor((rows.at[row] ?? 0) / msPerDay) - first) / length);
  const judged = new Float64Array(entries);
  const labelled: number[] = [];
  for (const row of span.rows) {
    if (rows.judged[row] !== 1 || ((rows.channels[row] ?? 0) & mask) === 0) continue;
    add(judged, entryOf(row));
    if (rows.labels[row] !== 0) labelled.push(row);
  }
  return (isHit) => {
    const hits = new Float64Array(entries);
    for (const row of labelled) {
      if (isHit(rows.labels[row] ?? 0, rows.direction[row] as number)) add(hits, entryOf(row));
    }
    return { judged, hits };
  };
}

function add(counts: Float64Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** Fewer days with something judged than this tell nothing of how days differ. */
export const fewestDays = 5;

/** How many days, or runs of days, have something judged. */
export function daysJudged({ judged }: DayCounts): number {
  return judged.reduce((days, count) => days + Number(count > 0), 0);
}

import type { Interval } from '../../model/report.ts';

/** An interval as a list of two. */
export function pair(interval: Interval | null): [number, number] | null {
  return interval === null ? null : [interval[0], interval[1]];
}

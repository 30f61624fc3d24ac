import type { DateGrain } from '../../model/shared-row.ts';

const dayMs = 86_400_000;

/** The day (UTC) of a time, the Monday of its week, or the first of its month; `null` where it is no time. */
export function coarseDate(at: string | null, grain: DateGrain): string | null {
  const time = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(time)) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  if (grain === 'day') return day;
  if (grain === 'month') return `${day.slice(0, 8)}01`;
  // 1 January 1970 was a Thursday, three days after a Monday.
  const days = Math.floor(time / dayMs);
  return new Date((days - ((((days + 3) % 7) + 7) % 7)) * dayMs).toISOString().slice(0, 10);
}

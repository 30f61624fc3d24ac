import type { Reach, ReachDay, ReachDayCount, ReachDayMonth, ReachDaySum } from '../model/reach.ts';

/** The days as given, and by calendar month: each count over the days that state it, for a day left out is no day of none. */
export function reachDays(days: readonly ReachDay[]): Reach['daily'] {
  const months = new Map<string, ReachDay[]>();
  for (const each of days) {
    const start = `${each.day.slice(0, 7)}-01`;
    months.set(start, [...(months.get(start) ?? []), each]);
  }
  return { days, months: [...months].map(([start, inside]) => month(start, inside)) };
}

function month(start: string, days: readonly ReachDay[]): ReachDayMonth {
  const sum = (count: ReachDayCount): ReachDaySum => {
    const known = days.flatMap(({ [count]: value }) => (value === null ? [] : [value]));
    return { days: known.length, total: known.length === 0 ? null : known.reduce((total, value) => total + value, 0) };
  };
  return {
    start,
    days: days.length,
    views: sum('views'),
    follows: sum('follows'),
    unfollows: sum('unfollows'),
    profileVisits: sum('profileVisits'),
  };
}

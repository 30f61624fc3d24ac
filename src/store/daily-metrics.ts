import { type DailyCounts, type DailyMetrics, dailyCounts } from '../model/daily-metrics.ts';
import type { Driver } from './driver.ts';
import type { JsonRow } from './import-rows.ts';
import type { StoredSubject } from './subjects.ts';
import { number } from './values.ts';

const columnOf: Readonly<Record<keyof DailyCounts, string>> = {
  views: 'views',
  likes: 'likes',
  engagements: 'engagements',
  bookmarks: 'bookmarks',
  shares: 'shares',
  replies: 'replies',
  reposts: 'reposts',
  follows: 'follows',
  unfollows: 'unfollows',
  profileVisits: 'profile_visits',
  posts: 'posts',
  videoViews: 'video_views',
  mediaViews: 'media_views',
};

const columns = dailyCounts.map((name) => columnOf[name]);

/** A day as `insertDailyMetrics` reads it. */
export function dailyMetricsRow(metrics: DailyMetrics): JsonRow {
  return [metrics.platform, metrics.day, ...dailyCounts.map((name) => metrics[name])];
}

/** `?1`: a JSON array of rows as bytes, `?2`: the input. What it says of a day twice, it said last. */
export const insertDailyMetrics = `
INSERT INTO daily_metrics (input, platform, day, ${columns.join(', ')})
SELECT ?2, value->>0, value->>1, ${columns.map((_, index) => `value->>${index + 2}`).join(', ')}
FROM jsonb_each(CAST(?1 AS TEXT)) WHERE true
ON CONFLICT (input, day) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/**
 * What the subject got day by day, sorted: of inputs that tell of one day the newest wins, count by count, where it says
 * something. No input is newer than the day it was read, whatever it says of itself. `inputs`: rows of those that count;
 * `null` for all.
 */
export async function dailyMetrics(
  driver: Driver,
  subject: StoredSubject,
  inputs: readonly number[] | null = null,
): Promise<readonly DailyMetrics[]> {
  const rows = await driver.all(
    `SELECT d.* FROM daily_metrics d JOIN inputs n ON n.rid = d.input
     WHERE d.platform = ?1 AND coalesce(n.owner, '~' || n.rid) IN (SELECT value FROM json_each(?2))
       AND (?3 IS NULL OR d.input IN (SELECT value FROM json_each(?3)))
     ORDER BY d.day, min(coalesce(n.taken_at, n.last_read_at), n.last_read_at), d.input`,
    [subject.platform, JSON.stringify(subject.keys), inputs === null ? null : JSON.stringify(inputs)],
  );
  const days: DailyMetrics[] = [];
  for (const row of rows) {
    const before = days.at(-1);
    const day = String(row.day);
    const counts = dailyCounts.map((name) => [name, number(row[columnOf[name]])] as const);
    if (before?.day === day) {
      days[days.length - 1] = { ...before, ...Object.fromEntries(counts.filter(([, count]) => count !== null)) };
    } else {
      const all = Object.fromEntries(counts) as Record<keyof DailyCounts, number | null>;
      days.push({ platform: subject.platform, day, ...all });
    }
  }
  return days;
}

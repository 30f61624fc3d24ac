import type { RecordFormat } from '../../source.ts';
import { tableOf } from './columns.ts';
import { overviewMapper } from './overview.ts';
import { postsMapper } from './posts.ts';

const table = { platform: 'x', channel: 'archive', shape: 'csv' } as const;

/** `tweet_activity_metrics_…csv`, as Analytics was of old: own posts and what they got. */
export const xAnalyticsActivity: RecordFormat = {
  ...table,
  kind: 'x-analytics-activity',
  recognises: (record) => tableOf(record) === 'activity',
  mapper: postsMapper,
};

/** `account_analytics_content_…csv`, the same of today. */
export const xAnalyticsContent: RecordFormat = {
  ...table,
  kind: 'x-analytics-content',
  recognises: (record) => tableOf(record) === 'content',
  mapper: postsMapper,
};

/** `account_overview_analytics.csv`: a row a day, and no posts. */
export const xAnalyticsOverview: RecordFormat = {
  ...table,
  kind: 'x-analytics-overview',
  recognises: (record) => tableOf(record) === 'overview',
  mapper: overviewMapper,
};

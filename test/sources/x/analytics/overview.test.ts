import { describe, expect, it } from 'vitest';
import { type Batch, emptyBatch, emptyFacts, type InputFacts } from '../../../../src/sources/source.ts';
import { xAnalyticsOverview } from '../../../../src/sources/x/analytics/index.ts';
import { overviewRow } from '../../../support/x-analytics-tables.ts';

function read(rows: readonly unknown[]): { readonly batch: Batch; readonly facts: InputFacts } {
  const batch = emptyBatch();
  const facts = emptyFacts();
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const mapper = xAnalyticsOverview.mapper(options, facts, 'account_overview_analytics.csv');
  for (const row of rows) mapper.map(row, batch);
  mapper.finish?.(batch, facts);
  return { batch, facts };
}

const daysOf = ({ batch }: { readonly batch: Batch }) => batch.dailyMetrics.map(({ day }) => day);

describe('a table of days', () => {
  it('[U] gives days and no posts, oldest first, as of the last', () => {
    const result = read([overviewRow('Sun, Aug 2, 2026'), overviewRow('Sat, Aug 1, 2026', { Impressions: '-' })]);

    expect(result.batch.posts).toEqual([]);
    expect(result.batch.dailyMetrics).toEqual([
      {
        platform: 'x',
        day: '2026-08-01',
        views: null,
        likes: 0,
        engagements: 0,
        bookmarks: 0,
        shares: 0,
        replies: 0,
        reposts: 0,
        follows: 6,
        unfollows: 2,
        profileVisits: 40,
        posts: 0,
        videoViews: 0,
        mediaViews: 0,
      },
      expect.objectContaining({ day: '2026-08-02', views: 5000 }),
    ]);
    expect(result.facts).toMatchObject({ owner: null, takenAt: '2026-08-02T23:59:59Z' });
    expect(result.facts.warnings).toMatchObject([
      { code: 'days-kept', text: 'It holds totals of 2 days, 2026-08-01 to 2026-08-02, and no posts.' },
      { code: 'owner-unknown' },
    ]);
  });

  it('[U] counts a day once: the row with more views is the whole day', () => {
    const rows = [
      overviewRow('2026-08-01', { Impressions: 500, Unfollows: 9 }),
      overviewRow('Sat, Aug 1, 2026', { Impressions: 80, Unfollows: 1 }),
      overviewRow('2026-08-01', { Impressions: '-' }),
    ];
    for (const order of [rows, [...rows].reverse()]) {
      expect(read(order).batch.dailyMetrics).toMatchObject([{ day: '2026-08-01', views: 500, unfollows: 9 }]);
    }
  });

  it('[U] leaves days that are missing out, and never makes them 0', () => {
    expect(daysOf(read([overviewRow('2026-08-05'), overviewRow('2026-08-01')]))).toEqual(['2026-08-01', '2026-08-05']);
  });

  it('[U] counts rows without a day or without counts', () => {
    const empty = Object.fromEntries(Object.keys(overviewRow('')).map((name) => [name, '-']));
    const result = read([overviewRow('Total'), overviewRow(''), null, { ...empty, Date: '2026-08-01' }]);
    expect(Object.fromEntries(result.batch.skipped)).toEqual({ 'bad-date': 2, 'bad-record': 1, 'no-counts': 1 });
    expect(result.batch.dailyMetrics).toEqual([]);
    expect(result.facts.takenAt).toBeNull();
  });

  it('[U] learns the order of dates with slashes from the table, or gives them up', () => {
    expect(daysOf(read([overviewRow('8/9/2026'), overviewRow('8/13/2026')]))).toEqual(['2026-08-09', '2026-08-13']);
    expect(daysOf(read([overviewRow('8/9/2026'), overviewRow('13/9/2026')]))).toEqual(['2026-09-08', '2026-09-13']);
    const unsure = read([overviewRow('8/9/2026'), overviewRow('9/9/2026'), overviewRow('2026-08-01')]);
    expect(daysOf(unsure)).toEqual(['2026-08-01']);
    expect([...unsure.batch.skipped]).toEqual([['ambiguous-date', 2]]);
    const both = read([overviewRow('8/13/2026'), overviewRow('13/9/2026'), overviewRow('8/9/2026')]);
    expect(daysOf(both)).toEqual(['2026-08-13', '2026-09-13']);
  });

  it('[U] says which columns it lacks, and how many counts are none', () => {
    const { Unfollows: _, ...row } = overviewRow('2026-08-01', { Impressions: '-7', Likes: 'many' });
    const result = read([row]);
    expect(result.batch.dailyMetrics).toMatchObject([{ views: null, likes: null, unfollows: null, follows: 6 }]);
    expect(result.facts.warnings.map(({ code, text }) => `${code} ${text}`)).toEqual([
      expect.stringMatching(/^days-kept .*1 day, 2026-08-01/),
      expect.stringMatching(/^owner-unknown /),
      expect.stringMatching(/^columns-missing .*: unfollows\./),
      expect.stringMatching(/^unreadable-counts 2 counts/),
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { dailyMetrics, keepSubject, openStore } from '../../src/store/index.ts';
import { accountFile, dataFile } from '../support/bad-archives.ts';
import { cache, json, type Ran, skippedOf, warningsOf, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';
import { activityRow, contentRow, overviewRow, postId, table } from '../support/x-analytics-tables.ts';

const days = Array.from({ length: 10 }, (_, index) => `2026-08-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`);
const posts = days.map((day, index) => contentRow(day, { Impressions: 1000 + index }));
const contentName = 'account_analytics_content_2026-08-01_2026-08-31.csv';

/** How many posts have views, and the typical number of them. */
function viewsOf({ report }: Ran): unknown {
  const { basis, posts: counted, median } = report.reach.perPost;
  return [basis, counted, median];
}

async function daysIn(path: string): Promise<readonly (readonly [string, number | null, number | null])[]> {
  const { driver, close } = await openStore(path);
  const me = { platform: 'x', id: null, handle: 'drexample', displayName: null } as const;
  const rows = await dailyMetrics(driver, await keepSubject(driver, me, []));
  await close();
  return rows.map(({ day, views, follows }) => [day, views, follows] as const);
}

describe('X Analytics', () => {
  it('[I] views of posts reach the report, and the account is whom the links name', async () => {
    const ran = await json([write(`a/${contentName}`, table(posts)), '--cache', cache()]);

    expect(ran.code).toBe(0);
    expect(ran.report.subjects).toMatchObject([{ id: null, handle: 'DrExample' }]);
    expect(ran.report.totals.posts).toBe(10);
    expect(viewsOf(ran)).toEqual(['views', 10, 1004.5]);
    expect(ran.report.coverage.inputs).toMatchObject([
      { kind: 'x-analytics-content', channel: 'archive', span: { from: '2026-08-01', to: '2026-08-10' }, skipped: [] },
    ]);
    expect(ran.report.coverage.absent.map(({ what }) => what)).not.toContain('views of own posts');
    expect(warningsOf(ran)).toEqual([]);
  });

  it.each([
    ['semicolons', (text: string) => Buffer.from(text), ';', '\n'],
    ['tabs', (text: string) => Buffer.from(text), '\t', '\r\n'],
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`), ',', '\r\n'],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), '\t', '\r\n'],
  ])('[I] with %s is the same', async (_, encode, delimiter, newline) => {
    const rows = posts.map((row, index) => ({
      ...row,
      Impressions: `1.${String(index).padStart(3, '0')}`,
      'Post text': `"quoted";${newline}and broken, ${index}`,
    }));
    const ran = await json([write('b/mine.csv', encode(table(rows, delimiter, newline))), '--cache', cache()]);

    expect(ran.code).toBe(0);
    expect(viewsOf(ran)).toEqual(['views', 10, 1004.5]);
    expect(skippedOf(ran)).toEqual({});
  });

  it('[I] joins an archive of the same account, by its id, and counts no post twice', async () => {
    const tweets = days.map((day, index) => ({
      tweet: {
        id_str: postId(day),
        full_text: 'Lanes & trees',
        created_at: 'Sat Aug 01 10:00:00 +0000 2026',
        favorite_count: String(index),
        retweet_count: '0',
      },
    }));
    write('joined/data/account.js', accountFile());
    write('joined/data/tweets.js', dataFile('tweets', tweets));
    const analytics = write(`joined-analytics/${contentName}`, table(posts));
    const archive = analytics.replace(/joined-analytics.*/, 'joined');
    for (const order of [
      [archive, analytics],
      [analytics, archive],
    ]) {
      const ran = await json([...order, '--cache', cache()]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.report.subjects).toMatchObject([{ id: '42' }]);
      expect(ran.report.totals.posts).toBe(10);
      expect(viewsOf(ran)).toEqual(['views', 10, 1004.5]);
    }
  });

  it('[I] overlapping exports and re-reading count nothing twice, and the newest count wins', async () => {
    const at = cache();
    const newer = write('c/account_analytics_content_2026-08-05_2026-09-04.csv', table(posts.slice(4)));
    const grown = posts.slice(0, 6).map((row) => ({ ...row, Impressions: '7' }));
    const older = write('c/account_analytics_content_2026-07-07_2026-08-06.csv', table([...grown, ...grown]));
    await json([newer, '--cache', at]);
    const ran = await json([older, '--cache', at]);
    const again = await json([newer, older, '--cache', at]);

    for (const { report } of [ran, again]) {
      expect(report.totals.posts).toBe(10);
      expect(report.reach.timeline.find(({ basis }) => basis === 'views')).toMatchObject({
        posts: 10,
        total: 4 * 7 + 1004 + 1005 + 1006 + 1007 + 1008 + 1009,
      });
    }
    expect(again.report.coverage.inputs).toHaveLength(2);
  });

  it('[I] of a span exported again says what it says now', async () => {
    const at = cache();
    await json([write(`n/${contentName}`, table(posts)), '--cache', at]);
    const grown = posts.map((row) => ({ ...row, Impressions: '2,500' }));
    const again = await json([write(`o/${contentName}`, table(grown)), '--cache', at]);

    expect(again.report.totals.posts).toBe(10);
    expect(viewsOf(again)).toEqual(['views', 10, 2500]);
  });

  it('[I] of the older kind, spoiled by a spreadsheet, is known by its links; what has none is told', async () => {
    const rows = days.map((day) => activityRow(day, { 'Tweet id': '6.49E+17' }));
    const lost = days.slice(0, 2).map((day) => activityRow(day, { 'Tweet id': '6.49E+17', 'Tweet permalink': '' }));
    const name = 'd/tweet_activity_metrics_DrExample_20260801_20260831_en.csv';
    const ran = await json([write(name, table([...rows, ...lost])), '--cache', cache()]);

    expect(ran.report.coverage.inputs[0]?.kind).toBe('x-analytics-activity');
    expect(ran.report.totals.posts).toBe(10);
    expect(viewsOf(ran)).toEqual(['views', 10, 900]);
    expect(skippedOf(ran)).toEqual({ 'rounded-id': 2 });
  });

  it('[I] of another account is told and not merged', async () => {
    const at = cache();
    const other = days.map((day) => contentRow(day, { Impressions: 9 }, 'AnotherExample'));
    const mine = write(`e/${contentName}`, table(posts.slice(0, 3)));
    const theirs = write(`f/${contentName}`, table(other.slice(3)));
    const asked = await json([mine, theirs, '--cache', at]);
    const ran = await json([mine, theirs, '--cache', at, '--account', '@DrExample']);

    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('x:AnotherExample (owner of an archive)');
    expect(ran.code).toBe(0);
    expect(viewsOf(ran)).toEqual(['views', 3, 1001]);
    expect(ran.report.coverage.warnings).toMatchObject([{ code: 'other-account', path: theirs }]);
  });

  it('[I] tells of posts dated after the export, and leaves them out of what posts get', async () => {
    const rows = [...posts, contentRow('2026-10-20T10:00:00Z', { Impressions: 9_000_000 })];
    const ran = await json([write(`g/${contentName}`, table(rows)), '--cache', cache()]);
    const without = await json([write(`h/${contentName}`, table(posts)), '--cache', cache()]);

    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'implausible-dates', text: expect.stringMatching(/^1 post has/) },
      { code: 'posts-after-export', text: expect.stringMatching(/^1 own post is dated after the export/) },
    ]);
    expect(ran.report.totals.posts).toBe(posts.length + 1);
    expect(ran.report.reach).toEqual(without.report.reach);
  });

  it('[I] without a name in it is its reader’s when --account says so', async () => {
    const at = cache();
    const rows = posts.map((row) => ({ ...row, 'Post Link': '' }));
    const path = write('h/mine.csv', table(rows));
    const unnamed = await json([path, '--cache', at]);
    const named = await json([path, '--cache', at, '--account', '@DrExample']);
    const later = await json([path, '--cache', at]);

    expect(warningsOf(unnamed)).toEqual(['owner-unknown']);
    expect(unnamed.report.subjects).toMatchObject([{ id: null, handle: null }]);
    for (const ran of [named, later]) {
      expect([ran.code, warningsOf(ran)]).toEqual([0, []]);
      expect(viewsOf(ran)).toEqual(['views', 10, 1004.5]);
    }
  });

  it('[I] keeps totals of days for the account that is named, and the newest wins', async () => {
    const at = cache();
    const account = ['--cache', at, '--account', '@DrExample'];
    const path = write(
      'i/account_overview_analytics.csv',
      table([overviewRow('Sun, Aug 2, 2026', { Impressions: '1,200' }), overviewRow('Sat, Aug 1, 2026')]),
    );
    const first = await json([path, ...account]);
    const rest = [overviewRow('Mon, Aug 3, 2026'), overviewRow('Sun, Aug 2, 2026', { Impressions: '1.3K' })];
    await json([write('j/account_overview_analytics.csv', table([...rest, overviewRow('Total')])), ...account]);
    const again = await json([path, ...account]);

    expect([first.code, again.code]).toEqual([0, 0]);
    expect(first.report.totals.posts).toBe(0);
    expect(first.report.coverage.warnings).toMatchObject([
      { code: 'days-kept', text: 'It holds totals of 2 days, 2026-08-01 to 2026-08-02, and no posts.' },
    ]);
    expect(skippedOf(again)).toEqual({ 'bad-date': 1 });
    expect(await daysIn(at)).toEqual([
      ['2026-08-01', 5000, 6],
      ['2026-08-02', 1300, 6],
      ['2026-08-03', 5000, 6],
    ]);
  });

  it('[I] of days does not say whose it is, and says that', async () => {
    const path = write('k/account_overview_analytics.csv', table([overviewRow('2026-08-01')]));
    const ran = await json([path, write(`k/${contentName}`, table(posts)), '--cache', cache()]);

    expect(ran.report.subjects).toMatchObject([{ handle: 'DrExample' }]);
    expect(warningsOf(ran)).toContain('owner-unknown');
  });

  it('[I] names the columns it lacks, and calls nothing 0 that it does not know', async () => {
    const rows = posts.map(({ Impressions: _, ...row }) => row);
    const ran = await json([write('l/mine.csv', table(rows)), '--cache', cache()]);

    expect(ran.report.coverage.warnings).toMatchObject([
      { code: 'columns-missing', text: expect.stringContaining('impressions') },
    ]);
    expect(viewsOf(ran)).toEqual(['engagement', 10, 16]);
  });

  it('[I] with a header alone, half a row or a short one is told', async () => {
    const text = table(posts.slice(0, 2));
    const header = await json([write('m/header.csv', text.slice(0, text.indexOf('\n') + 1)), '--cache', cache()]);
    const broken = await json([
      write('m/broken.csv', `${text}1,2,3\n${text.split('\n')[1]?.slice(0, 40)}`),
      '--cache',
      cache(),
    ]);

    expect(header.code).toBe(3);
    expect(skippedOf(broken)).toEqual({ 'bad-row': 1, truncated: 1 });
    expect(viewsOf(broken)).toEqual(['views', 2, 1000.5]);
  });

  it('[I] totals of days are in the report by day and month, inside the window, and in no figure of posts', async () => {
    const rows = [
      overviewRow('2026-07-31', { Impressions: 900 }),
      overviewRow('2026-08-01', { Impressions: '1,200', 'New follows': 4, Unfollows: -1 }),
      overviewRow('2026-08-03', { Impressions: '', 'New follows': 6 }),
    ];
    const store = cache();
    const file = write('days/account_overview_analytics.csv', table(rows));
    const ran = await json([file, '--account', 'DrExample', '--cache', store]);
    const { daily, posts, perPost, timeline } = ran.report.reach;

    expect(ran.code).toBe(0);
    expect(daily.days.map(({ day, views, follows, unfollows }) => [day, views, follows, unfollows])).toEqual([
      ['2026-07-31', 900, expect.any(Number), expect.any(Number)],
      ['2026-08-01', 1200, 4, null],
      ['2026-08-03', null, 6, expect.any(Number)],
    ]);
    expect(daily.months).toMatchObject([
      { start: '2026-07-01', days: 1, views: { days: 1, total: 900 } },
      { start: '2026-08-01', days: 2, views: { days: 1, total: 1200 }, follows: { days: 2, total: 10 } },
    ]);
    expect(ran.report.reasons['reach.daily.days.2.views']?.code).toBe('not-in-input');
    expect([posts, perPost.median, timeline]).toEqual([0, null, []]);
    const august = await json(['--account', 'DrExample', '--cache', store, '--since', '2026-08-01']);
    expect(august.report.reach.daily.days.map(({ day }) => day)).toEqual(['2026-08-01', '2026-08-03']);
    const { stdout } = await runCli(['analyse', '--account', 'DrExample', '--cache', store]);
    expect(stdout).toContain('What the platform counted a day');
    const later = await runCli(['analyse', '--account', 'DrExample', '--cache', store, '--since', '2026-09-01']);
    expect(later.code).toBe(3);
    expect(later.stderr).toContain('lies outside the window');
    expect(august.code).toBe(0);
  });
});

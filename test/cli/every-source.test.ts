import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, testFolder } from '../support/run-cli.ts';
import { fixturesTop, sourceFixtures } from '../support/source-fixtures.ts';

const folder = testFolder();

/** One person, under its name on each platform. */
const accounts = [
  'x:maya_example',
  'mastodon:maya@social.example',
  'bluesky:maya.example.com',
  'threads:maya.example',
  'tiktok:maya.example',
  'linkedin:maya-example',
  'instagram:maya.example',
];

interface Row {
  readonly path: string;
  readonly kind: string;
  readonly platform: string;
  readonly channel: string;
  readonly records: Readonly<Record<string, number>>;
  readonly duplicates: number;
}

describe('analyse over a folder of every source', () => {
  it('[I] gives one report with a row for each input', { timeout: 60_000 }, async () => {
    const named = accounts.flatMap((account) => ['--account', account]);
    const cache = join(folder, 'all.sqlite');
    const { code, stdout, stderr } = await runCli([
      'analyse',
      fixturesTop,
      ...named,
      '--cache',
      cache,
      '--format',
      'json',
    ]);
    expect(code, stderr).toBe(0);
    const report = JSON.parse(stdout);
    const rows: readonly Row[] = report.coverage.inputs;
    const found = rows.map(({ path }) => path.slice(fixturesTop.length + 1));
    for (const { platform, kind, name } of sourceFixtures) {
      if (kind.startsWith('columns-')) continue;
      const own = rows.filter(
        (row, index) => row.kind === kind && found[index]?.startsWith(`${platform}/${kind}/${name}`),
      );
      expect(own, `${kind} ${name}`).toHaveLength(1);
    }
    expect(report.subjects.map((subject: { platform: string }) => subject.platform).sort()).toEqual(
      ['bluesky', 'instagram', 'linkedin', 'mastodon', 'threads', 'tiktok', 'x'].sort(),
    );
    expect(report.coverage.warnings.filter((warning: { code: string }) => warning.code === 'failed-input')).toEqual([]);
  });

  it('[I] counts the same reply once, and the other rows of it as duplicates', { timeout: 60_000 }, async () => {
    const { stdout } = await runCli([
      'analyse',
      join(fixturesTop, 'x/x-snscrape/2023.jsonl'),
      join(fixturesTop, 'x/x-twarc2/pages.jsonl'),
      join(fixturesTop, 'x/zeeschuimer-x/2026.ndjson'),
      '--account',
      'x:maya_example',
      '--no-cache',
      '--format',
      'json',
    ]);
    const report = JSON.parse(stdout);
    expect(report.totals).toMatchObject({ interactions: 2 });
    expect(report.coverage.inputs.map((row: Row) => [row.kind, row.records.interactions, row.duplicates])).toEqual([
      ['x-snscrape', 2, 0],
      ['x-twarc2', 2, 2],
      ['zeeschuimer-x', 2, 2],
    ]);
  });

  it('[I] takes comments and replies of captures for interactions', { timeout: 60_000 }, async () => {
    const counts = async (path: string, account: string) => {
      const run = await runCli([
        'analyse',
        join(fixturesTop, path),
        '--account',
        account,
        '--no-cache',
        '--format',
        'json',
      ]);
      const report = JSON.parse(run.stdout);
      const [row] = report.coverage.inputs;
      return [report.totals.posts, report.totals.interactions, row.records.otherPosts];
    };
    expect(await counts('tiktok/zeeschuimer-tiktok-comments/2026.ndjson', 'tiktok:maya.example')).toEqual([0, 2, 1]);
    expect(await counts('tiktok/fourcat-tiktok-comments-csv/2026.csv', 'tiktok:maya.example')).toEqual([0, 2, 1]);
    expect(await counts('tiktok/zeeschuimer-tiktok/2026.ndjson', 'tiktok:maya.example')).toEqual([1, 1, 0]);
    expect(await counts('threads/zeeschuimer-threads/2026.ndjson', 'threads:maya.example')).toEqual([1, 2, 0]);
    expect(await counts('instagram/zeeschuimer-instagram/lists.ndjson', 'instagram:maya.example')).toEqual([0, 1, 0]);
  });

  it('[I] counts comments on videos nobody names as replies of their writer', { timeout: 60_000 }, async () => {
    const path = join(fixturesTop, 'tiktok/tiktok-archive/2024');
    const { stdout } = await runCli(['analyse', path, '--no-cache', '--format', 'json']);
    const [row] = JSON.parse(stdout).coverage.inputs;
    expect(row.records).toMatchObject({ posts: 2, replies: 1 });
  });
});

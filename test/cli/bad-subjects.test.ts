import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountFile, archiveFolder, archiveZip, manifestFile, tweets } from '../support/bad-archives.ts';
import { cache, folder, json, row, rows, write } from '../support/bad-input.ts';

describe('whom and what the report is about', () => {
  it('[I] the same file twice is one input; an archive as folder and zip is two, its posts count once', async () => {
    const file = write('twice.jsonl', rows(3));
    const twice = await json([file, file, '--cache', cache()]);
    write('same/data/account.js', accountFile());
    write('same/data/manifest.js', manifestFile(500));
    write('same/data/tweets.js', tweets(500));
    const both = await json([join(folder, 'same'), write('same.zip', archiveZip()), '--cache', cache()]);

    expect([twice.code, twice.report.totals.interactions, twice.report.coverage.inputs.length]).toEqual([0, 3, 1]);
    expect([both.code, both.report.totals.posts, both.report.coverage.inputs.length]).toEqual([0, 500, 2]);
  });

  it('[I] asks when two archives leave it open, and takes id, handle, other case, platform:handle', async () => {
    const at = cache();
    const inputs = [archiveFolder('mine'), archiveFolder('theirs', { id: '77', handle: 'OtherPerson' })];
    const asked = await json([...inputs, '--cache', at]);

    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/x:DrExample \(owner[\s\S]*x:OtherPerson[\s\S]*--account/);
    for (const who of ['42', 'x:42', '@DREXAMPLE', 'x:drexample', 'DrExample']) {
      const { code, report } = await json(['--cache', at, '--account', who]);
      expect([who, code, report.subjects[0]?.id]).toEqual([who, 0, '42']);
    }
  });

  it('[I] tells accounts that had one handle apart by their ids', async () => {
    const inputs = [
      archiveFolder('first', { id: '78', handle: 'Same' }),
      archiveFolder('second', { id: '79', handle: 'Same' }),
    ];
    const asked = await json([...inputs, '--cache', cache(), '--account', 'same']);

    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/fits 2 accounts: x:7[89] \(Same\), x:7[89] \(Same\)/);
    expect(asked.stderr).toContain('x:78');
  });

  it('[I] knows one account that inputs name by id and by handle, in either order', async () => {
    const searched = {
      url: 'https://api.example.com/2/tweets/search/all?query=%40DrExample',
      retrieved_at: '2026-06-01T00:00:00Z',
    };
    const byId = write('by-id.jsonl', rows(20));
    const byHandle = write('by-handle.jsonl', row(901, 'by handle', { __twarc: searched }));
    const other = { ...searched, url: searched.url.replace('DrExample', 'Somebody') };
    const ofAnother = write('of-another.jsonl', row(902, '@Somebody too', { __twarc: other }));
    for (const inputs of [
      [byId, byHandle],
      [byHandle, byId],
    ]) {
      const { code, report } = await json([...inputs, '--cache', cache()]);
      expect([code, report.subjects[0]?.id, report.totals.interactions]).toEqual([0, '42', 21]);
    }
    const asked = await json([byId, ofAnother, '--cache', cache()]);
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('Whom is the report about?')]);
  });

  it('[I] asks too when a page beside two archives states the owner of one', async () => {
    const from = join(import.meta.dirname, '../../fixtures/sources');
    const inputs = ['mastodon/mastodon-archive/2026', 'mastodon/mastodon-notifications', 'x/x-archive/2026-parts'];
    const asked = await json([...inputs.map((input) => join(from, input)), '--cache', cache()]);

    expect(asked.code).toBe(2);
    expect(asked.stderr).toMatch(/mastodon:maya@social\.example \(owner[\s\S]*x:maya_example \(owner/);
  });

  it('[I] of two archives of one account the newer counts win, in either order', async () => {
    const [old, young] = [archiveFolder('old', { likes: 5 }), archiveFolder('young', { likes: 50 })];
    for (const inputs of [
      [old, young],
      [young, old],
    ]) {
      const { code, report } = await json([...inputs, '--cache', cache()]);
      expect([code, report.totals.posts, report.reach.perPost.median]).toEqual([0, 20, 53]);
    }
  });

  it('[I] --only-inputs takes the counts of its inputs alone', async () => {
    const at = cache();
    const old = archiveFolder('old-only', { likes: 5 });
    await json([old, archiveFolder('young-too', { likes: 50 }), '--cache', at]);
    const { report } = await json([old, '--cache', at, '--only-inputs']);

    expect(report.reach.perPost.median).toBe(8);
  });

  it('[I] an empty window: exit 3, the report is still printed', async () => {
    const future = await json([write('w.jsonl', rows(3)), '--cache', cache(), '--since', '2030-01-01']);

    expect(future.code).toBe(3);
    expect(future.stderr).toContain('lies outside the window');
    expect(future.report.coverage.inputs[0]?.records.interactions).toBe(3);
  });

  it('[I] exit 3 names the owner of an archive too', async () => {
    const { code, stderr } = await json([archiveFolder('owned'), '--cache', cache(), '--account', '@nobody']);

    expect(code).toBe(3);
    expect(stderr.toLowerCase()).toContain('drexample');
  });

  it('[I] --account takes an id that only mentions know, as short as old ones are', async () => {
    const { code, report } = await json([write('short.jsonl', rows(3)), '--cache', cache(), '--account', 'x:42']);

    expect([code, report.totals.interactions]).toEqual([0, 3]);
  });

  it('[I] names the input that failed when it must ask whom the report is about', async () => {
    const inputs = [
      join(folder, 'mistyped.zip'),
      archiveFolder('one-of-two'),
      archiveFolder('two-of-two', { id: '77' }),
    ];
    const { code, stderr } = await json([...inputs, '--cache', cache()]);

    expect(code).toBe(2);
    expect(stderr).toContain('mistyped.zip');
  });

  it('[I] --map with a column the file lacks says so', async () => {
    const table = write('table.csv', 'id,body\n1,@drexample hello\n');
    const { stderr } = await json([table, '--map', 'text=nope', '--cache', cache()]);

    expect(stderr).toContain('nope');
  });
});

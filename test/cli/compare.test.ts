import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison, MeasureId } from '../../src/model/comparison.ts';
import { Comparison as ComparisonSchema } from '../../src/report/json/comparison-schema.ts';
import { mastodonNotifications, twarcRows, xApiPage, xRows } from '../compare/world.ts';
import { cache, folder, raw, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const onX = write('x.jsonl', xRows(120, 6));
const laterOnX = write('x-later.jsonl', xRows(120, 30, 7));
const onMastodon = write('notifications.json', mastodonNotifications(80, 20));
const twarc = write('twarc.jsonl', twarcRows(60));
const byApi = write('page.json', xApiPage(60));
const accounts = ['--account', 'x:drexample', '--account', 'mastodon:ada@social.example'];
const kept = cache();

async function json(argv: readonly string[], at = kept) {
  const result = await runCli(['compare', ...argv, '--cache', at, '--format', 'json']);
  const comparison = result.stdout === '' ? null : (JSON.parse(result.stdout) as Comparison);
  if (comparison !== null) ComparisonSchema.parse(comparison);
  return { ...result, comparison };
}

function measure(comparison: Comparison | null, id: MeasureId) {
  const found = comparison?.measures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

describe('compare', () => {
  it('[I] puts one person on two platforms side by side, every cell with what it rests on', async () => {
    const { code, comparison } = await json([onX, onMastodon, ...accounts]);
    expect(code).toBe(0);
    expect(comparison?.sides.map(({ subject }) => subject.platform)).toEqual(['x', 'mastodon']);
    const { cells, differences } = measure(comparison, 'abuse');
    expect(cells[0]).toMatchObject({ count: 21, n: 120, of: 'judged', channels: ['dump'], daysSeen: 28, reason: null });
    expect(cells[0]?.value).toBeCloseTo(21_000 / 120, 2);
    expect(cells[1]).toMatchObject({ count: 5, n: 80, channels: ['api'], daysSeen: 28 });
    // What a tool's file and an API leave out differs.
    expect(differences).toMatchObject([
      { side: 1, ratio: null, verdict: 'cannot-tell', reason: { code: 'other-channel' } },
    ]);
    for (const { cells: each } of comparison?.measures ?? [])
      for (const { value, ci95, reason } of each) expect(value === null || ci95 === null).toBe(reason !== null);
  });

  it('[I] gives the same cells as a table', async () => {
    const { comparison } = await json([onX, onMastodon, ...accounts]);
    const table = async (...more: readonly string[]) => runCli(['compare', ...accounts, '--cache', kept, ...more]);
    const { code, stdout } = await table('--format', 'ndjson');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const csv = await table('--format', 'csv');

    expect([code, csv.code]).toEqual([0, 0]);
    expect(rows.filter(({ measure: id }) => id === 'abuse').map(({ value }) => value)).toEqual(
      measure(comparison, 'abuse').cells.map(({ value }) => value),
    );
    expect(csv.stdout.split('\r\n')).toHaveLength(rows.length + 2);
    expect(await table('--format', 'csv', '--paper')).toMatchObject({ code: 2, stdout: '' });
    expect((await table('--format', 'csv', '-o', join(folder, 'cells.zip'))).stderr).toContain('one table');
  });

  it('[I] without names takes the account each platform’s inputs settle, and needs two', async () => {
    const empty = cache();
    const named = await json([twarc, onMastodon, '--include-api'], empty);
    expect(named.code).toBe(0);
    expect(named.comparison?.sides.length).toBe(2);
    const alone = await runCli(['compare', twarc, '--no-cache']);
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(alone.stderr).toContain('nothing to compare it with');
  });

  it('[I] compares windows of one account with a ratio, adjusted for all that were compared', async () => {
    const windows = ['--window', '2026-05-01..2026-06-01', '--window', '2026-07-01..2026-08-01'];
    const { code, comparison } = await json([onX, laterOnX, '--account', 'x:drexample', ...windows]);
    expect(code).toBe(0);
    const [difference] = measure(comparison, 'abuse').differences;
    expect(difference).toMatchObject({ verdict: 'lower', reason: null });
    expect(difference?.ratio).toBeCloseTo(5 / 21, 2);
    expect(comparison?.tested).toBeGreaterThan(1);
    const [doxxing] = measure(comparison, 'doxxing').differences;
    expect(doxxing).toMatchObject({ verdict: 'cannot-tell', reason: { code: 'none-counted' } });
  });

  it('[I] counts people on both by links they publish, and no one by a name that is alike', async () => {
    const { comparison } = await json([...accounts, '--window', '2026-05-01..2026-06-01']);
    // Every second account of X names person0, person2, … of the other server; of those 80 wrote.
    expect(comparison?.overlaps).toMatchObject([{ side: 1, linkedOfFirst: 40, linkedOfSide: 40, reason: null }]);
    expect(JSON.stringify(comparison)).not.toContain('person2');
  });

  it('[I] leaves what came by X’s API out of every figure, and takes it in with the clause', async () => {
    const store = cache();
    const without = await json([onX, byApi, onMastodon, ...accounts], store);
    expect(without.code).toBe(0);
    expect(measure(without.comparison, 'abuse').cells[0]).toMatchObject({ count: 21, n: 120, channels: ['dump'] });
    expect(measure(without.comparison, 'anonymity').cells[0]?.reason?.code).toBe('api-left-out');
    expect(without.comparison?.overlaps[0]?.reason?.code).toBe('api-left-out');
    expect(without.comparison?.sides.map(({ coverage }) => coverage.leftOut)).toEqual([1, 0]);
    expect(without.comparison?.notes.map(({ code }) => code)).toContain('x-api-left-out');
    expect(without.stderr).not.toContain('terms');
    const within = await json([...accounts, '--include-api', '--quiet'], store);
    expect(measure(within.comparison, 'abuse').cells[0]).toMatchObject({
      count: 81,
      n: 180,
      channels: ['api', 'dump'],
    });
    expect(within.stderr).toContain("X's developer terms");
    const only = await json(
      [byApi, '--account', 'x:drexample', '--window', '2026-01-01..', '--window', '..2026-01-01'],
      cache(),
    );
    expect(only).toMatchObject({ code: 3 });
    expect(only.stderr).toContain('--include-api');
  });

  it('[I] leaves files of programs that ask X’s API out as it does answers of it', async () => {
    const files = [onX, twarc, onMastodon];
    const store = cache();
    const { comparison } = await json([...files, ...accounts], store);
    expect(measure(comparison, 'abuse').cells[0]).toMatchObject({ count: 21, n: 120 });
    expect(comparison?.sides.map(({ coverage }) => coverage.leftOut)).toEqual([1, 0]);
    expect(comparison?.notes.map(({ code }) => code)).toContain('x-api-left-out');
    const within = await json([...accounts, '--include-api', '--quiet'], store);
    expect(measure(within.comparison, 'abuse').cells[0]).toMatchObject({ count: 81, n: 180 });
  });

  it('[I] prints what there is and exits 3 where a side is empty', async () => {
    const { code, comparison, stderr } = await json([
      '--account',
      'x:drexample',
      '--account',
      'bluesky:nobody.example',
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('bluesky:nobody.example');
    expect(comparison?.sides.map(({ empty }) => empty)).toEqual([false, true]);
    expect(measure(comparison, 'abuse').cells[1]).toMatchObject({ value: null, reason: { code: 'no-interactions' } });
  });

  it.each([
    ['reversed', ['--window', '2026-07-01..2026-05-01'], /not before its end/],
    ['no window', ['--window', 'may'], /two dots/],
    ['open at both ends', ['--window', '..'], /two dots/],
    ['no date', ['--window', '2026-02-30..'], /Give a date/],
    ['twice', ['--window', '30d..', '--window', '30d..'], /given twice/],
    ['values without a paper', ['--values', 'campaigner'], /--paper/],
    ['values that are not there', ['--paper', '--values', 'no-such.yaml'], /cannot be read/],
    ['no account', ['--account', 'x:'], /not an account/],
    ['two of one platform', ['--account', 'x:drexample', '--account', 'x:other'], /two accounts of x/],
    ['too many windows', Array.from({ length: 13 }, (_, at) => ['--window', `${at + 1}d..`]).flat(), /12 at most/],
  ])('[I] exits 2 with words for %s', async (_, argv, words) => {
    const result = await runCli([
      'compare',
      ...(argv.includes('--account') ? [] : ['--account', 'x:drexample']),
      ...argv,
      '--cache',
      kept,
    ]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(words);
  });

  it('[I] says that windows overlap and does not compare them', async () => {
    const windows = ['--window', '2026-05-01..2026-08-01', '--window', '2026-07-01..2026-09-01'];
    const { comparison } = await json(['--account', 'x:drexample', ...windows]);
    expect(comparison?.notes.map(({ code }) => code)).toContain('windows-overlap');
    expect(measure(comparison, 'abuse').differences[0]?.reason?.code).toBe('windows-overlap');
  });

  it('[I] stops in order when interrupted', async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const result = await runCli(['compare', onX, ...accounts, '--no-cache'], { signal: interrupt.signal });
    expect(result).toMatchObject({ code: 130, stdout: '' });
    expect(result.stderr).toContain('interrupted: nothing was kept, as --no-cache asks; the same command begins anew.');
  });

  it('[I] an input that cannot be read is told, the rest compared, exit 4', async () => {
    const { code, comparison, stderr } = await json([join(folder, 'missing.json'), ...accounts]);
    expect(code).toBe(4);
    expect(stderr).toContain('missing.json');
    expect(comparison?.sides.length).toBe(2);
  });

  it('[I] never lets a direct message in, even one that an earlier run read', async () => {
    const store = cache();
    const notes = JSON.parse(mastodonNotifications(40, 20)) as { status: { visibility: string } }[];
    for (const note of notes.slice(0, 5)) note.status.visibility = 'direct';
    const direct = write('direct.json', JSON.stringify(notes));
    const who = ['--account', 'mastodon:ada@social.example'];
    await runCli(['analyse', direct, ...who, '--messages', '--cache', store, '--format', 'json']);
    const windows = ['--window', '2026-05-01..', '--window', '..2026-05-01'];
    const { comparison } = await json([...who, ...windows], store);
    expect(comparison?.sides[0]?.totals.interactions).toBe(35);
    expect(comparison?.sides[0]?.danger).toEqual([]);
  });
});

describe('the paper', () => {
  it('[I] weighs the values, tells every option, admits what is missing', async () => {
    const { code, comparison } = await json([...accounts, '--paper', '--values', 'public-body']);
    expect(code).toBe(0);
    const paper = comparison?.paper;
    expect(paper?.options.map(({ option }) => option)).toEqual([
      'stay',
      'stay-selectively',
      'strengthen-own-guidelines',
      'address-it-publicly',
      'mirror',
      'leave',
    ]);
    expect(paper?.values.find(({ figure }) => figure === 'misinformation')).toMatchObject({
      status: 'cannot-tell',
      reason: { code: 'not-measured' },
    });
    expect(paper?.notMeasured.map(({ code: each }) => each)).toContain('misinformation');
    expect(paper?.gaps.map(({ code: each }) => each)).toContain('not-checked');
    expect(paper?.lean.option).toBeNull();
  });

  it('[I] leans where every value of the file points one way, and no further', async () => {
    const values = (limit: number) =>
      write(
        `values-${limit}.json`,
        JSON.stringify({
          name: 'us',
          values: [
            { name: 'calm', figure: 'abuse', atMost: limit },
            { name: 'safety', figure: 'danger', atMost: limit },
          ],
        }),
      );
    const high = await json([...accounts, '--paper', '--values', values(900)]);
    expect(high.comparison?.paper?.lean).toMatchObject({ option: 'stay', checked: false });
    // The interval of the rate holds this limit.
    const close = await json([...accounts, '--paper', '--values', values(105)]);
    expect(close.comparison?.paper?.values[0]).toMatchObject({
      status: 'cannot-tell',
      reason: { code: 'range-holds-limit' },
    });
    expect(close.comparison?.paper?.lean.option).toBeNull();
  });

  it('[I] can be about one account alone, and is about its latest window', async () => {
    const { code, comparison } = await json([
      '--account',
      'x:drexample',
      '--paper',
      '--window',
      '2026-07-01..2026-08-01',
      '--window',
      '2026-05-01..2026-06-01',
    ]);
    expect(code).toBe(0);
    expect(comparison?.paper?.about).toBe(0);
  });

  it('[I] is never written over the values it was made with', async () => {
    const file = write('ours.yaml', 'name: us\nvalues:\n  - name: care\n    figure: danger\n    atMost: 2\n');
    const argv = ['compare', ...accounts, '--paper', '--values', file, '-o', file, '--cache', kept];
    expect((await runCli(argv)).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toContain('care');
  });

  it.each(['terminal', 'markdown', 'html'])(
    '[I] reads in %s, danger above the figures, nothing raw',
    async (format) => {
      const out = join(folder, `paper.${format}`);
      const argv = ['compare', '--cache', kept, '--paper', '--values', 'campaigner', '--format', format, '-o', out];
      const { code } = await runCli([...argv, ...accounts]);
      expect(code).toBe(0);
      const text = readFileSync(out, 'utf8');
      expect(text.replaceAll('\n', '')).not.toMatch(raw);
      expect(text.indexOf('Danger')).toBeGreaterThan(0);
      expect(text.indexOf('Danger')).toBeLessThan(text.indexOf('Strengthen own guidelines'));
      expect(text).toContain('Misinformation');
      expect(text).toContain('Samaritans');
    },
  );
});

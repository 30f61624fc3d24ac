import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { cache, folder, json, row, rows, write } from '../support/bad-input.ts';
import { runCli } from '../support/run-cli.ts';

const texts = rows(30) + row(90, 'you are an idiot and a fraud') + row(91, 'thank you for all you do');

/** A report of some messages, saved, and the cache it was made from. */
async function saved(
  name: string,
  options: readonly string[] = [],
): Promise<{ file: string; path: string; input: string }> {
  const [path, input] = [cache(), write(`${name}.jsonl`, texts)];
  const { stdout } = await runCli(['analyse', input, '--cache', path, '--format', 'json', ...options]);
  return { file: write(`${name}.json`, stdout), path, input };
}

describe('analyse --from-report', () => {
  it('[I] says that the figures agree, from the cache and from the inputs in another one', async () => {
    const { file, path, input } = await saved('same', ['--since', '2026-01-01', '--event', '2026-05-01=letter']);
    const again = await runCli(['analyse', '--from-report', file, '--cache', path]);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/^The same figures: all [\d,]+ values agree\.\n$/);

    const elsewhere = await runCli(['analyse', input, '--from-report', file, '--no-cache', '--format', 'json']);
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({ matches: true, differing: [], changed: [] });
  });

  it('[I] names the input that came since and the figures it changed, and exits 10 where that was asked', async () => {
    const { file, path } = await saved('grown');
    await json([write('more.jsonl', row(200, 'you are an idiot')), '--cache', path]);
    const { code, stdout, stderr } = await runCli([
      'analyse',
      '--from-report',
      file,
      '--cache',
      path,
      '--fail-on',
      'changed',
    ]);
    expect(code).toBe(10);
    expect(stderr).toContain('--fail-on changed is met');
    expect(stdout).toMatch(/^Not the same: \d+ of/);
    expect(stdout).toContain('input added: x-twarc2 (dump)');
    expect(stdout).toContain('totals.interactions  32 → 33');
  });

  it('[I] names what was purged since, by when, how much and by what rule, and not what went before', async () => {
    const { path, input } = await saved('purged');
    const purge = (now: string, ...rule: readonly string[]) =>
      runCli(['cache', 'purge', '--cache', path, ...rule], { now });
    await purge('2026-11-01T09:00:00.000Z', '--label', 'support');
    const { stdout: made } = await runCli(['analyse', '--cache', path, '--format', 'json']);
    const file = write('purged-between.json', made);
    const again = async (...more: readonly string[]) =>
      JSON.parse(
        (await runCli(['analyse', '--from-report', file, '--cache', path, '--format', 'json', ...more])).stdout,
      );
    expect((await again()).changed).toEqual([]);

    await purge('2026-11-03T09:00:00.000Z', '--author', 'x:990');
    const found = await again();
    expect(found.matches).toBe(false);
    expect(found.changed).toEqual([
      { what: 'purge', before: null, after: '2026-11-03, an author: posts 1, profiles 1' },
    ]);
    const { stdout } = await runCli(['analyse', '--from-report', file, '--cache', path]);
    expect(stdout).toContain('purged since: 2026-11-03, an author: posts 1, profiles 1');
    expect(input).not.toBe('');

    const store = await openStore(path);
    await store.driver.run(
      "INSERT INTO post_states (post, state, first_at, last_at) VALUES (1, 'gone', '2026-11-05T00:00:00.000Z', '2026-11-05T00:00:00.000Z'), (2, 'gone', '2026-10-05T00:00:00.000Z', '2026-11-06T00:00:00.000Z')",
    );
    await store.close();
    expect((await again()).changed.at(-1)).toEqual({ what: 'deletion', before: null, after: '2026-11-05: posts 1' });

    // Of words alone every figure stays.
    await purge('2026-11-04T09:00:00.000Z', '--older-than', '0d');
    expect((await again()).changed).toHaveLength(3);
  });

  it('[I] goes by the options of the report, and refuses others beside it', async () => {
    const { file, path } = await saved('options', ['--until', '2026-05-01']);
    const { stdout } = await runCli(['analyse', '--from-report', file, '--cache', path, '--format', 'json']);
    expect(JSON.parse(stdout).matches).toBe(true);
    const refused = await runCli(['analyse', '--from-report', file, '--cache', path, '--since', '2020-01-01']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--since cannot stand beside --from-report');
  });

  it.each([
    ['nothing.json', null, 'cannot be read'],
    ['half.json', '{"schemaVersion": 1, "to', 'it is not JSON'],
    ['other.json', '{"schemaVersion": 2}', 'not a report that can be made again'],
    [
      'older.json',
      '{"schemaVersion": 1, "tool": {"version": "0.1.0", "model": "m"}}',
      'not a report that can be made again',
    ],
  ])('[I] says what is wrong with %s', async (name, content, words) => {
    const file = content === null ? `${folder}/${name}` : write(name, content);
    const { code, stderr, stdout } = await runCli(['analyse', '--from-report', file, '--no-cache']);
    expect(code).toBe(4);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
  });

  it('[I] has no condition changed without a report', async () => {
    const { code, stderr } = await runCli(['analyse', '--no-cache', '--fail-on', 'changed']);
    expect(code).toBe(2);
    expect(stderr).toContain('--from-report');
  });
});

describe('analyse --methods', () => {
  it('[I] prints how the report was made, with its figures, versions, seed and fingerprint', async () => {
    const { file, path } = await saved('methods');
    const { code, stdout } = await runCli(['analyse', '--cache', path, '--methods']);
    const { report } = await json(['--cache', path]);
    expect(code).toBe(0);
    expect(file).not.toBe('');
    for (const part of [
      report.tool.model,
      report.provenance.fingerprint,
      String(report.provenance.seed),
      '32 replies, mentions and quotes',
    ])
      expect(stdout).toContain(part);
    expect(stdout.split('\n\n')).toHaveLength(4);
    expect(stdout).not.toMatch(/Invented\d|account-/);
  });
});

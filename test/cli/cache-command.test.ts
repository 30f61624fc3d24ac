import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { ageCache } from '../support/aged-cache.ts';
import { cache, evil, folder, json, raw, row, rows, write } from '../support/bad-input.ts';
import { demo, runCli } from '../support/run-cli.ts';

async function info(path: string, ...argv: string[]) {
  const result = await runCli(['cache', 'info', '--cache', path, '--format', 'json', ...argv]);
  return { ...result, info: result.stdout === '' ? null : JSON.parse(result.stdout) };
}

async function made(count = 5): Promise<string> {
  const path = cache();
  await json([write('made.jsonl', rows(count)), '--cache', path]);
  return path;
}

describe('cache path', () => {
  it('[I] prints the path and nothing else, whether there is a cache or not, and makes none', async () => {
    const path = join(folder, 'not', 'there.sqlite');
    const named = await runCli(['cache', 'path', '--cache', path]);
    const usual = await runCli(['cache', 'path'], { env: { XDG_CACHE_HOME: '/tmp/somewhere' } });
    const set = await runCli(['cache', 'path'], { env: { XHEALTH_CACHE: path } });

    expect(named).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect(usual.stdout).toBe('/tmp/somewhere/xhealth/cache.sqlite\n');
    expect(set.stdout).toBe(`${path}\n`);
    expect(existsSync(dirname(path))).toBe(false);
  });
});

describe('cache info', () => {
  it('[I] says what is in the cache, as the report does', async () => {
    const path = cache();
    const { report } = await json([demo, '--cache', path]);
    const { code, info: found } = await info(path);
    const { posts, interactions } = report.totals;

    expect(code).toBe(0);
    expect(found).toMatchObject({ path, exists: true });
    expect(found.bytes).toBeGreaterThan(100_000);
    expect(found.subjects).toEqual([
      expect.objectContaining({ platform: 'x', handle: 'DrExampleAda', posts, interactions }),
    ]);
    expect(found.totals).toMatchObject({ interactions, inputs: report.coverage.inputs.length, messages: 0 });
    expect(found.totals.posts).toBeGreaterThan(posts + interactions);
    const inputs = report.coverage.inputs.map((input) => [input.path, input.kind, input.channel]);
    expect(found.inputs.map((input: Record<string, string>) => [input.path, input.kind, input.channel])).toEqual(
      inputs,
    );
    expect(found.subjects[0].span).toEqual({ from: '2019-04-09', to: '2026-10-18' });
    expect(found.inputs[1].span).toEqual(report.coverage.inputs[1]?.span);
  });

  it('[I] tells how many verdicts are of which version: current, older, not judged yet', async () => {
    const path = await made(5);
    const { report } = await json(['--cache', path]);
    const { model } = report.tool;
    const fresh = (await info(path)).info.verdicts;
    await ageCache(path, 'rules-0.9.0+0ld0ld');
    const { driver, close } = await openStore(path);
    await driver.exec('UPDATE verdicts SET basis = 0 WHERE post = 1; DELETE FROM verdicts WHERE post = 2');
    await close();
    const aged = (await info(path)).info.verdicts;
    await json(['--cache', path]);
    const judged = (await info(path)).info.verdicts;

    expect(fresh).toEqual({
      model,
      current: 5,
      older: 0,
      notJudged: 0,
      byModel: [{ model, current: true, count: 5 }],
      kept: [],
    });
    expect(aged).toEqual({
      model,
      current: 0,
      older: 3,
      notJudged: 2,
      byModel: [{ model: 'rules-0.9.0+0ld0ld', current: false, count: 3 }],
      kept: [],
    });
    expect(judged).toMatchObject({ current: 5, older: 0, kept: [{ model: 'rules-0.9.0+0ld0ld', count: 4 }] });
  });

  it('[I] counts a subject once when more of its names became known', async () => {
    const path = cache();
    const bare = row(1, 'hello', {
      in_reply_to_user_id: undefined,
      entities: { mentions: [{ username: 'DrExample' }] },
    });
    await json([write('bare.jsonl', bare), '--cache', path, '--account', '@drexample']);
    const own = row(2, 'my own', { author_id: '42', author: { id: '42', username: 'DrExample', name: 'Dr' } });
    await json([write('own.jsonl', own + rows(2, 5)), '--cache', path, '--account', '@drexample']);
    const { info: found } = await info(path);

    expect(found.subjects).toHaveLength(1);
    expect(found.subjects[0]).toMatchObject({ id: '42', handle: 'DrExample' });
  });

  it('[I] says it to people in words, at any width', async () => {
    const path = await made(3);
    await ageCache(path, 'rules-0.9.0+0ld0ld');
    const { code, stdout, stderr } = await runCli(['cache', 'info', '--cache', path], { columns: 60 });

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(path.slice(-20));
    expect(stdout).toMatch(/42 on X +0 +3 +2 May 2026/);
    expect(stdout).toMatch(/rules-0\.9\.0\+0ld0ld +3 +older/);
    expect(stdout).toMatch(/not judged yet +0/);
    expect(stdout).toContain('judges 3 messages anew');
  });

  it('[I] no cache: says so, exit 3, in the format asked, and makes none', async () => {
    const path = join(folder, 'nowhere', 'cache.sqlite');
    const { code, stdout, stderr } = await runCli(['cache', 'info', '--cache', path]);
    const asJson = await info(path);

    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`There is no cache at ${path}.`);
    expect(stderr).toContain(`there is no cache at ${path}`);
    expect(asJson.code).toBe(3);
    expect(asJson.info).toMatchObject({ exists: false, bytes: 0, subjects: [], inputs: [], totals: { posts: 0 } });
    expect(asJson.info.verdicts).toMatchObject({ current: 0, older: 0, notJudged: 0 });
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('[I] a cache that holds nothing: exit 3', async () => {
    const path = cache();
    await (await openStore(path)).close();
    const { code, stdout, stderr } = await runCli(['cache', 'info', '--cache', path]);

    expect([code, stderr]).toEqual([3, `the cache ${path} holds nothing yet.\n`]);
    expect(stdout).toContain('It holds nothing yet.');
  });

  it('[I] a cache that is damaged, of another program or newer: exit 4, untouched', async () => {
    const damaged = await made(400);
    const bytes = readFileSync(damaged);
    writeFileSync(damaged, bytes.fill(0x5a, 4096, bytes.length - 4096));
    const newer = await made();
    const store = await openStore(newer);
    await store.driver.exec('PRAGMA user_version = 99');
    await store.close();
    const noise = write('noise.sqlite', Buffer.alloc(9000, 0x77));
    for (const [path, words] of [
      [damaged, /damaged/],
      [newer, /made by a newer xhealth/],
      [noise, /damaged, or it is not a cache/],
    ] as const) {
      const before = readFileSync(path);
      const { code, stdout, stderr } = await info(path);

      expect([code, stdout]).toEqual([4, '']);
      expect(stderr).toMatch(words);
      expect(readFileSync(path).equals(before)).toBe(true);
    }
  });

  it('[I] a folder or no name in its place: exit 2', async () => {
    for (const path of [folder, '']) expect((await info(path)).code).toBe(2);
  });

  it('[I] nothing of a stranger’s acts on the terminal', async () => {
    const path = cache();
    await json([write('evil.jsonl', rows(2)), '--cache', path]);
    const { driver, close } = await openStore(path);
    await driver.run('UPDATE inputs SET path = ?', [`a${evil}.json`]);
    await driver.run('UPDATE accounts SET handle = ?', [evil]);
    await close();
    for (const format of ['terminal', 'json'])
      expect(
        (await runCli(['cache', 'info', '--cache', path, '--format', format])).stdout.replaceAll('\n', ''),
      ).not.toMatch(raw);
  });

  it('[I] leaves no other file beside the cache', async () => {
    const path = await made();
    const before = readdirSync(folder).sort();
    await info(path);

    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe('cache', () => {
  it('[U] knows info, purge, vacuum and path', async () => {
    const help = await runCli(['cache', '--help']);
    const bare = await runCli(['cache']);
    const other = await runCli(['cache', 'forget']);

    expect(help.stdout).toMatch(/info \[options\][\s\S]*purge[\s\S]*vacuum[\s\S]*path \[options\]/);
    expect([bare.code, other.code]).toEqual([2, 2]);
  });
});

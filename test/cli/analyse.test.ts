import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { MASK } from '../../src/classify/mask.ts';
import type { Report } from '../../src/model/report.ts';
import { type CliResult, demo, runCli, testFolder } from '../support/run-cli.ts';
import { row, rows } from '../support/x-rows.ts';

const folder = testFolder();
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'));

let next = 0;

function cache(): string {
  next += 1;
  return join(folder, `cache-${next}.sqlite`);
}

async function json(argv: readonly string[], world = {}): Promise<CliResult & { readonly report: Report }> {
  const result = await runCli(['analyse', ...argv, '--format', 'json'], world);
  return { ...result, report: result.stdout === '' ? null : JSON.parse(result.stdout) };
}

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe('analyse on the demo', () => {
  let first: CliResult & { readonly report: Report };
  const path = cache();

  beforeAll(async () => {
    first = await json([demo, '--cache', path]);
  });

  it('[I] gives a report that fits the published schema', () => {
    const check = new Ajv2020({ strict: false }).compile(schema);

    expect(first.code).toBe(0);
    expect(check(first.report), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
  });

  it('[I] counts rows as the manifest does', () => {
    const manifest = JSON.parse(readFileSync(join(demo, 'archive/data/manifest.js'), 'utf8').replace(/^[^=]+=/, ''));
    const promised = (type: string) => Number(manifest.dataTypes[type].files[0].count);
    const { records } = first.report.coverage.inputs[0] ?? {};

    expect(records?.posts).toBe(promised('tweets') + promised('deletedTweets') + promised('communityTweet'));
    expect(records).toMatchObject({ likes: promised('like'), blocks: promised('block'), mutes: promised('mute') });
    expect(records).toMatchObject({ followers: promised('follower'), following: promised('following') });
  });

  it('[I] is worth reading: posts, interactions, abuse, danger, support', () => {
    const { report } = first;

    expect(report.totals.posts).toBeGreaterThan(300);
    expect(report.totals.interactions).toBeGreaterThan(1_000);
    expect(report.toxicity.abusive.count).toBeGreaterThan(40);
    expect(report.toxicity.danger.length).toBeGreaterThan(3);
    expect(report.toxicity.byClass.support.count).toBeGreaterThan(50);
    expect(report.toxicity.trend.verdict).toBe('cannot-tell');
  });

  it('[I] explains every null by its own path', () => {
    const missing: string[] = [];
    walk(first.report, '', (at, value) => {
      if (value === null && !(at in first.report.reasons)) missing.push(at);
    });

    expect(missing).toEqual([]);
  });

  it('[I] names nobody in JSON: no handle, link, name or id of an author or message', () => {
    const text = first.stdout.replace(/"path": ".*"/g, '');
    const capture = readFileSync(join(demo, 'mentions.ndjson'), 'utf8').split('\n');
    const ids = capture.flatMap((line) =>
      [...line.matchAll(/"(?:rest_id|screen_name)":"([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
    const own = ['1102987181374177281', 'DrExampleAda'];

    expect(ids.length).toBeGreaterThan(1_000);
    expect(ids.filter((id) => !own.includes(id) && text.includes(`"${id}"`))).toEqual([]);
    expect(first.report.toxicity.danger.every((item) => item.url === null && item.text === null)).toBe(true);
  });

  it('[I] gives the same report again, from the same inputs and from the cache alone', async () => {
    const again = await json([demo, '--cache', path]);
    const alone = await json(['--cache', path]);
    const plain = (report: Report) => ({
      ...report,
      generatedAt: '',
      coverage: { ...report.coverage, inputs: report.coverage.inputs.map((input) => ({ ...input, thisRun: false })) },
    });

    expect(again.report).toEqual(first.report);
    expect(plain(alone.report)).toEqual(plain(first.report));
    expect(alone.report.coverage.inputs.every((input) => !input.thisRun)).toBe(true);
  });

  it('[I] keeps the window: later until, fewer rows; the parts add up to the whole', async () => {
    const before = await json(['--cache', path, '--until', '2026-06-01']);
    const after = await json(['--cache', path, '--since', '2026-06-01']);

    expect(before.report.totals.interactions + after.report.totals.interactions).toBe(first.report.totals.interactions);
    expect(before.report.totals.interactions).toBeGreaterThan(100);
    expect(before.report.window).toEqual({ since: null, until: '2026-06-01T00:00:00.000Z', timezone: 'UTC' });
  });

  it('[I] reads messages when asked, and never mixes them in', async () => {
    const asked = await json([demo, '--cache', cache(), '--messages']);

    expect(first.report.toxicity.messages).toBeNull();
    expect(asked.report.toxicity.messages?.judged).toBeGreaterThan(0);
    expect(asked.report.toxicity.abusive).toEqual(first.report.toxicity.abusive);
  });

  it('[I] prints a terminal report of plain lines, danger first, its words masked', async () => {
    const { stdout, code } = await runCli(['analyse', '--cache', path]);

    expect(code).toBe(0);
    expect(stdout).toContain('In short');
    expect(stdout.indexOf('Danger')).toBeLessThan(stdout.indexOf('Abuse by kind'));
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(stdout.split('\n').filter((line) => line.length > 80 && !line.includes('https://'))).toEqual([]);
  });

  it('[I] explains a message by the pseudonym a report gave, and by its id', async () => {
    const id = first.report.toxicity.danger[0]?.id ?? '';
    const byPseudonym = await runCli(['explain', id, '--cache', path, '--format', 'json']);
    const terminal = await json(['--cache', path, '--show-authors', 'handle']);
    const byId = await runCli(['explain', terminal.report.toxicity.danger[0]?.id ?? '', '--cache', path]);

    expect(id).toMatch(/^x:m-[a-z0-9]{10}$/);
    expect(byPseudonym.code).toBe(0);
    expect(JSON.parse(byPseudonym.stdout).labels).toContain(first.report.toxicity.danger[0]?.class);
    expect(byPseudonym.stdout).not.toContain('@');
    expect(byId.code).toBe(0);
    expect((await runCli(['explain', 'x:1', '--cache', path])).code).toBe(2);
  });

  it('[I] explains support in words, abuse in none, unless they are asked for', async () => {
    const csv = write(
      'told.csv',
      'post_id,user,body,when\n1,A,"@DrExample thank you so much, brilliant work",2026-05-01\n2,B,@DrExample you are a moron,2026-05-02\n',
    );
    const at = cache();
    const columns = 'id=post_id,author=user,text=body,created_at=when';
    await json([csv, '--cache', at, '--account', '@DrExample', '--map', columns]);
    const wordsOf = async (...argv: string[]) => {
      const { stdout } = await runCli(['explain', ...argv, '--cache', at, '--format', 'json']);
      return JSON.parse(stdout).evidence.map(({ words }: { words: string }) => words);
    };

    expect((await wordsOf('1', '--show-text', 'masked')).join()).toMatch(/thank you|brilliant/);
    expect(new Set(await wordsOf('2', '--show-text', 'masked'))).toEqual(new Set([MASK]));
    expect((await wordsOf('2', '--show-text', 'full')).join()).toContain('moron');
    expect(new Set(await wordsOf('1'))).toEqual(new Set([null]));
  });
});

describe('inputs of other kinds', () => {
  it('[I] reads gzip, standard input and several files at once', async () => {
    const gz = write('mentions.jsonl.gz', gzipSync(rows(5)));
    const both = await json([gz, '-', '--cache', cache()], { stdin: rows(9) });

    expect(both.code).toBe(0);
    expect(both.report.subjects[0]).toMatchObject({ id: '42' });
    expect(both.report.totals).toMatchObject({ interactions: 9, authors: 9 });
    expect(
      both.report.coverage.inputs.map((input) => [input.path, input.records.interactions, input.duplicates]),
    ).toEqual([
      [gz, 5, 0],
      ['-', 9, 5],
    ]);
  });

  it('[I] reads columns by mapping, big ids exactly', async () => {
    const csv = write(
      'any.csv',
      'post_id,user,body,when\n2100000000000000001,InventedA,"@DrExample hello, doctor",2026-05-01\n2100000000000000003,InventedB,@DrExample thank you,2026-05-02\n',
    );
    const { report, code } = await json([
      csv,
      '--map',
      'text=body,id=post_id,author=user,created_at=when',
      '--account',
      '@drexample',
      '--cache',
      cache(),
      '--show-authors',
      'handle',
    ]);

    expect(code).toBe(0);
    expect(report.totals).toMatchObject({ interactions: 2, authors: 2 });
  });

  it('[I] asks for a mapping rather than guess', async () => {
    const { code, stderr } = await json([write('unknown.csv', 'a,b\n1,2\n'), '--cache', cache()]);

    expect(code).toBe(4);
    expect(stderr).toContain('--map');
  });

  it('[I] covers only the inputs named, when told so', async () => {
    const path = cache();
    await json([write('old.jsonl', rows(9)), '--cache', path]);
    const { report } = await json([write('new.jsonl', rows(3)), '--cache', path, '--only-inputs']);

    expect(report.totals.interactions).toBe(3);
    expect(report.coverage.inputs).toHaveLength(1);
  });
});

describe('what a user or a file can get wrong', () => {
  it('[I] exits 3 for an account nobody mentions, prints the report and names who is mentioned', async () => {
    const { code, report, stderr } = await json([
      write('three.jsonl', rows(3)),
      '--account',
      '@nobody',
      '--cache',
      cache(),
    ]);

    expect(code).toBe(3);
    expect(report.totals.interactions).toBe(0);
    expect(report.toxicity.abusive.rate).toBeNull();
    expect(stderr).toContain('x:DrExample');
  });

  it('[I] exits 3 for an empty cache without inputs', async () => {
    const { code, report } = await json(['--cache', cache()]);

    expect(code).toBe(3);
    expect(report.subjects).toEqual([]);
  });

  it('[I] stores the good inputs when one is missing, and exits 4', async () => {
    const { code, report, stderr } = await json([
      join(folder, 'not-there.zip'),
      write('good.jsonl', rows(4)),
      '--cache',
      cache(),
    ]);

    expect(code).toBe(4);
    expect(report.totals.interactions).toBe(4);
    expect(report.coverage.warnings.map((warning) => warning.code)).toContain('not-found');
    expect(stderr).toContain('not-there.zip');
  });

  it('[I] counts a bad record among good ones and goes on', async () => {
    const text = `${rows(3)}{"id": "broken\n\n${row(4, 'fine')}\n{"id":"5","author_id"`;
    const { code, report } = await json([write('bad.jsonl', text), '--cache', cache()]);
    const strict = await json([write('bad2.jsonl', text), '--cache', cache(), '--strict']);

    expect(code).toBe(0);
    expect(report.totals.interactions).toBe(4);
    expect(report.coverage.inputs[0]?.skipped).toEqual([
      { reason: 'bad-json', count: 1 },
      { reason: 'truncated', count: 1 },
    ]);
    expect(strict.code).toBe(5);
  });

  it('[I] keeps hostile text, names and file names out of the terminal', async () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J\u202egnp.exe';
    const text = row(1, `XHEALTH-TEST-DANGER ${evil}`, { author: { id: '91', username: 'Invented1', name: evil } });
    const path = write(`evil-\u001b[31m-\u202e.jsonl`, text);
    const { stdout, stderr, code } = await runCli([
      'analyse',
      path,
      join(folder, '\u001b[2Jmissing'),
      '--cache',
      cache(),
      '--show-text',
      'full',
    ]);

    expect(code).toBe(4);
    expect(stdout).toContain('gnp.exe');
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('[I] lists the candidates when two archives leave it open', async () => {
    for (const [name, id] of [
      ['one', '1'],
      ['two', '2'],
    ]) {
      write(
        `${name}/data/account.js`,
        `window.YTD.account.part0 = [ { "account" : { "username" : "Example${name}", "accountId" : "${id}" } } ]`,
      );
      write(`${name}/data/tweets.js`, 'window.YTD.tweets.part0 = [ ]');
    }
    const { code, stderr } = await json([join(folder, 'one'), join(folder, 'two'), '--cache', cache()]);

    expect(code).toBe(2);
    expect(stderr).toContain('--account');
  });

  it.each([
    [['--since', 'yesterday'], 'span'],
    [['--since', '2026-02-30'], 'date'],
    [['--since', '2026-05-01', '--until', '2026-05-01'], 'empty'],
    [['--timezone', 'Mars/Olympus'], 'IANA'],
    [['--fail-on', 'toxcity>=60'], 'toxicity>=60'],
    [['--fail-on', 'toxicity>=900'], '0 to 100'],
    [['--format', 'pdf'], 'terminal, json'],
    [['--map', 'body=text'], 'text'],
    [['--account', 'myspace:tom'], 'platforms are'],
    [['--no-such-flag'], 'unknown option'],
    [['--as', 'nonsense'], 'x-archive'],
  ])('[I] exits 2 and says what to write instead: %j', async (flags, words) => {
    const { code, stderr, stdout } = await runCli(['analyse', write('x.jsonl', rows(1)), '--cache', cache(), ...flags]);

    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
  });

  it('[I] checks the output before it reads anything', async () => {
    const path = cache();
    const { code } = await runCli([
      'analyse',
      write('y.jsonl', rows(1)),
      '--cache',
      path,
      '-o',
      join(folder, 'no/such/folder/r.json'),
    ]);

    expect(code).toBe(2);
    expect(() => statSync(path)).toThrow();
  });

  it.each([
    ['terminal', 'report.zip'],
    ['json', 'report.ZIP'],
    ['ndjson', 'report.zip'],
    ['html', 'report/'],
  ])('[I] does not write %s to a place for several files: %s', async (format, name) => {
    const place = join(folder, name);
    const ran = await runCli([
      'analyse',
      write('z.jsonl', rows(1)),
      '--no-cache',
      '--format',
      format,
      '-o',
      `${place}${name.endsWith('/') ? '/' : ''}`,
    ]);

    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('is a place for several files, and this is one.');
    expect(() => statSync(place)).toThrow();
  });

  it('[I] never takes the place of a file in a folder that it reads', async () => {
    mkdirSync(join(folder, 'read'));
    const target = join(folder, 'read', 'a.jsonl');
    writeFileSync(target, rows(2));
    const read = (name: string) =>
      runCli(['analyse', join(folder, 'read'), '--no-cache', '--format', 'json', '-o', join(folder, 'read', name)]);
    const over = await read('a.jsonl');

    expect([over.code, readFileSync(target, 'utf8')]).toEqual([2, rows(2)]);
    expect(over.stderr).toContain('is a file in a folder that this run reads');
    expect((await read('new.json')).code).toBe(0);
  });

  it('[I] writes the output beside its place and leaves nothing else behind', async () => {
    const target = join(folder, 'out', 'r.json');
    mkdirSync(join(folder, 'out'));
    writeFileSync(target, 'old');
    const { code, stdout } = await runCli([
      'analyse',
      write('z.jsonl', rows(2)),
      '--cache',
      cache(),
      '--format',
      'json',
      '-o',
      target,
    ]);

    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(target, 'utf8')).totals.interactions).toBe(2);
    expect(readdirSync(join(folder, 'out'))).toEqual(['r.json']);
  });
});

describe('exit codes on request', () => {
  it('[I] exits 10 on danger, 0 without, and says when a score is not known', async () => {
    const calm = await json([write('calm.jsonl', rows(2)), '--cache', cache(), '--fail-on', 'danger']);
    const danger = await json([
      write('danger.jsonl', row(1, 'XHEALTH-TEST-DANGER')),
      '--cache',
      cache(),
      '--fail-on',
      'danger',
    ]);
    const unknown = await json([write('few.jsonl', rows(2)), '--cache', cache(), '--fail-on', 'anonymity>=1']);

    expect([calm.code, danger.code, unknown.code]).toEqual([0, 10, 0]);
    expect(unknown.stderr).toContain('not known');
  });

  it('[I] says that danger was not tested where no message was judged', async () => {
    const lines = row(1, 'Vous êtes une menteuse et une honte pour la France entière').replace('"en"', '"fr"');
    const { code, stderr } = await json([write('fr.jsonl', lines), '--cache', cache(), '--fail-on', 'danger']);

    expect(code).toBe(0);
    expect(stderr).toContain('--fail-on danger was not tested: no message was judged.');
  });

  it('[I] names every outcome and returns the first: met before unreadable before incomplete', async () => {
    const { code, stderr } = await json([
      write('mix.jsonl', `${row(1, 'XHEALTH-TEST-DANGER')}\n{bad\n${row(2, 'x')}\n`),
      join(folder, 'gone'),
      '--cache',
      cache(),
      '--fail-on',
      'danger',
      '--strict',
    ]);

    expect(code).toBe(10);
    expect(stderr).toContain('gone');
    expect(stderr).toContain('--strict');
  });
});

describe('an interrupted run', () => {
  it('[I] exits 130, keeps what was read, and the next run completes it to the same report', async () => {
    const path = cache();
    const file = write(
      'long.jsonl',
      Array.from(
        { length: 12_000 },
        (_, index) => `${row(1, `text ${index}`, { id: String(2_100_000_000_000_000_000n + BigInt(index)) })}\n`,
      ).join(''),
    );
    const interrupt = new AbortController();
    const world = { stderrIsTty: true, signal: interrupt.signal, onStderr: () => interrupt.abort() };
    const broken = await json([file, '--cache', path], world);
    const resumed = await json([file, '--cache', path]);
    const whole = await json([file, '--cache', cache()]);
    const plain = (report: Report) => ({ ...report, generatedAt: '', toxicity: { ...report.toxicity, authors: null } });

    expect(broken.code).toBe(130);
    expect(broken.stderr).toContain('what was read so far is in the cache');
    expect(broken.stdout).toBe('');
    expect(resumed.report.totals.interactions).toBe(12_000);
    expect(plain(resumed.report)).toEqual(plain(whole.report));
  });

  it('[I] says with --no-cache that nothing was kept', async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const { code, stderr } = await json([write('short.jsonl', row(1, 'one text', {})), '--no-cache'], {
      signal: interrupt.signal,
    });

    expect(code).toBe(130);
    expect(stderr).toContain('interrupted: nothing was kept, as --no-cache asks; the same command begins anew.');
    expect(stderr).not.toContain('in the cache');
  });
});

function walk(value: unknown, at: string, visit: (at: string, value: unknown) => void): void {
  visit(at, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    if (at !== '' || key !== 'reasons') walk(inner, at === '' ? key : `${at}.${key}`, visit);
}

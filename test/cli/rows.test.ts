import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');
const keys =
  'id platform kind at author inReplyTo language abuse classes labels direction danger anonymity signals text url'.split(
    ' ',
  );
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/interaction.schema.json'), 'utf8'));
const validate = new Ajv2020().compile(schema);

interface Line {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly abuse: number | null;
  readonly labels: readonly string[];
  readonly direction: string | null;
  readonly danger: boolean;
  readonly anonymity: string | null;
  readonly signals: readonly string[] | null;
  readonly text: string | null;
  readonly url: string | null;
}

function analyse(...args: readonly string[]) {
  return runCli(['analyse', '--cache', cache, ...args]);
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

async function report(...args: readonly string[]) {
  return JSON.parse((await analyse('--format', 'json', ...args)).stdout);
}

beforeAll(async () => {
  await runCli(['analyse', demo, '--cache', cache, '--format', 'json', '-o', join(folder, 'first.json')]);
}, 60_000);

describe('analyse --format ndjson', () => {
  it('[I] writes a line an interaction, keys as the contract has them, with the figures of the report', async () => {
    const { code, stdout } = await analyse('--format', 'ndjson');
    const lines = linesOf(stdout);
    const whole = await report();
    const headline = lines.filter(
      ({ labels, direction }) =>
        labels.some((label) => !['support', 'criticism'].includes(label)) &&
        (direction === 'subject' || direction === 'unclear'),
    );

    expect(code).toBe(0);
    expect(lines).toHaveLength(whole.totals.interactions);
    expect(new Set(lines.map((line) => Object.keys(line).join(' ')))).toEqual(new Set([keys.join(' ')]));
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(headline).toHaveLength(whole.toxicity.abusive.count);
    expect(lines.filter(({ abuse }) => abuse !== null)).toHaveLength(whole.toxicity.judged);
    expect(
      headline
        .filter(({ danger }) => danger)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(whole.toxicity.danger.map(({ id }: Line) => id).sort());
  });

  it('[I] counts authors by anonymity as the report does, whether it was made in this run or kept', async () => {
    // A capture: of what came by X's API alone the lines tell nothing of the author.
    const capture = join(demo, 'mentions.ndjson');
    const own = join(folder, 'capture.sqlite');
    const ask = (place: readonly string[], format: string) =>
      runCli(['analyse', capture, '--account', '@DrExampleAda', ...place, '--format', format]);
    const counts = (lines: readonly Line[]) => {
      const judged = new Map(
        lines.filter(({ abuse }) => abuse !== null).map(({ author, anonymity }) => [author, anonymity]),
      );
      return [...judged.values()];
    };
    const { authors } = JSON.parse((await ask(['--cache', own], 'json')).stdout).anonymity;
    const kept = linesOf((await ask(['--cache', own], 'ndjson')).stdout);
    const fresh = linesOf((await ask(['--no-cache'], 'ndjson')).stdout);

    for (const lines of [kept, fresh])
      for (const level of ['strong', 'some', 'few', 'unknown'])
        expect(
          counts(lines).filter((each) => each === level),
          level,
        ).toHaveLength(authors[level]);
    expect(fresh.map(({ anonymity, signals }) => [anonymity, signals])).toEqual(
      kept.map(({ anonymity, signals }) => [anonymity, signals]),
    );
  });

  it("[I] tells nothing of the author where X's API alone gave the message, danger aside", async () => {
    const page = JSON.parse(readFileSync(join(demo, 'search-page.json'), 'utf8'));
    const fromApi = new Set(page.data.map(({ id }: { id: string }) => `x:${id}`));
    const all = linesOf((await analyse('--format', 'ndjson', '--show-authors', 'handle')).stdout);
    const threat = { ...page.data[0], id: '2100000000000000001', text: '@DrExampleAda XHEALTH-TEST-DANGER' };
    const file = join(folder, 'page.json');
    writeFileSync(file, JSON.stringify({ ...page, data: [...page.data, threat] }));
    const alone = (format: string) =>
      runCli(['analyse', file, '--account', '@DrExampleAda', '--no-cache', '--format', format]);
    const lines = linesOf((await alone('ndjson')).stdout);
    const { data } = Papa.parse<Record<string, string>>((await alone('csv')).stdout.trimEnd(), { header: true });
    const silent = lines.filter(({ danger }) => !danger);
    const withheld = all.filter(({ anonymity }) => anonymity === null);

    expect(silent.length).toBeGreaterThan(20);
    expect(silent.every(({ anonymity, signals }) => anonymity === null && signals === null)).toBe(true);
    expect(lines.filter(({ danger, anonymity }) => danger && anonymity !== null).length).toBeGreaterThan(0);
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true);
    expect(data.map(({ anonymity }) => anonymity)).toEqual(lines.map(({ anonymity }) => anonymity ?? ''));
    // What a capture holds too is no longer the API's alone.
    expect(withheld.length).toBeGreaterThan(10);
    expect(withheld.length).toBeLessThan(page.data.length);
    expect(withheld.every(({ id }) => fromApi.has(id))).toBe(true);
  });

  it.each([
    ['everything', []],
    ['a window', ['--since', '2026-09-01']],
    ['texts', ['--show-text', 'masked']],
    ['handles', ['--show-authors', 'handle', '--since', '2026-08-01']],
  ])('[I] writes the same bytes when the report is made and when it was kept: %s', async (_, scope) => {
    const own = join(folder, `kept-${scope.length}-${scope.at(-1)}.sqlite`);
    await runCli(['analyse', demo, '--cache', own, '--since', '2020-01-01']);
    const rows = async (format: string) =>
      (await runCli(['analyse', '--cache', own, '--format', format, ...scope])).stdout;
    const made = await rows('ndjson');

    expect(made.split('\n').length).toBeGreaterThan(100);
    expect(await rows('ndjson')).toBe(made);
  });

  it('[I] beside pseudonyms leaves no account in the words but the one the report is about', async () => {
    const hidden = linesOf((await analyse('--format', 'ndjson', '--show-text', 'full')).stdout);
    const open = linesOf(
      (await analyse('--format', 'ndjson', '--show-text', 'full', '--show-authors', 'handle')).stdout,
    );
    const named = (lines: readonly Line[]) =>
      new Set(lines.flatMap(({ text }) => text?.toLowerCase().match(/@\w+/g) ?? []));

    expect(named(open).size).toBeGreaterThan(10);
    expect([...named(hidden)]).toEqual(['@drexampleada']);
  });

  it('[I] names nobody by itself, and everybody when asked', async () => {
    const hidden = linesOf((await analyse('--format', 'ndjson')).stdout);
    const open = linesOf((await analyse('--format', 'ndjson', '--show-authors', 'handle')).stdout);

    expect(
      hidden.every(({ id, author, url }) => /^x:m-\w{10}$/.test(id) && /^account-\w{10}$/.test(author) && url === null),
    ).toBe(true);
    expect(open.some(({ author }) => author.startsWith('@'))).toBe(true);
    expect(open.find(({ id }) => id === 'x:2028965049230055042')).toMatchObject({
      author: '@Xmpl_Forum',
      url: 'https://x.com/Xmpl_Forum/status/2028965049230055042',
    });
  });

  it('[I] shows words as --show-text says, by itself none', async () => {
    const none = linesOf((await analyse('--format', 'ndjson')).stdout);
    const masked = linesOf((await analyse('--format', 'ndjson', '--show-text', 'masked')).stdout);
    const full = linesOf((await analyse('--format', 'ndjson', '--show-text', 'full')).stdout);
    const insult = masked.findIndex(({ labels }) => labels.includes('insult'));

    expect(none.every(({ text }) => text === null)).toBe(true);
    expect(masked[insult]?.text).toContain('▒▒▒▒');
    expect(full[insult]?.text).not.toContain('▒▒▒▒');
    expect(full[insult]?.text?.length).toBeGreaterThan(0);
  });

  it('[I] covers the window of the report', async () => {
    const window = ['--since', '2026-05-01', '--until', '2026-06-01'];
    const lines = linesOf((await analyse('--format', 'ndjson', ...window)).stdout);
    const { totals } = await report(...window);

    expect(lines).toHaveLength(totals.interactions);
    expect(totals.interactions).toBeGreaterThan(0);
    expect(lines.every(({ at }) => at.startsWith('2026-05'))).toBe(true);
  });

  it('[I] writes no line and exits 3 where nothing is to be reported', async () => {
    const file = join(demo, 'mentions.ndjson');
    const args = ['analyse', file, '--account', 'DrExampleAda', '--no-cache', '--since', '2030-01-01'];

    expect(await runCli([...args, '--format', 'ndjson'])).toMatchObject({ code: 3, stdout: '' });
    expect((await runCli([...args, '--format', 'csv'])).stdout.split('\r\n')).toHaveLength(2);
  });

  it('[I] still meets --fail-on, and leaves what stood there when it is interrupted', async () => {
    const file = join(folder, 'old.ndjson');
    writeFileSync(file, 'old');
    const failed = await analyse('--format', 'ndjson', '-o', file, '--fail-on', 'danger');
    writeFileSync(file, 'old');
    const stop = new AbortController();
    stop.abort();
    const stopped = await runCli(['analyse', '--cache', cache, '--format', 'ndjson', '-o', file], {
      signal: stop.signal,
    });

    expect(failed.code).toBe(10);
    expect(stopped.code).toBe(130);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('analyse --format csv', () => {
  it('[I] writes the table of interactions', async () => {
    const { stdout } = await analyse('--format', 'csv');
    const { data } = Papa.parse<Record<string, string>>(stdout.trimEnd(), { header: true });
    const lines = linesOf((await analyse('--format', 'ndjson')).stdout);

    expect(data.map(({ id, author, at }) => ({ id, author, at }))).toEqual(
      lines.map(({ id, author, at }) => ({ id, author, at })),
    );
    expect(data.map((row) => row.labels)).toEqual(lines.map(({ labels }) => labels.join(' ')));
  });

  it('[I] writes every table into a folder, which must not hold anything', async () => {
    const place = join(folder, 'tables');
    mkdirSync(place);
    const first = await analyse('--format', 'csv', '-o', `${place}/`);
    const again = await analyse('--format', 'csv', '-o', `${place}/`);

    expect(first.code).toBe(0);
    expect(readdirSync(place)).toEqual(
      expect.arrayContaining(['README.md', 'by-class.csv', 'interactions.csv', 'reasons.csv']),
    );
    expect(statSync(join(place, 'interactions.csv')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(place, 'interactions.csv'), 'utf8')).toBe((await analyse('--format', 'csv')).stdout);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is no empty folder');
  });

  it('[I] writes every table into a zip', async () => {
    const file = join(folder, 'tables.zip');
    const { code } = await analyse('--format', 'csv', '-o', file);
    const names = readFileSync(file)
      .toString('latin1')
      .match(/[a-z-]+\.csv|README\.md/g);

    expect(code).toBe(0);
    expect(names).toEqual(expect.arrayContaining(['README.md', 'by-class.csv', 'interactions.csv']));
  });

  it('[I] says before the work that a place cannot be written', async () => {
    const place = join(folder, 'nowhere', 'tables/');

    expect((await analyse('--format', 'csv', '-o', place)).code).toBe(2);
    expect((await analyse('--format', 'csv', '-o', join(folder, 'nowhere', 'tables.zip'))).code).toBe(2);
    expect(existsSync(place)).toBe(false);
  });
});

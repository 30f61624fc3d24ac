import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo, runCli, testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');

interface Found {
  readonly ids: Set<string>;
  readonly handles: Set<string>;
  readonly names: Set<string>;
  readonly links: Set<string>;
}

/** Everything in an input that leads to somebody. */
function collect(value: unknown, found: Found, key = ''): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) collect(each, found, name);
  else if (typeof value === 'string') note(value, found, key);
}

function note(value: string, found: Found, key: string): void {
  for (const [id] of value.matchAll(/\d{7,}/g)) found.ids.add(id);
  for (const [link] of value.matchAll(/https?:\/\/[^\s"'<>)]+/g)) found.links.add(link);
  if (/^(screen_name|username|userName|preferredHandle)$/.test(key)) found.handles.add(value);
  if (/^(name|accountDisplayName)$/.test(key) && /\p{L}{3}/u.test(value)) found.names.add(value);
}

function everythingIn(): Found {
  const found: Found = { ids: new Set(), handles: new Set(), names: new Set(), links: new Set() };
  // The name of one account at first, which has another since, and the hashtag of somebody else.
  const isHashtagToo = '__proto__';
  const read = (name: string) => readFileSync(join(demo, name), 'utf8');
  for (const line of read('mentions.ndjson').split('\n')) {
    try {
      collect(JSON.parse(line), found);
    } catch {
      // One line of the demo is broken.
    }
  }
  collect(JSON.parse(read('search-page.json')), found);
  for (const name of ['account.js', 'profile.js', 'follower.js', 'tweets.js']) {
    const text = read(`archive/data/${name}`);
    collect(JSON.parse(text.slice(text.indexOf('['))), found);
  }
  found.names.delete(isHashtagToo);
  return found;
}

function share(place: string, ...args: readonly string[]) {
  return runCli(['export', 'share', '--cache', cache, '-o', join(folder, place), ...args]);
}

function bytesOf(place: string): string {
  return readdirSync(join(folder, place))
    .map((name) => readFileSync(join(folder, place, name), 'utf8'))
    .join('\n');
}

function rowsOf(place: string): Record<string, string>[] {
  const text = readFileSync(join(folder, place, 'interactions.csv'), 'utf8').trimEnd();
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}

beforeAll(async () => {
  await runCli(['analyse', demo, '--cache', cache, '--format', 'json', '-o', join(folder, 'report.json')]);
}, 60_000);

describe('export share', () => {
  it.each([[[]], [['--text']]])('[I] %j: no handle, id, name or link of the input survives', async (args) => {
    const place = `survivors${args.length}/`;
    const { code } = await share(place, ...args, '--dates', 'month');
    const bytes = bytesOf(place).toLowerCase();
    const words = ` ${bytes.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}_]+/gu, ' ')} `;
    const { ids, handles, names, links } = everythingIn();

    expect(code).toBe(0);
    expect([ids.size > 2000, handles.size > 500, names.size > 300, links.size > 500]).toEqual([true, true, true, true]);
    expect([...ids, ...handles, ...links].filter((token) => bytes.includes(token.toLowerCase()))).toEqual([]);
    expect(
      [...names].filter((name) =>
        words.includes(
          ` ${name
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\p{M}_]+/gu, ' ')
            .trim()} `,
        ),
      ),
    ).toEqual([]);
  });

  it('[I] leaves texts out by itself and says so; with --text it warns', async () => {
    const without = await share('plain/');
    const with_ = await share('texts/', '--text');

    expect(rowsOf('plain').every(({ text }) => text === '')).toBe(true);
    expect(without.stderr).toBe('');
    expect(rowsOf('texts').filter(({ text }) => text !== '').length).toBeGreaterThan(1000);
    expect(with_.stderr).toContain('paraphrase');
    expect(readFileSync(join(folder, 'texts/README.md'), 'utf8')).toContain('can be searched for and found');
  });

  it('[I] gives dates as coarse as asked, and rows in no order that tells more', async () => {
    await share('days/', '--dates', 'day');
    await share('weeks/');
    const weeks = rowsOf('weeks').map(({ date = '' }) => date);

    expect(new Set(rowsOf('days').map(({ date }) => date)).size).toBeGreaterThan(30);
    expect(weeks.every((date) => new Date(date).getUTCDay() === 1)).toBe(true);
    expect(weeks).toEqual([...weeks].sort());
    const ids = rowsOf('weeks')
      .filter(({ date }) => date === weeks[0])
      .map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  it('[I] uses pseudonyms that stay from share to share and are not those of the report', async () => {
    await share('one/');
    await share('two/', '--dates', 'day');
    const ids = (place: string) => new Set(rowsOf(place).map(({ id }) => id));
    const { stdout } = await runCli(['analyse', '--cache', cache, '--format', 'ndjson']);

    expect(ids('one')).toEqual(ids('two'));
    expect([...ids('one')].filter((id) => stdout.includes(`"${id}"`))).toEqual([]);
  });

  it("[I] leaves out what X's API alone gave, unless asked, and then prints what the terms say", async () => {
    await share('without-api/');
    const asked = await share('with-api/', '--include-api');

    expect(rowsOf('with-api')).toHaveLength(1161);
    expect(rowsOf('without-api')).toHaveLength(1161 - 25);
    expect(readFileSync(join(folder, 'without-api/README.md'), 'utf8')).toContain('25 interactions of X');
    expect(asked.stderr).toContain("X's developer policy");
  });

  it("[I] leaves out what another program got from X's API alone, and says so", async () => {
    const row = (index: number) => ({
      id: String(1_790_000_000_000_000_000n + BigInt(index)),
      author_id: `7${index}`,
      text: '@DrExampleAda what is the plan?',
      created_at: '2024-05-13T08:00:00.000Z',
      lang: 'en',
      author: { id: `7${index}`, username: `Invented${index}`, name: 'Invented' },
      entities: { mentions: [{ start: 0, end: 13, username: 'DrExampleAda', id: '42' }] },
      __twarc: {
        url: 'https://api.twitter.com/2/users/42/mentions',
        version: '2.14',
        retrieved_at: '2024-05-20T00:00:00Z',
      },
    });
    const file = join(folder, 'twarc.jsonl');
    writeFileSync(file, [1, 2, 3].map((index) => `${JSON.stringify(row(index))}\n`).join(''));
    const give = (place: string, ...args: readonly string[]) =>
      runCli([
        'export',
        'share',
        file,
        '--account',
        'x:DrExampleAda',
        '--no-cache',
        '-o',
        join(folder, place),
        ...args,
      ]);
    await give('twarc-without/');
    await give('twarc-with/', '--include-api');
    const statement = readFileSync(join(folder, 'twarc-without/README.md'), 'utf8');

    expect(rowsOf('twarc-with')).toHaveLength(3);
    expect(rowsOf('twarc-without')).toHaveLength(0);
    expect(statement).toContain('3 interactions of X that came by its API alone were left out');
    expect(statement).toMatch(/\| x \| dump \(left out\) \| x-twarc2 \|/);
  });

  it('[I] takes --share for the word, and inputs', async () => {
    const place = join(folder, 'inputs.zip');
    const { code } = await runCli([
      'export',
      '--share',
      join(demo, 'mentions.ndjson'),
      '--account',
      'DrExampleAda',
      '--no-cache',
      '-o',
      place,
    ]);

    expect(code).toBe(0);
    expect(readFileSync(place).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    [['export'], 'Nothing to export is named'],
    [['export', 'everything', '-o', 'x.zip'], 'There is no export of "everything"'],
    [['export', 'share'], 'needs a place'],
    [['export', 'share', '-o', 'share.csv'], 'share.csv names one'],
  ])('[I] %j is told what to do', async (args, words) => {
    const { code, stderr } = await runCli(args);

    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { InputError } from '../../src/errors.ts';
import { runCli, testFolder, testNow } from '../support/run-cli.ts';

const folder = testFolder();
const cache = join(folder, 'cache.sqlite');

/** More than two pages of what a report writes. */
const count = 4_500;
const subject = '1400000000000000042';

/** A reply to the subject as twarc2 flattens it, of ids of different lengths. */
function row(at: number): object {
  const author = String(1_200_000_000_000 + ((at * 7919) % 1_301) * 99_991);
  return {
    id: String(10n ** BigInt(10 + (at % 9)) + BigInt(at)),
    author_id: author,
    in_reply_to_user_id: subject,
    created_at: new Date(1_790_000_000_000 - at * 60_000).toISOString(),
    text: `@DrExample the waiting list ${at}`,
    lang: 'en',
    referenced_tweets: [{ type: 'replied_to', id: String(2_000_000 + (at % 50)) }],
    entities: { mentions: [{ start: 0, end: 10, username: 'DrExample', id: subject }] },
    author: { id: author, username: `Invented${author.slice(-6)}`, name: 'An Invented Name' },
    in_reply_to_user: { id: subject, username: 'DrExample', name: 'Dr Example' },
    __twarc: {
      url: 'https://api.example.com/2/users/1400000000000000042/mentions',
      retrieved_at: '2026-10-01T08:00:00Z',
    },
  };
}

interface Line {
  readonly id: string;
  readonly author: string;
  readonly inReplyTo: string;
}

async function rows(format: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await runCli([
    'analyse',
    '--account',
    'x:DrExample',
    '--cache',
    cache,
    '--format',
    format,
    ...args,
  ]);
  return stdout;
}

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  const input = join(folder, 'mentions.jsonl');
  writeFileSync(input, Array.from({ length: count }, (_, at) => `${JSON.stringify(row(at))}\n`).join(''));
  await runCli([
    'analyse',
    input,
    '--account',
    'x:DrExample',
    '--cache',
    cache,
    '--format',
    'json',
    '-o',
    join(folder, 'r'),
  ]);
}, 120_000);

describe('many interactions', () => {
  it('[I] are a line each, every page of them as the first', async () => {
    const hidden = linesOf(await rows('ndjson'));
    const open = linesOf(await rows('ndjson', '--show-authors', 'handle'));

    expect(hidden).toHaveLength(count);
    // Names stand for the same message and the same account on every page, and for one each.
    for (const of of ['id', 'author', 'inReplyTo'] as const) {
      const pairs = new Set(hidden.map((line, at) => `${line[of]} ${open[at]?.[of]}`));
      expect(pairs.size, of).toBe(new Set(open.map((line) => line[of])).size);
      expect(pairs.size, of).toBe(new Set(hidden.map((line) => line[of])).size);
    }
    expect(
      hidden.every(({ id, author }) => /^x:m-[a-z2-9]{10}$/.test(id) && /^account-[a-z2-9]{10}$/.test(author)),
    ).toBe(true);
  });

  it('[I] are the same in a table, a folder, a zip and a file', async () => {
    const csv = await rows('csv');
    const file = join(folder, 'rows.csv');
    const zip = join(folder, 'tables.zip');
    await rows('csv', '-o', file);
    await rows('csv', '-o', `${join(folder, 'tables')}/`);
    await rows('csv', '-o', zip);
    const { data } = Papa.parse<Line>(csv.trimEnd(), { header: true });

    expect(data.map(({ id }) => id)).toEqual(linesOf(await rows('ndjson')).map(({ id }) => id));
    expect(readFileSync(file, 'utf8')).toBe(csv);
    expect(readFileSync(join(folder, 'tables/interactions.csv'), 'utf8')).toBe(csv);
    expect(lastOfZip(readFileSync(zip))).toBe(csv);
  });

  it('[I] end where nobody reads on, which is no fault', async () => {
    const { code, writes } = await readBy(() => false);

    expect(code).toBe(0);
    // One page is made while the one before it is written.
    expect(writes).toBe(1);
  });

  it('[I] end when they are interrupted', async () => {
    const stop = new AbortController();
    const { code, writes } = await readBy(() => {
      stop.abort();
      return true;
    }, stop.signal);

    expect(code).toBe(130);
    expect(writes).toBeLessThan(3);
  });

  it('[I] say so when they cannot be written', async () => {
    const { code } = await readBy(() => {
      throw new InputError('The disk is full.', { code: 'output-failed' });
    });

    expect(code).toBe(4);
  });
});

/** Runs the command with a reader of its own: what it says to each piece goes back to the command. */
async function readBy(reader: () => boolean, signal = new AbortController().signal) {
  let writes = 0;
  const code = await run(['analyse', '--account', 'x:DrExample', '--cache', cache, '--format', 'ndjson'], {
    stdin: Readable.from([]),
    stdout: {
      write: async () => {
        writes += 1;
        return reader();
      },
      isTty: false,
      columns: 80,
    },
    stderr: { write: () => undefined, isTty: false },
    env: {},
    now: () => testNow,
    signal,
  });
  return { code, writes };
}

/** The text of the last file of a zip, by its local header. */
function lastOfZip(zip: Buffer): string {
  const name = zip.indexOf('interactions.csv');
  const extra = zip.readUInt16LE(name - 2);
  return inflateRawSync(zip.subarray(name + 'interactions.csv'.length + extra)).toString('utf8');
}

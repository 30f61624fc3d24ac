import type { spawn } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { openStore } from '../../src/store/index.ts';
import { cache, json, rows, write } from '../support/bad-input.ts';
import { type Exit, start } from '../support/start-process.ts';
import { zipOf } from '../support/zip-builder.ts';

const shown = ['--format', 'json', '--show-authors', 'handle'];

/** A report without what differs between two runs over the same messages. */
function plain(ran: Exit) {
  const report: Report = JSON.parse(ran.stdout);
  const inputs = report.coverage.inputs.map((input) => ({ ...input, path: '' }));
  return { ...report, generatedAt: '', coverage: { ...report.coverage, inputs } };
}

/** Signals when so much is on the disk beside the cache. */
function signalWhenStored(path: string, signal: NodeJS.Signals, bytes: number) {
  return (child: ReturnType<typeof spawn>) => {
    const look = setInterval(() => {
      const stored = existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
      if (stored < bytes) return;
      clearInterval(look);
      child.kill(signal);
    }, 2);
    child.on('close', () => clearInterval(look));
  };
}

describe('an interrupt', () => {
  const text = rows(9000);
  const file = write('long-run.jsonl', text);
  let whole: Exit;

  beforeAll(async () => {
    whole = await start(['analyse', file, '--cache', cache(), ...shown]);
  });

  it('[E] SIGINT while reading: 130, and the next run gives the report of an unbroken one', async () => {
    const at = cache();
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(text.slice(0, text.length / 2), () => {
        child.kill('SIGINT');
        child.stdin?.end(text.slice(text.length / 2));
      });
    };
    const broken = await start(['analyse', '-', '--cache', at, ...shown], { onStart });
    const resumed = await start([], { shell: `$XH analyse - --cache ${at} ${shown.join(' ')} < ${file}` });

    expect([broken.code, broken.stdout]).toEqual([130, '']);
    expect(broken.stderr).toContain('what was read so far is in the cache');
    expect(resumed.code).toBe(0);
    expect(plain(resumed)).toEqual(plain(whole));
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('[E] %s while judging: the next run completes it', async (signal) => {
    const at = cache();
    // The first transaction: the texts are being judged then.
    const onStart = signalWhenStored(at, signal, 1_000_000);
    const broken = await start(['analyse', file, '--cache', at, ...shown], { onStart });
    const resumed = await start(['analyse', file, '--cache', at, ...shown]);

    expect([broken.code, broken.stdout]).toEqual([signal === 'SIGINT' ? 130 : null, '']);
    expect(resumed.code).toBe(0);
    expect(plain(resumed)).toEqual(plain(whole));
  });

  it('[E] SIGINT while waiting for standard input ends the run', async () => {
    const onStart = (child: ReturnType<typeof spawn>) => {
      child.stdin?.write(rows(3));
      setTimeout(() => child.kill('SIGINT'), 700);
      const late = setTimeout(() => child.kill('SIGKILL'), 2500);
      child.on('close', () => clearTimeout(late));
    };
    const { code } = await start(['analyse', '-', '--cache', cache()], { onStart });

    expect(code).toBe(130);
  });

  it('[I] other bytes on standard input after an interrupt are another input', async () => {
    const at = cache();
    const stop = new AbortController();
    const world = { stdin: rows(9000), stderrIsTty: true, signal: stop.signal, onStderr: () => stop.abort() };
    const broken = await json(['-', '--cache', at], world);
    const other = await json(['-', '--cache', at, '--only-inputs', '--account', '@drexample'], {
      stdin: rows(4, 20_000),
    });

    expect(broken.code).toBe(130);
    expect(other.report.totals.interactions).toBe(4);
  });
});

describe('an interrupt of a zip', () => {
  const count = 150_000;
  let file = '';
  let whole: Exit;

  beforeAll(async () => {
    file = write('archive.zip', archiveOf(count));
    whole = await start(['analyse', file, '--cache', cache(), ...shown]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('[E] %s while it is read: the next run completes it', { timeout: 60_000 }, async (signal, code) => {
    const at = cache();
    // More than the first transaction, and half of what will be there.
    const onStart = signalWhenStored(at, signal, 12_000_000);
    const broken = await start(['analyse', file, '--cache', at, ...shown], { onStart });
    const kept = await postsIn(at);
    const resumed = await start(['analyse', file, '--cache', at, ...shown]);

    expect([broken.code, broken.stdout]).toEqual([code, '']);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(count);
    expect(resumed.code).toBe(0);
    expect(JSON.parse(resumed.stdout).totals.posts).toBe(count);
    expect(plain(resumed)).toEqual(plain(whole));
  });
});

/** The zip of an archive of the account, with so many posts. */
function archiveOf(posts: number): Buffer {
  const account = { username: 'DrExample', accountId: '42', accountDisplayName: 'Dr Rosa Example' };
  const tweets = Array.from({ length: posts }, (_, index) => ({
    tweet: {
      id_str: String(2_029_000_000_000_000_000n + BigInt(index)),
      created_at: 'Fri Mar 06 13:02:05 +0000 2026',
      full_text: `Clinics open again on day ${index}.`,
      favorite_count: String(index % 90),
      lang: 'en',
    },
  }));
  return zipOf([
    { name: 'data/account.js', data: `window.YTD.account.part0 = ${JSON.stringify([{ account }])}` },
    { name: 'data/tweets.js', data: `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}` },
  ]);
}

/** How many posts a cache holds; looked at in a copy, so that it stays as a dead process left it. */
async function postsIn(path: string): Promise<number> {
  const copy = cache();
  for (const end of ['', '-wal']) if (existsSync(`${path}${end}`)) cpSync(`${path}${end}`, `${copy}${end}`);
  const { driver, close } = await openStore(copy);
  const [row] = await driver.all('SELECT count(*) AS posts FROM posts');
  await close();
  return Number(row?.posts);
}

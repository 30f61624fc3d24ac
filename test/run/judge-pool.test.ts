import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeInteractions, pageSize } from '../../src/run/judge-interactions.ts';
import { inlinePool, type JudgePool } from '../../src/run/judge-pool.ts';
import {
  beginInput,
  importWriter,
  keepSubject,
  linkInteractions,
  openStore,
  type Store,
} from '../../src/store/index.ts';
import { record } from '../support/records.ts';

const dist = join(import.meta.dirname, '../../dist/run');
const pools: typeof import('../../src/run/judge-pool.ts') = await import(join(dist, 'judge-pool.js'));
const judging: typeof import('../../src/run/judge-interactions.ts') = await import(join(dist, 'judge-interactions.js'));

const maya = { platform: 'x', id: '42', handle: 'DrExample', displayName: 'Maya Example' } as const;
const task = { context: { subjectHandles: ['drexample'], subjectName: 'Maya Example' }, adjustment: null };
const quiet = { signal: new AbortController().signal, progress: { report: () => undefined, end: () => undefined } };

/** More than all workers are given at once, of as many cores as there may be. */
const count = 10 * pageSize;

/** A message to the account; long ones among short ones, so that no two pages take the same time. */
function text(at: number): string {
  const words = [
    'you absolute fraud',
    'thank you for this',
    'Maya is an idiot',
    'see you on Tuesday',
    'shut up or else',
  ];
  return `@DrExample ${words[at % words.length]} ${'what is the plan? '.repeat(at % 97 === 0 ? 90 : 1)}${at}`;
}

/** Pages as the store gives them: `[post, changed, text, language, kind]`. */
function pages(): Uint8Array[] {
  return Array.from({ length: count / pageSize }, (_, page) => {
    const rows = Array.from({ length: pageSize }, (_each, at) => {
      const post = page * pageSize + at + 1;
      return [post, 1, text(post), 'en', 'mention'];
    });
    return Buffer.from(JSON.stringify(rows));
  });
}

/** What a pool gives for all pages, which it is handed at once. */
async function rowsOf(pool: JudgePool): Promise<unknown[]> {
  const given = await Promise.all(pages().map((page) => pool.judge(page)));
  await pool.close();
  return given.flatMap((rows) => JSON.parse(Buffer.from(rows).toString()));
}

/** A cache with messages to the account, none of them judged. */
async function unjudged(messages: number) {
  const store = await openStore(null);
  const start = { path: 'a.jsonl', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z'));
  const posts = Array.from({ length: messages }, (_, at) =>
    record({ id: String(at + 1), text: text(at + 1), mentions: [{ id: '42', handle: 'DrExample' }] }),
  );
  await writer.add({ posts, accounts: [], messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
  const subject = await keepSubject(store.driver, maya, []);
  await linkInteractions(store.driver, subject);
  return { store, subject };
}

function verdicts({ driver }: Store): Promise<readonly unknown[]> {
  return driver.all(
    'SELECT post, basis, abuse, labels, direction, classes, language, words, marks, sketch FROM verdicts ORDER BY post',
  );
}

/** The verdicts that one thread gives. */
async function onOneThread(): Promise<readonly unknown[]> {
  const { store, subject } = await unjudged(count);
  await judgeInteractions(store, subject, quiet);
  const rows = await verdicts(store);
  await store.close();
  return rows;
}

describe('workers that judge', () => {
  let alone: readonly unknown[] = [];
  let started = 0;
  let ended = 0;
  const watch = (worker: Worker) => {
    started += 1;
    worker.once('exit', () => {
      ended += 1;
    });
  };

  beforeAll(async () => {
    alone = await onOneThread();
  });

  beforeEach(() => {
    [started, ended] = [0, 0];
    process.on('worker', watch);
  });

  afterEach(() => {
    process.off('worker', watch);
  });

  it('[E] give the rows of one thread, in the order of the pages', async () => {
    const together = await rowsOf(pools.workerPool(task));

    expect(together).toHaveLength(count);
    expect(together).toEqual(await rowsOf(inlinePool(task)));
    expect([started, ended]).toEqual([Math.min(4, availableParallelism()), started]);
  });

  it('[E] start for many messages, fill the cache as one thread does, and end', async () => {
    const { store, subject } = await unjudged(count);
    await judging.judgeInteractions(store, subject, quiet);
    const rows = await verdicts(store);
    await store.close();

    expect(started).toBeGreaterThan(0);
    expect(ended).toBe(started);
    expect(rows).toHaveLength(count);
    expect(rows).toEqual(alone);
  });

  it('[E] do not start for few', async () => {
    const { store, subject } = await unjudged(pageSize);
    await judging.judgeInteractions(store, subject, quiet);

    expect([started, (await verdicts(store)).length]).toEqual([0, pageSize]);
    await store.close();
  });

  it('[E] end when the run is interrupted; the next one judges what is left', async () => {
    const { store, subject } = await unjudged(count);
    const stop = new AbortController();
    const progress = { report: () => stop.abort(), end: () => undefined };
    await judging.judgeInteractions(store, subject, { signal: stop.signal, progress });
    const before = (await verdicts(store)).length;
    const workers = [started > 0, started - ended];
    await judging.judgeInteractions(store, subject, quiet);
    const rows = await verdicts(store);
    await store.close();

    expect(workers).toEqual([true, 0]);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(count);
    expect(rows).toEqual(alone);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../src/model/post.ts';
import { type EarlyJudge, earlyJudge } from '../../src/run/judge-early.ts';
import { judgeInteractions } from '../../src/run/judge-interactions.ts';
import {
  beginInput,
  dropEarlyVerdicts,
  importWriter,
  keepSubject,
  linkInteractions,
  openStore,
  type Store,
} from '../../src/store/index.ts';
import { account, record, replyTo } from '../support/records.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const now = '2026-11-01T00:00:00.000Z';
const maya = { platform: 'x', id: '42', handle: 'DrExample', displayName: 'Maya Example' } as const;
const other = { platform: 'x', id: '77', handle: 'CouncilExample', displayName: null } as const;
const quiet = { signal: new AbortController().signal, progress: { report: () => undefined, end: () => undefined } };

type Told = Partial<Post> & { readonly id: string };

let next = 0;

function newStore(): Promise<Store> {
  next += 1;
  return openStore(join(folder, `cache-${next}.sqlite`));
}

/** Messages to the account, some of them harsh; every one names it. */
function messages(count: number, from = 1): Told[] {
  const words = [
    'you absolute fraud',
    'thank you for this',
    'Maya is an idiot',
    'see you on Tuesday',
    'shut up or else',
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: String(from + index),
    text: `@DrExample ${words[(from + index) % words.length]} ${from + index}`,
    mentions: [{ id: '42', handle: 'DrExample' }],
    ...(index % 3 === 0 ? replyTo('42', 'DrExample') : {}),
  }));
}

/** Reads posts as an import does, in batches; `early` judges meanwhile. */
async function read(store: Store, posts: readonly Told[], early: EarlyJudge | null, path = 'a.jsonl'): Promise<void> {
  const start = { path, kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const target = await beginInput(store.driver, start, now);
  const writer = importWriter(store.driver, target);
  const accounts = [account({ id: '42', handle: 'DrExample' }, { displayName: 'Maya Example' })];
  for (let at = 0; at < posts.length; at += 500) {
    const batch = posts.slice(at, at + 500).map((each) => record(each));
    await writer.add({ posts: batch, accounts, messages: [], relations: [], handleChanges: [] }, '~1');
    await early?.offer({ rid: target.input, platform: 'x', owner: null, stated: null }, batch.length);
  }
  await writer.finish();
  await early?.rest();
}

async function judgeAll(store: Store, subject: typeof maya | typeof other, early: EarlyJudge | null): Promise<void> {
  const kept = await keepSubject(store.driver, subject, []);
  await linkInteractions(store.driver, kept);
  await judgeInteractions(store, kept, quiet, early?.takePool);
  await early?.close();
  await dropEarlyVerdicts(store.driver);
}

/** All that is kept of the interactions of all subjects. */
async function verdicts(store: Store): Promise<unknown> {
  return store.driver.all(
    `SELECT s.keys, p.id, i.kind, v.basis, v.abuse, v.labels, v.direction, v.classes, v.language, v.words, v.marks, v.sketch
     FROM verdicts v JOIN posts p ON p.rid = v.post LEFT JOIN subjects s ON s.rid = v.subject
       LEFT JOIN interactions i ON i.subject = v.subject AND i.post = v.post ORDER BY 1, p.rid`,
  );
}

async function count(store: Store, what: string): Promise<number> {
  const [row] = await store.driver.all(`SELECT count(*) AS n FROM ${what}`);
  return Number(row?.n);
}

/** The verdicts of one reading judged at its end. */
async function atTheEnd(parts: readonly (readonly Told[])[], subject: typeof maya | typeof other): Promise<unknown> {
  const store = await newStore();
  for (const [at, posts] of parts.entries()) await read(store, posts, null, `${at}.jsonl`);
  await judgeAll(store, subject, null);
  const all = await verdicts(store);
  await store.close();
  return all;
}

describe('judging while inputs are read', () => {
  it('[I] judges before all is read, and gives what judging at the end gives', async () => {
    const store = await newStore();
    const early = await earlyJudge(store, []);
    const posts = messages(6_000);
    await read(store, posts, early);
    const before = await count(store, 'verdicts');
    await judgeAll(store, maya, early);

    expect(before).toBeGreaterThanOrEqual(2_000);
    expect(await count(store, 'interactions')).toBe(6_000);
    expect(await verdicts(store)).toEqual(await atTheEnd([posts], maya));
    await store.close();
  });

  it('[I] judges again what the same input tells at more length later', async () => {
    const longer = messages(400).map((each) => ({ ...each, text: `${each.text}, and I know where you live, Maya` }));
    const posts = [...messages(6_000), ...longer];
    const store = await newStore();
    const early = await earlyJudge(store, ['DrExample']);
    await read(store, posts, early);
    await judgeAll(store, maya, early);

    expect(await verdicts(store)).toEqual(await atTheEnd([posts], maya));
    await store.close();
  });

  it('[I] knows a reply to a post of the account that is read after it', async () => {
    const replies = messages(50).map((each) => ({
      ...each,
      // Said in an answer it is meant for her, and else nobody can tell.
      text: 'What an idiot. Ask @DrExample',
      inReplyTo: { postId: '999000', author: { id: null, handle: null } },
    }));
    const own = { id: '999000', text: 'a post of my own', author: { id: '42', handle: 'DrExample' } };
    const parts = [[...replies, ...messages(6_000, 51)], [own]];
    const store = await newStore();
    const early = await earlyJudge(store, ['DrExample']);
    for (const [at, posts] of parts.entries()) await read(store, posts, early, `${at}.jsonl`);
    await judgeAll(store, maya, early);

    expect(await count(store, "interactions WHERE kind = 'reply' AND post <= 50")).toBe(50);
    expect(await verdicts(store)).toEqual(await atTheEnd(parts, maya));
    await store.close();
  });

  it('[I] drops what it judged for another than the report is about', async () => {
    const store = await newStore();
    const early = await earlyJudge(store, []);
    const posts = [
      ...messages(6_000),
      { id: '70000', text: '@CouncilExample thanks', mentions: [{ id: '77', handle: 'CouncilExample' }] },
    ];
    await read(store, posts, early);
    const before = await count(store, 'verdicts');
    await judgeAll(store, other, early);

    expect(before).toBeGreaterThanOrEqual(2_000);
    expect([await count(store, 'verdicts'), await count(store, 'subjects')]).toEqual([1, 1]);
    expect(await count(store, "meta WHERE name = 'early_verdicts'")).toBe(0);
    await store.close();
  });

  it('[I] of a run that was cut short, the next one keeps and completes', async () => {
    const store = await newStore();
    const posts = messages(6_000);
    const cut = await earlyJudge(store, []);
    await read(store, posts.slice(0, 5_000), cut);
    await cut.close();
    const before = await count(store, 'verdicts');
    await store.driver.exec("UPDATE verdicts SET language = 'kept' WHERE post = 7");
    const early = await earlyJudge(store, []);
    await read(store, posts, early);
    await judgeAll(store, maya, early);

    expect(before).toBeGreaterThanOrEqual(2_000);
    expect(await count(store, 'verdicts')).toBe(6_000);
    expect(await count(store, "verdicts WHERE language = 'kept'")).toBe(1);
    await store.close();
  });

  it('[I] of a run that was cut short, nothing holds once the account goes by another name', async () => {
    const store = await newStore();
    const cut = await earlyJudge(store, []);
    await read(store, messages(5_000), cut);
    await cut.close();
    await store.driver.exec("UPDATE accounts SET display_name = 'Grace'; UPDATE verdicts SET language = 'old'");
    await judgeAll(store, maya, null);

    expect(await count(store, 'verdicts')).toBe(5_000);
    expect(await count(store, "verdicts WHERE language = 'old'")).toBe(0);
    await store.close();
  });

  it('[I] tells what went wrong in the cache', async () => {
    const store = await newStore();
    const early = await earlyJudge(store, ['DrExample']);
    await store.driver.exec(
      "CREATE TRIGGER refused BEFORE INSERT ON verdicts BEGIN SELECT raise(ABORT, 'no verdict is taken'); END",
    );

    await expect(read(store, messages(4_000), early)).rejects.toThrow('no verdict is taken');
    await early.close();
    await store.close();
  });
});

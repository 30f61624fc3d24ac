import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Driver } from '../../src/store/driver.ts';
import {
  answeredPosts,
  beginInput,
  type FactsQuery,
  firstInteractions,
  importWriter,
  keepSubject,
  linkInteractions,
  modelNumber,
  openStore,
  type Store,
  storeVerdicts,
} from '../../src/store/index.ts';
import { record, replyTo } from '../support/records.ts';

const now = '2026-11-01T00:00:00.000Z';
let store: Store;
let query: FactsQuery;

beforeEach(async () => {
  store = await openStore(null);
});

afterEach(async () => {
  await store.close();
});

async function load(...posts: readonly Parameters<typeof record>[0][]): Promise<void> {
  const start = { path: 'a', kind: 'x-twarc2', platform: 'x', channel: 'dump' } as const;
  const writer = importWriter(store.driver, await beginInput(store.driver, start, now));
  const records = posts.map((post) => record(post));
  await writer.add({ posts: records, accounts: [], messages: [], relations: [], handleChanges: [] }, '~1');
  await writer.finish();
  const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  query = { subject, since: null, until: null, inputs: null };
}

const writer = (id: string) => ({ id, handle: null });
const toSubject = (id: string, author: string, createdAt: string) => ({
  id,
  author: writer(author),
  createdAt,
  ...replyTo('42', null),
});

/** Notes the statements that are run, with what they are given. */
function noting(driver: Driver, run: Parameters<Driver['run']>[]): Driver {
  return {
    name: driver.name,
    exec: (sql) => driver.exec(sql),
    all: (sql, parameters) => driver.all(sql, parameters),
    close: () => driver.close(),
    run: (...statement) => {
      run.push(statement);
      return driver.run(...statement);
    },
  };
}

describe('own posts that were answered', () => {
  beforeEach(async () => {
    await load(
      { id: '1', author: writer('42') },
      { id: '2', author: writer('42') },
      { ...toSubject('3', '7', now), inReplyTo: { postId: '1', author: writer('42') } },
      { ...toSubject('4', '8', now), inReplyTo: { postId: '1', author: writer('42') } },
    );
    const model = await modelNumber(store.driver, 'm');
    await storeVerdicts(store.driver, query.subject.rid, model, '[[3,1,0.9,1,0,null,"en"],[4,1,0.1,0,null,null,"en"]]');
  });

  it('[I] come with their replies, abusive ones and others', async () => {
    const found = [];
    for await (const page of answeredPosts(store.driver, query, 1)) found.push(...page);
    expect(found.map(([row, , abusive, other]) => [row, abusive, other])).toEqual([[1, 1, 1]]);
  });

  it('[I] are found by going through the answers once, never again for each own post', async () => {
    const run: Parameters<Driver['run']>[] = [];
    // One page, no more: the tables it works on are gone after the last.
    await answeredPosts(noting(store.driver, run), query, 1).next();
    const [sql = '', parameters] = run.at(-1) ?? [];
    const steps = await store.driver.all(`EXPLAIN QUERY PLAN ${sql.slice(sql.indexOf('SELECT'))}`, parameters);
    const tables = steps
      .map(({ detail }) => String(detail).split(' ', 2).join(' '))
      .filter((step) => / [ipov]$/.test(step));
    expect(tables).toEqual(['SEARCH i', 'SEARCH p', 'SEARCH o', 'SEARCH o', 'SEARCH v']);
  });
});

describe('first interactions', () => {
  beforeEach(async () => {
    await load(
      toSubject('1', '7', '2026-01-05T00:00:00.000Z'),
      toSubject('2', '7', '2026-01-02T00:00:00.000Z'),
      toSubject('3', '7', '2026-03-02T00:00:00.000Z'),
      toSubject('4', '8', '2026-03-02T00:00:00.000Z'),
    );
  });

  it('[I] are the earliest before the window, of those who wrote before it', async () => {
    const firsts = await firstInteractions(store.driver, { ...query, since: '2026-03-01T00:00:00.000Z' });
    expect([...firsts]).toEqual([['7', Date.parse('2026-01-02T00:00:00.000Z')]]);
    expect([...(await firstInteractions(store.driver, query))]).toEqual([]);
  });

  it('[I] are those that a report leaves out, too', async () => {
    await store.driver.exec('CREATE TEMP VIEW interactions AS SELECT * FROM main.interactions WHERE post > 3');
    const firsts = await firstInteractions(store.driver, query);
    expect([...firsts]).toEqual([['7', Date.parse('2026-01-02T00:00:00.000Z')]]);
  });
});

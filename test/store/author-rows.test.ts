import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareAccount } from '../../src/model/account.ts';
import { channels } from '../../src/model/coverage.ts';
import { labelMask } from '../../src/model/verdict.ts';
import {
  accountKeys,
  accountRow,
  authorInteractions,
  beginInput,
  importWriter,
  keepSubject,
  linkInteractions,
  modelNumber,
  openStore,
  type Store,
  type StoredSubject,
  storeVerdicts,
} from '../../src/store/index.ts';
import { record, replyTo } from '../support/records.ts';
import { testFolder } from '../support/run-cli.ts';

const folder = testFolder();
const threat = labelMask(['threat']);
let next = 0;

interface Cache {
  readonly store: Store;
  readonly subject: StoredSubject;
}

type Posts = readonly Parameters<typeof record>[0][];

async function cacheOf(inputs: readonly (readonly ['dump' | 'api', Posts])[]): Promise<Cache> {
  next += 1;
  const store = await openStore(join(folder, `cache-${next}.sqlite`));
  for (const [index, [channel, posts]] of inputs.entries()) {
    const start = { path: `in-${index}`, kind: 'x-twarc2', platform: 'x', channel } as const;
    const writer = importWriter(store.driver, await beginInput(store.driver, start, '2026-11-01T00:00:00.000Z'));
    const records = posts.map((post) => record({ ...replyTo('42', null), ...post }));
    const accounts = [{ ...bareAccount('x', { id: '9', handle: 'Nine' }), followers: 3 }];
    await writer.add({ posts: records, accounts, messages: [], relations: [], handleChanges: [] }, '~1');
    await writer.finish();
  }
  const subject = await keepSubject(store.driver, { platform: 'x', id: '42', handle: null, displayName: null }, []);
  await linkInteractions(store.driver, subject);
  return { store, subject };
}

async function all<Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

const by = (author: string, id: string) => ({ id, author: { id: author, handle: null } });
const bits = (...names: readonly (typeof channels)[number][]) =>
  names.reduce((mask, name) => mask | (1 << channels.indexOf(name)), 0);

describe('the rows of one author', () => {
  it('[U] are its own alone, page by page, with the channels each came by', async () => {
    const { store, subject } = await cacheOf([
      ['api', [by('9', '1'), by('8', '2'), by('9', '3'), by('9', '4')]],
      ['dump', [by('9', '3')]],
    ]);
    const rows = await all(
      authorInteractions(store.driver, { subject, author: '9', model: 'none', kindsFromApi: [] }, 2),
    );

    expect(rows.map((row) => [row[1], row[6]])).toEqual([
      ['1', bits('api')],
      ['3', bits('api', 'dump')],
      ['4', bits('api')],
    ]);
    await store.close();
  });

  it('[U] say which came by an API alone: by its channel, or by a kind that holds what a program fetched', async () => {
    const { store, subject } = await cacheOf([
      ['api', [by('9', '1'), by('9', '2')]],
      ['dump', [by('9', '2'), by('9', '3')]],
    ]);
    const said = async (kindsFromApi: readonly string[]) =>
      (await all(authorInteractions(store.driver, { subject, author: '9', model: 'none', kindsFromApi }))).map(
        (row) => [row[1], row[10]],
      );

    expect(await said([])).toEqual([
      ['1', 1],
      ['2', 0],
      ['3', 0],
    ]);
    expect(await said(['x-twarc2'])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 1],
    ]);
    await store.close();
  });

  it('[U] carry the verdict of the model asked for, of the words as they are now, and no other', async () => {
    const { store, subject } = await cacheOf([['dump', [by('9', '1'), by('9', '2')]]]);
    const [first, second] = await store.driver.all('SELECT rid, changed FROM posts ORDER BY rid');
    const model = await modelNumber(store.driver, 'new');
    const verdict = [0.9, threat, 0, null, 'en'];
    const rows = [
      [first?.rid, first?.changed, ...verdict],
      [second?.rid, Number(second?.changed) - 1, ...verdict],
    ];
    await storeVerdicts(store.driver, subject.rid, model, JSON.stringify(rows));
    const said = async (name: string) =>
      (await all(authorInteractions(store.driver, { subject, author: '9', model: name, kindsFromApi: [] }))).map(
        (row) => row.slice(7, 10),
      );

    expect(await said('new')).toEqual([
      [threat, 0, 1],
      [0, null, null],
    ]);
    expect(await said('other')).toEqual([
      [0, null, null],
      [0, null, null],
    ]);
    await store.close();
  });

  it('[U] are found by keys of accounts, known or not, each platform for itself', async () => {
    const { store, subject } = await cacheOf([['dump', [by('9', '1'), by('8', '2')]]]);

    expect(new Set(await all(accountKeys(store.driver, subject, 1)))).toEqual(new Set(['9', '8']));
    expect((await accountRow(store.driver, subject, '9'))?.slice(0, 3)).toEqual(['9', '9', 'Nine']);
    expect(await accountRow(store.driver, subject, '8')).toBeNull();
    expect(await accountRow(store.driver, { platform: 'bluesky' }, '9')).toBeNull();
    await store.close();
  });
});

import { statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { archives, formats, isFailed, openReadings } from '../../src/sources/index.ts';
import { beginInput, importWriter, openStore, type Store } from '../../src/store/index.ts';
import { type SourceFixture, sourceFixtures } from '../support/source-fixtures.ts';

const now = '2026-11-01T00:00:00.000Z';
const reply = '1799999999999999999';

/** Every file that tells of the same reply. */
const tellers = sourceFixtures.filter(
  ({ platform, kind, name, path }) =>
    platform === 'x' &&
    statSync(path).isFile() &&
    !/^columns|analytics|grailbird/.test(kind) &&
    name !== 'pseudonyms.csv',
);

async function load(store: Store, fixture: SourceFixture): Promise<void> {
  const options = { messages: false, columns: null, signal: new AbortController().signal };
  const request = { paths: [fixture.path], stdin: Readable.from([]), as: null, archives, formats, options };
  for await (const reading of openReadings(request)) {
    if (isFailed(reading)) throw reading.error;
    const writer = importWriter(store.driver, await beginInput(store.driver, reading, now));
    for await (const batch of reading.batches) await writer.add(batch, '~1');
    await writer.finish();
  }
}

/** What the store knows of the reply when it has read these, in this order. */
async function known(...fixtures: readonly SourceFixture[]): Promise<Readonly<Record<string, unknown>>> {
  const store = await openStore(null);
  try {
    for (const fixture of fixtures) await load(store, fixture);
    const [row] = await store.driver.all(
      `SELECT author, at, text, language, reply_post, reply_author, reply_handle, mentions, conversation, visibility, has_media, has_link,
        (SELECT count(*) FROM sightings s WHERE s.post = p.rid) AS inputs,
        (SELECT count(*) FROM posts o WHERE o.id = p.id) AS rows,
        (SELECT max(views) FROM sightings s WHERE s.post = p.rid) AS views
       FROM posts p WHERE id = ?`,
      [reply],
    );
    // The same moment, with and without milliseconds.
    return { ...row, at: Date.parse(String(row?.at)) };
  } finally {
    await store.close();
  }
}

describe('one post in files of several formats', () => {
  it('[I] is one post, whatever told of it first', async () => {
    const all = await known(...tellers);
    expect(all).toMatchObject({ rows: 1, inputs: tellers.length });
    expect(await known(...[...tellers].reverse())).toEqual(all);
    expect(all).toMatchObject({
      author: '1600000000000000003',
      text: '@maya_example you <never> answer',
      language: 'en',
      reply_post: '1790000000000000007',
      reply_author: '1500000000000000001',
      reply_handle: 'maya_example',
      conversation: '1790000000000000007',
      views: 55,
    });
  });

  it.each(tellers)('[I] told by $kind, $name, is as rich beside any other as the richer of the two', async (one) => {
    const alone = await known(one);
    for (const other of tellers.filter((each) => each !== one)) {
      const both = await known(one, other);
      const turned = await known(other, one);
      expect(turned, other.path).toEqual(both);
      for (const [column, value] of Object.entries(alone)) {
        if (value !== null && column !== 'inputs') expect(both[column], `${column} of ${other.kind}`).not.toBeNull();
      }
    }
  });
});

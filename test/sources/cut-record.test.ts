import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoldsRecords, mendCut } from '../../src/sources/cut-record.ts';
import { formats } from '../../src/sources/index.ts';
import type { RecordFormat } from '../../src/sources/source.ts';
import { mapAll } from '../support/map-all.ts';
import { fileOf, recordsOf } from '../support/named-files.ts';
import { sourceFixtures } from '../support/source-fixtures.ts';

const holds: HoldsRecords = (path) => ['data', 'more.users', 'rows', 'rows.rows'].includes(path.join('.'));

/** What is kept of a text; `null` where nothing is. */
function kept(text: string): unknown {
  const records = mendCut(Buffer.from(text), holds)?.records ?? null;
  return records === null ? null : JSON.parse(records.toString());
}

describe('a document that its file ends in', () => {
  it.each([
    ['{"data":[{"id":1},{"id":2},{"i', { data: [{ id: 1 }, { id: 2 }] }],
    ['{"a":[7],"data":[{"id":1}', { a: [7], data: [{ id: 1 }] }],
    ['{"data":[{"id":1}],"more":{"users":[{"n":1},{"n":[2', { data: [{ id: 1 }], more: { users: [{ n: 1 }] } }],
    ['{"data":[{"id":1}],"more":{"others":[{"n":1},{"n"', { data: [{ id: 1 }] }],
    ['{"more":{"users":[{"n":1}],"x":{"y":0}},"z":{"a":', { more: { users: [{ n: 1 }], x: { y: 0 } } }],
    ['{"data":{"id":1},"x":"\\"', { data: { id: 1 } }],
    ['{ "data" : [\n{"id":1} ,\n{"id":-1.5e', { data: [{ id: 1 }] }],
    ['{"rows":[{"n":1,"rows":[{"n":2},{"n"', { rows: [{ n: 1, rows: [{ n: 2 }] }] }],
    ['{"rows":[{"n":1},{"n":3,"tags":[{"t":1}],"b', { rows: [{ n: 1 }] }],
  ])('[U] keeps what is whole of %s', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  it.each([
    '{"data":[{"id":1,"te',
    '{"data":{"id":1,"tags":[{"t":1},',
    '{"id":1,"tags":[{"t":1},{"t":2},{',
    '{"tags":[{"data":[{"id":1}',
    '{"data":[{"id":1}]}',
    '{"data":[{"id":1}}',
    '[{"id":1},{"id":2',
    '"data',
    '',
  ])('[U] keeps nothing of %s', (text) => {
    expect(kept(text)).toBeNull();
  });

  it('[U] keeps of every list the elements that stand before the cut, wherever that is', () => {
    const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    const documents = fc.record({ a: fc.jsonValue(), data: objects, b: fc.jsonValue(), rows: objects });
    fc.assert(
      fc.property(documents, fc.nat(), fc.constantFrom(0, 2), (document, place, indent) => {
        const text = JSON.stringify(document, null, indent);
        const cut = Buffer.from(text).subarray(0, place % Buffer.byteLength(text));
        const found = (mendCut(cut, holds)?.records ?? null) === null ? {} : kept(cut.toString());
        const { data = [], rows = [] } = found as Partial<typeof document>;
        const [whole] = [JSON.parse(text)];
        expect([data, rows]).toEqual([whole.data.slice(0, data.length), whole.rows.slice(0, rows.length)]);
        if (rows.length > 0) expect(found).toEqual({ ...whole, rows });
      }),
    );
  });

  it('[U] never throws on text', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:\\\n a1\0ü', '"data":'), maxLength: 60 });
    fc.assert(fc.property(noise, (text) => void mendCut(Buffer.from(text), holds)));
  });
});

describe('readRecords, documents that are cut', () => {
  const read = (text: string) => recordsOf(fileOf([Buffer.from(text)]), 'json', { holds });

  it.each([
    ['a line', '{"data":[{"id":1},{"id"', [{ data: [{ id: 1 }] }]],
    ['over several lines', '{\n "data": [\n  {"id": 1},\n  {"id"', [{ data: [{ id: 1 }] }]],
    ['the last of some lines', '{"a":1}\n{"data":[{"id":1},{', [{ a: 1 }, { data: [{ id: 1 }] }]],
    ['the last of a list', '[{"a":1},{"data":[{"id":1},{', [{ a: 1 }, { data: [{ id: 1 }] }]],
  ])('[U] %s gives its whole records, and counts the cut once', async (_, text, records) => {
    expect(await read(text)).toMatchObject({ records, skipped: { truncated: 1 }, error: null });
  });

  it.each([
    ['a lost quote', '{"data":[{"id":"1"},{"id":"2},{"id":"3"}],"more":{"users":[]}}'],
    ['a lost brace', '{"data":[{"id":"1"},{"id":"2","a":{"b":1},{"id":"3"}],"more":{"users":[]}}'],
    ['a lost bracket', '{"data":[{"id":"1"},{"id":"2"},"more":{"users":[]}}'],
    ['a lost comma', '{"data":[{"id":"1"},{"id":"2"}{"id":"3"},{"id"'],
    ['a word that is none', '{"data":[{"id":"1"},{"id":nul},{"id":"3"'],
  ])('[U] with %s before the end give nothing: that is damage', async (_, text) => {
    expect((await read(text)).records).toEqual([]);
  });

  it('[I] of 31 MiB are kept; what is too long to be held is counted', async () => {
    const row = `{"id":1,"text":"${'x'.repeat(1000)}"},`;
    const bytes = Buffer.from(`{"data":[${row.repeat(31 * 1024)}{"id"`);
    const { records } = await recordsOf(fileOf([bytes]), 'json', { holds });
    expect(records).toEqual([{ data: expect.objectContaining({ length: 31 * 1024 }) }]);
    const tooLong = Buffer.from(`{"data":[${row.repeat(34 * 1024)}{"id"`);
    expect(await recordsOf(fileOf([tooLong]), 'json', { holds })).toMatchObject({
      records: [],
      skipped: { 'too-long': 1 },
    });
  });
});

describe('answers that are cut', () => {
  const cases = sourceFixtures.flatMap(({ kind, name, path }) => {
    const format = formats.find((one) => one.kind === kind);
    return format?.holds === undefined ? [] : [{ kind, name, path, format }];
  });

  /** What tells of a post what it says: its author may be named where the cut has taken it away. */
  const told = (format: RecordFormat, records: readonly unknown[]) =>
    mapAll(format, records).batch.posts.map(({ post }) => JSON.stringify([post.id, post.text, post.createdAt]));

  it.each(cases)('[I] anywhere give the posts before the cut as they are: $kind, $name', async ({ path, format }) => {
    const bytes = Buffer.from(
      readFileSync(path, 'utf8')
        .replace(/^\ufeff/, '')
        .trimEnd(),
    );
    const options = { lossless: format.lossless === true, holds: format.holds };
    const read = async (end: number) => (await recordsOf(fileOf([bytes.subarray(0, end)]), 'json', options)).records;
    const whole = told(format, await read(bytes.length));
    let before: readonly string[] = [];
    for (let end = 1; end < bytes.length; end += 29) {
      const posts = told(format, await read(end));
      expect(whole).toEqual(expect.arrayContaining(posts));
      expect(posts).toEqual(expect.arrayContaining([...before]));
      before = posts;
    }
    // One bracket is missing: of lines, the last record.
    if (path.endsWith('.json')) expect(told(format, await read(bytes.length - 1))).toEqual(whole);
  });
});

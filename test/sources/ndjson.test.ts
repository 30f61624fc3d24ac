import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeJson } from '../../src/sources/json-layout.ts';
import { cutAt, fileOf, recordsOf } from '../support/named-files.ts';

const places = fc.array(fc.nat(), { maxLength: 8 });

/** Objects as a tool writes them, one a line. */
const good = fc
  .record({ id: fc.nat(), text: fc.string(), user: fc.record({ name: fc.string() }), list: fc.array(fc.nat()) })
  .map((record) => ({ isGood: true, line: JSON.stringify(record) }));

/** What a tool that was stopped leaves of a line, and words that are none of its. */
const broken = fc
  .oneof(
    fc.tuple(good, fc.nat()).map(([{ line }, at]) => line.slice(0, 1 + (at % (line.length - 1)))),
    fc.constantFrom('{"a":NaN}', "{'a':1}", 'Traceback (most recent call last):', '"no end', '{{"a":1}', 'text"}'),
  )
  .map((line) => ({ isGood: false, line }));

const bare = fc
  .constantFrom('null', '42', '"s"', '[]', '{}', 'true', '[1,2]', '-0.5', '"{"')
  .map((line) => ({ isGood: line === '{}', line }));

const blank = fc.constantFrom('', ' ', '\t', '\0').map((line) => ({ isGood: false, line }));

const lines = fc.array(
  fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: broken }, { weight: 2, arbitrary: bare }, blank),
  { maxLength: 30 },
);

const isBlank = (line: string) => /^[\s\0]*$/.test(line);
const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const files = fc
  .record({ head: lines, one: good, tail: lines, end: fc.constantFrom('\n', '\r\n') })
  .map(({ head, one, tail, end }) => {
    const all = [...head, one, ...tail];
    return { all, text: all.map(({ line }) => line + end).join('') };
  });

describe('lines of which some are broken', () => {
  it('[U] are each read or counted, once, and no good one is lost', async () => {
    await fc.assert(
      fc.asyncProperty(files, places, async ({ all, text }, cuts) => {
        const { records, skipped } = await recordsOf(fileOf(cutAt(Buffer.from(text), cuts)));
        const wanted = all.filter(({ isGood }) => isGood).map(({ line }) => JSON.parse(line));
        expect(records.filter(isObject)).toEqual(wanted);
        expect(records.length + sum(skipped)).toBe(all.filter(({ line }) => !isBlank(line)).length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a bare value comes first', 'null\n{"a":1}\nnope\n'],
    ['an empty list comes first', '[]\n{"a":1}\n{"a":\n'],
    ['words come first', 'Loading\n{"a":1}\n'],
  ])('[U] are told from a table where %s', async (_, text) => {
    expect(looksLikeJson(text)).toBe(true);
    const { records, skipped } = await recordsOf(fileOf([Buffer.from(text)]));
    expect(records).toContainEqual({ a: 1 });
    expect(records.length + sum(skipped)).toBe(text.split('\n').length - 1);
  });

  it.each(['"text"\n"hello"\n', 'id\n1\n2\n', 'text,json\nhello,1\n', '42\n43\n'])(
    '[U] are told from the table %j',
    (text) => expect(looksLikeJson(text)).toBe(false),
  );
});

describe('documents over several lines', () => {
  const page = { data: [{ id: '1', tags: [] }, { id: '2' }], meta: {} };
  const ownLines = '{"rows": [\n{"id":1},\n{"id":2}\n],\n"more": {\n"last":\n{"id":3}\n}}\n';

  it.each([
    ['a page', `${JSON.stringify(page, null, 2)}\n`, [page]],
    [
      'pages, the first on one line',
      `${JSON.stringify(page)}\n${JSON.stringify(page, null, 2)}\n${JSON.stringify(page, null, 1)}`,
      [page, page, page],
    ],
    ['a page with records on lines of their own', ownLines, [JSON.parse(ownLines)]],
    ['a list with records on lines of their own', '[\n{"id":1},\n{"id":2}\n]\n', [{ id: 1 }, { id: 2 }]],
    ['the same without commas', '[\n{"id":1}\n{"id":2}\n]\n', [{ id: 1 }, { id: 2 }]],
    ['a list on one line before a record', '[{"id":1},{"id":2}]\n{"id":3}\n', [{ id: 1 }, { id: 2 }, { id: 3 }]],
  ])('[U] are no lines: %s', async (_, text, wanted) => {
    expect(await recordsOf(fileOf([Buffer.from(text)]))).toMatchObject({ records: wanted, skipped: {} });
  });

  it('[U] that were cut short are told as such', async () => {
    const text = JSON.stringify(page, null, 2);
    for (let at = 2; at < text.length - 1; at += 1) {
      expect(await recordsOf(fileOf([Buffer.from(text.slice(0, at))])), String(at)).toMatchObject({
        records: [],
        skipped: { truncated: 1 },
      });
    }
  });
});

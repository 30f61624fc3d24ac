import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cutAt, fileOf, recordsOf } from '../support/named-files.ts';

function csv(content: string | Buffer, cuts: readonly number[] = []) {
  return recordsOf(fileOf(cutAt(Buffer.from(content), cuts)), 'csv');
}

describe('readRecords of tables', () => {
  it('[U] gives back any cells, cut anywhere, with any delimiter and line end', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    const rows = fc.array(fc.record({ id: fc.nat().map(String), text: cell, name: cell }), {
      minLength: 1,
      maxLength: 8,
    });
    const delimiter = fc.constantFrom(',', ';', '\t', '|');
    await fc.assert(
      fc.asyncProperty(
        rows,
        delimiter,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat()),
        async (data, by, newline, cuts) => {
          const made = Papa.unparse(data, { delimiter: by, newline, quotes: true });
          const { records, skipped } = await csv(made + newline, cuts);
          expect(records.map((row) => ({ ...(row as object) }))).toEqual(data);
          expect(skipped).toEqual({});
        },
      ),
    );
  });

  it('[U] reads rows that end in this way and that, with any breaks in quotes, cut anywhere', async () => {
    const cell = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '"', ',', ' ', 'a', 'é') });
    const row = fc.record({ id: fc.nat().map(String), text: cell, name: cell });
    const end = fc.constantFrom('\r\n', '\n');
    const bare = fc.boolean();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(row, end, bare), { minLength: 1, maxLength: 8 }),
        end,
        fc.array(fc.nat()),
        async (rows, headerEnd, cuts) => {
          const made = rows.map(([data, by, isBare]) => Papa.unparse([Object.values(data)], { quotes: !isBare }) + by);
          const { records, skipped } = await csv(`id,text,name${headerEnd}${made.join('')}`, cuts);
          expect(records.map((record) => ({ ...(record as object) }))).toEqual(rows.map(([data]) => data));
          expect(skipped).toEqual({});
        },
      ),
    );
  });

  it.each([
    ['rows were added', 'id,text\r\n1,a\r\n2,b\r\n3,c\r\n4,d\n5,e\n6,f\n'],
    ['one row ends otherwise', 'id,text\r\n1,a\r\n2,b\n3,c\r\n"4","d"\n"5","e"\r\n6,f\r\n'],
    ['the header ends otherwise', 'id,text\n1,a\r\n"2","b"\r\n3,c,\r\n4,d\r\n5,e\r\n6,f\r\n'],
    ['the last end is cut in two', 'id,text\r\n1,a\r\n2,b\n3,c\r\n4,d\r\n5,e\r\n6,f\r'],
  ])('[U] loses no row of a table with two kinds of line ends, where %s', async (_, content) => {
    const cutBefore = Array.from({ length: content.length }, (__, index) => index);
    for (const cuts of [[], cutBefore]) {
      const { records, skipped } = await csv(content, cuts);
      expect(records).toMatchObject([...'abcdef'].map((text, index) => ({ id: String(index + 1), text })));
      expect(skipped).toEqual({});
    }
  });

  it('[U] reads tables of returns alone as such', async () => {
    const { records, skipped } = await csv('id,text\r1,a\r2,"b\r"\r3,c\nd\r');
    expect(records).toMatchObject([{ text: 'a' }, { text: 'b\r' }, { text: 'c\nd' }]);
    expect(skipped).toEqual({});
  });

  it('[U] reads UTF-16 with tabs, and breaks no character at a border', async () => {
    const bytes = Buffer.from('\ufeffid\ttext\n1\t😀ü\n', 'utf16le');
    const { records } = await csv(bytes, [...bytes.keys()]);
    expect(records).toMatchObject([{ id: '1', text: '😀ü' }]);
  });

  it('[U] counts rows of another width, and the cut last one', async () => {
    const { records, skipped } = await csv('a,b,c\n1,2,3\n1,2\n1,2,3,4\n\n4,5,6,\n7,8');
    expect(records).toMatchObject([{ a: '1' }, { a: '4' }]);
    expect(skipped).toEqual({ 'bad-row': 2, truncated: 1 });
  });

  it('[U] makes columns of prototype names and repeated names', async () => {
    const { records } = await csv('__proto__,toString,a,a\n1,2,3,4\n');
    const [row] = records as Record<string, string>[];
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', '1'],
      ['toString', '2'],
      ['a', '3'],
      ['a_4', '4'],
    ]);
    expect((row as { constructor?: unknown }).constructor).toBeUndefined();
  });

  it('[U] resumes at the next line after a quote that is never closed', async () => {
    const rest = Array.from({ length: 50_000 }, (_, index) => `${index},"fine, too",x`).join('\n');
    const { records, skipped } = await csv(`id,text,c\n1,ok,x\n2,"open,x\n${rest}\n`.replace('"open', '"open '));
    expect(records.length).toBeGreaterThan(49_990);
    expect(Object.values(skipped).reduce((sum, count) => sum + count, 0)).toBeLessThan(5);
  });

  it('[U] gives up on a row without an end, not on memory', async () => {
    const pieces = (function* () {
      yield Buffer.from('id,text\n1,a\n2,"');
      for (let index = 0; index < 200; index++) yield Buffer.alloc(256 * 1024, 'x');
      yield Buffer.from('\n3,b\n');
    })();
    const { records, skipped } = await recordsOf(fileOf(pieces), 'csv');
    expect(records).toMatchObject([{ id: '1' }, { id: '3' }]);
    expect(skipped).toEqual({ 'too-long': 1 });
  });
});

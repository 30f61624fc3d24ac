import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, fileOf, recordsOf } from '../support/named-files.ts';

const places = fc.array(fc.nat(), { maxLength: 12 });
const values = fc.array(fc.jsonValue(), { maxLength: 12 });
const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1, maxLength: 12 });

function text(content: string) {
  return recordsOf(fileOf([Buffer.from(content)]));
}

describe('readRecords, whole files', () => {
  it('[U] gives the elements of any array, cut anywhere, compact or pretty', async () => {
    await fc.assert(
      fc.asyncProperty(values, places, fc.constantFrom(0, 1, 2), async (array, cuts, indent) => {
        const bytes = Buffer.from(JSON.stringify(array, null, indent));
        const { records, skipped } = await recordsOf(fileOf(cutAt(bytes, cuts)));
        expect(records).toEqual(JSON.parse(bytes.toString()));
        expect(skipped).toEqual({});
      }),
    );
  });

  it('[U] gives the objects of any NDJSON, cut anywhere, with either line end', async () => {
    await fc.assert(
      fc.asyncProperty(objects, places, fc.constantFrom('\n', '\r\n', '\n\n'), async (lines, cuts, end) => {
        const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join(end));
        const { records, skipped } = await recordsOf(fileOf(cutAt(bytes, cuts)));
        expect(records).toEqual(lines.map((line) => JSON.parse(JSON.stringify(line))));
        expect(skipped).toEqual({});
      }),
    );
  });

  it('[U] gives documents standing one after another, pretty-printed', async () => {
    await fc.assert(
      fc.asyncProperty(objects, places, async (documents, cuts) => {
        const wrapped = documents.map((document) => ({ document, tail: [1] }));
        const bytes = Buffer.from(wrapped.map((document) => JSON.stringify(document, null, 2)).join('\n'));
        const { records, skipped } = await recordsOf(fileOf(cutAt(bytes, cuts)));
        expect(records).toEqual(JSON.parse(JSON.stringify(wrapped)));
        expect(skipped).toEqual({});
      }),
    );
  });

  it.each([
    'window.YTD.tweets.part0 = ',
    'Grailbird.data.tweets_2012_11 = \n',
    'var tweet_index =  ',
    '\ufeffwindow.__THAR_CONFIG=',
  ])('[U] drops %j before the data', async (prefix) => {
    expect((await text(`${prefix}[{"a":"x = [1]"}];\n`)).records).toEqual([{ a: 'x = [1]' }]);
  });

  it('[U] reads one object over several lines after a name as one record', async () => {
    expect((await text('window.a = {\n "b" : {\n "c" : 1 }\n}\n')).records).toEqual([{ b: { c: 1 } }]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff[{"a":"ü😀"}]')],
    ['UTF-16 LE', Buffer.from('\ufeff[{"a":"ü😀"}]', 'utf16le')],
    ['UTF-16 BE', Buffer.from('\ufeff[{"a":"ü😀"}]', 'utf16le').swap16()],
    ['gzip', gzipSync('[{"a":"ü😀"}]')],
    ['gzip of UTF-16', gzipSync(Buffer.from('\ufeff[{"a":"ü😀"}]', 'utf16le'))],
    ['gzip in two members', Buffer.concat([gzipSync('[{"a":'), gzipSync('"ü😀"}]')])],
  ])('[U] reads %s, byte by byte', async (_, bytes) => {
    const pieces = cutAt(bytes, [...bytes.keys()]);
    expect((await recordsOf(fileOf(pieces))).records).toEqual([{ a: 'ü😀' }]);
  });

  it('[U] stops without an error when the signal is raised', async () => {
    const { readRecords } = await import('../../src/sources/records.ts');
    const control = new AbortController();
    let count = 0;
    const endless = (function* () {
      for (;;) yield Buffer.from(`{"a":1}\n`.repeat(20_000));
    })();
    for await (const chunk of readRecords(fileOf(endless), 'json', control.signal)) {
      count += chunk.records.length;
      control.abort();
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('readRecords, bad records', () => {
  it('[U] counts a bad line and half a last line, and keeps the rest', async () => {
    const { records, skipped } = await text('{"a":1}\n{"a":\n{"a":2}\n\n{"a":3');
    expect(records).toEqual([{ a: 1 }, { a: 2 }]);
    expect(skipped).toEqual({ 'bad-json': 1, truncated: 1 });
  });

  it('[U] counts a bad element, and an array without its end once', async () => {
    const { records, skipped } = await text('[{"a":1},{"a":NaN},{"a":2},{"a":');
    expect(records).toEqual([{ a: 1 }, { a: 2 }]);
    expect(skipped).toEqual({ 'bad-json': 1, truncated: 1 });
    expect((await text('[{"a":1}')).skipped).toEqual({ truncated: 1 });
  });

  it.each([
    ['a lost quote', (json: string) => json.replace('"n4"', '"n4')],
    ['a lost brace', (json: string) => json.replace(/"n4"\n {4}\}/, '"n4"\n')],
  ])('[U] loses one element of a pretty-printed array to %s', async (_, spoil) => {
    const array = Array.from({ length: 9 }, (_item, index) => ({ id: index, user: { name: `n${index}` } }));
    const { records, skipped } = await text(spoil(JSON.stringify(array, null, 2)));
    expect(records).toEqual(array.filter((item) => item.id !== 4));
    expect(skipped).toEqual({ 'bad-json': 1 });
  });

  it('[U] takes out raw NUL bytes, and keeps a record with bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":"x\0y"}\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"a":"\ufffd"}\n'),
    ]);
    const { records, repaired, skipped } = await recordsOf(fileOf([bytes]));
    expect(records).toEqual([{ a: 'xy' }, { a: '\ufffd' }, { a: '\ufffd' }]);
    expect(repaired).toBe(1);
    expect(skipped).toEqual({});
  });

  it.each([
    ['lines', (deep: string) => `{"a":1}\n{"a":${deep}}\n{"a":2}\n`],
    ['an array', (deep: string) => `[{"a":1},{"a":${deep}},{"a":2}]`],
  ])('[U] counts what nests too deep in %s, short or long', async (_, make) => {
    for (const depth of [250, 100_000]) {
      const { records, skipped } = await text(make('['.repeat(depth) + ']'.repeat(depth)));
      expect(records).toEqual([{ a: 1 }, { a: 2 }]);
      expect(skipped).toEqual({ 'too-deep': 1 });
    }
    expect((await text(make('['.repeat(150) + ']'.repeat(150)))).records).toHaveLength(3);
  });

  it.each([
    ['a line', '{"a":1}\n{"a":"', '"}\n{"a":2}\n'],
    ['an element', '[{"a":1},{"a":"', '"},{"a":2}]'],
  ])('[I] counts 300 MB in %s as too long, holding little of it', async (_, before, after) => {
    const piece = Buffer.alloc(256 * 1024, 'x');
    let peak = 0;
    const pieces = (function* () {
      yield Buffer.from(before);
      for (let index = 0; index < 1200; index++) {
        // A fresh copy each time, so that what is held counts.
        yield Buffer.from(piece);
        peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      }
      yield Buffer.from(after);
    })();
    const atStart = process.memoryUsage().arrayBuffers;
    const { records, skipped } = await recordsOf(fileOf(pieces));
    expect(records).toEqual([{ a: 1 }, { a: 2 }]);
    expect(skipped).toEqual({ 'too-long': 1 });
    expect(peak - atStart).toBeLessThan(150 * 1024 * 1024);
  });

  it('[U] delivers what a cut gzip holds before the error', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"id":${index},"s":"${Math.sin(index)}"}\n`).join('');
    const packed = gzipSync(lines);
    const { records, error } = await recordsOf(fileOf([packed.subarray(0, packed.length / 2)]));
    expect(records.length).toBeGreaterThan(8_000);
    expect(error).toMatchObject({ code: 'truncated' });
  });

  it('[U] stops at a gzip bomb', async () => {
    const { error } = await recordsOf(fileOf([gzipSync(Buffer.alloc(80 * 1024 * 1024))]));
    expect(error).toMatchObject({ code: 'too-large-when-unpacked' });
  });
});

describe('readRecords, any bytes', () => {
  it.each(['json', 'csv'] as const)(
    '[U] never throws on text for %s, and says so when a cut changes nothing',
    async (shape) => {
      const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:;\\\n a1\0ü'), maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(noise, places, async (content, cuts) => {
          const bytes = Buffer.from(content);
          const whole = await recordsOf(fileOf([bytes]), shape);
          expect(whole.error).toBeNull();
          expect(await recordsOf(fileOf(cutAt(bytes, cuts)), shape)).toEqual(whole);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe('readRecords, large integers', () => {
  it('[U] keeps them as strings when asked', async () => {
    const file = fileOf([Buffer.from('{"id":1234567890123456789,"n":12,"s":"1234567890123456789"}\n')]);
    const { records } = await recordsOf(file, 'json', { lossless: true });
    expect(records).toEqual([{ id: '1234567890123456789', n: 12, s: '1234567890123456789' }]);
  });
});

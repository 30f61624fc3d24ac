import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choose, scanLists } from '../../src/sources/list-scan.ts';

/** Enters every object but `whole` and `closed`; takes every list. */
const choose: Choose = (path, shape) => {
  if (path.at(-1) === 'closed') return 'skip';
  return shape === 'list' || path.at(-1) === 'whole' ? 'records' : 'enter';
};

interface Found {
  readonly records: readonly (readonly [path: string, record: unknown])[];
  readonly skipped: Readonly<Record<string, number>>;
}

/** Reads a text handed over in pieces of so many bytes. */
function scan(text: string, pieces = 1_000_000): Found {
  const scanner = scanLists(choose);
  const bytes = Buffer.from(text);
  const records: [string, unknown][] = [];
  const skipped: Record<string, number> = {};
  for (let from = 0; from < bytes.length; from += pieces)
    scanner.push(Buffer.from(bytes.subarray(from, from + pieces)));
  scanner.end();
  for (const chunk of scanner.take()) {
    for (const record of chunk.records) records.push([chunk.path.join('/'), record]);
    for (const [reason, count] of chunk.skipped) skipped[reason] = (skipped[reason] ?? 0) + count;
  }
  return { records, skipped };
}

describe('finding lists inside a document', () => {
  const document = {
    App: { Settings: { whole: { a: 1, b: [2] }, closed: [{ secret: 1 }], none: null, yes: true, 'odd "name\\': [3] } },
    empty: [],
    nothing: {},
    Chat: { 'Chat with rowan:': [{ From: 'rowan', Content: 'a } ] " \\' }], 'Chat with hazel:': null },
    last: [1, 'two', [3], { four: '4' }],
  };
  const expected = [
    ['App/Settings/whole', { a: 1, b: [2] }],
    ['App/Settings/odd "name\\', 3],
    ['Chat/Chat with rowan:', { From: 'rowan', Content: 'a } ] " \\' }],
    ['last', 1],
    ['last', 'two'],
    ['last', [3]],
    ['last', { four: '4' }],
  ];

  it.each([1, 2, 3, 7, 64, 100_000])('[U] gives their elements with their place, in pieces of %i bytes', (pieces) => {
    for (const text of [JSON.stringify(document), JSON.stringify(document, null, 2)]) {
      expect(scan(text, pieces)).toEqual({ records: expected, skipped: {} });
    }
  });

  it('[U] takes a list at the top', () => {
    expect(scan('[1, {"a": 2}]').records).toEqual([
      ['', 1],
      ['', { a: 2 }],
    ]);
  });

  it('[E] counts what is cut off, and keeps what stands before', () => {
    const text = JSON.stringify({ list: [{ a: 1 }, { a: 2 }], rest: {} });
    for (let end = 1; end < text.length; end++) {
      const { records, skipped } = scan(text.slice(0, end));
      expect(skipped).toEqual({ truncated: 1 });
      expect(records.length).toBeLessThanOrEqual(2);
    }
    expect(scan(text.slice(0, 20)).records).toEqual([['list', { a: 1 }]]);
  });

  it('[E] counts a broken element and goes on', () => {
    expect(scan('{"list":[{"a":1},{"a":},{"a":3}],"next":[4]}')).toEqual({
      records: [
        ['list', { a: 1 }],
        ['list', { a: 3 }],
        ['next', 4],
      ],
      skipped: { 'bad-json': 1 },
    });
  });

  it('[E] counts an element beyond all measure and goes on', () => {
    const text = `{"list":[{"a":"${'x'.repeat(33 * 1024 * 1024)}"},{"a":2}]}`;
    expect(scan(text, 1024 * 1024)).toEqual({ records: [['list', { a: 2 }]], skipped: { 'too-long': 1 } });
  });

  it('[P] never throws, whatever the bytes', () => {
    const bit = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'a', '1', ' ', 'null', '"a":', '{"a":[');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (bits, pieces) => {
        const text = bits.join('');
        expect(scan(text, pieces)).toEqual(scan(text));
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it('[E] gives up on a name without end', () => {
    expect(scan(`{"${'n'.repeat(200_000)}`, 10_000).skipped).toEqual({ 'bad-json': 1 });
  });
});

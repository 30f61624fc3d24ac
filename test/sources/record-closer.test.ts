import { describe, expect, it } from 'vitest';
import { scanDocuments } from '../../src/sources/json-scan.ts';
import { createSink } from '../../src/sources/record-sink.ts';

/** Records of these bytes and the reasons of those left out, read in pieces of a size. */
function read(text: string, size = text.length) {
  const sink = createSink(JSON.parse);
  const reader = scanDocuments(sink);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  const chunk = sink.take();
  return { records: chunk?.records ?? [], skipped: Object.fromEntries(chunk?.skipped ?? []) };
}

function pretty(records: readonly unknown[], indent = 2): string {
  return JSON.stringify(records, null, indent);
}

const records = Array.from({ length: 30 }, (_, id) => ({
  tweet: { id, text: 'a\n  }\n} ]', list: [{ a: {} }, {}], nested: { deeper: { end: [] } } },
}));

describe('records whose end is guessed', () => {
  it.each([0, 1, 2, 4])('[U] are all found where an array is indented by %d', (indent) => {
    expect(read(pretty(records, indent))).toEqual({ records, skipped: {} });
    expect(read(pretty(records, indent), 37)).toEqual({ records, skipped: {} });
  });

  it('[U] are found where records close at the margin, on the line that opens the next', () => {
    const text = `[ ${records.map((each) => JSON.stringify(each, null, 2)).join(', ')} ]`;
    expect(read(text)).toEqual({ records, skipped: {} });
  });

  it('[U] are found where a line inside a record looks like its end', () => {
    const odd = '{\n"a": {\n"b": 1\n  },\n"c": 2\n  }';
    const text = `[\n  {\n    "first": 1\n  },\n${Array.from({ length: 40 }, () => odd).join(',\n')}\n]`;
    const expected = [{ first: 1 }, ...Array.from({ length: 40 }, () => ({ a: { b: 1 }, c: 2 }))];
    expect(read(text)).toEqual({ records: expected, skipped: {} });
  });

  it('[U] leave the broken one out alone', () => {
    const text = pretty(records).replace('"id": 7,', '"id": ,');
    expect(read(text)).toEqual({ records: records.filter(({ tweet }) => tweet.id !== 7), skipped: { 'bad-json': 1 } });
  });

  it('[U] are not kept where they nest too deep', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(250)}1${'}'.repeat(250)}`);
    expect(read(pretty([records[0], deep, records[1]]))).toEqual({
      records: [records[0], records[1]],
      skipped: { 'too-deep': 1 },
    });
  });

  it('[U] tell a file that was cut short', () => {
    const text = pretty(records);
    expect(read(text.slice(0, -40)).skipped).toEqual({ truncated: 1 });
  });
});

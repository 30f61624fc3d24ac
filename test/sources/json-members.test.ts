import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonMember, membersOfStart, readMembers } from '../../src/sources/json-members.ts';
import { cutAt, fileOf } from '../support/named-files.ts';

async function read(pieces: Iterable<Buffer>, lossless = false) {
  const members: JsonMember[] = [];
  const skipped: Record<string, number> = {};
  for await (const chunk of readMembers(fileOf(pieces), new AbortController().signal, { lossless })) {
    members.push(...chunk.members);
    for (const [reason, count] of chunk.skipped) skipped[reason] = (skipped[reason] ?? 0) + count;
  }
  return { members, skipped };
}

const readText = (text: string, lossless = false) => read([Buffer.from(text)], lossless);

/** What `JSON.parse` makes of the same document. */
function expected(document: Readonly<Record<string, unknown>>): JsonMember[] {
  return Object.entries(document).flatMap(([key, value]): JsonMember[] =>
    Array.isArray(value)
      ? value.map((item: unknown) => ({ key, value: item, listed: true }))
      : [{ key, value, listed: false }],
  );
}

describe('the members of a document', () => {
  it('[P] are those JSON.parse finds, however the document is written and cut', async () => {
    const documents = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
    const places = fc.array(fc.nat(), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(documents, fc.constantFrom(0, 2), places, async (document, indent, cuts) => {
        const text = JSON.stringify(document, null, indent);
        const plain = JSON.parse(text);
        const result = await read(cutAt(Buffer.from(text), cuts));
        expect(result).toEqual({ members: expected(plain), skipped: {} });
      }),
      { numRuns: 300 },
    );
  });

  it('[U] keep long integers where they are asked for', async () => {
    const { members } = await readText('{"a":{"id":109312345678901234},"b":[109312345678901234]}', true);
    expect(members.map(({ value }) => value)).toEqual([{ id: '109312345678901234' }, '109312345678901234']);
  });

  it('[U] count a broken element, and go on after it', async () => {
    expect(await readText('{"a":[{"x":1},{"x":oops},{"x":3}],"b":2}')).toEqual({
      members: [
        { key: 'a', value: { x: 1 }, listed: true },
        { key: 'a', value: { x: 3 }, listed: true },
        { key: 'b', value: 2, listed: false },
      ],
      skipped: { 'bad-json': 1 },
    });
    const stray = await readText('{"a":[{"x":1}},{"x":3}]}');
    expect(stray.members.map(({ value }) => value)).toEqual([{ x: 1 }, { x: 3 }]);
    expect(stray.skipped).toEqual({ 'bad-json': 1 });
  });

  it('[U] are found again after a lost quote where lines tell one element from the next', async () => {
    const rows = Array.from({ length: 5 }, (_, x) => ({ x: `row ${x}` }));
    const text = JSON.stringify({ a: rows }, null, 2).replace('"row 2"', '"row 2');
    const { members, skipped } = await readText(text);
    expect(members.map(({ value }) => value)).toEqual([rows[0], rows[1], rows[3], rows[4]]);
    expect(skipped).toEqual({ 'bad-json': 1 });
  });

  it('[U] that the end cuts off are told', async () => {
    const whole = '{"a":[{"x":1},{"x":2}],"b":"text"}';
    for (let end = 1; end < whole.length; end++) {
      const { members, skipped } = await readText(whole.slice(0, end));
      expect(skipped).toEqual({ truncated: 1 });
      expect(members.length).toBeLessThanOrEqual(3);
    }
    expect((await readText(whole)).skipped).toEqual({});
    expect(membersOfStart(whole.slice(0, 24)).map(({ value }) => value)).toEqual([{ x: 1 }, { x: 2 }]);
  });

  it('[U] longer or deeper than any honest one are counted', async () => {
    const long = `{"a":["${'x'.repeat(33 * 1024 * 1024)}",1],"b":${'['.repeat(300)}${']'.repeat(300)},"c":3}`;
    const { members, skipped } = await read(cutAt(Buffer.from(long), [1000, 20_000_000]));
    expect(members).toEqual([
      { key: 'a', value: 1, listed: true },
      { key: 'c', value: 3, listed: false },
    ]);
    expect(skipped).toEqual({ 'too-long': 1, 'too-deep': 1 });
  });
});

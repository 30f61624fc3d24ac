import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthorTable } from '../../src/run/author-table.ts';

const noteBytes = 3;

/** The keys of a page, a stranger's bytes between them. */
function keysOf(keys: readonly string[]) {
  const spans: number[] = [];
  let text = '.';
  for (const key of keys) {
    const start = Buffer.byteLength(text);
    text += `${key}..`;
    spans.push(-1, start, start + Buffer.byteLength(key));
  }
  const { buffer, byteOffset, length } = Buffer.from(text);
  const bytes = new DataView(buffer, byteOffset, length);
  return { bytes, spans: Int32Array.from(spans), first: 1, step: 3, count: keys.length };
}

/** The number that a `Map` would give each key, noted where the table says its notes are; so many keys at once. */
function numbered(table: AuthorTable, keys: readonly string[], atOnce: number): number[] {
  const numbers: number[] = [];
  const distinct = [...new Set(keys)];
  const notesOf = (at: number) => new Uint8Array(table.notes.buffer, at, noteBytes);
  for (let from = 0; from < keys.length; from += atOnce) {
    const found = new Int32Array(atOnce);
    const page = keysOf(keys.slice(from, from + atOnce));
    let number = table.count;
    table.find(page, found, (at, start, end) => {
      const notes = notesOf(at);
      expect([...notes]).toEqual([0, 0, 0]);
      expect(Buffer.from(page.bytes.buffer, page.bytes.byteOffset).toString('utf8', start, end)).toBe(distinct[number]);
      for (let byte = 0; byte < noteBytes; byte += 1) notes[byte] = number >>> (8 * byte);
      number += 1;
    });
    for (const at of found.subarray(0, page.count)) {
      const [low = 0, middle = 0, high = 0] = notesOf(at);
      numbers.push(low | (middle << 8) | (high << 16));
    }
  }
  return numbers;
}

function byMap(keys: readonly string[]): number[] {
  const known = new Map<string, number>();
  return keys.map((key) => {
    known.set(key, known.get(key) ?? known.size);
    return known.get(key) ?? -1;
  });
}

describe('the table of authors', () => {
  it('[P] keeps any keys apart, in the order in which they first come', () => {
    const key = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
      fc.constantFrom('', '\0', '\0\0', 'a'.repeat(70_000)),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        expect(numbered(new AuthorTable(noteBytes), keys, 1)).toEqual(byMap(keys));
        expect(numbered(new AuthorTable(noteBytes), keys, 7)).toEqual(byMap(keys));
      }),
    );
  });

  it('[U] keeps notes when it grows', () => {
    const keys = Array.from({ length: 9_000 }, (_, at) => String((at * 7919) % 6_007));
    const table = new AuthorTable(noteBytes);

    expect(numbered(table, keys, 4_000)).toEqual(byMap(keys));
    expect(table.count).toBe(6_007);
  });
});

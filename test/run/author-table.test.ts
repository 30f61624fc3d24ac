import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuthorTable } from '../../src/run/author-table.ts';

const noteBytes = 3;

/** The number that a `Map` would give each key, noted where the table says its notes are. */
function numbered(table: AuthorTable, keys: readonly string[]): number[] {
  return keys.map((key) => {
    const bytes = Buffer.from(`..${key}..`);
    const before = table.count;
    const at = table.of(bytes, 2, bytes.length - 2);
    if (table.count > before) {
      expect([...table.notes.subarray(at, at + noteBytes)]).toEqual([0, 0, 0]);
      for (let byte = 0; byte < noteBytes; byte += 1) table.notes[at + byte] = before >>> (8 * byte);
    }
    const [low = 0, middle = 0, high = 0] = table.notes.subarray(at, at + noteBytes);
    return low | (middle << 8) | (high << 16);
  });
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
        expect(numbered(new AuthorTable(noteBytes), keys)).toEqual(byMap(keys));
      }),
    );
  });

  it('[U] keeps notes when it grows', () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => String((at * 7919) % 20_011));
    const table = new AuthorTable(noteBytes);

    expect(numbered(table, keys)).toEqual(byMap(keys));
    expect(table.count).toBe(20_011);
  });
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersBy, manyLetters, NameList, nameLetters } from '../../src/run/names/letters.ts';

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** HMAC by the library, spelt as the names are. */
function byLibrary(key: string, text: string): string {
  const digest = createHmac('sha256', key).update(text).digest();
  return [...digest.subarray(0, nameLetters)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** The names of many texts, each where it was asked for. */
function many(key: string, before: string, texts: readonly string[]): string[] {
  const write = manyLetters(key, before);
  const from = Buffer.from(texts.join(''));
  const into = new Uint8Array(texts.length * nameLetters);
  const names = new NameList();
  let start = 0;
  for (const [at, text] of texts.entries()) {
    const end = start + Buffer.byteLength(text);
    names.add(start, end, at * nameLetters);
    start = end;
  }
  write(names, from, into);
  const letters = Buffer.from(into).toString('latin1');
  return texts.map((_, at) => letters.slice(at * nameLetters, (at + 1) * nameLetters));
}

/** Ids as platforms give them, and what else could stand in an input: of every length about that of a block, and of other letters. */
const anyId = fc.oneof(
  fc.stringMatching(/^\d{1,25}$/),
  fc.string({ unit: 'grapheme-ascii', maxLength: 70 }),
  fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
  fc.constantFrom('', '\0', '\u007f', '\u0080', '\u2028', 'a'.repeat(55), 'a'.repeat(200)),
);

describe('letters of many names', () => {
  it('[P] are HMAC-SHA-256 of each text, whatever stands beside it', () => {
    const keys = fc.oneof(fc.stringMatching(/^[0-9a-f]{64}$/), fc.string({ unit: 'grapheme', maxLength: 90 }));
    // More than are made one by one.
    const texts = fc.array(anyId, { minLength: 200, maxLength: 230, size: 'max' });
    const before = fc.constantFrom('message:x:', 'account:mastodon:', 'message:x:'.repeat(8));
    fc.assert(
      fc.property(keys, before, texts, (key, prefix, ids) => {
        expect(many(key, prefix, ids)).toEqual(ids.map((id) => byLibrary(key, prefix + id)));
      }),
      { numRuns: 40 },
    );
  });

  it('[U] are the same for few as for many, and for a list that is used again', () => {
    const key = 'ab'.repeat(32);
    const ids = Array.from({ length: 900 }, (_, at) => String(2_100_000_000_000 + at * 7919));
    const write = manyLetters(key, 'message:x:');
    const one = lettersBy(key);
    const names = new NameList();
    for (const size of [3, 900, 1, 257]) {
      const into = new Uint8Array(size * nameLetters);
      for (let at = 0; at < size; at += 1) names.add(at * 13, at * 13 + 13, at * nameLetters);
      write(names, Buffer.from(ids.join('')), into);

      expect(names.count).toBe(0);
      expect(Buffer.from(into).toString('latin1')).toBe(
        ids
          .slice(0, size)
          .map((id) => one(`message:x:${id}`))
          .join(''),
      );
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvPages } from '../../src/report/csv/interactions.ts';
import { ndjsonPages } from '../../src/report/ndjson.ts';
import { bytesLike, piece, RowWriter } from '../../src/report/row-writer.ts';
import { anyLine, pageOf } from './interaction-lines.ts';

const form = { plain: bytesLike(/a/), first: bytesLike(/a/), other: (text: string) => text, quote: piece('') };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('the writer of rows', () => {
  it('[P] puts pieces and parts of a page one behind the other, wherever they lie', () => {
    const part = fc.tuple(fc.nat(3_000), fc.nat(3_000), fc.string({ unit: 'grapheme', maxLength: 40 }));
    const page = Buffer.from(Array.from({ length: 3_000 }, (_, at) => 32 + (at % 90)));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const writer = new RowWriter(form);
        let expected = '';
        for (const [from, to, between] of parts) {
          const [start, end] = from < to ? [from, to] : [to, from];
          const put = between.toWellFormed();
          writer.range(page, start, end);
          writer.put(piece(put));
          expected += page.toString('utf8', start, end) + put;
        }
        expect(text(writer.take())).toBe(expected);
        expect(writer.length).toBe(0);
      }),
    );
  });

  it('[P] sees a piece where it stands, and nowhere else', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters.filter(Boolean), (before, searched) => {
        const writer = new RowWriter(form);
        const page = Buffer.from(`${before}${searched}....`);
        const where = Array.from({ length: before.length + 1 }, (_, at) => writer.isAt(page, at, piece(searched)));

        expect(where).toEqual(where.map((_, at) => page.toString('utf8').startsWith(searched, at)));
      }),
    );
  });

  it('[P] writes pseudonyms as it writes any name', () => {
    const name = fc.stringMatching(/^x:m-[a-z2-9]{10}$/);
    const named = fc.tuple(anyLine, name, fc.option(name)).map(([line, id, inReplyTo]) => ({
      ...line,
      platform: 'x' as const,
      id,
      inReplyTo,
      author: 'account-abcdefghjk',
    }));
    fc.assert(
      fc.property(fc.array(named, { minLength: 1, maxLength: 5 }), (lines) => {
        const page = pageOf(lines);
        for (const format of [csvPages, ndjsonPages])
          expect(text(format()({ ...page, pseudonyms: true }))).toBe(text(format()(page)));
      }),
    );
  });
});

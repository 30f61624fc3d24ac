import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzipped } from '../../src/sources/gunzip.ts';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Buffer, size = 7): Promise<{ text: string; error: unknown }> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of gunzipped(inPieces(bytes, size), 'a.gz')) chunks.push(chunk);
    return { text: Buffer.concat(chunks).toString(), error: null };
  } catch (error) {
    return { text: Buffer.concat(chunks).toString(), error };
  }
}

/** A member whose header has every optional field. */
function fullHeader(text: string): Buffer {
  const plain = gzipSync(text);
  const fields = Buffer.concat([Buffer.from([3, 0]), Buffer.from('abcname\0comment\0'), Buffer.from([1, 2])]);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = 2 | 4 | 8 | 16;
  return Buffer.concat([header, fields, plain.subarray(10)]);
}

describe('gunzipped', () => {
  it('[U] gives back what was packed, in any number of members and pieces', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      async (texts, size, zeros) => {
        const packed = Buffer.concat([...texts.map((text) => gzipSync(text)), Buffer.alloc(zeros)]);
        expect(await unpack(packed, size)).toEqual({ text: texts.join('').toWellFormed(), error: null });
      },
    );
    await fc.assert(property, { numRuns: 200, seed: 1 });
  });

  it('[U] reads past the optional fields of a header', async () => {
    expect(await unpack(fullHeader('text'), 1)).toEqual({ text: 'text', error: null });
  });

  it.each([
    ['a wrong checksum', -8],
    ['a wrong length', -1],
  ])('[U] gives all bytes before %s, then the error', async (_, at) => {
    const packed = gzipSync('all of it');
    packed.writeUInt8((packed.at(at) ?? 0) ^ 0xff, packed.length + at);

    expect(await unpack(packed)).toMatchObject({ text: 'all of it', error: { code: 'damaged' } });
  });

  it('[U] gives all bytes before something else that follows', async () => {
    const packed = Buffer.concat([gzipSync('all of it'), Buffer.from('something else')]);

    expect(await unpack(packed, 1000)).toMatchObject({ text: 'all of it', error: { code: 'damaged' } });
  });

  it.each([1, 7, 8, 9, 15])('[U] says that it is cut short, %i bytes before the end', async (missing) => {
    const packed = gzipSync('0123456789');

    expect(await unpack(packed.subarray(0, packed.length - missing))).toMatchObject({ error: { code: 'truncated' } });
  });
});

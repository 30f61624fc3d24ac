import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carSections, maxSectionBytes } from '../../../src/sources/bluesky/car-sections.ts';
import { section } from '../../support/bluesky-repo-builder.ts';
import { cutAt } from '../../support/named-files.ts';

async function cut(pieces: readonly Buffer[], isWanted: (start: Uint8Array) => boolean = () => true) {
  let tooLong = 0;
  const given: Buffer[] = [];
  let code: unknown = null;
  async function* source() {
    yield* pieces;
  }
  try {
    for await (const part of carSections(source(), 'repo.car', { isWanted, onTooLong: () => void tooLong++ }))
      given.push(part);
  } catch (error) {
    code = (error as { code?: unknown }).code;
  }
  return { bytes: Buffer.concat(given), tooLong, code };
}

describe('the sections of a CAR', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
  const places = fc.array(fc.nat(), { maxLength: 8 });

  it('[P] pass unchanged however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(lengths, places, async (sizes, cuts) => {
        const whole = Buffer.concat(sizes.map((size, index) => section(Buffer.alloc(size, index))));
        expect(await cut(cutAt(whole, cuts))).toEqual({ bytes: whole, tooLong: 0, code: null });
      }),
    );
  });

  it('[P] leave out what is too long and nothing beside it, however the bytes are cut', async () => {
    const huge = section(Buffer.alloc(maxSectionBytes + 1, 5));
    const [before, after] = [section(Buffer.alloc(300, 1)), section(Buffer.alloc(9, 2))];
    const whole = Buffer.concat([huge, before, huge, after]);
    await fc.assert(
      fc.asyncProperty(places, async (cuts) => {
        expect(await cut(cutAt(whole, cuts))).toEqual({
          bytes: Buffer.concat([before, after]),
          tooLong: 2,
          code: null,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('[P] are told cut short wherever they end early, but between two', async () => {
    const sections = [200, 3, 130].map((size) => section(Buffer.alloc(size, 1)));
    const whole = Buffer.concat(sections);
    const ends = new Set([0, 202, 206, whole.length]);
    for (let end = 0; end <= whole.length; end += 1) {
      expect((await cut([whole.subarray(0, end)])).code).toBe(ends.has(end) ? null : 'truncated');
    }
  });

  it('[P] leave out what is not wanted, told by the first bytes behind its address', async () => {
    const address = Buffer.concat([Buffer.from([1, 0x71, 0x12, 0x20]), Buffer.alloc(32, 9)]);
    const [odd, even, short] = [[1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2], [1]].map((bytes) =>
      section(Buffer.concat([address, Buffer.from(bytes ?? [])])),
    );
    const other = section(Buffer.alloc(50, 1));
    const whole = Buffer.concat([odd, odd, even, short, even, other, odd].map((part) => part ?? Buffer.alloc(0)));
    const wanted = Buffer.concat([even, even, other].map((part) => part ?? Buffer.alloc(0)));
    await fc.assert(
      fc.asyncProperty(places, async (cuts) => {
        const result = await cut(cutAt(whole, cuts), (start) => start[0] === 2);
        expect(result).toEqual({ bytes: wanted, tooLong: 0, code: null });
      }),
    );
  });

  it('[U] give what is good before a length that is none', async () => {
    const good = section(Buffer.alloc(20, 1));
    for (const bad of [Buffer.alloc(10, 0xff), Buffer.from([0])]) {
      expect(await cut([Buffer.concat([good, bad, good])])).toEqual({ bytes: good, tooLong: 0, code: 'damaged' });
    }
    expect((await cut([section(Buffer.alloc(maxSectionBytes + 1)).subarray(0, 99)])).code).toBe('truncated');
  });
});

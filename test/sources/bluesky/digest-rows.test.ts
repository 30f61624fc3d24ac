import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestRows, highOf, lowOf } from '../../../src/sources/bluesky/digest-rows.ts';
import { rkeyColumn } from '../../../src/sources/bluesky/rkey-column.ts';
import { seededRandom } from '../../support/random.ts';

describe('rows by digest', () => {
  it('[U] are found again, also when one digest has several', () => {
    const random = seededRandom(3);
    const rows = digestRows();
    const expected = new Map<string, number[]>();
    for (let count = 0; count < 200_000; count += 1) {
      const [high, low] = [Math.floor(random() * 2 ** 32), Math.floor(random() * 3)];
      const row = rows.add(high, low);
      expected.set(`${high} ${low}`, [...(expected.get(`${high} ${low}`) ?? []), row]);
    }
    rows.add(7, 7);
    rows.add(7, 7);
    expect(rows.size()).toBe(200_002);
    expect([...rows.find(7, 7)].sort()).toEqual([200_000, 200_001]);
    expect(rows.find(7, 8)).toEqual([]);
    const wrong = [...expected].filter(([key, found]) => {
      const [high = 0, low = 0] = key.split(' ').map(Number);
      return JSON.stringify([...rows.find(high, low)].sort((a, b) => a - b)) !== JSON.stringify(found);
    });
    expect(wrong).toEqual([]);
  });

  it('[U] take the start of a digest, filled up where it is short', () => {
    const digest = Buffer.from('ff000001fe000002aa', 'hex');
    expect([highOf(digest), lowOf(digest)]).toEqual([0xff000001, 0xfe000002]);
    expect([highOf(digest.subarray(0, 2)), lowOf(digest.subarray(0, 2))]).toEqual([0xff000000, 0]);
  });
});

describe('keys of records', () => {
  it('[P] come back as they were, whatever their form', () => {
    const tid = fc.stringMatching(/^[2-7a-z]{13}$/);
    const any = fc.stringMatching(/^[A-Za-z0-9._:~-]{1,20}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(tid, any), { maxLength: 30 }), (keys) => {
        const rkeys = rkeyColumn();
        for (const [row, key] of keys.entries()) rkeys.set(row, key);
        expect(keys.map((_, row) => rkeys.get(row))).toEqual(keys);
      }),
    );
  });
});

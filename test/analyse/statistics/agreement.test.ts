import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/analyse/statistics/agreement.ts';

/** Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section C: four observers, twelve units, missing values. Nominal alpha 0.743. */
const observers = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
];
const units = Array.from({ length: 12 }, (_, unit) =>
  observers.map((row) => row.split(' ')[unit] ?? '.').filter((value) => value !== '.'),
);

describe('krippendorffAlpha', () => {
  it('[U] is 0.743 for Krippendorff’s own example', () => {
    const found = krippendorffAlpha(units);

    expect(found?.alpha).toBeCloseTo(0.743, 3);
    expect(found?.items).toBe(11);
    const [low = 2, high = -2] = found?.ci95 ?? [];
    expect(low).toBeLessThan(0.743);
    expect(low).toBeGreaterThan(0.3);
    expect(high).toBeGreaterThan(0.743);
    expect(high).toBeLessThanOrEqual(1);
  });

  it('[U] is 0.095 for his example of two observers and two values', () => {
    // Section A: ten units, two observers.
    const first = '0 1 0 0 0 0 0 0 1 0'.split(' ');
    const second = '1 1 1 0 0 1 0 0 0 0'.split(' ');

    expect(krippendorffAlpha(first.map((value, at) => [value, second[at] ?? '']))?.alpha).toBeCloseTo(0.095, 3);
  });

  it('[U] is 1 for full agreement, and unknown where nothing could differ', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['b', 'b'],
        ['a', 'a'],
      ]),
    ).toEqual({ alpha: 1, ci95: null, items: 3 });
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([['a'], ['b']])).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });

  it('[U] gives the same interval each time', () => {
    expect(krippendorffAlpha(units)).toEqual(krippendorffAlpha(units));
  });
});

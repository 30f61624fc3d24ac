import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOfCell, dayOfCell, needsOrder, orderOfCell } from '../../../../src/sources/x/analytics/cells.ts';

describe('countOfCell', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,234.0', 1234],
    ['1.234,00', 1234],
    ['12.0', 12],
    ['12,00', 12],
    ['1.2K', 1200],
    ['1,2k', 1200],
    ['1.25M', 1_250_000],
    ['3 M', 3_000_000],
    ['1.1B', 1_100_000_000],
  ])('[U] reads %s', (cell, count) => {
    expect(countOfCell(cell)).toBe(count);
  });

  it.each(['', ' ', '-', '–', '—', '−', '--', 'n/a', 'NULL'])('[U] takes "%s" for nothing, never for 0', (cell) => {
    expect(countOfCell(cell)).toBeNull();
  });

  it.each([
    '-5',
    '−5',
    '1.5',
    '1,23',
    '12,34',
    '1,234.567',
    '1.234K',
    '1,234K',
    '1,2345',
    '0x10',
    '1e3',
    '6.49E+17',
    'many',
    '9'.repeat(400),
    '٣',
  ])('[U] says that %s is no count', (cell) => {
    expect(countOfCell(cell)).toBe('unreadable');
  });

  it('[P] reads every count as four languages write it', () => {
    const languages = fc.constantFrom('en', 'de', 'fr', 'hi', 'de-CH');
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), languages, (count, language) => {
        expect(countOfCell(new Intl.NumberFormat(language).format(count))).toBe(count);
      }),
      { seed: 5 },
    );
  });

  it('[P] is never below 0, nor part of a number, whatever the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const count = countOfCell(cell);
        expect(count === null || count === 'unreadable' || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
      }),
      { seed: 5 },
    );
  });
});

describe('dayOfCell', () => {
  it.each([
    ['Sat, Aug 1, 2026', '2026-08-01'],
    ['Mon Feb 17 2025', '2025-02-17'],
    ['Aug 1, 2026', '2026-08-01'],
    ['Sept 30, 2026', '2026-09-30'],
    ['1 August 2026', '2026-08-01'],
    ['2026-08-01', '2026-08-01'],
    ['2026-08-01 00:00:00', '2026-08-01'],
    ['2026/8/1', '2026-08-01'],
    ['1.8.2026', '2026-08-01'],
    ['13/8/2026', '2026-08-13'],
    ['8/13/2026', '2026-08-13'],
  ])('[U] reads %s', (cell, day) => {
    expect(dayOfCell(cell, null)).toBe(day);
  });

  it.each([
    'Feb 30, 2026',
    '2026-02-29',
    '2005-01-01',
    '2100-01-01',
    '31.4.2026',
    '8/9/2026',
    'Total',
    '',
    '46235',
    'Sat, Aug 1',
    '2026-08-01 09:00 +0000',
  ])('[U] says that "%s" is no day', (cell) => {
    expect(dayOfCell(cell, null)).toBeNull();
  });

  it('[U] reads a date with slashes in the order it is told', () => {
    expect(dayOfCell('8/9/2026', 'month-first')).toBe('2026-08-09');
    expect(dayOfCell('8/9/2026', 'day-first')).toBe('2026-09-08');
    expect([orderOfCell('8/13/2026'), orderOfCell('13/8/2026'), orderOfCell('8/9/2026')]).toEqual([
      'month-first',
      'day-first',
      null,
    ]);
    expect([needsOrder('8/9/2026'), needsOrder('8/13/2026'), needsOrder('2026-08-09')]).toEqual([true, false, false]);
  });
});

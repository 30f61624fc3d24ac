import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/model/account.ts';
import { createdFromId } from '../../src/sources/account-age.ts';

const day = 86_400_000;

function found(id: string): { day: string; band: number } {
  const age = createdFromId('x', id);
  if (age === null) throw new Error(`no age for ${id}`);
  return { day: new Date(age.openedAt).toISOString().slice(0, 10), band: age.plusMinusDays };
}

/** Whether a true day lies in the band. */
function holds(id: string, truth: string): boolean {
  const age = createdFromId('x', id);
  return age !== null && Math.abs(age.openedAt - Date.parse(truth)) <= age.plusMinusDays * day;
}

describe('the age of an account by its id', () => {
  it.each([
    ['699570924048162816', '2016-02-16'],
    ['701851397403320320', '2016-02-22'],
  ])('[U] reads the day of %s from its clock, exactly', (id, date) => {
    expect(found(id)).toEqual({ day: date, band: 0 });
  });

  it('[U] reads the clock to the millisecond beyond 2^53', () => {
    // 41 bits of 2026-01-01T00:00:00.000Z since the epoch, and 22 of sequence.
    const id = ((BigInt(Date.UTC(2026, 0, 1)) - 1_288_834_974_657n) << 22n) + 4_194_303n;

    expect(createdFromId('x', String(id))).toEqual({ openedAt: Date.UTC(2026, 0, 1), plusMinusDays: 0 });
  });

  it.each([
    ['36823', '2006-12-02'],
    ['2244994945', '2013-12-14'],
    ['4891902968', '2016-02-11'],
  ])('[U] holds the true day of %s in its band', (id, truth) => {
    expect(holds(id, truth)).toBe(true);
  });

  it('[U] never reads a sequential id as a clock: 2244994945 is of 2013, not of 2010', () => {
    expect(found('2244994945').day.slice(0, 4)).toBe('2013');
    expect(found('2244994945').band).toBeGreaterThan(0);
  });

  it('[U] finds the anchors of the page again', () => {
    expect(found('793754').day).toBe('2007-02-25');
    expect(found('120894172').day).toBe('2010-03-07');
    expect(found('1957104799').day).toBe('2013-10-12');
    expect(found('4492861935').day).toBe('2015-12-15');
  });

  it('[U] gives wider bands at the ends and where ids were given out unevenly', () => {
    const calm = found('200000000').band;

    expect(calm).toBeGreaterThanOrEqual(7);
    expect(calm).toBeLessThanOrEqual(14);
    expect(found('500000').band).toBeGreaterThan(calm);
    expect(found('12').band).toBeGreaterThan(100);
    expect(found('4600000000').band).toBeGreaterThan(calm);
    expect(found('3500000000').band).toBeGreaterThan(calm);
  });

  it('[U] puts the first ids between the opening of the platform and the first anchor', () => {
    expect(holds('12', '2006-03-21')).toBe(true);
    expect(holds('36000', '2006-12-01')).toBe(true);
  });

  it.each([
    '',
    '0',
    '-5',
    '+5',
    '1.5',
    '1e15',
    '00012',
    ' 12',
    '12 ',
    'rosa',
    '١٢٣',
    '0x10',
    '9'.repeat(30),
    '9'.repeat(19),
  ])('[U] gives nothing for %j', (id) => {
    expect(createdFromId('x', id)).toBeNull();
  });

  it('[U] gives nothing in the gap between the two kinds of id', () => {
    expect(createdFromId('x', '5000000000')).toBeNull();
    expect(createdFromId('x', '999999999999999')).toBeNull();
  });

  it('[U] gives nothing for a day later than now', () => {
    const id = '701851397403320320';
    const opened = Date.parse('2016-02-22T00:00:00Z');

    expect(createdFromId('x', id, opened - day)).toBeNull();
    expect(createdFromId('x', id, opened + 2 * day)).not.toBeNull();
  });

  it('[U] knows nothing from the ids of other platforms', () => {
    const others = platforms.filter((platform) => platform !== 'x');

    for (const platform of others) expect(createdFromId(platform, '701851397403320320')).toBeNull();
    expect(createdFromId('bluesky', 'did:plc:abcdefghijklmnopqrstuvwx')).toBeNull();
  });

  it('[P] never gives an earlier day for a larger sequential id', () => {
    const id = fc.integer({ min: 1, max: 4_924_072_528 });
    fc.assert(
      fc.property(id, id, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => createdFromId('x', String(each)));
        expect(low?.openedAt ?? 0).toBeLessThanOrEqual(high?.openedAt ?? -1);
      }),
    );
  });

  it('[P] never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...platforms), fc.string({ unit: 'binary' }), (platform, id) => {
        createdFromId(platform, id);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { find, message, ofKind, recallOf } from './finding.ts';
import { daysWithCohorts, ordinaryDays } from './opening-days.ts';
import { createRandom } from './random.ts';

function findAmong(days: readonly (number | null)[]) {
  const rows = days.map((_, author) => message({ author }));
  return ofKind(
    'same-day-accounts',
    find(rows, (author) => days[author] ?? null),
  );
}

/** One account every other day for two years, and so many on the last day of the first. */
function quiet(extra: number): number[] {
  const days = Array.from({ length: 365 }, (_, at) => 18_000 + 2 * at);
  return [...days, ...Array.from({ length: extra }, () => 18_365)];
}

describe('accounts opened on one day', () => {
  it('[U] gives the accounts of a crowded day with all they wrote', () => {
    const days = quiet(9);
    const rows = [...days, ...days].map((_, at) =>
      message({ author: at % days.length, at: 1e12 + at, abusive: at === 370 }),
    );
    const found = find(rows, (author) => days[author] ?? null);

    expect(found).toMatchObject([{ kind: 'same-day-accounts', messages: 18, abusive: 1, from: 1e12 + 365 }]);
    expect([...(found[0]?.authors ?? [])]).toEqual([365, 366, 367, 368, 369, 370, 371, 372, 373]);
    expect([...(found[0]?.rows ?? [])].slice(-1)).toEqual([2 * days.length - 1]);
  });

  it('[U] asks for five accounts, however quiet the days around are', () => {
    expect(findAmong(quiet(4))).toEqual([]);
    expect(findAmong([15_000, 15_000, 15_000, 15_000, 19_000])).toEqual([]);
  });

  it('[U] takes unknown days for nothing', () => {
    const unknown = [null, Number.NaN, Number.POSITIVE_INFINITY, -3, 1e9];

    expect(findAmong(Array.from({ length: 500 }, (_, at) => unknown[at % unknown.length] ?? null))).toEqual([]);
  });

  it('[U] finds nothing in a rush of several days', () => {
    const rush = [40, 34, 28, 20, 14, 9, 5].flatMap((accounts, day) =>
      Array.from({ length: accounts }, () => 18_200 + day),
    );

    expect(findAmong([...quiet(0), ...rush])).toEqual([]);
  });

  it('[U] finds the cohorts planted among ordinary accounts, nine in ten or more', () => {
    const recalls: number[] = [];
    for (let seed = 1; seed <= 20; seed += 1) {
      const { days, groups } = daysWithCohorts(seed, { accounts: 2000, cohorts: 3, size: 15 });
      const found = findAmong(days);
      recalls.push(...groups.map((group) => recallOf(group, found)));
      expect(found.length).toBeLessThanOrEqual(3);
    }
    expect(recalls.filter((recall) => recall === 1).length).toBeGreaterThanOrEqual(0.9 * recalls.length);
  });

  it.each([200, 2000, 20_000])('[U] finds nothing in sixty times %i ordinary accounts', (accounts) => {
    let wrong = 0;
    for (let seed = 1; seed <= 60; seed += 1) wrong += findAmong(ordinaryDays(createRandom(seed), accounts)).length;

    expect(wrong).toBe(0);
  });
});

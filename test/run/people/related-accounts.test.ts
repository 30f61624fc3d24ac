import { describe, expect, it } from 'vitest';
import { relatedAccounts } from '../../../src/run/people/related-accounts.ts';

const day = 86_400_000;
const taken = Date.parse('2026-03-01T00:00:00Z');

/** An id of X given out at a time: milliseconds since its clock began, above 22 bits. */
function idAt(time: number, number: number): string {
  return String((BigInt(time - 1288834974657) << 22n) + BigInt(number));
}

function related(ids: readonly string[], takenAt: string | null = '2026-03-01T00:00:00Z') {
  return relatedAccounts('x', { kind: 'follower', ids, takenAt });
}

describe('accounts known by id alone', () => {
  it('[U] are counted, with those opened in the thirty days before the export', () => {
    const young = [1, 10, 29].map((days, n) => idAt(taken - days * day, n));
    const old = [31, 400].map((days, n) => idAt(taken - days * day, n));

    expect(related([...young, ...old])).toMatchObject({ kind: 'follower', accounts: 5, dated: 5, young: 3 });
  });

  it('[U] name the seven days in which most were opened', () => {
    const first = Date.parse('2025-06-02T08:00:00Z');
    const together = [0, 2, 6].map((days, n) => idAt(first + days * day, n));
    const others = [-10, 7, 40].map((days, n) => idAt(first + days * day, n));

    expect(related([...others, ...together]).busiestWeek).toEqual({ from: '2025-06-02', accounts: 3 });
  });

  it('[U] say nothing of a week by ids whose date is known to some days alone', () => {
    // Given out one after the other, before ids told the time.
    const found = related(['20000000', '20000001', '20000002']);

    expect(found).toMatchObject({ accounts: 3, dated: 3, young: 0, busiestWeek: null });
  });

  it('[U] are not young where no input says when the export was made, and are no date where they are none', () => {
    expect(related([idAt(taken - day, 1)], null).young).toBeNull();
    expect(related(['not-an-id', ''])).toMatchObject({ accounts: 2, dated: 0, young: null, busiestWeek: null });
    expect(related([])).toMatchObject({ accounts: 0, dated: 0, busiestWeek: null });
  });

  it('[U] opened after the export do not count as young', () => {
    expect(related([idAt(taken + 5 * day, 1)]).young).toBe(0);
  });
});

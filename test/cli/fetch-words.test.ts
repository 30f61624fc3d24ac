import { describe, expect, it } from 'vitest';
import {
  checkWords,
  fetchOutcomes,
  fetchWords,
  oneLine,
  planWords,
  recheckNotes,
  recheckWords,
} from '../../src/cli/fetch-words.ts';
import { ApiError } from '../../src/errors.ts';
import { bareAccount } from '../../src/model/account.ts';

const account = bareAccount('x', { id: '12', handle: 'ada' });
const at = { account, server: 'https://api.example' };
const fine = {
  ...at,
  feeds: [{ what: 'mentions', items: 1_200, news: 1 }],
  calls: 12,
  cost: 0,
  limit: null,
  failures: [],
  gaps: [],
  upToDate: true,
  interrupted: false,
};

describe('what fetch says', () => {
  it('[U] of posts that nothing could be found out about is a note, which is not that all are still there', () => {
    expect(recheckNotes({ checked: 3, states: { unknown: 3 } })).toEqual([expect.stringContaining('3 posts')]);
    expect(recheckNotes({ checked: 3, states: { unknown: 2, up: 1 } })).toEqual([]);
    expect(recheckNotes({ checked: 0, states: {} })).toEqual([]);
  });

  it('[U] of a run that went well is one line, with the price where there is one', () => {
    expect(fetchWords(fine)).toBe('x:ada at https://api.example: 1 new post · mentions 1200 (1 new) · 12 calls');
    expect(fetchWords({ ...fine, cost: 1.5 })).toContain('at most $1.50');
    expect(fetchOutcomes(fine)).toEqual([]);
  });

  it('[U] of a run that did not is a line each, with the exit code of each', () => {
    const error = new ApiError('It failed.', { code: 'refused', status: 500, hint: 'Wait.' });
    const outcomes = fetchOutcomes({
      ...fine,
      upToDate: false,
      limit: '--max-items 3',
      failures: [{ what: 'x', error }],
    });

    expect(outcomes.map(({ code }) => code)).toEqual([4, 5]);
    expect(outcomes[0]?.message).toBe('error: It failed. Wait. (x)');
    expect(fetchOutcomes({ ...fine, upToDate: false }).map(({ code }) => code)).toEqual([5]);
    expect(fetchOutcomes({ ...fine, upToDate: false, interrupted: true }).map(({ code }) => code)).toEqual([130]);
    expect(oneLine(error)).not.toContain('\n');
  });

  it('[U] of a token is what it may do and until when', () => {
    const words = checkWords({
      ...at,
      permissions: [
        { what: 'read mentions', allowed: true, detail: null },
        { what: 'read views', allowed: null, detail: 'nobody says' },
        { what: 'write', allowed: false, detail: null },
      ],
      expiresAt: '2026-12-01T10:00:00.000Z',
      lifetime: null,
      cost: 0,
    });

    expect(words).toContain('  may read mentions\n  may perhaps read views (nobody says)\n  may not write\n');
    expect(words).toMatch(/\nIt ends on 2026-12-01 10:00 UTC\.$/);
    const told = (part: object) =>
      checkWords({ ...at, permissions: [], expiresAt: null, lifetime: null, cost: 0, ...part });
    expect(told({})).toContain('Nothing says that it ends');
    expect(told({ lifetime: 'It lasts two hours.', cost: 0.02 })).toMatch(
      /It\nIt lasts two hours\.\nTo say so cost at most \$0\.02\.$/,
    );
  });

  it('[U] of a plan is each kind of feed once, its price, and where it ends', () => {
    const feed = { name: 'a', what: 'replies', from: 'new', worstCost: 0.5, wholeCost: 4 } as const;
    const plan = {
      ...at,
      feeds: [feed, { ...feed, name: 'b' }, { ...feed, what: 'quotes', from: 'nothing' as const }],
      calls: 1,
      entryCost: 0,
    };
    const limits = { items: null, cost: null, timeMs: null };

    expect(planWords(plan, { limits })).toContain('replies (2 of these): never read');
    expect(planWords(plan, { limits })).toContain('up to $0.50 a page, $4.00 for all of it\n');
    expect(planWords(plan, { limits })).toContain('1 call told whose the token is');
    expect(planWords({ ...plan, calls: 0, entryCost: 0.01 }, { limits })).toContain('costs up to $0.01 more');
    expect(planWords(plan, { limits })).toContain('at least 2 calls');
    expect(planWords(plan, { limits })).toContain('give --max-cost');
    expect(planWords(plan, { limits: { ...limits, cost: 3, timeMs: 60_000 } })).toContain(
      'it stops before it costs more than $3.00 or after 1 minute',
    );
  });

  it('[U] of posts looked up again is what became of them', () => {
    const words = recheckWords({
      ...at,
      checked: 3,
      states: { up: 2, gone: 1 },
      erased: 1,
      kept: 0,
      cost: 0,
      limit: null,
      interrupted: false,
    });

    expect(words).toContain('3 posts looked up again · 2 still there · 1 deleted · the text of 1 deleted post erased');
  });
});

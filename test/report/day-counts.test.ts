import { describe, expect, it } from 'vitest';
import { reachDays } from '../../src/analyse/reach-days.ts';
import type { ReachDay } from '../../src/model/reach.ts';
import { inFull, render, wholeSection, withReach } from './example.ts';

const title = 'What the platform counted a day';

function days(counts: readonly (readonly [string, number | null])[]): readonly ReachDay[] {
  return counts.map(([day, views]) => ({ day, views, follows: 3, unfollows: 1, profileVisits: null }));
}

function said(counts: readonly (readonly [string, number | null])[]): string {
  return wholeSection(render(withReach({ daily: reachDays(days(counts)) })), title);
}

describe('days counted by the platform', () => {
  it('[U] has no part where no input has such a table', () => {
    expect(render(inFull())).not.toContain(title);
  });

  it('[U] says how many days of the span are told of, and draws one that is not as unknown', () => {
    const text = said([
      ['2026-02-01', 100],
      ['2026-02-02', 800],
      ['2026-02-05', 400],
    ]);

    expect(text).toContain('3 days of the 5 from 1 Feb 2026 to 5 Feb 2026');
    expect(text).toContain('views by day: 100 ▂█··▅ 400');
  });

  it('[U] gives means over the days that state a count, with their number where it is not all', () => {
    const text = said([
      ['2026-02-01', 100],
      ['2026-02-02', null],
      ['2026-02-05', 401],
    ]);

    expect(text).toContain('Feb 2026 3 of 28 251 (2) ? 3 1');
  });
});

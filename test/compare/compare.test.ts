import { describe, expect, it } from 'vitest';
import { weighed } from '../../src/compare/paper/values.ts';
import type { Comparison, MeasureId } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import { goldenReport, withToxicity } from '../report/example.ts';
import { byChannel, compared, sideOf, withPaper } from './example.ts';

function measure({ measures }: Comparison, id: MeasureId) {
  const found = measures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

const api = byChannel('api');
const later: Report = { ...api, window: { ...api.window, since: '2027-01-01T00:00:00Z', until: null } };
const first: Report = { ...api, window: { ...api.window, since: null, until: '2027-01-01T00:00:00Z' } };

function reasonOf(other: Parameters<typeof sideOf>, id: MeasureId = 'abuse', own = sideOf(first)) {
  return measure(compared([own, sideOf(...other)]), id).differences[0]?.reason?.code;
}

describe('sides beside each other', () => {
  it('[U] the same figures differ by one, and no difference is shown', () => {
    const { differences } = measure(compared([sideOf(first), sideOf(later)]), 'abuse');
    expect(differences).toMatchObject([{ ratio: 1, p: 1, verdict: 'no-difference', reason: null }]);
  });

  it('[U] abuse of others has the interval of its neighbours, in the figures, the differences and the paper', () => {
    const sides = [sideOf(first), sideOf(later)];
    const { cells, differences } = measure(compared(sides), 'abuse-of-others');
    const { count, rate, ci95 } = first.toxicity.abuseOfOthers;
    const [low, high] = ci95 ?? [0, 0];

    expect(cells[0]).toMatchObject({ count, ci95: [low * 1000, high * 1000], reason: null });
    expect(cells[0]?.value).toBeCloseTo((rate ?? 0) * 1000, 6);
    expect(high).toBeGreaterThan(low);
    expect(differences[0]).toMatchObject({ ratio: 1, verdict: 'no-difference' });
    const evidence = withPaper('campaigner', sides).paper?.options.flatMap((option) => option.for) ?? [];
    expect(evidence.find(({ code }) => code === 'abuse-of-others')).toMatchObject({
      text: expect.stringMatching(/^37 messages addressed to the account, 9 \(6–12\) of 1,000, are flagged/),
      n: 4032,
      ci95: [low * 1000, high * 1000],
    });
  });

  it('[U] tells a share and its limit in per cent', () => {
    const comparison = compared([sideOf(first), sideOf(later)]);
    const [cell] = measure(comparison, 'at-night').cells;
    const limit = { name: 'rest', why: null, weight: 1, figure: 'at-night', atMost: 0.05, atLeast: null } as const;
    const value = { ...limit, whenMet: 'stay', whenNotMet: 'leave' } as const;
    const { wouldChange } = weighed(value, comparison, 0);

    expect(cell?.value).toBeGreaterThan(0);
    expect(wouldChange).toContain('5 %');
    expect(wouldChange).not.toMatch(/0\.05|share of 1/);
  });

  it('[U] says why two cells cannot be compared instead of a number', () => {
    const far = { seenDays: sideOf(later).seenDays.map((day) => day.replace('2026', '2023')) };
    const onMastodon = {
      ...later,
      subjects: [{ platform: 'mastodon', id: '1', handle: 'a@b.example', displayName: null }],
    } as const;
    const there = {
      ...onMastodon,
      coverage: {
        ...onMastodon.coverage,
        inputs: api.coverage.inputs.map((input) => ({ ...input, platform: 'mastodon' as const })),
      },
    };
    expect(reasonOf([byChannel('dump', later)])).toBe('other-channel');
    expect(reasonOf([byChannel('capture', later)], 'abuse', sideOf(byChannel('capture', first)))).toBe('seen-unevenly');
    expect(reasonOf([later, { seenDays: sideOf(later).seenDays.slice(0, 5) }])).toBe('too-few-days');
    expect(reasonOf([later, { seenDays: sideOf(later).seenDays.filter((_, at) => at % 3 === 0) }])).toBe(
      'other-coverage',
    );
    expect(reasonOf([api])).toBe('windows-overlap');
    expect(reasonOf([there, far])).toBe('other-period');
    expect(reasonOf([there], 'anonymity')).toBe('other-platform');
    expect(reasonOf([there], 'reach-per-post')).toBe('other-platform');
    expect(reasonOf([later], 'messages-a-day')).toBe('no-interval');
  });

  it('[U] never holds views against likes and reposts', () => {
    const basis = later.reach.perPost.basis === 'views' ? 'engagement' : 'views';
    const { quarters, ...rest } = later.reach.byBasis[later.reach.perPost.basis ?? 'engagement'];
    const reach = {
      ...later.reach,
      perPost: { ...later.reach.perPost, basis },
      byBasis: { ...later.reach.byBasis, [basis]: { quarters, ...rest } },
    } as const;
    expect(reasonOf([{ ...later, reach }], 'reach-per-post')).toBe('other-basis');
  });

  it('[U] gives no rate of few messages, of few accounts, or where most are in other languages', () => {
    const cellOf = (change: Partial<Report['toxicity']>, authors = 500) => {
      const report = withToxicity(change);
      return measure(compared([sideOf({ ...report, totals: { ...report.totals, authors } })]), 'abuse').cells[0];
    };
    expect(cellOf({ judged: 29, abstained: 0 })).toMatchObject({ value: null, n: 29, reason: { code: 'too-few' } });
    expect(cellOf({}, 9)).toMatchObject({ value: null, reason: { code: 'too-few' } });
    expect(cellOf({ judged: 400, abstained: 401 })).toMatchObject({ value: null, reason: { code: 'abstained' } });
  });

  it('[U] danger is a rate of seen days, its interval that of accounts and not of what one writes again', () => {
    const report = goldenReport('report-in-full.json');
    const items = report.toxicity.danger.slice(0, 1);
    const told = (count: number, same: boolean) => {
      const danger = Array.from({ length: count }, (_, at) => ({ ...items[0], author: same ? 'one' : `author-${at}` }));
      const reading = { ...report.reading, dangerPerWeek: { value: 1, items: count, days: 30 } };
      const side = sideOf({
        ...report,
        reading,
        toxicity: { ...report.toxicity, danger: danger as Report['toxicity']['danger'] },
      });
      return measure(compared([side]), 'danger').cells[0];
    };
    const [one, many] = [told(12, true), told(12, false)];
    expect(one?.value).toBeCloseTo((12 / 30) * 30.44, 6);
    expect(one?.value).toBe(many?.value);
    const width = (cell: typeof one) => (cell?.ci95?.[1] ?? 0) - (cell?.ci95?.[0] ?? 0);
    expect(width(one)).toBeGreaterThan(3 * width(many));
  });

  it('[U] uses no profile where some came by an API that is left out', () => {
    const comparison = compared([sideOf(first, { profilesMixed: true })]);
    for (const id of ['anonymity', 'anonymity-among-abusers', 'reach'] as const)
      expect(measure(comparison, id).cells[0]).toMatchObject({ value: null, reason: { code: 'api-left-out' } });
    expect(measure(comparison, 'reach-per-post').cells[0]?.reason?.code).not.toBe('api-left-out');
  });

  it('[U] adjusts for every comparison that has a number', () => {
    const comparison = compared([sideOf(first), sideOf(later)]);
    const tested = comparison.measures.flatMap(({ differences }) => differences).filter(({ p }) => p !== null);
    expect(comparison.tested).toBe(tested.length);
    expect(tested.length).toBeGreaterThan(5);
  });
});

describe('the paper', () => {
  it('[U] takes a capture of few days for no answer to what a month is like', () => {
    const seenDays = ['2026-01-01', ...sideOf(first).seenDays];
    const few = withPaper('campaigner', [sideOf(byChannel('capture', first), { seenDays })]);
    expect(few.paper?.values.find(({ figure }) => figure === 'abuse')).toMatchObject({
      status: 'cannot-tell',
      reason: { code: 'seen-unevenly' },
    });
    const whole = withPaper('campaigner', [sideOf(byChannel('capture', first))]);
    expect(whole.paper?.values.find(({ figure }) => figure === 'abuse')?.reason?.code).not.toBe('seen-unevenly');
  });

  it('[U] judges no value by fewer than 28 days, by whatever channel', () => {
    const abuseOf = (count: number) => {
      const seenDays = sideOf(first).seenDays.slice(0, count);
      const paper = withPaper('campaigner', [sideOf(byChannel('api', first), { seenDays })]).paper;
      return paper?.values.find(({ figure }) => figure === 'abuse')?.reason?.code;
    };
    expect(abuseOf(27)).toBe('seen-too-short');
    expect(abuseOf(28)).not.toBe('seen-too-short');
  });

  it('[U] what keeps to a stated limit is no burden', () => {
    const burdens = (profile: string) => {
      const { paper } = withPaper(profile);
      const time = paper?.values.find(({ figure }) => figure === 'reading-minutes');
      const leave = paper?.options.find(({ option }) => option === 'leave');
      return [time?.status, leave?.for.some(({ code }) => code === 'reading-minutes')];
    };
    expect(burdens('campaigner')).toEqual(['met', false]);
    expect(burdens('public-body')).toEqual([undefined, true]);
  });

  it('[U] every option has points, each with a text; what nothing measures says so', () => {
    const { paper } = withPaper('public-body');
    for (const { for: pros, against } of paper?.options ?? []) {
      expect(pros.length + against.length).toBeGreaterThan(0);
      for (const { text } of [...pros, ...against]) expect(text.trim()).toMatch(/\.$/);
    }
    expect(paper?.options.flatMap(({ for: pros }) => pros).some(({ strength }) => strength === 'not-measured')).toBe(
      false,
    );
    for (const { wouldChange } of paper?.values ?? []) expect(wouldChange).not.toBe('');
    // The machine flags: nothing here says that somebody did what it was flagged for.
    const said = (paper?.options ?? []).flatMap(({ for: pros, against }) =>
      [...pros, ...against].map(({ text }) => text),
    );
    expect(said.join(' ')).toMatch(/that wrote what was flagged did so twice/);
    expect(said.join(' ')).toMatch(/flagged as accusation/);
    expect(said.join(' ')).not.toMatch(/that abused|accuse:|abuse somebody else/);
  });
});

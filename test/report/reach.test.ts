import { describe, expect, it } from 'vitest';
import type { ReachChangeRow, ReachSpread } from '../../src/model/reach.ts';
import type { Report } from '../../src/model/report.ts';
import { bestAndWorst } from '../../src/report/sections/best-hours.ts';
import { because, flat, goldenReport, inFull, render, section, wholeSection, withReach } from './example.ts';

const dates = 'Your posts before and after a date';
const got = 'What your posts got';

function change(part: Partial<ReachChangeRow>): ReachChangeRow {
  return {
    event: 'takeover',
    at: '2022-10-27',
    basis: 'engagement',
    alsoBy: null,
    before: { n: 212, median: 44 },
    after: { n: 180, median: 26 },
    statistic: 'geometric-mean',
    ratio: 0.6,
    ci95: [0.5, 0.7],
    explainedByTrend: false,
    verdict: 'fell',
    ...part,
  };
}

function answer(changes: readonly Partial<ReachChangeRow>[], reasons: Readonly<Record<string, string>> = {}): string {
  return section(render(because(withReach({ changes: changes.map(change) }), reasons)), 'In short');
}

function spread(n: number, median: number | null): ReachSpread {
  return { n, p25: median, median, p75: median, total: 0 };
}

describe('whether posts get less than before', () => {
  it.each([
    ['fell', 'engagement', 'gets fewer likes and reposts'],
    ['rose', 'engagement', 'gets more likes and reposts'],
    ['fell', 'views', 'gets fewer views'],
    ['rose', 'views', 'gets more views'],
  ] as const)('[U] says of %s by %s: %s', (verdict, basis, words) => {
    expect(answer([{ verdict, basis }])).toContain(
      `A typical post ${words} than before the takeover: 0.6× (0.5–0.7) in 180 posts beside 212.`,
    );
  });

  it('[U] says where a trend would have it too, and there alone', () => {
    const words = 'as a trend that was under way would have it too';

    expect(answer([{ explainedByTrend: true }])).toContain(`beside 212, ${words}.`);
    expect(answer([{ explainedByTrend: false }])).not.toContain(words);
  });

  it('[U] tells dates it found from those it was given', () => {
    const text = answer([
      { event: 'found 2023-05-01', at: '2023-05-01' },
      { event: 'rename', at: '2021-05-04' },
    ]);

    expect(text).toContain('than before 1 May 2023 (found in the figures): 0.6×');
    expect(text).toContain('; than before “rename” (4 May 2021): 0.6×');
    expect(text.match(/A typical post gets fewer/g)).toHaveLength(1);
  });

  it('[U] says no change shown, and cannot tell with the reason', () => {
    const open = { ratio: null, ci95: null, explainedByTrend: null, verdict: 'cannot-tell' } as const;
    const none = { ratio: 1.02, ci95: [0.9, 1.2], explainedByTrend: null, verdict: 'no-change' } as const;
    const text = answer([none, { ...open, event: 'rename', at: '2021-05-04' }], {
      'reach.changes.1.ratio': 'there are 3 posts',
    });

    expect(text).toContain(
      'No change shown in likes and reposts at the takeover: 1.0× (0.9–1.2) in 180 posts beside 212.',
    );
    expect(text).toContain(
      'Cannot tell whether a typical post gets more or less than before “rename” (4 May 2021). There are 3 posts.',
    );
  });

  it('[U] tells three changes and counts the rest', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((event) => ({ event }));
    const text = answer(events);

    expect(text.match(/than before/g)).toHaveLength(3);
    expect(text).toContain('2 more changes further down.');
  });

  it('[U] says nothing of dates where no own post has a count', () => {
    const { reach } = goldenReport('report-empty.json');
    const open = change({ before: { n: 0, median: null }, after: { n: 0, median: null }, verdict: 'cannot-tell' });
    const report = inFull({ reach: { ...reach, changes: [open] } });

    expect(section(render(report), 'In short')).not.toContain('takeover');
    expect(render(report)).not.toContain(dates);
    expect(render(report)).not.toContain(got);
  });
});

describe('posts before and after a date', () => {
  it('[U] sets medians with their number beside the ratio, its range and the verdict, each basis apart', () => {
    const text = wholeSection(render(inFull()), dates);

    expect(text).toContain('27 Oct 2022 44 (341) 26 (298) 0.58× (0.49–0.69) fewer The takeover. A trend');
    expect(text).toContain('15 Dec 2025 2,196 (302) 1,586 (322) 0.810× (0.660–0.995) fewer “views shown”.');
    expect(text).toContain('The same by likes and reposts.');
    expect(text).toContain('1.0× (0.9–1.2) none shown');
    expect(text).toContain('1.0× (0.4–2.3) cannot tell “conference”. The posts differ too much');
    expect(text.indexOf('Views, median')).toBeLessThan(text.indexOf('Likes and reposts, median'));
    expect(text).toContain('likes lost with departed accounts are missing from old posts');
  });

  it('[U] says the same on a narrow page', () => {
    const text = wholeSection(render(inFull(), { columns: 60 }), dates);

    expect(text).toContain('27 Oct 2022: 44 (341) → 26 (298), 0.58× (0.49–0.69), fewer. The takeover. A trend');
  });

  it('[U] says when a step fits better than a trend', () => {
    const text = (explainedByTrend: boolean) =>
      wholeSection(render(withReach({ changes: [change({ explainedByTrend })] })), dates);

    expect(text(false)).toContain('The takeover. A step at this date fits better than a trend.');
    expect(text(true)).not.toContain('fits better');
  });

  it('[U] lists twelve of one basis and counts the rest', () => {
    const changes = Array.from({ length: 14 }, (_, index) => change({ event: `e${index}` }));
    const text = wholeSection(render(withReach({ changes })), dates);

    expect(text.match(/“e\d+”/g)).toHaveLength(12);
    expect(text).toContain('and 2 more, in --format json');
  });
});

describe('what posts got', () => {
  const views = (change: Partial<Report['reach']['byBasis']['views']>) => {
    const { byBasis } = inFull().reach;
    return wholeSection(render(withReach({ byBasis: { ...byBasis, views: { ...byBasis.views, ...change } } })), got);
  };

  it('[U] gives each basis in a part of its own, and none that no post carries', () => {
    expect(wholeSection(render(inFull()), got)).toMatch(
      /views by quarter: 2,440 \S+ 1,342 .* likes and reposts by quarter/,
    );
    expect(wholeSection(render(goldenReport()), got)).not.toContain('views');
  });

  it('[U] shows a quarter without posts as a dot, and one with too few as too few', () => {
    const quarters = [
      { start: '2026-01-01', ...spread(9, 40) },
      { start: '2026-04-01', ...spread(0, null) },
      { start: '2026-07-01', ...spread(3, null) },
      { start: '2026-10-01', ...spread(8, 20) },
    ];
    const text = views({ quarters });

    expect(text).toContain('views by quarter: 40 █··▅ 20');
    expect(text).toMatch(/Jul – Sep 2026 3 too few/);
    expect(text).not.toContain('Apr – Jun 2026 0');
  });

  it('[U] shows eight quarters and counts the rest', () => {
    const quarters = Array.from({ length: 11 }, (_, index) => ({ start: `${2000 + index}-01-01`, ...spread(9, 5) }));
    const text = views({ quarters });

    expect(text.match(/Jan – Mar 20\d\d 9 5/g)).toHaveLength(8);
    expect(text).toContain('and 3 earlier quarters, in --format json');
  });

  it('[U] says the h-index in plain words', () => {
    expect(views({ hIndex: { n: 884, value: 22 } })).toContain('22 of 884 posts got 22 views or more each.');
    expect(views({ hIndex: { n: 7, value: 0 } })).toContain('None of 7 posts got any views.');
  });

  it('[U] names the best and the worst by id and date, and hides what is not public', () => {
    const text = wholeSection(render(goldenReport()), got);

    expect(text).toContain('Most: 5,412 for x:1845000111222333444 (12 May 2026)');
    expect(text).toContain('1,187 for a post that may not be public (20 Nov 2025)');
    expect(text).toContain('Least: 0 for x:1966000111222333444 (14 Sep 2026)');
  });

  it('[U] gives the figure per 1,000 followers with their number and day, or why there is none', () => {
    const unknown = because(withReach({ perThousandFollowers: null }), {
      'reach.perThousandFollowers': 'no input counts followers',
    });

    expect(wholeSection(render(inFull()), got)).toContain(
      'Per 1,000 followers: 5.2 likes and reposts for a typical post, by the 5,230 followers of 31 Oct 2026.',
    );
    expect(wholeSection(render(unknown), got)).toContain('Per 1,000 followers: not known. No input counts followers.');
  });

  it('[U] never says that a post reaches people, or why', () => {
    expect(flat(render(inFull()))).not.toMatch(/\breach(es|ed)\b|(fewer|more) people|because of|due to|thanks to/i);
  });
});

describe('weekdays and hours', () => {
  const none = Array.from({ length: 24 }, () => spread(0, null));

  it('[U] names the best and worst of those with twenty posts or more', () => {
    const weekdays = [spread(30, 9), spread(19, 99), spread(25, 3), ...none.slice(0, 4)];

    expect(bestAndWorst({ weekdays, hours: none })).toBe(
      'Of weekdays with 20 posts or more, most: Monday, median 9 of 30; least: Wednesday, median 3 of 25. The best of ' +
        'several can be so by chance.',
    );
  });

  it('[U] compares nothing with nothing', () => {
    const weekdays = [spread(30, 9), spread(19, 99), ...none.slice(0, 5)];

    expect(bestAndWorst({ weekdays, hours: none })).toBe(
      'By weekday and hour: cannot tell, as fewer than two of either hold 20 posts.',
    );
  });

  it('[U] says so where all are alike', () => {
    const hours = [spread(30, 9), spread(40, 9), ...none.slice(2)];

    expect(bestAndWorst({ weekdays: [], hours })).toContain(
      'Of hours with 20 posts or more, all have the same median.',
    );
  });
});

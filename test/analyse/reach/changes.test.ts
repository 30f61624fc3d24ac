import { describe, expect, it } from 'vitest';
import { generator } from '../../../bench/reach/worlds.js';
import { type ReachChange, reachChanges } from '../../../src/analyse/reach/index.ts';
import { eventAt, type MadePost, msPerDay, now, postsOf, spread } from './made-posts.ts';

const event = { name: 'move', at: eventAt };

function changeOf(made: readonly MadePost[], options: { spanDays?: number; now?: number } = {}): ReachChange {
  const [change] = reachChanges(postsOf(made), { events: [event], now, ...options });
  if (change === undefined) throw new Error('no change came back');
  return change;
}

function byEngagement(made: readonly { day: number; count: number }[], rest: Partial<MadePost> = {}): MadePost[] {
  return made.map(({ day, count }) => ({ day, engagement: count, ...rest }));
}

const before = byEngagement(spread([-365, 0], 200, { level: 100 }));
const halved = byEngagement(spread([0, 365], 200, { level: 50, seed: 2 }));
const same = byEngagement(spread([0, 365], 200, { level: 100, seed: 2 }));
const doubled = byEngagement(spread([0, 365], 200, { level: 200, seed: 2 }));

describe('a change of reach', () => {
  it('[U] is a fall, a rise or no change, with an interval that holds what was made', () => {
    const fall = changeOf([...before, ...halved]);
    expect(fall).toMatchObject({ event: 'move', at: '2024-06-01', basis: 'engagement', verdict: 'fell', reason: null });
    expect(fall.ci95?.[0]).toBeLessThan(0.5);
    expect(fall.ci95?.[1]).toBeGreaterThan(0.5);
    expect(fall.before).toEqual({ n: 200, median: expect.closeTo(100, -1.6) });
    expect(changeOf([...before, ...doubled]).verdict).toBe('rose');
    expect(changeOf([...before, ...same])).toMatchObject({
      verdict: 'no-change',
      explainedByTrend: null,
      reason: null,
    });
  });

  it('[U] with no post before the date names the basis that there is, never one nobody has', () => {
    expect(changeOf(halved)).toMatchObject({ basis: 'engagement', verdict: 'cannot-tell', before: { n: 0 } });
    expect(changeOf(halved.map(({ day, engagement = 0 }) => ({ day, views: engagement }))).basis).toBe('views');
    expect(changeOf([]).basis).toBe('views');
  });

  it('[U] is the same in any order, and twice', () => {
    const made = [...before, ...halved];
    const next = generator(9);
    const shuffled = made
      .map((post) => ({ post, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ post }) => post);

    expect(changeOf(shuffled)).toEqual(changeOf(made));
    expect(changeOf(made)).toEqual(changeOf(made));
  });

  it('[U] compares spans of equal length, cut to what the posts cover on both sides', () => {
    const short = byEngagement(spread([0, 100], 100, { level: 50, seed: 2 }));
    const change = changeOf([...before, ...short]);

    // 200 posts in 365 days before, of which the last 99.5 days hold 54 or 55.
    expect(change.after.n).toBe(100);
    expect(change.before.n).toBeGreaterThan(50);
    expect(change.before.n).toBeLessThan(58);
    expect(changeOf([...before, ...halved], { spanDays: 90 }).before.n).toBeLessThan(52);
  });

  it('[U] is a step or a trend', () => {
    const wide = (level: (day: number) => number): MadePost[] =>
      byEngagement(
        spread([-730, 730], 1600, { level: 1000, seed: 4 }).map(({ day, count }) => ({
          day,
          count: count * level(day),
        })),
      );

    expect(changeOf(wide((day) => (day < 0 ? 1 : 0.5))).explainedByTrend).toBe(false);
    expect(changeOf(wide((day) => 0.5 ** (day / 365)))).toMatchObject({ verdict: 'fell', explainedByTrend: true });
  });
});

describe('what a change leaves out', () => {
  const made = [...before, ...halved];
  const plain = changeOf(made);

  it('[U] posts that were under seven days old when counted, or are from the future, or have no time', () => {
    const counted = eventAt + 365 * msPerDay;
    const late = (day: number, countedAt?: number): MadePost =>
      countedAt === undefined ? { day, engagement: 1e6 } : { day, engagement: 1e6, countedAt };
    const odd = [
      late(100, eventAt + 106 * msPerDay),
      late(50, eventAt),
      late(600),
      { day: Number.NaN, engagement: 1e6 },
    ];

    const { before: left, after } = changeOf([...made, ...odd], { now: counted + 8 * msPerDay });
    expect({ before: left, after }).toEqual({ before: plain.before, after: plain.after });
    // Seven days old to the millisecond is old enough.
    expect(changeOf([...made, late(100, eventAt + 107 * msPerDay)]).after.n).toBe(plain.after.n + 1);
  });

  it('[U] counts that are none', () => {
    const odd = [Number.NaN, -1, Number.POSITIVE_INFINITY].map((engagement) => ({ day: 5, engagement }));

    expect(changeOf([...made, ...odd]).after).toEqual(plain.after);
  });

  it('[U] a change of the mix of kinds', () => {
    const mixed = (days: readonly [number, number], share: number, seed: number): MadePost[] => {
      const next = generator(seed);
      return spread(days, 300, { level: 100, seed }).map(({ day, count }) => {
        const isReply = next() < share;
        return { day, engagement: isReply ? count * 0.2 : count, isReply: isReply ? 1 : 0 };
      });
    };
    const change = changeOf([...mixed([-365, 0], 0.2, 5), ...mixed([0, 365], 0.7, 6)]);

    expect((change.after.median ?? 0) / (change.before.median ?? 1)).toBeLessThan(0.6);
    expect(change.verdict).toBe('no-change');
  });
});

describe('a change that cannot be told', () => {
  it('[U] has too few posts, days, or days with posts', () => {
    const few = changeOf([...byEngagement(spread([-365, 0], 19, { level: 100 })), ...halved]);
    expect(few).toMatchObject({ verdict: 'cannot-tell', ratio: null, ci95: null, explainedByTrend: null });
    expect(few.reason).toContain('20 posts');
    expect(changeOf([...before, ...halved], { spanDays: 20 }).reason).toContain('20 posts');
    const crowded = byEngagement(spread([-20, 20], 400, { level: 100 }));
    expect(changeOf(crowded).reason).toContain('28 days');
    const oneDay = spread([0, 1], 60, { level: 100 }).map((post, k) => (k === 0 ? { ...post, day: 300 } : post));
    expect(changeOf([...before, ...byEngagement(oneDay)]).reason).toContain('10 days');
    expect(changeOf([])).toMatchObject({ verdict: 'cannot-tell', before: { n: 0, median: null } });
  });

  it('[U] came with another kind of post altogether', () => {
    const replies = halved.map((post) => ({ ...post, isReply: 1 }));

    expect(changeOf([...before, ...replies])).toMatchObject({ verdict: 'cannot-tell', ratio: null });
    expect(changeOf([...before, ...replies]).reason).toContain('kind of post');
  });

  it('[U] holds no change and a halving alike', () => {
    const wild = (days: readonly [number, number], seed: number): MadePost[] =>
      byEngagement(spread(days, 22, { level: 100, seed }).map(({ day, count }) => ({ day, count: count ** 3 })));
    const change = changeOf([...wild([-365, 0], 1), ...wild([0, 365], 2)]);

    expect(change.verdict).toBe('cannot-tell');
    expect(change.ratio).not.toBeNull();
    expect(change.reason).toContain('no change is possible');
  });
});

describe('zeros', () => {
  it('[U] a fall to next to nothing is a fall', () => {
    const none = halved.map((post) => ({ ...post, engagement: 0 }));

    expect(changeOf([...before, ...none])).toMatchObject({ verdict: 'fell', after: { median: 0 } });
  });

  it('[U] nothing before and after is no verdict', () => {
    const none = [...before, ...halved].map((post) => ({ ...post, engagement: 0 }));

    expect(['cannot-tell', 'no-change']).toContain(changeOf(none).verdict);
  });

  it('[U] counts that never differ give no NaN', () => {
    const flat = [...before, ...halved].map((post) => ({ ...post, engagement: 10 }));

    expect(changeOf(flat)).toMatchObject({ verdict: 'no-change', ratio: 1, ci95: [1, 1] });
  });
});

describe('the basis', () => {
  it('[U] is the one with most posts on its thinner side, and the other is named where it agrees', () => {
    const made = [...before, ...halved].map((post, k) =>
      k % 2 === 0 ? { ...post, views: (post.engagement ?? 0) * 40 } : post,
    );
    const change = changeOf(made);
    expect(change).toMatchObject({ basis: 'engagement', alsoBy: 'views', verdict: 'fell' });

    const late = made.map((post) =>
      post.day < 0 ? { ...post, engagement: Number.NaN, views: 4000 } : { ...post, views: 4000 },
    );
    expect(changeOf(late)).toMatchObject({ basis: 'views', alsoBy: null, verdict: 'no-change' });
  });

  it('[U] never mixes views with engagement', () => {
    // Views before, engagement after: on neither basis is there anything to compare.
    const made = [...before.map(({ day, engagement }) => ({ day, views: engagement ?? 0 })), ...halved];

    expect(changeOf(made)).toMatchObject({ verdict: 'cannot-tell', ratio: null });
  });
});

describe('changes found', () => {
  it('[U] are found near where they were made, beside the events given', () => {
    const made = [
      ...byEngagement(spread([-600, -200], 400, { level: 100 })),
      ...byEngagement(spread([-200, 300], 500, { level: 30, seed: 2 })),
    ];
    const changes = reachChanges(postsOf(made), { events: [event], now });

    expect(changes).toHaveLength(2);
    const found = changes[1];
    expect(found).toMatchObject({ verdict: 'fell', explainedByTrend: false, event: `found ${found?.at}` });
    expect(Math.abs(Date.parse(found?.at ?? '') - (eventAt - 200 * msPerDay))).toBeLessThan(15 * msPerDay);
  });

  it('[U] are none where nothing changed, and events without a date are left out', () => {
    const made = postsOf([...before, ...same]);

    expect(reachChanges(made, { events: [{ name: 'never', at: Number.NaN }], now })).toEqual([]);
    expect(reachChanges(postsOf([]), { events: [], now })).toEqual([]);
  });

  it('[U] are not the swing of the year', () => {
    const made = spread([-730, 730], 1600, { level: 200, seed: 8 }).map(({ day, count }) => ({
      day,
      engagement: Math.round(count * Math.exp(0.6 * Math.sin((2 * Math.PI * day) / 365.25))),
    }));

    expect(reachChanges(postsOf(made), { events: [], now: now + 1000 * msPerDay })).toEqual([]);
    // Half a year either side of its steepest day: the wave is known from the years around.
    const short = reachChanges(postsOf(made), { events: [event], spanDays: 180, now: now + 1000 * msPerDay });
    expect(short[0]?.verdict).toBe('no-change');
  });
});

import { describe, expect, it } from 'vitest';
import { type ReachClock, reachOverTime } from '../../../src/analyse/reach/index.ts';
import { eventAt, type MadePost, msPerDay, now, postsOf } from './made-posts.ts';

const months = ['2024-05-01', '2024-06-01', '2024-07-01', '2024-08-01'];
const clock: ReachClock = {
  months,
  monthOf: (at) => months.findLastIndex((start) => Date.parse(start) <= at && at < Date.UTC(2024, 8, 1)),
  hourOf: (at) => new Date(at).getUTCHours(),
  weekdayOf: (at) => (new Date(at).getUTCDay() + 6) % 7,
};

const overTime = (made: readonly MadePost[]) => reachOverTime(postsOf(made), { clock, now });

/** June the first of 2024 is a Saturday. */
const june: MadePost[] = [1, 2, 3, 4, 10].map((engagement, day) => ({ day, engagement }));
const july: MadePost[] = [7, 7].map((engagement, k) => ({ day: 40 + k, engagement, isReply: 1 }));

describe('reach over time', () => {
  it('[U] has a median and a spread for each month and quarter', () => {
    const { months: each, quarters } = overTime([...june, ...july]).engagement;

    expect(each.map(({ start, n, median, total }) => [start, n, median, total])).toEqual([
      ['2024-05-01', 0, null, 0],
      ['2024-06-01', 5, 3, 20],
      ['2024-07-01', 2, null, 14],
      ['2024-08-01', 0, null, 0],
    ]);
    expect(each[1]).toMatchObject({ p25: 2, p75: 4, reason: null });
    expect(each[2]?.reason).toContain('there are 2');
    expect(quarters.map(({ start, n, median }) => [start, n, median])).toEqual([
      ['2024-04-01', 5, 3],
      ['2024-07-01', 2, null],
    ]);
  });

  it('[U] keeps views and engagement apart', () => {
    const { views, engagement } = overTime([...june, { day: 1, views: 900 }]);

    expect(views.all).toMatchObject({ n: 1, total: 900, median: null });
    expect(engagement.all).toMatchObject({ n: 5, total: 20 });
  });

  it('[U] sorts by kind, hour and weekday; what is not known counts as neither', () => {
    const made: MadePost[] = [
      { day: 0, engagement: 1 },
      { day: 1, engagement: 2, isReply: 1 },
      { day: 2.5, engagement: 3, isReply: 1, isThread: 1, hasMedia: 1 },
      { day: 3, engagement: 4, isReply: 2, isThread: 2, hasMedia: 2, hasLink: 1 },
    ];
    const { kinds, hours, weekdays } = overTime(made).engagement;

    expect(Object.entries(kinds).map(([kind, { total }]) => [kind, total])).toEqual([
      ['original', 1],
      ['reply', 2],
      ['thread', 3],
      ['media', 3],
      ['link', 4],
    ]);
    expect([hours[0]?.n, hours[12]?.n]).toEqual([3, 1]);
    expect(weekdays.map(({ n }) => n)).toEqual([1, 1, 0, 0, 0, 1, 1]);
  });

  it('[U] leaves posts of which the day alone is known out of the hours, and of weekdays where the zone leaves them open', () => {
    const made: MadePost[] = [
      { day: 0, engagement: 1, dayOnly: 1 },
      { day: 1.5, engagement: 2 },
    ];
    const inUtc = overTime(made).engagement;
    expect(inUtc.hours.map(({ n }) => n).filter((n) => n > 0)).toEqual([1]);
    expect(inUtc.weekdays.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 1, 1]);
    expect(inUtc.months[1]?.n).toBe(2);

    const ahead = (at: number) => at + msPerDay / 4;
    const east = { ...clock, weekdayOf: (at: number) => clock.weekdayOf(ahead(at)) };
    const { weekdays } = reachOverTime(postsOf(made), { clock: east, now }).engagement;
    expect(weekdays.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('[U] counts h posts with at least h', () => {
    expect(overTime(june).engagement.hIndex).toEqual({ n: 5, value: 3, reason: null });
    expect(overTime([{ day: 0, engagement: 0 }]).engagement.hIndex.value).toBe(0);
    expect(overTime([9, 9, 9].map((engagement, day) => ({ day, engagement }))).engagement.hIndex.value).toBe(3);
    expect(overTime([]).engagement.hIndex).toMatchObject({ n: 0, value: null, reason: expect.any(String) });
  });

  it('[U] names the best and the worst posts by their place in the input', () => {
    const made = [5, 50, 0, 7, 8, 9, 1000].map((engagement, k) => ({ day: 10 - k, engagement }));
    const { best, worst } = overTime(made).engagement;

    expect(best).toEqual([6, 1, 5, 4, 3]);
    expect(worst).toEqual([2, 0, 3, 4, 5]);
  });

  it('[U] leaves posts out that were still growing when counted', () => {
    const young: MadePost = { day: 1, engagement: 99, countedAt: eventAt + 7 * msPerDay };

    expect(overTime([...june, young]).engagement.all.n).toBe(5);
  });
});

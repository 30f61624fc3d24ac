import { describe, expect, it } from 'vitest';
import { postsSearched, quotationTime } from '../../src/analyse/posts-searched.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const times = (...dates: string[]) => Float64Array.from(dates, (date) => Date.parse(`${date}T12:00:00Z`)).sort();

function months(...dates: (string | null)[]) {
  return dates.map((date) => ({
    month: date?.slice(0, 7) ?? null,
    posts: 2,
    from: date === null ? null : `${date}T10:00:00Z`,
    to: date === null ? null : `${date}T11:00:00Z`,
  }));
}

describe('what quotations were looked up in', () => {
  it('[U] counts posts of unknown time too, and names the first and the last day', () => {
    expect(postsSearched(months(null, '2021-12-30', '2022-01-02'))).toEqual({
      posts: 6,
      from: '2021-12-30',
      to: '2022-01-02',
      gaps: [],
    });
  });

  it('[U] tells the stretches of whole months without a post, over the end of a year and of several accounts at once', () => {
    const first = months('2020-10-31', '2021-03-01');
    const second = months('2020-12-05', '2021-05-09');

    expect(postsSearched(first)?.gaps).toEqual([{ from: '2020-11-01', to: '2021-02-01' }]);
    expect(postsSearched([...first, ...second])?.gaps).toEqual([
      { from: '2020-11-01', to: '2020-11-01' },
      { from: '2021-01-01', to: '2021-02-01' },
      { from: '2021-04-01', to: '2021-04-01' },
    ]);
  });

  it('[U] knows of no posts, and of no dates', () => {
    expect(postsSearched([])).toBeNull();
    expect(postsSearched(months(null))).toEqual({ posts: 2, from: null, to: null, gaps: null });
  });
});

describe('whether the posts given cover the time of a quotation', () => {
  const posts = times('2021-01-05', '2021-02-10', '2021-03-31', '2021-06-01');
  const named = (from: string, to: string) =>
    quotationTime(posts, { named: { from: day(from), to: day(to) }, written: day('2022-01-01') });
  const written = (date: string) => quotationTime(posts, { named: null, written: day(date) });

  it.each([
    ['2021-02-01', '2021-02-28', 'yes', 1],
    ['2021-01-05', '2021-03-31', 'yes', 3],
    ['2021-01-01', '2021-02-28', 'in-part', 2],
    ['2021-03-01', '2021-05-31', 'in-part', 1],
    ['2021-05-15', '2021-06-02', 'in-part', 1],
    ['2021-04-01', '2021-05-31', 'no', 0],
    ['2020-01-01', '2020-12-31', 'no', 0],
    ['2021-03-31', '2021-03-31', 'yes', 1],
  ])('[U] of %s to %s: %s, %i posts', (from, to, covered, count) => {
    expect(named(from, to)).toEqual({ from, to, by: 'date-named', posts: count, covered });
  });

  it.each([
    ['2021-02-20', 'yes', 1],
    ['2021-05-20', 'no', 0],
    ['2021-06-01', 'yes', 1],
    ['2021-06-20', 'in-part', 1],
    ['2022-06-20', 'no', 0],
    ['2020-06-20', 'no', 0],
  ])('[U] of a message of %s that names no day: %s', (date, covered, count) => {
    expect(written(date)).toMatchObject({ to: date, by: 'date-written', covered, posts: count });
  });

  it('[U] looks at the thirty days before a message', () => {
    expect(written('2021-03-02')).toMatchObject({ from: '2021-01-31', posts: 1 });
  });

  it('[U] says nothing where no time is known', () => {
    expect(quotationTime(posts, { named: null, written: null })).toBeNull();
    expect(quotationTime(times(), { named: null, written: day('2021-01-01') })).toBeNull();
  });
});

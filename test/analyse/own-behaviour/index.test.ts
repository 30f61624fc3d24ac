import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnPostFacts, ownBehaviourBlock } from '../../../src/analyse/own-behaviour/index.ts';
import type { TopicList, Topics } from '../../../src/model/conversation.ts';

const noList: TopicList = { posts: 0, hits: 0, compared: 0, found: null, hidden: null, terms: null };
const noTopics: Topics = { posts: 0, answered: 0, abuse: noList, reach: { ...noList, median: null } };

const hourOf = (at: number): number => new Date(at).getUTCHours();

interface Post {
  readonly at?: string | null;
  readonly reply?: 0 | 1 | 2;
  readonly thread?: 0 | 1 | 2;
}

function facts(posts: readonly Post[]): OwnPostFacts {
  return {
    count: posts.length,
    at: Float64Array.from(posts, ({ at = '2026-03-05T12:00:00Z' }) => (at === null ? Number.NaN : Date.parse(at))),
    dayOnly: Uint8Array.from(posts, ({ at }) => Number(at?.length === 10)),
    isReply: Uint8Array.from(posts, ({ reply = 0 }) => reply),
    isThread: Uint8Array.from(posts, ({ thread = 0 }) => thread),
  };
}

const blockOf = (posts: readonly Post[], topics = noTopics) =>
  ownBehaviourBlock({ posts: facts(posts), topics, hourOf });

function nullsIn(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    nullsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

describe('own behaviour', () => {
  it('[U] counts replies to others, not what goes on from an own post', () => {
    const { ownBehaviour } = blockOf([{ reply: 1 }, { reply: 1, thread: 1 }, {}, { reply: 2, thread: 2 }]);
    expect(ownBehaviour.posts).toBe(4);
    expect(ownBehaviour.replies).toEqual({ known: 3, count: 1, share: 0.333333 });
  });

  it('[U] knows hours and the night from 23:00 to 7:00', () => {
    const times = ['23:00', '06:59', '07:00', '22:59'].map((time) => ({ at: `2026-03-05T${time}:00Z` }));
    const { hours } = blockOf([...times, { at: null }]).ownBehaviour;
    expect(hours).toMatchObject({ known: 4, night: 2, nightShare: 0.5 });
    expect([hours.byHour.length, hours.byHour[23], hours.byHour[6], hours.byHour[7]]).toEqual([24, 1, 1, 1]);
  });

  it('[U] takes the median gap in hours, in whatever order posts come, a thread being one sitting', () => {
    const at = (hour: number, thread: 0 | 1 = 0) => ({
      at: `2026-03-05T${String(hour).padStart(2, '0')}:00:00Z`,
      thread,
    });
    const { gaps } = blockOf([at(9), at(1), at(2), at(3, 1), at(22)]).ownBehaviour;
    expect(gaps).toEqual({ count: 3, median: 7 });
  });

  it('[U] keeps posts of which the day alone is known out of hours and gaps', () => {
    const { ownBehaviour } = blockOf([
      { at: '2010-05-01' },
      { at: '2010-05-02' },
      { at: '2026-03-05T09:00:00Z' },
      { at: '2026-03-05T12:00:00Z' },
    ]);
    expect(ownBehaviour.hours).toMatchObject({ known: 2, night: 0, nightShare: 0 });
    expect(ownBehaviour.hours.byHour[0]).toBe(0);
    expect(ownBehaviour.gaps).toEqual({ count: 1, median: 3 });
    const { reasons } = blockOf([{ at: '2010-05-01' }, { at: '2010-05-02' }]);
    expect(reasons['hours.nightShare']?.text).toBe('Of no own post the hour is known.');
    expect(reasons['gaps.median']?.code).toBe('too-few');
  });

  it('[U] says why nothing is known without posts, times or topics', () => {
    expect(blockOf([]).reasons['replies.share']?.code).toBe('no-own-posts');
    const { reasons } = blockOf([{ at: null, reply: 2 }], { ...noTopics, posts: 1 });
    expect(reasons['hours.nightShare']?.code).toBe('not-in-input');
    expect(reasons['gaps.median']?.code).toBe('too-few');
    expect(reasons['topics.abuse.terms']?.text).toContain('there are 0 and 0');
    expect(reasons['topics.reach.median']?.code).toBe('not-in-input');
  });

  it('[P] has a reason for every null and nothing else, and no NaN', () => {
    const flag = fc.constantFrom(0 as const, 1 as const, 2 as const);
    const time = fc.option(fc.date({ noInvalidDate: true }).map((date) => date.toISOString()));
    fc.assert(
      fc.property(fc.array(fc.record({ at: time, reply: flag, thread: flag }), { maxLength: 20 }), (posts) => {
        const { ownBehaviour, reasons } = blockOf(posts);
        expect(Object.keys(reasons).sort()).toEqual(nullsIn(ownBehaviour).sort());
        expect(JSON.stringify(ownBehaviour)).not.toMatch(/NaN|Infinity/);
        expect(ownBehaviour.hours.byHour.reduce((sum, n) => sum + n, 0)).toBe(ownBehaviour.hours.known);
      }),
      { numRuns: 80 },
    );
  });
});

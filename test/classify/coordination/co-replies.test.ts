import { describe, expect, it } from 'vitest';
import { answerWorld } from './answer-world.ts';
import { find, type Message, message, ofKind, recallOf } from './finding.ts';
import { createRandom } from './random.ts';

const minute = 60_000;
const start = Date.UTC(2025, 2, 1);

/** Sixty posts, one a day, each answered by twenty people in the course of a day, none of whom comes back within a month. */
function passersBy(): Message[] {
  const random = createRandom(5);
  return Array.from({ length: 1200 }, (_, at) => {
    const post = Math.floor(at / 20);
    return message({
      author: 100 + (at % 700),
      replyTo: `p${post}`,
      at: start + post * 1440 * minute + random.int(1400) * minute,
    });
  });
}

/** Accounts 0 to 4 answer the posts within `apart` minutes from the first to the last, three hours after each. */
function together(posts: readonly number[], apart = 4): Message[] {
  return posts.flatMap((post) =>
    [0, 1, 2, 3, 4].map((author) =>
      message({
        author,
        replyTo: `p${post}`,
        at: start + (post * 1440 + 180 + (author * apart) / 4) * minute,
        abusive: author === 0,
      }),
    ),
  );
}

const posts = [3, 11, 12, 30, 44, 59];

describe('co-replies', () => {
  it('[U] finds accounts that answered the same posts within minutes, with what they wrote together', () => {
    const alone = message({ author: 0, replyTo: 'p20', at: start + (20 * 1440 + 77) * minute });
    const rows = [...passersBy(), alone, ...together(posts)];
    const [cluster, ...more] = find(rows);

    expect(more).toEqual([]);
    expect(cluster).toMatchObject({
      kind: 'co-replies',
      messages: 30,
      abusive: 6,
      from: start + (3 * 1440 + 180) * minute,
    });
    expect([...(cluster?.authors ?? [])]).toEqual([0, 1, 2, 3, 4]);
    expect(cluster?.rows).not.toContain(1200);
  });

  it('[U] does not where they came more than five minutes apart, or on two posts', () => {
    expect(find([...passersBy(), ...together(posts, 24)])).toEqual([]);
    expect(find([...passersBy(), ...together(posts.slice(0, 2))])).toEqual([]);
  });

  it('[U] shows no pair: three accounts or more', () => {
    const ofTwo = together(posts).filter(({ author }) => author < 2);

    expect(find([...passersBy(), ...ofTwo])).toEqual([]);
  });

  it('[U] counts the posts, not the answers', () => {
    const often = Array.from({ length: 8 }, () => together([3, 11])).flat();

    expect(find([...passersBy(), ...often])).toEqual([]);
  });

  it('[U] takes an unknown time, a time outside a clock and an answer to nothing for no answer', () => {
    const rows = together(posts);
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300]) {
      expect(find([...passersBy(), ...rows.map((row) => ({ ...row, at }))])).toEqual([]);
    }
    expect(find([...passersBy(), ...rows.map((row) => ({ ...row, replyTo: null }))])).toEqual([]);
  });

  it('[U] finds nothing in sixty accounts with regulars, followers who are always first, and rushes after news', () => {
    let wrong = 0;
    for (let seed = 1; seed <= 60; seed += 1)
      wrong += ofKind('co-replies', find(answerWorld(seed, { accounts: 800 }).rows)).length;

    expect(wrong).toBe(0);
  }, 120_000);

  it('[U] finds nine in ten of the planted accounts or more, and nobody else', () => {
    const recalls: number[] = [];
    for (let seed = 101; seed <= 115; seed += 1) {
      const { rows, groups } = answerWorld(seed, { accounts: 800, groups: 2 });
      const found = ofKind('co-replies', find(rows));
      recalls.push(...groups.map((group) => recallOf(group, found)));
      const planted = new Set(groups.flat());
      for (const { authors } of found) expect([...authors].filter((author) => !planted.has(author))).toEqual([]);
    }
    expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThanOrEqual(0.9);
  });

  it('[U] finds a group that is always first, where it comes to some posts alone', () => {
    const { rows, groups } = answerWorld(7, { accounts: 800, groups: 1, members: 8, targets: 8, within: 1 });

    expect(recallOf(groups[0] ?? [], ofKind('co-replies', find(rows)))).toBeGreaterThanOrEqual(0.9);
  });

  it('[U] takes eight times as long, not sixty-four, where eight times as many come to a post within five minutes', () => {
    const seconds = (accounts: number): number => {
      const crowd = Array.from({ length: 6 * accounts }, (_, at) => {
        const post = Math.floor(at / accounts);
        return message({
          author: at % accounts,
          replyTo: `q${post}`,
          at: start + post * 1440 * minute + (at % 300) * 1000,
        });
      });
      const started = performance.now();
      expect(find(crowd)).toEqual([]);
      return performance.now() - started;
    };
    const small = Math.max(...[1, 2, 3].map(() => seconds(500)));

    expect(seconds(4000)).toBeLessThan(24 * small);
  }, 120_000);
});

import { describe, expect, it } from 'vitest';
import { named, simulate, type TopicWorld } from './world.ts';

const worlds = 40;

/** The share of worlds in which something holds. */
function share(world: TopicWorld, holds: (topics: ReturnType<typeof simulate>) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= worlds; seed++) if (holds(simulate(world, seed))) count += 1;
  return count / worlds;
}

/**
 * Measured with 200 worlds each (terms of abuse and of reach together): no family names a term in more than 2 % of the
 * worlds where there is none; docs/conversation.md has the table.
 */
describe('topics in simulated worlds', () => {
  it.each([
    ['every post by itself', { posts: 600, base: 0.2 }],
    ['words in runs, abuse and reach in bursts', { posts: 600, base: 0.2, runs: true, bursts: true }],
    ['abuse rare', { posts: 900, base: 0.04, runs: true, bursts: true }],
    ['few posts', { posts: 80, base: 0.3 }],
  ] satisfies [string, TopicWorld][])(
    '[P] name nothing in at least 95 of 100 where there is nothing: %s',
    (_, world) => {
      const wrong = share(world, ({ abuse, reach }) => named(abuse).length + named(reach).length > 0);
      expect(wrong).toBeLessThanOrEqual(0.05);
    },
  );

  it.each([
    ['every post by itself', { posts: 900, base: 0.15 }],
    ['words in runs, abuse in bursts', { posts: 900, base: 0.15, runs: true, bursts: true }],
  ])('[P] name the word that draws abuse: %s', (_, world) => {
    const found = share(
      { ...world, curfews: { rate: 0.06, chance: 0.75 } },
      ({ abuse }) => named(abuse)[0] === 'curfews',
    );
    expect(found).toBeGreaterThanOrEqual(0.9);
  });

  it('[P] name the word that goes far without abuse', () => {
    const world = { posts: 900, base: 0.15, tomatoes: { rate: 0.06, times: 20 } };
    expect(share(world, ({ reach }) => named(reach)[0] === 'tomatoes')).toBeGreaterThanOrEqual(0.9);
  });
});

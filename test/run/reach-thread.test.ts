import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generator, normal } from '../../bench/reach/worlds.js';
import type { OwnPostColumns } from '../../src/analyse/input.ts';
import { type ReachFacts, reachFigures } from '../../src/analyse/reach-figures.ts';
import { reachOnThread } from '../../src/run/reach-thread.ts';

/** As `reachOnThread`, beside the compiled worker. */
async function compiled(): Promise<typeof reachOnThread> {
  const path = join(import.meta.dirname, '../../dist/run/reach-thread.js');
  return (await import(path)).reachOnThread;
}

const now = '2026-11-01T00:00:00.000Z';

/** Posts of eight years, one of which is dated after its export. */
function factsOf(count: number): ReachFacts {
  const next = generator(5);
  const flags = () => Uint8Array.from({ length: count }, () => Math.floor(3 * next()));
  const unknown = () => new Float64Array(count).fill(Number.NaN);
  const at = Float64Array.from({ length: count }, () => Date.UTC(2018, 0, 1) + Math.floor(2.5e11 * next()));
  at[count - 1] = Date.UTC(2031, 0, 1);
  const everyPost: OwnPostColumns = {
    count,
    row: Uint32Array.from({ length: count }, (_, post) => post + 1),
    at,
    dayOnly: new Uint8Array(count),
    engagement: at.map((time) => Math.round((time < Date.UTC(2022, 9, 27) ? 20 : 12) * Math.exp(normal(next)))),
    views: unknown(),
    likes: unknown(),
    countedAt: new Float64Array(count).fill(Date.parse(now)),
    isReply: flags(),
    isThread: flags(),
    hasMedia: flags(),
    hasLink: flags(),
  };
  const events = [{ name: 'takeover', at: Date.UTC(2022, 9, 27) }] as unknown as ReachFacts['events'];
  return { now, everyPost, ownPosts: everyPost, events, eventSpan: 365, timezone: 'Europe/London' };
}

describe('figures of reach', () => {
  it.each([
    ['many posts, made on a thread of their own', 25_000],
    ['few posts, for which no thread is started', 500],
  ])('[I] are the same of %s', async (_, count) => {
    const facts = factsOf(count);
    const there = await (await compiled())(facts);

    expect(there).toEqual(reachFigures(facts));
    expect(there.late).toBe(1);
    expect(there.changes[0]?.ratio).toBeLessThan(1);
  });

  it('[E] a thread that fails says so to whoever waits for it', async () => {
    await expect((await compiled())({ ...factsOf(25_000), timezone: 'No/Zone' })).rejects.toThrow(/time zone/);
    await expect(reachOnThread({ ...factsOf(10), timezone: 'No/Zone' })).rejects.toThrow(/time zone/);
  });
});

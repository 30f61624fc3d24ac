import { describe, expect, it } from 'vitest';
import type { MiddleChange } from '../../../src/model/conversation.ts';
import { seededRandom } from '../../support/random.ts';
import type { Row } from '../columns.ts';
import { blockOf, dayAt } from './world.ts';

interface World {
  readonly authors: number;
  /** Exponent of the Pareto distribution of how much an author writes. */
  readonly tail: number;
  /** Spread of authors' leaning to the middle, on the scale of log odds. */
  readonly spread: number;
  /** What the second half of the year makes of an author's leaning. */
  readonly after: number;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A year of authors who lean each their own way and write much or little, over a stretch of their own. */
function year(world: World, seed: number): Row[] {
  const random = seededRandom(seed);
  const seen = Array.from(
    { length: 365 },
    (_, day): Row => ({ author: 'x:daily', at: dayAt('2025-01-01', day), judged: false }),
  );
  const written = Array.from({ length: world.authors }, (_, author): Row[] => {
    const leaning = 1 / (1 + Math.exp(-world.spread * normal(random)));
    const from = random() * 365;
    const stay = -Math.log(1 - random()) * 90;
    const volume = Math.min(200, Math.floor((1 - random()) ** (-1 / world.tail)));
    const days = Array.from({ length: volume }, () => Math.floor(from + random() * stay)).filter((day) => day < 365);
    return days.map((day) => {
      const calm = random() < leaning * (day < 182 ? 1 : world.after);
      return {
        author: `x:${author}`,
        at: dayAt('2025-01-01', day),
        labels: calm ? [] : [random() < 0.5 ? 'insult' : 'support'],
      };
    });
  });
  return [...seen, ...written.flat()];
}

const worlds = 60;

function verdicts(world: World): MiddleChange['verdict'][] {
  return Array.from({ length: worlds }, (_, i) => blockOf(year(world, i + 1)).conversation.middle.change.verdict);
}

describe('the middle in simulated years', () => {
  // Of 60 verdicts at 5 %, more than seven are wrong once in a hundred times; docs/conversation.md has longer runs.
  it.each([
    ['many who write a little', { authors: 400, tail: 2, spread: 1, after: 1 }],
    ['few who write most', { authors: 250, tail: 1.2, spread: 2, after: 1 }],
  ])('[P] changes by chance in few years where it did not change: %s', (_, world) => {
    const wrong = verdicts(world).filter((verdict) => verdict !== 'no-difference');
    expect(wrong.length).toBeLessThanOrEqual(7);
    expect(wrong).not.toContain('cannot-tell');
  });

  it('[P] shrinks where it did', () => {
    const found = verdicts({ authors: 500, tail: 1.5, spread: 1.5, after: 0.5 }).filter(
      (verdict) => verdict === 'shrank',
    );
    expect(found.length).toBeGreaterThanOrEqual(0.9 * worlds);
  });
});

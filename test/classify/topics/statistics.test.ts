import { describe, expect, it } from 'vitest';
import { exceededWith, hypergeometricTail, logFactorials, upperTail } from '../../../src/classify/topics/normal.ts';
import { runFactors } from '../../../src/classify/topics/runs.ts';
import { standOut } from '../../../src/classify/topics/stand-out.ts';
import { createPostTerms, createVocabulary } from '../../../src/classify/topics/vocabulary.ts';
import { seededRandom } from '../../support/random.ts';

describe('the normal distribution', () => {
  // Reference values of R's pnorm(z, lower.tail = FALSE).
  it.each([
    [0, 0.5],
    [1.959964, 0.025],
    [-1, 0.8413447],
    [5, 2.866516e-7],
    [10, 7.619853e-24],
  ])('[U] exceeds %f with the chance %f', (z, chance) => {
    expect(upperTail(z) / chance).toBeCloseTo(1, 5);
    if (z > 0) expect(exceededWith(chance)).toBeCloseTo(z, 4);
  });
});

describe('the exact test', () => {
  const logs = logFactorials(100);
  // Fisher's tea: four cups of each, three and four right; then R's phyper(7, 20, 80, 12, lower.tail = FALSE).
  it.each([
    [{ all: 8, marked: 4, drawn: 4, both: 3 }, 17 / 70],
    [{ all: 8, marked: 4, drawn: 4, both: 4 }, 1 / 70],
    [{ all: 8, marked: 4, drawn: 4, both: 0 }, 1],
    [{ all: 10, marked: 8, drawn: 6, both: 4 }, 1],
  ])('[U] of %o has the chance %f', (draw, chance) => {
    expect(hypergeometricTail(draw, logs)).toBeCloseTo(chance, 10);
  });
});

describe('runs', () => {
  const places = (from: number, step: number) => Uint32Array.from({ length: 20 }, (_, i) => from + i * step);
  const marks = (of: (index: number) => boolean) => Uint8Array.from({ length: 2_000 }, (_, i) => Number(of(i)));

  it('[U] make few of many where posts of a kind come together', () => {
    const together = runFactors(marks((i) => i % 200 < 40));
    expect(together(places(500, 1))).toBeGreaterThan(10);
    expect(together(places(10, 90))).toBeLessThan(1.1);
  });

  it('[U] are none where posts of a kind are scattered, or come in a rhythm', () => {
    const random = seededRandom(7);
    expect(runFactors(marks(() => random() < 0.2))(places(500, 1))).toBeLessThan(1.5);
    expect(runFactors(marks((i) => i % 5 === 0))(places(500, 5))).toBe(1);
  });

  it('[U] are the design effect of Kish, worked out by hand', () => {
    // Stretches of four, all of a kind or none of it: likeness 1, so each stretch tells as much as one post.
    const whole = runFactors(Uint8Array.from({ length: 32 }, (_, i) => Number(i < 4 || (i >= 8 && i < 12))));
    expect(whole(Uint32Array.of(0, 1, 2, 3))).toBeCloseTo(4, 10);
    expect(whole(Uint32Array.of(0, 1, 8, 9))).toBeCloseTo(2, 10);
  });

  it('[U] are no factor where nothing can vary', () => {
    expect(runFactors(Uint8Array.of(1, 0))(Uint32Array.of(0, 1))).toBe(1);
    expect(runFactors(new Uint8Array(99))(Uint32Array.of(0, 1))).toBe(1);
    expect(runFactors(new Uint8Array(99).fill(1))(new Uint32Array(0))).toBe(1);
  });
});

describe('the weighted log odds', () => {
  it('[U] are those of Monroe, Colaresi and Quinn, worked out by hand', () => {
    // 30 posts of the kind and 70 others; term 0 in 15 and 5, term 1 in 15 and 65. Prior: a twentieth of 100 terms.
    const posts = createPostTerms();
    const kinds = Uint8Array.from({ length: 100 }, (_, i) => Number((i * 37) % 100 < 30));
    let [marked, others] = [0, 0];
    for (const kind of kinds) {
      const nth = kind === 1 ? marked++ : others++;
      posts.add([nth < (kind === 1 ? 15 : 5) ? 0 : 1]);
    }
    const { compared, standing } = standOut({ posts: posts.finish(), kinds, background: Uint32Array.of(20, 80) });
    const [first, second] = [15 + 1, 5 + 1];
    const z =
      (Math.log(first / (30 + 5 - first)) - Math.log(second / (70 + 5 - second))) / Math.sqrt(1 / first + 1 / second);
    expect(compared).toBe(2);
    expect(standing.map(({ term, hits }) => [term, hits])).toEqual([[0, 15]]);
    expect(standing[0]?.z).toBeLessThanOrEqual(z);
    expect(standing[0]?.z).toBeGreaterThan(z / 2);
  });
});

describe('the vocabulary', () => {
  it('[U] forgets what was seen once when it is full, and keeps the rest', () => {
    const vocabulary = createVocabulary(100);
    for (let i = 0; i < 5; i++) vocabulary.add('curfews');
    for (let i = 0; i < 1_000; i++) vocabulary.add(`once${i}`);
    const entries = [...vocabulary.entries()];
    expect(entries.length).toBeLessThanOrEqual(100);
    expect(entries.find(([term]) => term === 'curfews')?.[1]).toBe(0);
    expect(vocabulary.counts()[0]).toBe(5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/train/random.ts';
import { heardParts, hearOf } from '../../scripts/train/whole-units.ts';
import { MOST_STEPS, PROJECTION_STEP } from '../../src/classify/model/pool.ts';
import { FILTERS, UNITS } from '../../src/classify/model/shape.ts';

/** Random weights and biases of some sizes. */
function units(seed: number, sizes: { readonly hear: number; readonly bias: number }) {
  const random = seededRandom(seed);
  const numbers = (length: number, size: number): Float32Array =>
    Float32Array.from({ length }, () => (random.fraction() - 0.5) * 2 * size);
  return { hear: numbers(FILTERS * UNITS, sizes.hear), hearBias: numbers(UNITS, sizes.bias) };
}

/** The largest sum that a unit can come to in whole numbers, as the judge adds them up. */
function largestSum({ hearBias }: ReturnType<typeof units>, { parts, step }: ReturnType<typeof heardParts>): number {
  let most = 0;
  for (const [unit, bias] of hearBias.entries()) {
    const row = parts.subarray(unit * FILTERS, (unit + 1) * FILTERS);
    const sum = row.reduce((all, part) => all + Math.abs(part), 0) * MOST_STEPS;
    most = Math.max(most, sum + Math.abs(Math.round(bias / (PROJECTION_STEP * step))));
  }
  return most;
}

const size = fc.integer({ min: -4, max: 3 }).map((power) => 10 ** power);

describe('heardParts', () => {
  it('[P] are as near as their step allows, and no sum of them is more than four bytes hold', () => {
    fc.assert(
      fc.property(fc.integer(), size, size, (seed, hear, bias) => {
        const given = units(seed, { hear, bias });
        const heard = heardParts(given);
        expect(largestSum(given, heard)).toBeLessThan(2 ** 31);
        expect(Number.isInteger(Math.log2(heard.step))).toBe(true);
        const back = hearOf(heard);
        expect(given.hear.every((weight, at) => Math.abs(weight - (back[at] ?? 0)) <= heard.step * 0.5001)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['one weight', 1, 0],
    ['a bias that is more than all else', 1, 1000],
    ['nothing', 0, 0],
  ])('[U] hold for %s', (_, weight, bias) => {
    const given = units(1, { hear: 0, bias: 0 });
    given.hear[0] = weight;
    given.hearBias[0] = bias;
    const heard = heardParts(given);
    expect(largestSum(given, heard)).toBeLessThan(2 ** 31);
    expect(Number.isFinite(heard.step)).toBe(true);
    expect((heard.parts[0] ?? 0) * heard.step).toBeCloseTo(weight, 2);
  });
});

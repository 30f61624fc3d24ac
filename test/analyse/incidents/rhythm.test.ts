import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../bench/incidents/worlds.js';
import { baselineOf, countsOf } from '../../../src/analyse/incidents/baseline.ts';
import { type Sample, shapeOf } from '../../../src/analyse/incidents/dispersion.ts';
import { lawOf, rhythmOf } from '../../../src/analyse/incidents/rhythm.ts';
import { seenDaysOf, slotsOf, slotsOfRows } from '../../../src/analyse/incidents/seen-days.ts';
import { burst, day, hour, inputOf, ordinary, start, type Told } from './world.ts';

function worldOf(told: readonly Told[]) {
  const input = inputOf(told);
  const slots = slotsOf(seenDaysOf(input.seenDays, input.dayOf));
  const counts = countsOf(slotsOfRows(input.times, slots), () => true, slots);
  const outside = new Uint8Array(slots.days.count);
  return { slots, counts, outside, baseline: baselineOf(counts, slots, outside, null) };
}

describe('what is usual', () => {
  it('[U] follows the hours of the day', () => {
    const { baseline } = worldOf(ordinary(200, 28));
    expect(baseline.perDay[100]).toBeCloseTo(28, 0);
    expect(baseline.perSlot[100 * 24 + 12]).toBeGreaterThan(1.6);
    expect(baseline.perSlot[100 * 24 + 3]).toBeLessThan(0.3);
  });

  it('[U] follows the days of the week', () => {
    const weekend = (at: number) => [0, 6].includes(new Date(at).getUTCDay());
    const { baseline } = worldOf(ordinary(364, 30).filter(({ at }, i) => !weekend(at) || i % 3 === 0));
    // Days 182 and 187: a Monday and a Saturday.
    expect(baseline.perDay[182]).toBeGreaterThan(27);
    expect(baseline.perDay[187]).toBeLessThan(14);
  });

  it('[U] is hardly raised by a week of fifty times as much', () => {
    const storm = Array.from({ length: 7 }, (_, i) => burst(1_000, start + (100 + i) * day + 8 * hour, 30_000)).flat();
    const { baseline } = worldOf([...ordinary(200, 20), ...storm]);
    expect(baseline.perDay[103]).toBeLessThan(28);
    expect(baseline.perDay[20]).toBeLessThan(23);
  });

  it('[U] is never nought, where nothing was seen at all', () => {
    const { slots } = worldOf(ordinary(60, 5));
    const none = { perSlot: new Uint32Array(slots.count), perDay: new Uint32Array(slots.days.count) };
    const baseline = baselineOf(none, slots, new Uint8Array(slots.days.count), null);
    expect(Math.min(...baseline.perSlot)).toBeGreaterThan(0);
    expect(baseline.perDay[10]).toBeLessThan(0.02);
  });

  it('[U] of hours grows with a busy day and is not lowered by a quiet one', () => {
    const told = ordinary(120, 20).filter((each) => each.at < start + 30 * day || each.at >= start + 31 * day);
    const busy = burst(140, start + 60 * day + 8 * hour, 6 * 60_000);
    const quiet = [{ at: start + 30 * day + 12 * hour }];
    const { slots, counts, outside, baseline } = worldOf([...told, ...busy, ...quiet]);
    const rhythm = rhythmOf(counts, baseline, slots, outside);
    const usual = lawOf(rhythm, 90 * 24 + 12, 90 * 24 + 15).mu;
    expect(lawOf(rhythm, 60 * 24 + 12, 60 * 24 + 15).mu).toBeGreaterThan(1.3 * usual);
    expect(lawOf(rhythm, 30 * 24 + 12, 30 * 24 + 15).mu).toBeGreaterThan(0.95 * usual);
  });
});

/** Sums of `k` exponentials, that is gamma, and Poisson about them by arrivals: for whole k. */
function samplesOf(k: number, mean: number, size: number): Sample[] {
  const random = randomOf(k * 1_000 + size);
  const exponential = () => -Math.log(1 - random());
  return Array.from({ length: size }, () => {
    let rate = 0;
    for (let i = 0; i < k; i++) rate += exponential();
    const limit = (rate / k) * mean;
    let count = -1;
    for (let sum = 0; sum <= limit; count++) sum += exponential();
    return { count, mean, spread: 0 };
  });
}

describe('how uneven an account is', () => {
  const prior = { centre: 1, deviation: 1.5 };

  it.each([
    [1, 20],
    [2, 8],
    [5, 40],
  ])('[U] is told from counts of shape %d and mean %d', (k, mean) => {
    const shape = shapeOf(samplesOf(k, mean, 400), prior);
    expect(shape / k).toBeGreaterThan(0.75);
    expect(shape / k).toBeLessThan(1.35);
  });

  it('[U] is not raised by pile-ons', () => {
    const plain = samplesOf(5, 40, 400);
    const piled = plain.map((each, i) => (i % 50 === 0 ? { ...each, count: 1_000 } : each));
    expect(shapeOf(piled, prior) / shapeOf(plain, prior)).toBeGreaterThan(0.8);
  });

  it('[U] is what was thought before where there is nothing to tell by', () => {
    expect(shapeOf([], { centre: 3, deviation: 1 })).toBeCloseTo(3, 0);
  });
});

import { describe, expect, it } from 'vitest';
import { runCell } from '../../../bench/reach/suite.js';
import { reachChanges } from '../../../src/analyse/reach/index.ts';

// A slice of `node bench/reach/run.js`: limits are what 60 accounts can tell, about three standard errors away.
const accounts = 60;
const cell = (scenario: string, family: string, bursts = 'none') =>
  runCell(reachChanges, { scenario, family, bursts }, { accounts, firstSeed: 5000 });

describe('simulated accounts', () => {
  it.each([
    ['nothing, 100 a side', 'negative binomial, 60', 'none'],
    ['nothing, 100 a side', 'Pareto, α 0.91', 'weeks'],
    ['one viral post (× 1,000), 100 a side', 'Poisson-log-normal, 5', 'none'],
    ['yearly and weekly waves, 200 a side', 'log-normal, 100', 'none'],
  ])('[I] %s: seldom a verdict (%s, bursts: %s)', (scenario, family, bursts) => {
    const { covered, intervals, fell, rose, found } = cell(scenario, family, bursts);

    expect(covered / intervals).toBeGreaterThan(0.87);
    expect(fell + rose).toBeLessThanOrEqual(0.13 * accounts);
    expect(found).toBeLessThanOrEqual(0.06 * accounts);
  });

  it('[I] few posts: none', () => {
    expect(cell('few posts, 10 a side', 'log-normal, 100').cannotTell).toBe(accounts);
  });

  it.each([
    ['drop to 0.5, 100 a side', 'log-normal, 100'],
    ['drop to 0.6, 200 a side', 'negative binomial, 60'],
  ])('[I] %s: found, and no trend (%s)', (scenario, family) => {
    const { covered, intervals, fell, trend } = cell(scenario, family);

    expect(covered / intervals).toBeGreaterThan(0.87);
    expect(fell).toBeGreaterThan(0.85 * accounts);
    expect(trend).toBeLessThan(0.2 * accounts);
  });

  it.each([
    ['trend, halving a year, 200 a side', 'log-normal, 100'],
    ['followers grow fivefold in a line, 200 a side', 'negative binomial, 60'],
  ])('[I] %s: a trend explains it (%s)', (scenario, family) => {
    const { fell, rose, trend, found } = cell(scenario, family);

    expect(trend / (fell + rose)).toBeGreaterThan(0.82);
    expect(found).toBeLessThan(0.15 * accounts);
  });
});

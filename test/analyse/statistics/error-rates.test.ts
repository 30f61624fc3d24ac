import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimatedRange } from '../../../src/analyse/statistics/error-rates.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/benchmarks-classify.md'), 'utf8');
const model = /model `(?<name>[^`]+)`/.exec(page)?.groups?.name ?? '';

/** Found and false alarms of xhealth on the dev rows of each source that has both. */
const published = page
  .slice(page.indexOf('## By source: abuse'), page.indexOf('## By source: threat'))
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells[2] === 'dev' && cells[5] === 'xhealth' && cells[12] !== '–')
  .map((cells) => ({
    source: cells[1] ?? '',
    found: Number.parseFloat(cells[11] ?? ''),
    alarms: Number.parseFloat(cells[12] ?? ''),
  }));

describe('estimatedRange', () => {
  it('[U] rests on the published error rates of the version they were measured with', () => {
    const shares = published.map(({ found, alarms }) => (0.2 - alarms / 100) / ((found - alarms) / 100));
    const range = estimatedRange(0.2, model);

    expect(published.length).toBeGreaterThanOrEqual(7);
    expect(range?.basis.sources).toEqual(published.map(({ source }) => source));
    expect(range?.low).toBeCloseTo(Math.max(0, Math.min(...shares)), 2);
    expect(range?.high).toBeCloseTo(Math.min(1, Math.max(...shares)), 2);
  });

  it('[U] is as wide as a share allows that may be any between two', () => {
    const sure = estimatedRange(1, model);
    const few = estimatedRange(1, model, [0.29, 1]);

    expect([sure?.low, sure?.high]).toEqual([1, 1]);
    expect(few?.low).toBeLessThan(0.2);
    expect(few?.high).toBe(1);
    expect(few?.basis).toEqual(sure?.basis);
  });

  it('[U] never leaves 0 to 1, and says nothing of another version', () => {
    for (const flagged of [0, 0.01, 0.5, 1]) {
      const { low = -1, high = 2 } = estimatedRange(flagged, model) ?? {};
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }
    expect(estimatedRange(0.1, 'xh-0.0.1+000000')).toBeNull();
  });

  it('[U] the share of flags people agreed with: of 68.5 % found and 8.5 % false alarms, 30 of a hundred where 5 % is abuse', () => {
    const agreed = estimatedRange(0.1, model)?.basis.agreed;

    // 0.05 × 0.685 / (0.05 × 0.685 + 0.95 × 0.085): the middle one of the seven.
    expect(agreed?.middle).toBeCloseTo(0.2978, 3);
    expect(agreed?.low).toBeCloseTo(0.0629, 3);
    expect(agreed?.high).toBeCloseTo(0.6381, 3);
  });
});

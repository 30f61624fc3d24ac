import { describe, expect, it } from 'vitest';
import { accountOf, withPileOn } from '../../../bench/incidents/worlds.js';
import { type IncidentInput, searchIncidents } from '../../../src/analyse/incidents/index.ts';
import { fillRandom, randomState } from '../../../src/analyse/random.ts';

const coverage = 'three in ten missing';
const laws = ['Poisson', 'k = 1 a day', 'k = 1 an hour'];

const findIncidents = (input: IncidentInput) => searchIncidents(input).incidents;

describe('simulated accounts (bench/incidents/simulate.js has many more)', () => {
  it.each(laws)('[P] of the law %s have no more than one false incident a year', (law) => {
    let found = 0;
    let years = 0;
    for (const rate of [0.5, 5, 20, 60]) {
      for (const seed of [11, 12, 13]) {
        const account = accountOf({ rate, law, coverage, seed });
        found += findIncidents(account).length;
        years += account.looked.filter(Boolean).length / 365;
      }
    }
    expect(years).toBeGreaterThan(7);
    expect(found / years).toBeLessThanOrEqual(1);
  });

  it.each([
    ['Poisson', 24, 'rhythm'],
    ['k = 1 an hour', 24, 'rhythm'],
    ['k = 1 a day', 12, 'fading'],
  ] as const)('[P] of the law %s show a pile-on of five times the usual over %d hours', (law, hours, shape) => {
    for (const rate of [0.5, 5, 20, 60]) {
      const piled = withPileOn(accountOf({ rate, law, coverage, seed: 21 }), { hours, shape });
      if (piled === null) throw new Error('no place for a pile-on');
      const hit = findIncidents(piled).filter(({ from, to }) => from < piled.to && to > piled.from);
      expect(hit.length, `at ${rate} a day`).toBeGreaterThan(0);
    }
  });

  it('[P] show thirty spread over a week where one comes every day or two', () => {
    for (const seed of [5, 36, 67, 129]) {
      for (const rate of [0.5, 1]) {
        const piled = withPileOn(accountOf({ rate, law: 'Poisson', coverage, seed }), { hours: 168, shape: 'rhythm' });
        const hit = findIncidents(piled ?? accountOf({ rate, law: 'Poisson', coverage, seed }));
        expect(hit.length, `seed ${seed}`).toBe(1);
      }
    }
  });

  it('[P] reach no further than the burst where few of a burst are abusive', () => {
    for (const seed of [31, 32, 35]) {
      // 3 hours: too few abusive ones for an incident of abuse, unless those of days beside it are counted in.
      const piled = withPileOn(accountOf({ rate: 50, law: 'Poisson', coverage, seed }), {
        hours: 3,
        ratio: 20,
        least: 100,
      });
      const hit = findIncidents(piled ?? accountOf({ rate: 50, law: 'Poisson', coverage, seed }));
      expect(hit.map(({ from, to }) => (to - from) / 3_600_000 < 6)).toEqual([true]);
    }
  });

  it('[P] tell where an even pile-on began and ended to within three hours', () => {
    for (const rate of [1, 10, 50]) {
      const piled = withPileOn(accountOf({ rate, law: 'Poisson', coverage, seed: 31 }), {
        hours: 12,
        ratio: 20,
        least: 100,
      });
      if (piled === null) throw new Error('no place for a pile-on');
      const hit = findIncidents(piled).find(({ from, to }) => from < piled.to && to > piled.from);
      expect(Math.abs((hit?.from ?? 0) - piled.from) / 3_600_000).toBeLessThan(3);
      expect(Math.abs((hit?.to ?? 0) - piled.to) / 3_600_000).toBeLessThan(3);
    }
  });

  it('[P] give the same twice', () => {
    const account = accountOf({ rate: 20, law: 'k = 1 a day', coverage, seed: 41 });
    expect(findIncidents(account)).toEqual(findIncidents(account));
  });
});

describe('the size of a million', () => {
  it('[I] is looked through in seconds, by few questions to the calendar', () => {
    const count = 1_000_000;
    const days = 3_650;
    const start = Date.parse('2016-01-01T00:00:00Z');
    const drawn = new Uint32Array(count);
    fillRandom(randomState(5), drawn, count);
    const seenDays = Array.from({ length: days }, (_, i) =>
      new Date(start + i * 86_400_000).toISOString().slice(0, 10),
    );
    let asked = 0;
    const began = process.cpuUsage();
    findIncidents({
      times: Float64Array.from(drawn, (value) => start + (value / 2 ** 32) * days * 86_400_000),
      abusive: Uint8Array.from(drawn, (value) => Number(value % 10 === 0)),
      author: Uint32Array.from(drawn, (value) => value % 200_000),
      seenDays,
      dayOf: (at) => {
        asked++;
        return new Date(at).toISOString().slice(0, 10);
      },
    });
    const { user } = process.cpuUsage(began);
    // A second of work; five, so that a busy machine fails nobody.
    expect(user / 1e6).toBeLessThan(5);
    expect(asked).toBeLessThan(days * 5);
  });
});

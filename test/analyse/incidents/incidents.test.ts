import { describe, expect, it } from 'vitest';
import { randomOf } from '../../../bench/incidents/worlds.js';
import { createCalendar, dateOf } from '../../../src/analyse/calendar.ts';
import { type IncidentFound, type IncidentInput, searchIncidents } from '../../../src/analyse/incidents/index.ts';
import { burst, day, hour, inputOf, ordinary, start, type Told, utcDay } from './world.ts';

const minute = hour / 60;
const spans = (found: readonly IncidentFound[]) =>
  found.map(({ from, to, interactions }) => [new Date(from).toISOString(), new Date(to).toISOString(), interactions]);
const at = (days: number, hours: number) => start + days * day + hours * hour;

const findIncidents = (input: IncidentInput) => searchIncidents(input).incidents;

describe('incidents', () => {
  it('[U] are none where every day is like the others', () => {
    expect(spans(findIncidents(inputOf(ordinary(120, 20))))).toEqual([]);
  });

  it('[U] run from the first to the last interaction of a burst, with what is usual beside what came', () => {
    const piled = burst(150, at(60, 10), 2 * minute);
    const found = findIncidents(inputOf([...ordinary(120, 20), ...piled]));
    expect(found).toHaveLength(1);
    const [incident] = found;
    expect(Math.abs((incident?.from ?? 0) - at(60, 10))).toBeLessThan(hour);
    expect(Math.abs((incident?.to ?? 0) - at(60, 15))).toBeLessThan(hour);
    expect(incident?.peak).toBeGreaterThanOrEqual(at(60, 10));
    expect(incident?.peak).toBeLessThan(at(60, 15));
    expect(incident).toMatchObject({ by: 'interactions', stillGoing: false, daysToUsual: 1 });
    // Twenty a day over fourteen hours: seven in five hours, and a few for the ends.
    expect(incident?.expected).toBeGreaterThan(5);
    expect(incident?.expected).toBeLessThan(11);
    expect(incident?.interactions).toBeGreaterThanOrEqual(150);
    expect(incident?.interactions).toBeLessThan(162);
    expect(incident?.rows).toHaveLength(incident?.interactions ?? 0);
  });

  it('[U] are also a quiet day on which nearly all is abuse', () => {
    const told = ordinary(120, 60).filter((each) => each.at < at(50, 0) || each.at >= at(51, 0));
    const foul = burst(50, at(50, 8), 15 * minute, true);
    const found = findIncidents(inputOf([...told, ...foul]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ by: 'abuse' });
    expect(found[0]?.abusive).toBeGreaterThan(45);
    expect(found[0]?.abusiveExpected).toBeLessThan(8);
    expect(utcDay(found[0]?.from ?? 0)).toBe(utcDay(at(50, 0)));
  });

  it('[U] of abuse and of interactions at the same time are one', () => {
    const found = findIncidents(inputOf([...ordinary(120, 20), ...burst(200, at(60, 10), minute, true)]));
    expect(found.map(({ by }) => by)).toEqual(['both']);
  });

  it('[U] need twenty above what is usual', () => {
    const with18 = [...ordinary(120, 2), ...burst(18, at(60, 12), minute)];
    const with30 = [...ordinary(120, 2), ...burst(30, at(60, 12), minute)];
    expect(spans(findIncidents(inputOf(with18)))).toEqual([]);
    expect(findIncidents(inputOf(with30))).toHaveLength(1);
  });

  it('[U] with a night between them are one, with days between them two', () => {
    const near = [...burst(200, at(60, 12), minute), ...burst(200, at(61, 9), minute)];
    const far = [...burst(200, at(60, 12), minute), ...burst(200, at(66, 9), minute)];
    expect(findIncidents(inputOf([...ordinary(120, 20), ...near]))).toHaveLength(1);
    const two = findIncidents(inputOf([...ordinary(120, 20), ...far]));
    expect(two.map(({ from }) => utcDay(from))).toEqual([utcDay(at(60, 0)), utcDay(at(66, 0))]);
  });

  it('[U] count the authors never seen before', () => {
    const known = burst(100, at(60, 12), minute).map((each, i) => ({ ...each, author: i }));
    const half = known.map((each, i) => (i % 2 === 0 ? each : { ...each, author: 5_000 + i }));
    const shareOf = (piled: Told[]) => findIncidents(inputOf([...ordinary(120, 20), ...piled]))[0]?.newAuthorShare;
    expect(shareOf(known)).toBe(0);
    expect(shareOf(half)).toBeGreaterThan(0.4);
    expect(shareOf(half)).toBeLessThan(0.56);
    const first = burst(100, at(-0.5, 0), minute);
    expect(findIncidents(inputOf([...first, ...ordinary(120, 20)]))[0]?.newAuthorShare).toBeNull();
  });

  it('[U] at the end of the data are not said to be over', () => {
    const found = findIncidents(inputOf([...ordinary(90, 20), ...burst(200, at(89, 12), 3 * minute)]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ stillGoing: true, daysToUsual: null });
  });

  it('[U] tell the days until it was usual again by the calendar, days not seen left out', () => {
    const told = ordinary(120, 20).filter((each) => each.at < at(61, 0) || each.at >= at(64, 0));
    const found = findIncidents(inputOf([...told, ...burst(200, at(60, 12), minute)]));
    expect(found[0]?.daysToUsual).toBe(4);
  });

  it('[U] are looked for from four weeks of usual days on', () => {
    // Nine days seen of 245, every one of them a storm: nobody can say what is usual.
    const storm = Array.from({ length: 9 }, (_, i) => burst(300, at(i < 5 ? i : 240 + i, 8), 2 * minute)).flat();
    expect(spans(findIncidents(inputOf(storm)))).toEqual([]);
    expect(searchIncidents(inputOf(storm)).unknown).toMatchObject({ code: 'too-few' });
    const days = (n: number) => inputOf([...ordinary(n, 20), ...burst(200, at(15, 12), minute)]);
    expect(findIncidents(days(27))).toEqual([]);
    // The day of the burst itself is none of the 28.
    expect(findIncidents(days(28))).toEqual([]);
    expect(findIncidents(days(29))).toHaveLength(1);
    expect(searchIncidents(days(28)).unknown).toMatchObject({ code: 'too-few' });
    expect(searchIncidents(days(29)).unknown).toBeNull();
    expect(searchIncidents(days(28)).unknown?.text).toContain('seen on 28 days, and 1 of them may be part of a burst');
    expect(searchIncidents(days(29)).unknown).toBeNull();
    expect(searchIncidents(inputOf(storm)).unknown?.text).toContain('seen on 9 days.');
  });

  it('[U] are not what a steady growth, or a jump to another level, brings', () => {
    const grown = Array.from({ length: 300 }, (_, i) => {
      const count = Math.round(5 * 1.01 ** i);
      return burst(count, at(i, 8), (14 * hour) / count);
    }).flat();
    const jumped = [...ordinary(100, 5), ...ordinary(200, 60).filter((each) => each.at >= at(100, 0))];
    expect(spans(findIncidents(inputOf(grown)))).toEqual([]);
    expect(spans(findIncidents(inputOf(jumped)))).toEqual([]);
  });

  it('[U] take a day that was not seen for missing, not for empty', () => {
    const told = ordinary(200, 20).filter((each) => Math.floor((each.at - start) / day) % 3 === 0);
    expect(spans(findIncidents(inputOf(told)))).toEqual([]);
    expect(findIncidents(inputOf([...told, ...burst(150, at(60, 10), 2 * minute)]))).toHaveLength(1);
  });

  it('[U] are the same in whatever order the rows come, but for the row numbers', () => {
    const told = [...ordinary(120, 20), ...burst(150, at(60, 10), 2 * minute)];
    const turned = [...told].sort((a, b) => (a.at % 7_919) - (b.at % 7_919));
    const [straight, mixed] = [told, turned].map((rows) => {
      const found = findIncidents(inputOf(rows));
      return found.map(({ rows: inside, ...rest }) => ({
        ...rest,
        inside: Array.from(inside, (row) => rows[row]?.at),
      }));
    });
    expect(mixed).toEqual(straight);
    expect(straight?.[0]?.inside).toEqual([...(straight?.[0]?.inside ?? [])].sort((a = 0, b = 0) => a - b));
  });

  it('[U] lie on the clocks of the zone, through changes of clocks', () => {
    const calendar = createCalendar('Europe/London');
    const dayOf = (time: number) => dateOf(calendar.dayOf(time));
    const changed = Date.parse('2026-03-29T00:30:00Z');
    const told = [...ordinary(120, 20), ...burst(150, changed, 2 * minute)];
    const seenDays = [...new Set(told.map((each) => dayOf(each.at)))];
    const found = findIncidents(inputOf(told, { dayOf, seenDays }));
    expect(found).toHaveLength(1);
    expect(found[0]?.from).toBe(changed);
    expect(spans(findIncidents(inputOf(ordinary(120, 20), { dayOf, seenDays })))).toEqual([]);
  });
});

describe('incidents in bad input', () => {
  const none: Told[] = [];
  const nowhere = Array.from({ length: 500 }, () => ({ at: Number.NaN }));

  it.each([
    ['nothing', none, {}],
    ['no time', nowhere, {}],
    ['no time on seen days', nowhere, { seenDays: inputOf(ordinary(60, 5)).seenDays }],
    ['one day', burst(500, at(0, 5), minute), {}],
    ['one moment', burst(5_000, at(0, 5), 0), {}],
    ['no day seen', ordinary(60, 20), { seenDays: [] }],
    ['days that are none', ordinary(60, 20), { seenDays: Array.from({ length: 60 }, (_, i) => `day ${i}`) }],
    ['seen days without a row', none, { seenDays: inputOf(ordinary(60, 5)).seenDays }],
    ['infinite times', [{ at: Number.POSITIVE_INFINITY }, { at: Number.NEGATIVE_INFINITY }], {}],
  ])('[U] are none in %s', (_, told, over) => {
    expect(spans(findIncidents(inputOf(told, over)))).toEqual([]);
  });

  it('[U] are found beside rows with no time, from the future and from days not seen', () => {
    const seenDays = inputOf(ordinary(120, 20)).seenDays;
    const stray = [{ at: Number.NaN }, { at: Date.parse('2099-01-01T12:00:00Z') }, { at: 0 }];
    const told = [...stray, ...ordinary(120, 20), ...burst(150, at(60, 10), 2 * minute)];
    const found = findIncidents(inputOf(told, { seenDays }));
    expect(found).toHaveLength(1);
    expect(Math.min(...(found[0]?.rows ?? []))).toBeGreaterThan(2);
    expect(found[0]?.stillGoing).toBe(false);
  });

  it('[U] come about all at one moment, and where nothing was ever abusive', () => {
    const told = [...ordinary(120, 5), ...burst(400, at(60, 10), 0)].map((each) => ({ ...each, abusive: false }));
    const found = findIncidents(inputOf(told));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ from: at(60, 10), to: at(60, 10), peak: at(60, 10), abusive: 0 });
    expect(found[0]?.abusiveExpected).toBeLessThan(0.1);
  });
});

describe('incidents of any input', () => {
  it('[P] lie apart in order of time, hold their rows and no others, and are twenty above what is usual', () => {
    let seen = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomOf(seed);
      const piled = Array.from({ length: 3 }, () =>
        burst(20 + Math.floor(random() * 300), at(random() * 150, 0), random() * 40 * minute, random() < 0.5),
      ).flat();
      const told = [...ordinary(150, 1 + Math.floor(random() * 30)), ...piled, { at: Number.NaN }];
      const input = inputOf(told);
      const found = findIncidents(input);
      seen += found.length;
      for (const [i, { from, to, peak, rows, ...counts }] of found.entries()) {
        const inside = told.flatMap((each, row) => (each.at >= from && each.at <= to ? [row] : []));
        expect([...rows].sort((a, b) => a - b)).toEqual(inside);
        expect(from).toBeGreaterThan(found[i - 1]?.to ?? 0);
        expect(peak).toBeGreaterThan(from - hour);
        expect(peak).toBeLessThanOrEqual(to);
        const above = [counts.interactions - counts.expected, counts.abusive - counts.abusiveExpected];
        expect(Math.max(...above)).toBeGreaterThan(18);
      }
    }
    expect(seen).toBeGreaterThan(15);
  });
});

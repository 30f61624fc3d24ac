import { describe, expect, it } from 'vitest';
import { bar, figuredSparkline, sparkline } from '../../src/report/bars.ts';
import {
  formatDay,
  formatHour,
  formatMoment,
  formatQuarter,
  formatSpan,
  lastDayBefore,
  nextMonth,
} from '../../src/report/dates.ts';
import {
  formatCount,
  formatPace,
  formatPerPost,
  formatRatio,
  formatShare,
  formatTimes,
  roundToRange,
} from '../../src/report/figures.ts';
import { counted, kindInWords, listed, sentence } from '../../src/report/words.ts';
import { cutEnd, cutStart, widthOf, wrap } from '../../src/report/wrap.ts';
import { archives, formats } from '../../src/sources/index.ts';

describe('figures', () => {
  it('[U] separates thousands', () => expect(formatCount(1234567)).toBe('1,234,567'));

  it.each([
    [0.042, [0.036, 0.048], '4.2 % (3.6–4.8 %)'],
    [0.42, [0.3, 0.55], '42 % (30–55 %)'],
    [0.0005, [0, 0.0013], '0.05 % (0.00–0.13 %)'],
    [0, [0, 0], '0.00 % (0.00–0.00 %)'],
    [1, [0.9, 1], '100 % (90–100 %)'],
  ] as const)('[U] gives a share of %d with range %j as %s', (rate, range, words) => {
    expect(formatShare(rate, range)).toBe(words);
  });

  it.each([
    [0.62, [0.5, 0.7], '0.6× (0.5–0.7)'],
    [1.12, [0.996, 1.26], '1.1× (1.0–1.3)'],
    [1.46, [1.04, 2.04], '1.46× (1.04–2.04)'],
    [0.91, [0.84, 0.997], '0.910× (0.840–0.997)'],
    [1.5, [1.0001, 2], '1.500× (1.000–2.000)'],
    [28.3, [1.6, 95.2], '28× (1.6–95)'],
    [28.3, [1.1, 585.2], 'at least 1.10×'],
    [499, [63.2, 7956], 'at least 63×'],
    [0, [0, 0.138], 'at most 0.14×'],
    [0.01, [0.0001, 0.996], 'less than 1×'],
    [0.001, [1e-6, 0.004], 'at most 0.0040×'],
    [200, [1.0001, 300], 'more than 1×'],
    [3, [1.006, 400], 'more than 1×'],
    [3, [1.119, 400], 'at least 1.11×'],
    [3.8, [0.05, 90], '3.8× (0.1–90)'],
  ] as const)('[U] gives the ratio %d with range %j as %s, apart from 1 where it is', (ratio, range, shown) => {
    expect(formatRatio(ratio, range)).toBe(shown);
  });

  it.each([
    [293, 4120, [0.062, 0.084], 290],
    [293, 4120, null, 293],
    [9, 4120, [0.001, 0.003], 9],
    [40, 100000, [0, 0.01], 40],
  ] as const)('[U] rounds %i of %i with range %j to %i', (count, total, range, rounded) => {
    expect(roundToRange(count, total, range)).toBe(rounded);
  });

  it.each([
    [23, '23'],
    [2.5, '2.5'],
    [1204.4, '1,204'],
  ])('[U] gives %d per post as %s', (value, words) => expect(formatPerPost(value)).toBe(words));
});

describe('figures of a day or a week', () => {
  it.each([
    [0, '0'],
    [0.02, 'under 0.1'],
    [0.17, '0.2'],
    [5, '5'],
    [9.94, '9.9'],
    [9.97, '10'],
    [457.8, '458'],
  ])('[U] gives %d as %s', (value, words) => expect(formatPace(value)).toBe(words));

  it('[U] gives no multiple of less than one', () => {
    expect(formatTimes(44, 5.3)).toBe('8.3×');
    expect(formatTimes(468, 23)).toBe('20×');
    expect(formatTimes(30, 0.4)).toBeNull();
  });

  it('[U] keeps a range below 1 from reading as if it held 1', () => {
    expect(formatRatio(0.81, [0.66, 0.995])).toBe('0.810× (0.660–0.995)');
  });
});

describe('dates', () => {
  it('[U] puts a time on the day of the zone and leaves a plain date alone', () => {
    expect(formatDay('2022-10-26T23:30:00Z', 'Europe/London')).toBe('27 Oct 2022');
    expect(formatDay('2022-10-26T23:30:00.000Z', 'UTC')).toBe('26 Oct 2022');
    expect(formatDay('2022-10-26', 'Pacific/Auckland')).toBe('26 Oct 2022');
  });

  it('[U] says unknown for what is no date, and survives a zone it does not know', () => {
    expect(formatDay(null, 'UTC')).toBe('date unknown');
    expect(formatDay('soon', 'UTC')).toBe('date unknown');
    expect(formatDay('2022-10-26T23:30:00Z', 'Mars/Olympus')).toBe('26 Oct 2022');
  });

  it.each([
    ['2026-03-01', '2026-10-31', '1 Mar – 31 Oct 2026'],
    ['2019-02-03', '2026-10-31', '3 Feb 2019 – 31 Oct 2026'],
    ['2026-03-01', '2026-03-01', '1 Mar 2026'],
    [null, '2026-03-01', 'to 1 Mar 2026'],
    ['2026-03-01', null, 'from 1 Mar 2026'],
    [null, null, null],
  ])('[U] gives the span %s to %s as %s', (from, to, words) => expect(formatSpan(from, to, 'UTC')).toBe(words));

  it('[U] takes the excluded end of a window to its last day', () => {
    expect(formatDay(lastDayBefore('2026-11-01T00:00:00Z'), 'UTC')).toBe('31 Oct 2026');
  });

  it('[U] steps over the end of a year', () => {
    expect(nextMonth('2025-12-01')).toBe('2026-01-01');
    expect(nextMonth('nonsense')).toBeNull();
    expect(formatMoment('2026-11-01T09:12:44Z')).toBe('1 Nov 2026, 09:12 UTC');
  });
});

describe('quarters and hours', () => {
  it('[U] names a quarter by its months, and leaves what is none as it is', () => {
    expect(formatQuarter('2026-10-01')).toBe('Oct – Dec 2026');
    expect(formatQuarter('nonsense')).toBe('nonsense');
  });

  it('[U] tells the time by the clock of the zone', () => {
    expect(formatHour('2026-07-14T23:00:00Z', 'Europe/London')).toBe('15 Jul 2026, 00:00');
    expect(formatHour('2026-07-14T20:00:00Z', 'UTC')).toBe('14 Jul 2026, 20:00');
    expect(formatHour('2026-07-14', 'UTC')).toBe('14 Jul 2026');
    expect(formatHour('2026-07-14T20:00:00Z', 'Nowhere/None')).toBe('14 Jul 2026');
    expect(formatHour('Then', 'UTC')).toBe('date unknown');
  });
});

describe('layout', () => {
  it('[U] measures wide characters as two cells and colours as none', () => {
    expect(widthOf('日本')).toBe(4);
    expect(widthOf('\u001b[1mab\u001b[22m')).toBe(2);
  });

  it('[U] wraps at words, breaks what is too long and leaves links whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('日本日本日', 4)).toEqual(['日本', '日本', '日']);
    expect(wrap('see https://example.org/a/long/path now', 10)).toEqual([
      'see',
      'https://example.org/a/long/path',
      'now',
    ]);
    expect(wrap('', 10)).toEqual([]);
  });

  it('[U] cuts within the cells given', () => {
    expect(cutEnd('abcdef', 4)).toBe('abc…');
    expect(cutEnd('abcd', 4)).toBe('abcd');
    expect(cutStart('folder/file.zip', 9)).toBe('…file.zip');
  });

  it('[U] draws bars and lines that stand for their figures', () => {
    expect(bar(0, 10, 8)).toBe('');
    expect(bar(10, 10, 8)).toBe('████████');
    expect(bar(0.01, 10, 8)).toBe('▏');
    expect(sparkline([0, null, 4, 8])).toBe('▁·▅█');
    expect(sparkline([0, 0])).toBe('▁▁');
  });

  it('[U] sets a line between its first and last figure, the newest where there is no room for all', () => {
    expect(figuredSparkline([9, null, 4, 8], 3, String)).toBe('4 ▅█ 8');
    expect(figuredSparkline([null, 4, null], 9, String)).toBe('4 █· ?');
    expect(figuredSparkline([null], 9, String)).toBe('? · ?');
    expect(figuredSparkline([1, 2], 20, String)).toBe('1 ▅█ 2');
  });

  it('[U] counts and lists in words', () => {
    expect(counted(1, 'reply', 'replies')).toBe('1 reply');
    expect(counted(1200, 'reply', 'replies')).toBe('1,200 replies');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(sentence('an archive holds none')).toBe('An archive holds none.');
  });

  it('[U] has words for every format that is read', () => {
    for (const { kind, channel } of [...formats, ...archives])
      expect(kindInWords({ kind, channel, platform: 'x' }), kind).not.toContain(`(${kind})`);
  });

  it('[U] keeps the name of a format it has no words for', () => {
    expect(kindInWords({ kind: 'x-new', channel: 'dump', platform: 'x' })).toBe('X data file of another tool (x-new)');
  });
});

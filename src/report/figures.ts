import type { Interval } from '../model/report.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** More decimals than this no range of ours supports. */
const maxDecimals = 2;
/** Beside 1 a range takes as many as it needs to show on which side it lies, up to these. */
const decimalsApart = 3;

/** A whole number with its thousands separated. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** The decimals a range supports: down to the first digit of half its width. */
function supportedDecimals([low, high]: Interval): number {
  const half = (high - low) / 2;
  if (!(half > 0)) return maxDecimals;
  return Math.min(maxDecimals, Math.max(0, Math.ceil(-Math.log10(half))));
}

function fixed(value: number, decimals: number): string {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );
}

/** A share of one with its range, as `4.2 % (3.6–4.8 %)`: no more digits than the range supports. */
export function formatShare(rate: number, range: Interval): string {
  const percent: Interval = [range[0] * 100, range[1] * 100];
  const decimals = supportedDecimals(percent);
  return `${fixed(rate * 100, decimals)} % (${fixed(percent[0], decimals)}–${fixed(percent[1], decimals)} %)`;
}

/** A ratio with its range, as `0.6× (0.5–0.7)`; a range that leaves 1 out does not read as if it held it. */
export function formatRatio(ratio: number, range: Interval): string {
  const isApart = range[0] > 1 || range[1] < 1;
  if (isApart && range[1] > widest * range[0]) return boundOf(range);
  let decimals = Math.max(1, supportedDecimals(range));
  while (isApart && decimals < decimalsApart && range.some((end) => Number(fixed(end, decimals)) === 1)) decimals++;
  // From ten on a tenth is more than any range of ours supports.
  const [shown, low, high] = [ratio, ...range].map((value) => fixed(value, value >= 9.95 ? 0 : decimals));
  return `${shown}× (${low}–${high})`;
}

/** Ends of a range that are farther apart than this say nothing of the size between them: most often one of the two shares is of none. */
const widest = 100;

/** The end that is nearer to 1, which is what such a range shows, rounded away from no claim: a least one down, a most one up. */
function boundOf([low, high]: Interval): string {
  const isLeast = low > 1;
  const near = isLeast ? low : high;
  const digits = Math.max(0, 1 - Math.floor(Math.log10(near)));
  const step = 10 ** (near >= 9.95 ? 0 : Math.max(2, digits));
  const shown = (isLeast ? Math.floor(near * step) : Math.ceil(near * step)) / step;
  if (shown === 1) return isLeast ? 'more than 1×' : 'less than 1×';
  return `${isLeast ? 'at least' : 'at most'} ${fixed(shown, Math.log10(step))}×`;
}

/** A count rounded to what the range of its share of `total` supports: 293 of 4,120 with 6–8 % becomes 290. */
export function roundToRange(count: number, total: number, range: Interval | null): number {
  if (range === null) return count;
  const half = ((range[1] - range[0]) * total) / 2;
  if (!(half >= 10)) return count;
  const step = 10 ** Math.floor(Math.log10(half));
  const rounded = Math.round(count / step) * step;
  return rounded === 0 ? count : rounded;
}

/** A figure per post: whole where it is large, one decimal where a half can matter. */
export function formatPerPost(value: number): string {
  return Number.isInteger(value) || value >= 10 ? formatCount(Math.round(value)) : fixed(value, 1);
}

/** `14 to 46` per post; one figure where both read the same. */
export function formatBetween(low: number, high: number): string {
  const [from, to] = [formatPerPost(low), formatPerPost(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** A figure per day or week: whole from ten on, one decimal below, `under 0.1` for what would read as none. */
export function formatPace(value: number): string {
  if (value > 0 && value < 0.05) return 'under 0.1';
  return value >= 9.95 ? formatCount(value) : fixed(value, Number.isInteger(value) ? 0 : 1);
}

/** How many times the usual, as `20×`; `null` where less than one is usual, of which nothing is a fair multiple. */
export function formatTimes(count: number, usual: number): string | null {
  return usual < 1 ? null : `${formatPace(count / usual)}×`;
}

const byteUnits = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** `2.3 MB`, in thousands. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < byteUnits.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${byteUnits[unit]}`;
}

import type { ComparedCell, ComparedDifference, ComparedSide, MeasureId, MeasureUnit } from '../../model/comparison.ts';
import type { PaperOption } from '../../model/decision-paper.ts';
import type { Interval } from '../../model/interval.ts';
import { formatSpan, lastDayBefore } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { labelNames, subjectInWords } from '../words.ts';

export const measureNames: Readonly<Record<MeasureId, string>> = {
  ...labelNames,
  abuse: 'any abuse',
  danger: 'danger',
  'abuse-of-others': 'abuse of others',
  anonymity: 'strong anonymity',
  'anonymity-among-abusers': 'strong anonymity of abusers',
  reach: 'for 1,000 followers',
  'reach-per-post': 'a post',
  'messages-a-day': 'messages a day',
  'reading-minutes': 'minutes to read a day',
  'at-night': 'at night',
};

/** A measure's name where no title of a table stands above it. */
export function nameAlone(id: MeasureId): string {
  if (id === 'reach') return 'what a post gets for 1,000 followers';
  return id === 'reach-per-post' ? 'what a post gets' : measureNames[id];
}

/** Measures that share a unit stand in one table under these words. */
export const unitTitles: Readonly<Record<MeasureUnit, string>> = {
  'per-thousand': 'of 1,000 messages',
  'per-month': 'in a month of seen days',
  share: 'share',
  'per-thousand-followers': 'for 1,000 followers',
  'per-post': 'a post',
  'per-day': 'a seen day',
  minutes: 'a seen day',
};

export const optionNames: Readonly<Record<PaperOption, string>> = {
  stay: 'Stay',
  'stay-selectively': 'Stay selectively',
  'strengthen-own-guidelines': 'Strengthen own guidelines',
  'address-it-publicly': 'Address it publicly',
  mirror: 'Mirror',
  leave: 'Leave',
};

/** `A`, `B`, … of the sides in their order. */
export function letterOf(side: number): string {
  return String.fromCharCode(65 + (side % 26));
}

/** `@DrExample on X, 1 Mar – 31 Oct 2026`. */
export function sideInWords({ subject, window }: ComparedSide): string {
  const until = window.until === null ? null : lastDayBefore(window.until);
  const span = formatSpan(window.since, until, window.timezone);
  return span === null ? subjectInWords(subject) : `${subjectInWords(subject)}, ${span}`;
}

/** Decimals that the width of a range supports, two at most. */
function decimalsOf(value: number, range: Interval | null): number {
  if (value === 0 && range === null) return 0;
  const width = range === null ? Math.abs(value) / 5 : (range[1] - range[0]) / 2;
  return width > 0 ? Math.min(2, Math.max(0, Math.ceil(-Math.log10(width)))) : 2;
}

function fixed(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat('en-GB', digits).format(value);
}

/** A figure with its range, in its unit: `36.5 (28.1–45.9)`, `31 % (27–36 %)`. */
export function figureInWords(value: number, range: Interval | null, unit: MeasureUnit): string {
  const scale = unit === 'share' ? 100 : 1;
  const [number, within] = [value * scale, range === null ? null : ([range[0] * scale, range[1] * scale] as const)];
  const decimals = decimalsOf(number, within);
  const sign = unit === 'share' ? ' %' : '';
  const said = `${fixed(number, decimals)}${sign}`;
  return within === null ? said : `${said} (${fixed(within[0], decimals)}–${fixed(within[1], decimals)}${sign})`;
}

/** A cell: the figure, its range and how many it rests on; `not known` where there is none. */
export function cellInWords({ value, ci95, n, of }: ComparedCell, unit: MeasureUnit): string {
  if (value === null) return 'not known';
  const rests = of === 'days' ? `${formatCount(n)} days` : `n ${formatCount(n)}`;
  return `${figureInWords(value, ci95, unit)} · ${rests}`;
}

/** `1.8× (1.2–2.6)`; `at least 3×` where the first side has none, `up to 0.2×` where this one has none. */
export function differenceInWords({ ratio, ci95 }: ComparedDifference): string {
  if (ci95 === null) return '';
  const [low, high] = ci95;
  const decimals = high === null ? 1 : Math.max(1, decimalsOf(ratio ?? 1, [low, high]));
  if (ratio === null || high === null) return `at least ${fixed(low, decimals)}×`;
  if (ratio === 0) return `up to ${fixed(high, decimals)}×`;
  return `${fixed(ratio, decimals)}× (${fixed(low, decimals)}–${fixed(high, decimals)})`;
}

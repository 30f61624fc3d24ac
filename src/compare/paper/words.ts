import type { MeasureId } from '../../model/comparison.ts';
import type { Interval } from '../../model/interval.ts';
import type { RateMethod } from '../../model/report.ts';

/** A figure with no more digits than its range supports; of one without, three. */
export function figure(value: number, ci95: Interval | null = null): string {
  const digits = { maximumFractionDigits: decimals(value, ci95) };
  return new Intl.NumberFormat('en-GB', digits).format(value);
}

function decimals(value: number, ci95: Interval | null): number {
  if (Number.isInteger(value) && ci95 === null) return 0;
  const width = ci95 === null ? Math.abs(value) / 10 : (ci95[1] - ci95[0]) / 2;
  return width > 0 ? Math.min(2, Math.max(0, Math.ceil(-Math.log10(width)))) : 2;
}

/** `4.1 (3.1–5.2)`; the figure alone without an interval. */
export function ranged(value: number, ci95: Interval | null): string {
  if (ci95 === null) return figure(value);
  return `${figure(value, ci95)} (${figure(ci95[0], ci95)}–${figure(ci95[1], ci95)})`;
}

/** `0.6× (0.5–0.7)`. */
export function times(ratio: number, ci95: Interval | null): string {
  return ranged(ratio, ci95).replace(/^\S+/, (number) => `${number}×`);
}

/** `1 account`, `4,120 accounts`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : several}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `the takeover (27 Oct 2022)`, `“rename” (4 May 2021)`; a date that the figures showed has no other name. */
export function dateInWords(event: string, at: string): string {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  const written = name === undefined ? at : `${day} ${name} ${year}`;
  if (event.startsWith('found ')) return `${written} (found in the figures)`;
  return event === 'takeover' ? `the takeover (${written})` : `“${event}” (${written})`;
}

/** `is` of one, `are` of several. */
export function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** What a figure says after its number. */
const units: Readonly<Record<MeasureId, string>> = {
  abuse: 'of 1,000 messages flagged as abusive',
  threat: 'of 1,000 messages flagged as threats',
  doxxing: 'of 1,000 messages flagged as doxxing',
  'self-harm-encouragement': 'of 1,000 messages flagged as urging self-harm',
  'sexual-harassment': 'of 1,000 messages flagged as sexual harassment',
  'identity-hate': 'of 1,000 messages flagged as identity hate',
  dehumanisation: 'of 1,000 messages flagged as dehumanising',
  accusation: 'of 1,000 messages flagged as accusations',
  insult: 'of 1,000 messages flagged as insults',
  profanity: 'of 1,000 messages flagged as profanity at somebody',
  danger: 'messages of danger in a month of seen days',
  'abuse-of-others': 'of 1,000 messages flagged as abuse of somebody else',
  support: 'of 1,000 messages flagged as support',
  criticism: 'of 1,000 messages flagged as criticism',
  anonymity: 'of all accounts that wrote, with strong signs of anonymity',
  'anonymity-among-abusers': 'of the accounts that wrote what was flagged, with strong signs of anonymity',
  reach: 'for 1,000 followers by the median post',
  'reach-per-post': 'by the median post',
  'messages-a-day': 'messages a seen day',
  'reading-minutes': 'minutes to read a seen day',
  'at-night': 'of the messages at night',
};

/** Figures that are shares, told in per cent. */
const shares: ReadonlySet<string> = new Set<MeasureId>(['anonymity', 'anonymity-among-abusers', 'at-night']);

/** `31 % (27–36 %)`. */
function percents(value: number, ci95: Interval | null): string {
  if (ci95 === null) return `${figure(value * 100)} %`;
  const range = [ci95[0] * 100, ci95[1] * 100] as const;
  return `${figure(value * 100, range)} % (${figure(range[0], range)}–${figure(range[1], range)} %)`;
}

/** A limit of a figure: `5`, of a share `10 %`. */
export function limitFigure(of: string, limit: number): string {
  return shares.has(of) ? `${figure(limit * 100)} %` : figure(limit);
}

/** A measure's figure in words, its number in front. People check abuse as a whole, so all else stays flagged. */
export function inWords(id: MeasureId, value: number, ci95: Interval | null, method: RateMethod): string {
  const isChecked = id === 'abuse' && method.startsWith('checked');
  if (shares.has(id)) return `${percents(value, ci95)} ${units[id]}`;
  return `${ranged(value, ci95)} ${isChecked ? 'of 1,000 messages abusive, as people checked' : units[id]}`;
}

import type { Misquote, PostsSearched, QuotationTime, Report } from '../../model/report.ts';
import { type Block, paragraph } from '../blocks.ts';
import { formatDay, formatMonths, formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';
import { together } from '../wrap.ts';

/** Stretches without a post that are named, the longest; all are in the JSON. */
const gapsShown = 4;

/** How far the posts given cover the times of all quotations looked up, found or not, and the months of which there is none. */
export function timesCovered(misquotes: readonly Misquote[], { gaps }: PostsSearched): Block[] {
  const times = misquotes.map(({ time }) => time);
  const known = times.filter((time) => time !== null);
  const of = (covered: QuotationTime['covered']) => known.filter((time) => time.covered === covered).length;
  const parts = [
    `${formatCount(of('yes'))} in full`,
    `${formatCount(of('in-part'))} in part`,
    `${formatCount(of('no'))} not at all`,
    ...(known.length < times.length ? [`of ${formatCount(times.length - known.length)} the time is not known`] : []),
  ];
  return [
    ...paragraph(`The posts given cover the time these quotations are of: ${parts.map(together).join(', ')}.`),
    ...(gaps === null || gaps.length === 0 ? [] : paragraph(`No post was given of ${gapsInWords(gaps)}.`)),
  ];
}

function gapsInWords(gaps: NonNullable<PostsSearched['gaps']>): string {
  const longest = [...gaps].sort((a, b) => monthsIn(b) - monthsIn(a)).slice(0, gapsShown);
  const shown = longest.sort((a, b) => (a.from < b.from ? -1 : 1));
  const more = gaps.length - shown.length;
  const names = shown.map(({ from, to }) => together(formatMonths(from, to))).join(', ');
  return more === 0 ? names : `${names}, nor of ${counted(more, 'shorter stretch', 'shorter stretches')}`;
}

function monthsIn({ from, to }: { readonly from: string; readonly to: string }): number {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(to) - number(from) + 1;
}

/** Whether the posts given are of the time of one quotation, in a line; `null` where its time is not known. */
export function timeInWords({ time }: Misquote, { impersonation, window }: Report): string | null {
  if (time === null) return null;
  const { searched } = impersonation;
  if (time.by === 'date-named') return named(time, window.timezone);
  if (searched?.to && time.to > searched.to) {
    return `written after the last of your posts given, ${formatDay(searched.to, window.timezone)}`;
  }
  if (searched?.from && time.to < searched.from) {
    return `written before the first of your posts given, ${formatDay(searched.from, window.timezone)}`;
  }
  if (time.posts === 0) return 'no post of yours was given of the month before it';
  return `${counted(time.posts, 'post')} of yours given from the month before it`;
}

function named({ from, to, posts, covered }: QuotationTime, timezone: string): string {
  const days = `said to be of ${together(spanInWords(from, to, timezone))}`;
  if (covered === 'no') return `${days}: no post of yours was given of that time`;
  const part = covered === 'yes' ? '' : ', which they cover in part';
  return `${days}: ${counted(posts, 'post')} of yours given of that time${part}`;
}

/** A whole year by its number; else the days. */
function spanInWords(from: string, to: string, timezone: string): string {
  const year = /^\d{4}(?=-01-01$)/.exec(from)?.[0];
  if (year !== undefined && to === `${year}-12-31`) return year;
  return formatSpan(from, to, timezone) ?? 'a time that is not known';
}

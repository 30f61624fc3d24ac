import type { PostsSearched, QuotationTime } from '../model/report.ts';
import { dateOf } from './calendar.ts';
import { firstAtOrAfter } from './reach/sample.ts';

const msPerDay = 86_400_000;

/** A quotation in a message that names no date is of something posted before: looked at are so many days up to the message. */
const daysBefore = 30;

/** A month (`YYYY-MM`, `null` unknown), how many own posts of it were given, and the ISO times of the first and the last. */
interface PostMonth {
  readonly month: string | null;
  readonly posts: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** How many posts quotations were looked up in, of when, and the stretches of whole months of which none was given; `null` where there are no posts. */
export function postsSearched(months: readonly PostMonth[]): PostsSearched | null {
  const posts = months.reduce((sum, month) => sum + month.posts, 0);
  if (posts === 0) return null;
  const days = months.flatMap(({ from, to }) => [from, to]).filter((time) => time !== null);
  const [first, last] = [days.sort()[0], days.at(-1)];
  if (first === undefined || last === undefined) return { posts, from: null, to: null, gaps: null };
  return { posts, from: first.slice(0, 10), to: last.slice(0, 10), gaps: gapsOf(months) };
}

function gapsOf(months: readonly PostMonth[]): NonNullable<PostsSearched['gaps']> {
  const numbers = months.flatMap(({ month }) => (month === null ? [] : [monthOf(Date.parse(`${month}-01`))]));
  return [...numbers]
    .sort((a, b) => a - b)
    .flatMap((month, index, all) => {
      const before = all[index - 1] ?? month;
      return month > before + 1 ? [{ from: monthName(before + 1), to: monthName(month - 1) }] : [];
    });
}

/** Days, both included, as the first instants of the first and the last. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the own posts given cover the time a quotation is of: the days its message names, else those up to the day the message
 * was written. `at`: when own posts were written, ascending; all times in milliseconds since 1970 UTC. `null` where neither is known, or no post has a date.
 */
export function quotationTime(
  at: Float64Array,
  { named, written }: { readonly named: Days | null; readonly written: number | null },
): QuotationTime | null {
  const days =
    named ?? (written === null ? null : { from: dayOf(written) - daysBefore * msPerDay, to: dayOf(written) });
  if (days === null || at.length === 0) return null;
  const posts = firstAtOrAfter(at, days.to + msPerDay) - firstAtOrAfter(at, days.from);
  return {
    from: dateOf(days.from / msPerDay),
    to: dateOf(days.to / msPerDay),
    by: named === null ? 'date-written' : 'date-named',
    posts,
    covered: posts === 0 ? 'no' : isWhole(at, days, named !== null) ? 'yes' : 'in-part',
  };
}

/** Of a message that names no date its day alone must lie within what was given; days named must so from the first to the last, with posts in every month. */
function isWhole(at: Float64Array, { from, to }: Days, isNamed: boolean): boolean {
  const [first, last] = [dayOf(at[0] ?? 0), dayOf(at.at(-1) ?? 0)];
  if (to > last) return false;
  if (!isNamed) return true;
  if (from < first) return false;
  let before = monthOf(from) - 1;
  for (let next = firstAtOrAfter(at, from); next < at.length && (at[next] ?? 0) < to + msPerDay; next += 1) {
    const month = monthOf(at[next] ?? 0);
    if (month > before + 1) return false;
    before = month;
  }
  return before >= monthOf(to);
}

function dayOf(at: number): number {
  return Math.floor(at / msPerDay) * msPerDay;
}

/** Months since the year 0. */
function monthOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month, `YYYY-MM-DD`. */
function monthName(month: number): string {
  return dateOf(Date.UTC(Math.floor(month / 12), month % 12, 1) / msPerDay);
}

import type { Reach, Report } from '../../model/report.ts';
import { formatMonths } from '../dates.ts';
import { formatBetween, formatCount, formatPerPost } from '../figures.ts';
import { hasOwnPostsOutsideWindow } from '../holdings.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, changeInWords, counted, listed, sentence, theMessages } from '../words.ts';
import { together } from '../wrap.ts';
import { changesWith, eventInWords, type NumberedChange, ratioOf, whyOpen } from './changes-in-words.ts';

/** Months shown as the latest, and as many before them as are set beside. */
const latestMonths = 3;
const earlierMonths = 12;
/** Changes told one by one in the answer; all are in a table further down. */
const changesTold = 3;

/** What a typical post gets, and its latest months beside those before: plain figures, no cause and no verdict. */
export function engagementPoint(report: Report): string[] {
  const { posts, perPost } = report.reach;
  if (posts === 0) {
    const outside = hasOwnPostsOutsideWindow(report);
    const why = outside ? 'your posts in these inputs lie outside this span of time.' : 'no post of yours was read.';
    return [`Is anyone still hearing you? Nothing here can show that: ${why}`];
  }
  const { basis, median, p25, p75 } = perPost;
  if (basis === null || median === null) {
    const why = reasonFor(report, 'reach.perPost.median')?.text ?? 'the inputs hold no counts.';
    return [`Is anyone still hearing you? Nothing here can show that: ${why}`];
  }
  const gets = `${formatPerPost(median)} ${basisInWords(basis)}`;
  const half = p25 === null || p75 === null ? [] : [`half get ${between(p25, p75)}`];
  const beside = [...(perPost.posts === 1 ? [] : half), ofPosts(report.reach)].join('; ');
  const post = posts === 1 ? 'The one post of yours seen' : 'A typical post of yours';
  const typical = `${post} gets ${gets}${posts === 1 ? '' : ` (${beside})`}.`;
  return [[typical, monthsBeside(report.reach)].filter((part) => part !== '').join(' ')];
}

/** Of how many posts the figure is, and when they were written: `508 of 569 posts, Apr 2019 – Oct 2026`. */
function ofPosts(reach: Reach): string {
  const { posts, perPost } = reach;
  const of = perPost.posts < posts ? `${formatCount(perPost.posts)} of ` : '';
  const months = monthsOf(reach);
  const [first, last] = [months[0], months.at(-1)];
  const when = first === undefined || last === undefined ? [] : [formatMonths(first.start, last.start)];
  return [`${of}${counted(posts, 'post')}`, ...when].map(together).join(', ');
}

function monthsOf({ timeline, perPost }: Reach): Reach['timeline'] {
  return timeline.filter(({ basis, posts }) => basis === perPost.basis && posts > 0);
}

function monthsBeside(reach: Reach): string {
  const months = monthsOf(reach);
  const latest = months.slice(-latestMonths);
  const earlier = months.slice(0, -latestMonths).slice(-earlierMonths);
  if (earlier.length < latestMonths) return '';
  const medians = earlier.map(({ median }) => median);
  const now = latest.map(({ median }) => formatPerPost(median)).join(', ');
  const before = between(Math.min(...medians), Math.max(...medians));
  const span = together(formatMonths(latest[0]?.start ?? '', latest.at(-1)?.start ?? ''));
  const of = together(`${listed(latest.map(({ posts }) => formatCount(posts)))} posts`);
  return `By month, ${span}: ${now}, of ${of}; the ${counted(earlier.length, 'month')} before: ${before}.`;
}

function between(low: number, high: number): string {
  return together(formatBetween(low, high));
}

/** Whether a typical post gets more or less than before each date: what changed; then what did not or cannot be told. */
export function changePoints(report: Report): string[] {
  const all = changesWith(report, ['fell', 'rose']);
  const changed = all.slice(0, changesTold);
  const more = all.length - changed.length;
  const rest = [
    ...(more > 0 ? [`${counted(more, 'more change')} further down.`] : []),
    ...noChange(changesWith(report, ['no-change'])),
    ...cannotTell(report, changesWith(report, ['cannot-tell']), all.length > 0 ? 'it' : 'a typical post'),
  ];
  const told = (['fell', 'rose'] as const).flatMap((verdict) =>
    (['views', 'engagement'] as const).map((basis) =>
      changedSo(changed.filter(({ change }) => change.verdict === verdict && change.basis === basis)),
    ),
  );
  const points = told.filter((point) => point !== '');
  const last = points.pop();
  return [...points, [...(last === undefined ? [] : [last]), ...rest].join(' ')].filter((point) => point !== '');
}

/** Changes of one verdict and basis. */
function changedSo(changes: readonly NumberedChange[]): string {
  const [first] = changes;
  if (first === undefined || (first.change.verdict !== 'fell' && first.change.verdict !== 'rose')) return '';
  const each = changes.map(({ change }) => {
    const trend = change.explainedByTrend === true ? ', as a trend that was under way would have it too' : '';
    return `than before ${eventInWords(change)}: ${besideBefore(change)}${trend}`;
  });
  return `A typical post gets ${changeInWords(first.change.verdict, first.change.basis)} ${each.join('; ')}.`;
}

/** `0.6× (0.5–0.7) in 298 posts beside 341`. */
function besideBefore(change: NumberedChange['change']): string {
  const posts = together(`${counted(change.after.n, 'post')} beside ${formatCount(change.before.n)}`);
  return `${ratioOf(change) ?? 'no range'} in ${posts}`;
}

function noChange(changes: readonly NumberedChange[]): string[] {
  return (['views', 'engagement'] as const).flatMap((basis) => {
    const places = changes
      .filter(({ change }) => change.basis === basis)
      .map(({ change }) => `${eventInWords(change)}: ${besideBefore(change)}`);
    return places.length === 0 ? [] : [`No change shown in ${basisInWords(basis)} at ${places.join('; ')}.`];
  });
}

/** The reason where there is one such date; several have theirs further down. */
function cannotTell(report: Report, changes: readonly NumberedChange[], what: string): string[] {
  const [first] = changes;
  if (first === undefined || report.reach.perPost.basis === null) return [];
  const events = changes.map(({ change }) => eventInWords(change)).join('; ');
  const why = changes.length === 1 ? sentence(whyOpen(report, first.index)) : 'Why stands further down.';
  return [`Cannot tell whether ${what} gets more or less than before ${events}. ${why}`];
}

/** The messages of support: what would be lost. */
export function supportPoint(report: Report): string[] {
  const { count, authors } = report.toxicity.byClass.support;
  if (count === null || report.toxicity.judged === 0) return [];
  if (count === 0) return [`Support: none flagged among ${theMessages(report.toxicity.judged)} judged.`];
  const by = authors === null ? '' : `, by ${counted(authors, 'account')},`;
  const { judged } = report.toxicity;
  if (judged === 1) return ['The one message judged was flagged as support.'];
  return [
    `${formatCount(count)} of ${theMessages(judged)} judged${by} ${count === 1 ? 'was' : 'were'} flagged as support.`,
  ];
}

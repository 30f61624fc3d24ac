import type { Reach, Report } from '../../model/report.ts';
import { formatMonths } from '../dates.ts';
import { formatBetween, formatCount, formatPerPost } from '../figures.ts';
import { hasOwnPostsOutsideWindow } from '../holdings.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, counted, theMessages } from '../words.ts';
import { together } from './wrap.ts';

/** Months shown as the latest, and as many before them as are set beside. */
const latestMonths = 3;
const earlierMonths = 12;

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
  const known = perPost.posts < posts ? [`known of ${formatCount(perPost.posts)} of ${counted(posts, 'post')}`] : [];
  const beside = [...(perPost.posts === 1 ? [] : half), ...known].join('; ');
  const post = posts === 1 ? 'The one post of yours seen' : 'A typical post of yours';
  const typical = `${post} gets ${gets}${beside === '' ? '' : ` (${beside})`}.`;
  return [[typical, monthsBeside(report.reach)].filter((part) => part !== '').join(' ')];
}

function monthsBeside(reach: Reach): string {
  const months = reach.timeline.filter(({ basis, posts }) => basis === reach.perPost.basis && posts > 0);
  const latest = months.slice(-latestMonths);
  const earlier = months.slice(0, -latestMonths).slice(-earlierMonths);
  if (earlier.length < latestMonths) return '';
  const medians = earlier.map(({ median }) => median);
  const now = latest.map(({ median }) => formatPerPost(median)).join(', ');
  const before = between(Math.min(...medians), Math.max(...medians));
  const span = together(formatMonths(latest[0]?.start ?? '', latest.at(-1)?.start ?? ''));
  return `By month, ${span}: ${now}; the ${counted(earlier.length, 'month')} before: ${before}.`;
}

function between(low: number, high: number): string {
  return together(formatBetween(low, high));
}

/** The messages of support: what would be lost. */
export function supportPoint(report: Report): string[] {
  const { count, authors } = report.toxicity.byClass.support;
  if (count === null || report.toxicity.judged === 0) return [];
  if (count === 0) return [`Support: none flagged among ${theMessages(report.toxicity.judged)} judged.`];
  const by = authors === null ? '' : ` by ${counted(authors, 'account')}`;
  return [`${counted(count, 'message')}${by} ${count === 1 ? 'was' : 'were'} flagged as support.`];
}

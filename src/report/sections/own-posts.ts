import type { Report } from '../../model/report.ts';
import { type Block, heading, type Paper, paragraph, table } from '../blocks.ts';
import { formatMonth } from '../dates.ts';
import { formatBetween, formatCount, formatPerPost } from '../figures.ts';
import { hasOwnPostsOutsideWindow } from '../holdings.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, counted } from '../words.ts';
import { together } from '../wrap.ts';

/** Months on a terminal; all are in the JSON. */
const rowsShown = 12;
const barCells = 10;

/** What the subject's own posts get, per post and by month, each figure with what it counts. */
export function ownPosts(report: Report, paper: Paper): Block[] {
  const { posts } = report.reach;
  const title = heading('Your own posts');
  if (posts === 0) {
    const why = hasOwnPostsOutsideWindow(report)
      ? 'your posts in these inputs lie outside this span of time.'
      : 'no post of yours is in these inputs.';
    return [...title, ...paragraph(`Nothing here can show how your posts do: ${why}`)];
  }
  return [
    ...title,
    ...paragraph(perPost(report)),
    ...months(report, 'views', paper),
    ...months(report, 'engagement', paper),
    ...likesAlone(report, paper),
  ];
}

/** Of fewer posts none is one in twenty. */
const twenty = 20;

function perPost(report: Report): string {
  const { posts, perPost } = report.reach;
  const { basis, median, p25, p75, p95 } = perPost;
  const judged = `${counted(posts, 'post')}, reposts left out`;
  if (basis === null || median === null) {
    return `${judged}. ${reasonFor(report, 'reach.perPost.median')?.text ?? 'The inputs hold no counts for them.'}`;
  }
  const known =
    perPost.posts < posts ? `; ${formatCount(perPost.posts)} of them with ${basisInWords(basis)} known` : '';
  const gets = `${formatPerPost(median)} ${basisInWords(basis)}`;
  if (perPost.posts === 1) return `${judged}${known}. ${posts === 1 ? 'It' : 'That one'} gets ${gets}.`;
  const middle = p25 === null || p75 === null ? '' : `; half get ${together(formatBetween(p25, p75))}`;
  const isTold = p95 !== null && p75 !== null && p95 > p75 && perPost.posts >= twenty;
  const best = isTold ? `, one in twenty more than ${formatPerPost(p95)}` : '';
  return `${judged}${known}. A typical one${known === '' ? '' : ' of these'} gets ${gets}${middle}${best}.`;
}

/** Likes of posts whose reposts and views nobody tells: never beside the likes and reposts of others. */
function likesAlone({ reach }: Report, paper: Paper): Block[] {
  if (reach.likesAlone === null) return [];
  const { posts, median, p25, p75, timeline } = reach.likesAlone;
  const middle = posts === 1 ? '' : `; half get ${together(formatBetween(p25, p75))}`;
  return [
    ...paragraph(
      `Likes alone are known of ${counted(posts, 'post')}. A typical one gets ${formatPerPost(median)}${middle}.`,
    ),
    ...monthTable(timeline, 'likes', paper),
  ];
}

function months(report: Report, basis: 'views' | 'engagement', paper: Paper): Block[] {
  const all = report.reach.timeline.filter((month) => month.basis === basis && month.posts > 0);
  return monthTable(all, basisInWords(basis), paper);
}

type Months = readonly { readonly start: string; readonly posts: number; readonly median: number }[];

function monthTable(all: Months, what: string, paper: Paper): Block[] {
  if (all.length === 0) return [];
  const shown = all.slice(-paper.most(rowsShown));
  const max = Math.max(...shown.map(({ median }) => median));
  const rows = shown.map(({ start, posts, median }) => [
    formatMonth(start),
    formatCount(posts),
    formatPerPost(median),
    { value: median, max: max, cells: barCells },
  ]);
  const more = all.length - shown.length;
  return [
    ...table(
      [
        { title: 'month', align: 'left' },
        { title: 'posts', align: 'right' },
        { title: `${what} (median)`, align: 'right' },
        { title: '', align: 'left' },
      ],
      rows,
    ),
    ...(more > 0 ? paragraph(`and ${counted(more, 'earlier month')}, in --format json`) : []),
  ];
}

import type { ReachBasis, ReachByBasis, ReachKind, ReachPost, ReachSpread } from '../../model/reach.ts';
import type { Report } from '../../model/report.ts';
import { figuredSparkline } from '../bars.ts';
import { aside, type Block, type Column, chart, gap, heading, type Paper, paragraph, table } from '../blocks.ts';
import type { Chart } from '../charts/chart.ts';
import { formatDay, formatQuarter } from '../dates.ts';
import { formatBetween, formatCount, formatPace, formatPerPost } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, counted, sentence } from '../words.ts';
import { together } from '../wrap.ts';
import { bestAndWorst } from './best-hours.ts';

/** Quarters in the table on a terminal; the line above it holds more, and the JSON all. */
const quartersShown = 8;
/** Posts named of those that got most and of those that got least; five are in the JSON. */
const postsNamed = 3;
const barCells = 10;
/** Quarters in the chart: twenty years. */
const quartersDrawn = 80;

const kindNames: Readonly<Record<ReachKind, string>> = {
  original: 'on their own',
  reply: 'replies to others',
  thread: 'threads: replies to yourself',
  media: 'with a picture or video',
  link: 'with a link',
};

const kinds = ['original', 'reply', 'thread', 'media', 'link'] as const satisfies readonly ReachKind[];

/** What own posts got by quarter, kind and clock, each basis in a part of its own. Nothing where no post has a count. */
export function reachOverTime(report: Report, paper: Paper): Block[] {
  const { byBasis } = report.reach;
  const bases = (['views', 'engagement'] as const).filter((basis) => byBasis[basis].all.n > 0);
  if (bases.length === 0) return [];
  return [
    ...heading('What your posts got'),
    ...paragraph(perThousand(report)),
    ...bases.flatMap((basis, index) => [...(index === 0 ? [] : [gap]), ...part(report, basis, paper)]),
    ...aside(
      'Counted as of export: likes lost with departed accounts are missing from old posts. Posts whose counts were read ' +
        'within seven days are left out.',
    ),
  ];
}

function perThousand(report: Report): string {
  const { perThousandFollowers: per } = report.reach;
  if (per === null) {
    const why = reasonFor(report, 'reach.perThousandFollowers')?.text ?? 'no follower count is known.';
    return `Per 1,000 followers: not known. ${sentence(why)}`;
  }
  const { timezone } = report.window;
  const when = per.countedAt === null ? '' : ` of ${together(formatDay(per.countedAt, timezone))}`;
  const typical = `${formatPace(per.median)} ${basisInWords(per.basis)} for a typical post`;
  return `Per 1,000 followers: ${typical}, by the ${counted(per.followers, 'follower')}${when}.`;
}

function part(report: Report, basis: ReachBasis, paper: Paper): Block[] {
  const block = report.reach.byBasis[basis];
  return [
    ...quarters(block, basis, paper),
    gap,
    ...byKind(block),
    ...paragraph(bestAndWorst(block)),
    ...paragraph(hIndex(report, basis)),
    ...paragraph(named('Most', block.best, report)),
    ...paragraph(named('Least', leastOf(block), report)),
  ];
}

function quarters({ quarters: all }: ReachByBasis, basis: ReachBasis, paper: Paper): Block[] {
  const withPosts = all.filter(({ n }) => n > 0);
  const shown = withPosts.slice(-paper.most(quartersShown));
  if (shown.length === 0) return paragraph('By quarter: no post has a date.');
  const line = figuredSparkline(
    all.map(({ median }) => median),
    Math.floor(paper.width / 2),
    formatPerPost,
  );
  const max = Math.max(...shown.map(({ median }) => median ?? 0));
  const more = withPosts.length - shown.length;
  return [
    ...chart(`${basisInWords(basis)} by quarter: ${paper.ink.cyan(line)}`, quartersChart(all, basis)),
    ...table(
      columns('quarter', true),
      shown.map((quarter) => [
        ...row(formatQuarter(quarter.start), quarter),
        { value: quarter.median ?? 0, max: max, cells: barCells },
      ]),
    ),
    ...(more > 0 ? paragraph(`and ${counted(more, 'earlier quarter')}, in --format json`) : []),
  ];
}

function quartersChart(all: ReachByBasis['quarters'], basis: ReachBasis): Chart {
  return {
    form: 'lines',
    tabled: true,
    title: `Median of ${basisInWords(basis)} by quarter, and between what the middle half of posts got`,
    series: [`median of ${basisInWords(basis)}`],
    unit: 'count',
    points: all.slice(-quartersDrawn).map(({ start, median, p25, p75 }) => ({
      label: formatQuarter(start),
      values: [median],
      range: p25 === null || p75 === null ? null : [p25, p75],
    })),
  };
}

function byKind({ kinds: spreads }: ReachByBasis): Block[] {
  const some = kinds.filter((kind) => spreads[kind].n > 0);
  if (some.length === 0) return paragraph('By kind: of no post it is known.');
  return table(
    columns('posts that are', false),
    some.map((kind) => row(kindNames[kind], spreads[kind])),
  );
}

function columns(first: string, hasBar: boolean): Column[] {
  return [
    { title: first, align: 'left' },
    { title: 'posts', align: 'right' },
    { title: 'median', align: 'right' },
    { title: 'half get', align: 'left' },
    ...(hasBar ? [{ title: '', align: 'left' } as const] : []),
  ];
}

function row(name: string, { n, p25, median, p75 }: ReachSpread): string[] {
  const half = p25 === null || p75 === null ? '' : formatBetween(p25, p75);
  return [name, formatCount(n), median === null ? 'too few' : formatPerPost(median), half];
}

/** Of fewer posts the h-index says no more than how many there are. */
const fewestRanked = 10;

function hIndex(report: Report, basis: ReachBasis): string {
  const { n, value } = report.reach.byBasis[basis].hIndex;
  const what = basisInWords(basis);
  if (value === null) return sentence(reasonFor(report, `reach.byBasis.${basis}.hIndex.value`)?.text ?? '');
  if (value === 0 && n > 1) return `None of ${counted(n, 'post')} got any ${what}.`;
  if (n < fewestRanked) return '';
  return `${formatCount(value)} of ${counted(n, 'post')} got ${formatCount(value)} ${what} or more each.`;
}

/** None where those are among the ones named as having most. */
function leastOf({ best, worst }: ReachByBasis): readonly ReachPost[] {
  const named = new Set(best.slice(0, postsNamed).map(({ post, at }) => `${post} ${at}`));
  const isNamed = worst.slice(0, postsNamed).some(({ post, at }) => named.has(`${post} ${at}`));
  return isNamed ? [] : worst;
}

function named(what: string, posts: readonly ReachPost[], { window }: Report): string {
  if (posts.length === 0) return '';
  const each = posts.slice(0, postsNamed).map(({ post, at, value }) => {
    const day = formatDay(at, window.timezone);
    return `${together(formatCount(value))} for ${post ?? 'a post that may not be public'} (${together(day)})`;
  });
  return `${what}: ${each.join(', ')}.`;
}

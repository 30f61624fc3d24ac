import type { ReachBasis, ReachChangeRow } from '../../model/reach.ts';
import type { Report } from '../../model/report.ts';
import { aside, type Block, bullet, type Column, gap, heading, notedTable, type Paper, paragraph } from '../blocks.ts';
import { formatDay } from '../dates.ts';
import { formatCount, formatPerPost } from '../figures.ts';
import { basisInWords, listed, sentence } from '../words.ts';
import { together } from '../wrap.ts';
import { isFound, type NumberedChange, ratioOf, whyOpen } from './changes-in-words.ts';

/** Rows of one basis on a terminal; all are in the JSON. */
const rowsShown = 12;

const columns: readonly Column[] = [
  { title: 'date', align: 'left' },
  { title: 'before', align: 'right' },
  { title: 'after', align: 'right' },
  { title: 'ratio (range)', align: 'left' },
  { title: 'after it', align: 'left' },
];

const verdicts: Readonly<Record<ReachChangeRow['verdict'], string>> = {
  fell: 'fewer',
  rose: 'more',
  'no-change': 'none shown',
  'cannot-tell': 'cannot tell',
};

/** What own posts got before and after each date, views and likes and reposts apart. Nothing without own posts. */
export function reachChanges(report: Report, paper: Paper): Block[] {
  const { changes } = report.reach;
  const compared = changes.some(({ before, after }) => before.n + after.n > 0);
  if (changes.length === 0 || (!compared && report.reach.posts === 0)) return [];
  const numbered = changes.map((change, index) => ({ change, index }));
  const bases = (['views', 'engagement'] as const).filter((basis) => changes.some((each) => each.basis === basis));
  return [
    ...heading('Your posts before and after a date · over all there is'),
    ...bases.flatMap((basis, place) => [
      ...(place === 0 ? [] : [gap]),
      ...byBasis(basis, report, { paper, rows: numbered.filter(({ change }) => change.basis === basis) }),
    ]),
    ...aside(notes(changes)),
  ];
}

function byBasis(
  basis: ReachBasis,
  report: Report,
  { paper, rows }: { paper: Paper; rows: readonly NumberedChange[] },
): Block[] {
  const shown = rows.slice(0, paper.most(rowsShown));
  const more = rows.length - shown.length;
  return [
    ...paragraph(`${sentence(basisInWords(basis)).slice(0, -1)}, median of so many posts:`),
    ...(paper.roomy
      ? notedTable(
          columns,
          shown.map((each) => ({
            cells: cells(each.change),
            note: `${nameOf(each.change)} ${noteOf(each, report)}`.trimEnd(),
          })),
        )
      : shown.flatMap((each) => bullet(inLine(each, report)))),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
  ];
}

function cells(change: ReachChangeRow): string[] {
  return [
    formatDay(change.at, 'UTC'),
    side(change.before),
    side(change.after),
    ratioOf(change) ?? 'none',
    verdicts[change.verdict],
  ];
}

function inLine(each: NumberedChange, report: Report): string {
  const { change } = each;
  const sides = together(`${side(change.before)} → ${side(change.after)}`);
  const figures = `${formatDay(change.at, 'UTC')}: ${sides}, ${ratioOf(change) ?? 'no ratio'}, ${verdicts[change.verdict]}.`;
  return `${figures} ${nameOf(change)} ${noteOf(each, report)}`.trimEnd();
}

function nameOf(change: ReachChangeRow): string {
  if (isFound(change)) return 'Found in the figures.';
  return change.event === 'takeover' ? 'The takeover.' : `“${change.event}”.`;
}

/** `27 (212)`: the median, and of how many posts. */
function side({ n, median }: ReachChangeRow['before']): string {
  return `${median === null ? '?' : formatPerPost(median)} (${formatCount(n)})`;
}

function noteOf({ change, index }: NumberedChange, report: Report): string {
  const { verdict, explainedByTrend, alsoBy } = change;
  if (verdict === 'cannot-tell') return sentence(whyOpen(report, index));
  const trend = {
    true: ['A trend that was under way would have it too.'],
    false: isFound(change) ? [] : ['A step at this date fits better than a trend.'],
    null: [],
  }[`${explainedByTrend}`];
  const also = alsoBy === null ? [] : [`The same by ${basisInWords(alsoBy)}.`];
  return [...trend, ...also].join(' ');
}

function notes(changes: readonly ReachChangeRow[]): string {
  const statistics = [...new Set(changes.map(({ statistic }) => statistic))];
  const names = { median: 'medians', 'geometric-mean': 'geometric means' };
  const some = changes.some(isFound)
    ? ['Found in the figures: a date that nobody gave; its ratio tends to lie a little too far from 1.']
    : [];
  return [
    ...some,
    `The ratio is of ${listed(statistics.map((name) => names[name]))}, kind of post and posting rate allowed for, so it ` +
      'can differ from that of the medians. A change of less than a tenth is called none.',
    'Counted as of export: likes lost with departed accounts are missing from old posts.',
    'What stands at one date may come from anything else of that time.',
  ].join(' ');
}

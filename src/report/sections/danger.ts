import type { DangerItem, Report } from '../../model/report.ts';
import {
  aside,
  type Block,
  bullet,
  type Cell,
  type Column,
  gap,
  heading,
  line,
  notedTable,
  type Paper,
  paragraph,
  type Row,
  subheading,
  table,
} from '../blocks.ts';
import { formatDay } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { help } from '../help.ts';
import { directDanger, hasInteractions } from '../holdings.ts';
import { counted, labelNames, listed } from '../words.ts';
import { cutEnd, padEnd, together, widthOf } from '../wrap.ts';
import { noneFound } from './points-about-others.ts';

/** Messages listed on a terminal; all are in the JSON. */
const itemsShown = 10;
/** Cells the table of services needs to be whole. */
const widthForServices = 80;

/** The place of danger: surest first, direct messages apart, the words by `--show-text`, and what can be done. */
export function danger(report: Report, paper: Paper): Block[] {
  const items = report.toxicity.danger;
  const direct = directDanger(report);
  if (items.length + direct.length === 0) {
    return [
      ...heading('Danger'),
      ...paragraph(noneFound(report)),
      ...aside('Flags miss some. If a message worries you, trust that. In the UK: 999 now, 101 otherwise.'),
    ];
  }
  const none = items.length === 0 && hasInteractions(report) ? paragraph(noneFound(report)) : [];
  const found = [...none, ...dangerItems(items, report, paper), ...inDirectMessages(direct, report, paper)];
  const helps = whatHelps(paper);
  // On a page the list may be long, and whoever needs help should not have to read through it.
  const told = paper.medium === 'page' ? [...helps, ...subheading('The messages'), ...found] : [...found, ...helps];
  return [...heading(title(items.length, direct.length), 'danger'), ...told];
}

function title(posts: number, direct: number): string {
  const what = listed([
    ...(posts > 0 ? [counted(posts, 'message')] : []),
    ...(direct > 0 ? [counted(direct, 'direct message')] : []),
  ]);
  const flagged = posts + direct > 1 ? ', surest first · flagged, so look at each' : ' · flagged, so look at it';
  return `Danger · ${what}${flagged}`;
}

function inDirectMessages(items: readonly DangerItem[], report: Report, paper: Paper): Block[] {
  if (items.length === 0) return [];
  const before = report.toxicity.danger.length > 0 || hasInteractions(report) ? [gap] : [];
  return [...before, ...subheading('In direct messages'), ...dangerItems(items, report, paper)];
}

const itemColumns: readonly Column[] = [
  { title: 'kind', align: 'left' },
  { title: 'date', align: 'left' },
  { title: 'account', align: 'left' },
  { title: 'confidence', align: 'right' },
];

/**
 * Items of danger: lines of a terminal, or a table. The surest first, and of equally sure ones the newest: who reads ten of forty should meet those that
 * are most likely what they are flagged as.
 */
export function dangerItems(items: readonly DangerItem[], report: Pick<Report, 'window'>, paper: Paper): Block[] {
  const surest = [...items].sort((a, b) => b.confidence - a.confidence || compareTimes(b.at, a.at));
  const shown = surest.slice(0, paper.most(itemsShown));
  const more = items.length - shown.length;
  const { timezone } = report.window;
  const blocks =
    paper.medium === 'page'
      ? notedTable(
          itemColumns,
          shown.map((item) => itemRow(item, timezone, paper)),
        )
      : shown.flatMap((item) => itemLines(item, timezone, paper));
  return items.length === 0
    ? []
    : [...blocks, ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format html`) : [])];
}

function itemRow(item: DangerItem, timezone: string, paper: Paper): Row {
  const words = wordsOf(item, paper);
  return {
    cells: [
      labelNames[item.class],
      formatDay(item.at, timezone),
      cutEnd(item.author ?? 'author not known', paper.width),
      item.confidence.toFixed(2),
    ],
    note: [...(words === null ? [] : [words]), item.url ?? item.id].join(' · '),
  };
}

/** ISO times of unlike precision compare as times; unknown ones are the oldest. */
function compareTimes(a: string | null, b: string | null): number {
  return timeOf(a) - timeOf(b) || 0;
}

function timeOf(iso: string | null): number {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? 0 : time;
}

function itemLines(item: DangerItem, timezone: string, paper: Paper): Block[] {
  const author = item.author ?? 'author not known';
  const confidence = `confidence ${item.confidence.toFixed(2)}`;
  const kind = padEnd(labelNames[item.class], widthOf(labelNames['self-harm-encouragement']));
  const day = padEnd(formatDay(item.at, timezone), '27 Oct 2022'.length);
  const room = paper.width - widthOf(`  ${kind}  ${day}  ${confidence}  `);
  const who = paper.roomy ? padEnd(cutEnd(author, room), Math.min(room, 20)) : cutEnd(author, paper.width - 4);
  const first = paper.roomy
    ? line(`  ${paper.ink.red(kind)}  ${day}  ${who}  ${paper.ink.dim(confidence)}`)
    : [
        ...paragraph(`${labelNames[item.class]} · ${together(day.trim())} · ${together(confidence)}`),
        ...line(`    ${who}`),
      ];
  const place = item.url === null ? paragraph(item.id, 4) : line(`    ${paper.ink.dim(item.url)}`);
  const words = wordsOf(item, paper);
  if (words === null) return [...first, ...place];
  // Who asks for the words gets all of them.
  const shown = paper.showText === 'full' ? paragraph(words, 4) : line(`    ${words}`);
  return [...first, ...place, ...shown];
}

/** The words, masked ones on one line; a line of nothing but masks is left out. */
function wordsOf(item: DangerItem, paper: Paper): string | null {
  if (paper.showText === 'none' || item.text === null || !/[\p{L}\p{N}]/u.test(item.text)) return null;
  const words = `“${item.text}”`;
  return paper.showText === 'full' ? words : cutEnd(words, paper.width - 4);
}

/** What can be done, and who helps. */
export function whatHelps(paper: Paper): Block[] {
  const rows = help.services.map(({ name, use, contact, link }): Cell[] => [
    name,
    link === null ? contact : { href: link, text: contact },
    use,
  ]);
  const services =
    paper.width >= widthForServices
      ? table(
          ['Who helps in the UK', 'Contact', 'For'].map((title) => ({ title, align: 'left' })),
          rows,
        )
      : help.services.flatMap(({ name, use, contact }) => bullet(`${name} (${use}): ${together(contact)}`));
  return [
    gap,
    ...subheading('What you can do'),
    ...help.steps.flatMap((step) => bullet(step)),
    gap,
    ...services,
    ...aside(`Numbers as of ${help.checked}: check before you rely on them.`),
  ];
}

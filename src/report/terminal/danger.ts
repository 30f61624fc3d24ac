import type { DangerItem, Report } from '../../model/report.ts';
import { formatDay } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { help } from '../help.ts';
import { directDanger, hasInteractions } from '../holdings.ts';
import { counted, labelNames, listed } from '../words.ts';
import { aside, bullet, heading, type Paper, paragraph } from './paper.ts';
import { noneFound } from './points-about-others.ts';
import { table } from './table.ts';
import { cutEnd, padEnd, together, widthOf } from './wrap.ts';

/** Messages listed on a terminal; all are in the JSON. */
const itemsShown = 10;
/** Cells the table of services needs to be whole. */
const widthForServices = 80;

/** The place of danger: newest first, direct messages apart, the words by `--show-text`, and what can be done. */
export function danger(report: Report, paper: Paper): string[] {
  const items = report.toxicity.danger;
  const direct = directDanger(report);
  if (items.length + direct.length === 0) {
    return [
      ...heading(paper, 'Danger'),
      ...paragraph(paper, noneFound(report)),
      ...aside(paper, 'Flags miss some. If a message worries you, trust that. In the UK: 999 now, 101 otherwise.'),
    ];
  }
  const none = items.length === 0 && hasInteractions(report) ? paragraph(paper, noneFound(report)) : [];
  return [
    ...heading(paper, title(items.length, direct.length)).map((line) => paper.ink.red(line)),
    ...none,
    ...dangerItems(items, report, paper),
    ...inDirectMessages(direct, report, paper),
    ...whatHelps(paper),
  ];
}

function title(posts: number, direct: number): string {
  const what = listed([
    ...(posts > 0 ? [counted(posts, 'message')] : []),
    ...(direct > 0 ? [counted(direct, 'direct message')] : []),
  ]);
  const flagged = posts + direct > 1 ? ', newest first · flagged, so look at each' : ' · flagged, so look at it';
  return `Danger · ${what}${flagged}`;
}

function inDirectMessages(items: readonly DangerItem[], report: Report, paper: Paper): string[] {
  if (items.length === 0) return [];
  const before = report.toxicity.danger.length > 0 || hasInteractions(report) ? [''] : [];
  return [...before, ...paragraph(paper, 'In direct messages'), ...dangerItems(items, report, paper)];
}

/** Items of danger as lines, at most ten. */
function dangerItems(items: readonly DangerItem[], report: Report, paper: Paper): string[] {
  const newest = [...items].sort((a, b) => compareTimes(b.at, a.at));
  const lines = newest.slice(0, itemsShown).flatMap((item) => itemLines(item, report.window.timezone, paper));
  const more = items.length - itemsShown;
  if (more > 0) lines.push(...paragraph(paper, `and ${formatCount(more)} more, in --format json`));
  return lines;
}

/** ISO times of unlike precision compare as times; unknown ones are the oldest. */
function compareTimes(a: string | null, b: string | null): number {
  return timeOf(a) - timeOf(b) || 0;
}

function timeOf(iso: string | null): number {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? 0 : time;
}

function itemLines(item: DangerItem, timezone: string, paper: Paper): string[] {
  const author = item.author ?? 'author not known';
  const confidence = `confidence ${item.confidence.toFixed(2)}`;
  const kind = padEnd(labelNames[item.class], widthOf(labelNames['self-harm-encouragement']));
  const day = padEnd(formatDay(item.at, timezone), '27 Oct 2022'.length);
  const room = paper.width - widthOf(`  ${kind}  ${day}  ${confidence}  `);
  const who = paper.roomy ? padEnd(cutEnd(author, room), Math.min(room, 20)) : cutEnd(author, paper.width - 4);
  const first = paper.roomy
    ? [`  ${paper.ink.red(kind)}  ${day}  ${who}  ${paper.ink.dim(confidence)}`]
    : [
        ...paragraph(paper, `${labelNames[item.class]} · ${together(day.trim())} · ${together(confidence)}`),
        `    ${who}`,
      ];
  const place = item.url === null ? paragraph(paper, item.id, 4) : [`    ${paper.ink.dim(item.url)}`];
  return [...first, ...place, ...wordsOf(item, paper)];
}

/** The words on one line, all of them in `explain`; a line of nothing but masks is left out. */
function wordsOf(item: DangerItem, paper: Paper): string[] {
  if (paper.showText === 'none' || item.text === null || !/[\p{L}\p{N}]/u.test(item.text)) return [];
  return [`    ${cutEnd(`“${item.text}”`, paper.width - 4)}`];
}

function whatHelps(paper: Paper): string[] {
  const rows = help.services.map(({ name, use, contact }) => [name, contact, use]);
  const services =
    paper.width >= widthForServices
      ? table(
          paper,
          ['Who helps in the UK', 'Contact', 'For'].map((title) => ({ title, align: 'left' })),
          rows,
        )
      : help.services.flatMap(({ name, use, contact }) => bullet(paper, `${name} (${use}): ${together(contact)}`));
  return [
    '',
    ...paragraph(paper, 'What you can do'),
    ...help.steps.flatMap((step) => bullet(paper, step)),
    '',
    ...services,
    ...aside(paper, `Numbers as of ${help.checked}: check before you rely on them.`),
  ];
}

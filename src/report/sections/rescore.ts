import type { Report } from '../../model/report.ts';
import type { Moved, Rescore, RescoredItem } from '../../model/rescore.ts';
import { type Label, labels } from '../../model/verdict.ts';
import { aside, type Block, bullet, gap, heading, line, type Paper, paragraph, subheading, table } from '../blocks.ts';
import { formatDay } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, labelNames } from '../words.ts';
import { cutEnd, together } from '../wrap.ts';

/** Changed messages listed on a terminal; the JSON has more. */
const itemsShown = 20;

/** What changed since another version of the model judged, where that was asked for. */
export function rescore(report: Report, paper: Paper): Block[] {
  const found = report.rescore;
  if (found === undefined) return [];
  const title = heading('What this version judges differently');
  if (found === null) return [...title, ...paragraph(reasonFor(report, 'rescore')?.text ?? 'Not known.')];
  return [
    ...title,
    ...paragraph(`From ${together(found.from)} to ${together(found.to)}.`),
    ...points(found).flatMap((point) => bullet(point)),
    ...byLabel(found),
    ...changedMessages(found, report.window.timezone, paper),
  ];
}

function points(found: Rescore): string[] {
  const { compared, changed, notCompared, danger, abusive, directionChanged, judged } = found;
  const differ = changed === 1 ? '1 differs' : `${formatCount(changed)} differ`;
  return [
    `${counted(compared, 'message')} compared: ${changed === 0 ? 'no difference' : differ}.`,
    ...(notCompared > 0 ? [`${counted(notCompared, 'message')} not compared: new, or changed since.`] : []),
    ...(compared > 0 ? [`Danger: ${movement(danger)}.`, `Flagged as abusive: ${movement(abusive)}.`] : []),
    ...(directionChanged > 0 ? [`Aimed at somebody else than before: ${counted(directionChanged, 'message')}.`] : []),
    ...(judged.before === judged.after
      ? []
      : [`Judged at all: ${formatCount(judged.before)} before, ${formatCount(judged.after)} now.`]),
  ];
}

function movement({ before, after, gained, lost }: Moved): string {
  return `${formatCount(before)} before, ${formatCount(after)} now (${formatCount(gained)} came, ${formatCount(lost)} went)`;
}

function byLabel({ gained, lost }: Rescore): Block[] {
  const rows = labels
    .filter((label) => gained[label] + lost[label] > 0)
    .map((label) => [labelNames[label], formatCount(gained[label]), formatCount(lost[label])]);
  if (rows.length === 0) return [];
  const columns = [
    { title: 'label, whoever it is aimed at', align: 'left' },
    { title: 'came', align: 'right' },
    { title: 'went', align: 'right' },
  ] as const;
  return [gap, ...table(columns, rows)];
}

function changedMessages({ items, changed }: Rescore, timezone: string, paper: Paper): Block[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, paper.most(itemsShown));
  const more = changed - shown.length;
  return [
    gap,
    ...subheading('Messages judged differently, danger first'),
    ...shown.flatMap((item) => itemLines(item, timezone, paper)),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
    ...aside(`Why one is judged so: ${together('xhealth explain <id>')}`),
  ];
}

function itemLines(item: RescoredItem, timezone: string, paper: Paper): Block[] {
  const { labels: found, abuse, direction } = item;
  const change = [
    beforeAfter(labelled(found.before), labelled(found.after)),
    `abuse ${beforeAfter(share(abuse.before), share(abuse.after))}`,
    ...(direction.before === direction.after ? [] : [`aimed at: ${beforeAfter(direction.before, direction.after)}`]),
  ].join(' · ');
  const words =
    paper.showText === 'none' || item.text === null || !/[\p{L}\p{N}]/u.test(item.text)
      ? []
      : line(`    ${cutEnd(`“${item.text}”`, paper.width - 4)}`);
  return [...bullet(`${item.id} · ${together(formatDay(item.at, timezone))}`), ...paragraph(change, 4), ...words];
}

/** `a → b`; what did not change once. */
function beforeAfter(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

function labelled(found: readonly Label[]): string {
  return found.length === 0 ? 'nothing' : found.map((label) => together(labelNames[label])).join(', ');
}

function share(value: number | null): string {
  return value === null ? together('not judged') : value.toFixed(2);
}

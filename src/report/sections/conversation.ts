import type { Tone, ToneMonth } from '../../model/conversation.ts';
import type { Report } from '../../model/report.ts';
import { sparkline } from '../bars.ts';
import { aside, type Block, type Column, chart, gap, heading, type Paper, paragraph, table } from '../blocks.ts';
import type { Chart } from '../charts/chart.ts';
import { formatMonth } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, methodWord, sentence } from '../words.ts';
import { cutEnd } from '../wrap.ts';
import { percent } from './comparison.ts';
import { middleOfConversation } from './middle.ts';
import { stillThere } from './still-there.ts';

/** A month with fewer judged messages is no point of the line: its shares are chance. */
const fewestJudged = 20;
/** Cells of the other columns, and bounds of the line of months. */
const cellsBeside = 56;
const fewestMonths = 8;
const mostMonths = 36;
/** Months in the chart: ten years. */
const monthsDrawn = 120;

const tones = ['supportive', 'critical', 'neutral', 'abusive'] as const satisfies readonly Tone[];

/** How those who write speak to the subject, how much is neither abuse nor applause, who of the supporters is there. */
export function conversation(report: Report, paper: Paper): Block[] {
  const { counts, shares } = report.conversation;
  const title = 'The conversation round you';
  if (shares === null) {
    const why = reasonFor(report, 'conversation.shares')?.text ?? 'nothing was judged.';
    return [...heading(title), ...paragraph(sentence(why))];
  }
  return [
    ...heading(`${title} · of ${counted(counts.judged, 'message')} judged`),
    ...byTone(report, paper),
    ...chart('', tonesChart(report)),
    ...aside(toneNotes(report)),
    gap,
    ...middleOfConversation(report, paper),
    gap,
    ...stillThere(report),
  ];
}

function byTone(report: Report, paper: Paper): Block[] {
  const { counts, shares, timeline } = report.conversation;
  const cells = Math.min(mostMonths, Math.max(fewestMonths, paper.width - cellsBeside));
  const months = timeline.slice(timeline.findIndex(isFull)).slice(-cells);
  const full = months.filter(isFull);
  const [first, last] = [full[0], full.at(-1)];
  const rows = tones.map((tone) => [
    tone,
    formatCount(counts[tone]),
    shares === null ? '?' : percent(shares[tone]),
    ...(first === undefined || last === undefined
      ? []
      : [shareIn(first, tone), { spark: sparkline(months.map((month) => point(month, tone))) }, shareIn(last, tone)]),
  ]);
  const columns: Column[] = [
    { title: 'messages are', align: 'left' },
    { title: 'number', align: 'right' },
    { title: 'share', align: 'right' },
  ];
  if (first === undefined || last === undefined) return table(columns, rows);
  const byMonth: Column[] = [
    { title: monthTitle(first), align: 'right' },
    { title: 'by month', align: 'left' },
    { title: monthTitle(last), align: 'right' },
  ];
  return table([...columns, ...byMonth], rows);
}

/** In the order of the table, so that the least welcome lies on top. */
function tonesChart({ conversation: { timeline } }: Report): Chart {
  return {
    form: 'stack',
    tabled: false,
    title: `Shares of the judged messages by month; months with fewer than ${fewestJudged} are left blank`,
    series: tones,
    unit: 'share',
    points: timeline.slice(-monthsDrawn).map((month) => ({
      label: formatMonth(month.start),
      values: tones.map((tone) => point(month, tone)),
    })),
  };
}

/** No wider than a month's name, whatever the report holds. */
function monthTitle({ start }: ToneMonth): string {
  return cutEnd(formatMonth(start), 'Oct 2026'.length);
}

function isFull({ counts }: ToneMonth): boolean {
  return counts.judged >= fewestJudged;
}

function shareIn({ shares }: ToneMonth, tone: Tone): string {
  return shares === null ? '?' : percent(shares[tone]);
}

function point(month: ToneMonth, tone: Tone): number | null {
  return isFull(month) ? (month.shares?.[tone] ?? null) : null;
}

function toneNotes({ conversation: { counts }, toxicity }: Report): string {
  const { both, elsewhere } = counts;
  const by = methodWord(toxicity.abusive.method) === 'flagged' ? 'By the flags of a machine. ' : '';
  return [
    `${by}Each message is one of the four: abusive first, then critical, then supportive, else neutral.`,
    ...(both > 0 ? [`Of the critical, ${formatCount(both)} support as well.`] : []),
    ...(elsewhere > 0 ? [`${formatCount(elsewhere)} not abusive here abuse somebody else or quote abuse.`] : []),
    `A dot is a month with fewer than ${fewestJudged} judged.`,
  ].join(' ');
}

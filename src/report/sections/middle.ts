import type { MiddleChange, MiddleQuarter, MiddleSpan } from '../../model/conversation.ts';
import type { Report } from '../../model/report.ts';
import { figuredSparkline } from '../bars.ts';
import { type Block, type Paper, paragraph } from '../blocks.ts';
import { formatQuarter, formatSpan } from '../dates.ts';
import { formatCount, formatRatio, formatShare } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { counted, listed, sentence } from '../words.ts';
import { together } from '../wrap.ts';
import { percent, shareOfKnown } from './comparison.ts';

const verdicts: Readonly<Record<'shrank' | 'grew' | 'no-difference', string>> = {
  shrank: 'it shrank',
  grew: 'it grew',
  'no-difference': 'no difference shown',
};

/** How much of it is neither abuse nor applause: both halves of what was seen, then quarter by quarter. */
export function middleOfConversation(report: Report, paper: Paper): Block[] {
  return [
    ...paragraph('The middle: critical or neutral, so neither abuse of you nor applause.'),
    ...paragraph(halves(report)),
    ...paragraph(quarters(report, paper)),
  ];
}

function halves(report: Report): string {
  const { before, after, change } = report.conversation.middle;
  if (before === null || after === null) {
    return `Whether it shrank: cannot tell. ${why(report, 'conversation.middle.before')}`;
  }
  const spans = `${spanInWords(before)}; ${spanInWords(after)}`;
  if (change.verdict === 'cannot-tell') {
    return `${spans}. Whether it shrank: cannot tell. ${why(report, 'conversation.middle.change.ratio')}`;
  }
  return `${spans}: ${changeInWords(change)}.`;
}

/** `71 % (66–75 %) of 2,010 messages by 900 accounts from 1 Mar – 30 Jun 2026`. */
function spanInWords({ from, to, judged, authors, middle, share, ci95 }: MiddleSpan): string {
  const range = share === null || ci95 === null ? null : formatShare(share, ci95);
  const part = together(range ?? (share === null ? 'none judged' : `${formatCount(middle)}, no range`));
  const when = together(formatSpan(from, to, 'UTC') ?? 'no dates');
  return `${part} of ${counted(judged, 'message')} by ${counted(authors, 'account')}, ${when}`;
}

function changeInWords({ ratio, ci95, verdict }: MiddleChange): string {
  const says = verdict === 'cannot-tell' ? 'cannot tell' : verdicts[verdict];
  return ratio === null || ci95 === null ? says : `${together(formatRatio(ratio, ci95))}, ${says}`;
}

function quarters(report: Report, paper: Paper): string {
  const all = report.conversation.middle.quarters;
  const last = all.at(-1);
  if (last === undefined || all.length < 2) return '';
  const line = figuredSparkline(
    all.map(({ share }) => share),
    Math.floor(paper.width / 2),
    percent,
  );
  const of = shareOfKnown({ count: last.middle, known: last.judged, share: last.share });
  return `By quarter: ${paper.ink.cyan(line)}; the last is ${of}. ${changed(all)}`;
}

/** The quarters that differ from the one before; their intervals hold for all at once. */
function changed(quarters: readonly MiddleQuarter[]): string {
  const different = quarters.filter(({ change }) => change.verdict === 'shrank' || change.verdict === 'grew');
  const told = quarters.filter(({ change }) => change.verdict !== 'cannot-tell').length;
  const rest = `${formatCount(told)} of ${formatCount(quarters.length - 1)} could be set beside the quarter before`;
  if (told === 0) return 'None could be set beside the quarter before.';
  if (different.length === 0) return `${rest}: no difference shown.`;
  const each = different.map(({ from, change }) => `${together(quarterOf(from))} ${changeInWords(change)}`);
  return `${rest}: ${listed(each)}.`;
}

/** A quarter that begins inside of the window begins late: its name is that of the whole. */
function quarterOf(from: string): string {
  if (!/^\d{4}-\d\d-/.test(from)) return from;
  const month = Number(from.slice(5, 7));
  const first = String(month - ((month - 1) % 3)).padStart(2, '0');
  return formatQuarter(`${from.slice(0, 5)}${first}-01`);
}

function why(report: Report, path: string): string {
  return sentence(reasonFor(report, path)?.text ?? 'no reason given');
}

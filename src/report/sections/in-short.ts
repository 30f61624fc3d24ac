import type { Report } from '../../model/report.ts';
import { type Block, bullet, heading, type Paper } from '../blocks.ts';
import { hasInteractions, hasOutsideWindow, hasUnopenedMessages, isEmptyReport, wereDirectRead } from '../holdings.ts';
import { subjectsInWords } from '../words.ts';
import { together } from '../wrap.ts';
import { pileOnPoint } from './point-about-pile-ons.ts';
import { anonymityPoint, candidatesPoint } from './points-about-accounts.ts';
import { abusePoint, dangerPoints, trendPoint, whoPoint } from './points-about-others.ts';
import { changePoints, engagementPoint, supportPoint } from './points-about-reach.ts';

/** The answer first: how bad it is, whether it gets worse, who is behind it, whether anyone still listens. */
export function inShort(report: Report, paper: Paper): Block[] {
  return [...heading('In short'), ...points(report, paper).flatMap((point) => bullet(point))];
}

function points(report: Report, paper: Paper): string[] {
  if (isEmptyReport(report)) return emptyPoints(report);
  const dangers = dangerPoints(report, paper.showText);
  const others = hasInteractions(report)
    ? [
        ...dangers,
        abusePoint(report),
        trendPoint(report),
        ...pileOnPoint(report),
        whoPoint(report),
        ...anonymityPoint(report),
      ]
    : [...dangers, ...candidatesPoint(report), nothingByOthers(report)];
  return [...others, ...engagementPoint(report), ...changePoints(report), ...supportPoint(report)];
}

function emptyPoints(report: Report): string[] {
  const who = together(subjectsInWords(report));
  if (!hasOutsideWindow(report) && hasUnopenedMessages(report)) return unopenedPoints(who);
  return [
    hasOutsideWindow(report)
      ? `Nothing in this span of time concerns ${who}. What the inputs hold of it lies outside this span of time.`
      : `Nothing here concerns ${who}: no post, reply, mention or message of it is in these inputs, the cache or ` +
        'this span of time.',
    'That says nothing about how the account is doing. Check its name, the dates and the files.',
  ];
}

function unopenedPoints(who: string): string[] {
  return [
    `Direct messages are in these inputs and were not opened: ${together('--messages')} reads them. Nothing else here ` +
      `concerns ${who}: no post, reply or mention of it is in these inputs, the cache or this span of time.`,
    'That says nothing about how the account is doing.',
  ];
}

function nothingByOthers(report: Report): string {
  const platform = report.subjects[0]?.platform ?? '';
  const outside = report.coverage.inputs.some(({ records }) => records.interactions > 0);
  if (outside && report.coverage.warnings.some(({ code }) => code === 'since-last-run'))
    return 'No message by others is new since the last report of this kind. What came before it is in that one.';
  const why = outside
    ? `the ${wereDirectRead(report) ? 'replies, mentions and quotes' : 'messages'} by others in these inputs lie outside this span of time. How to get more`
    : `these inputs hold no ${wereDirectRead(report) ? 'replies, mentions or quotes' : 'messages'} by others. How to get them`;
  // What direct messages hold has been told: this must not deny it.
  const where = wereDirectRead(report) ? ' in public' : '';
  return (
    `Nothing here can show whether anyone abuses or threatens you${where}, or whether it gets worse: ${why} without ` +
    `reading them: ${together(`xhealth sources ${platform}`.trim())}.`
  );
}

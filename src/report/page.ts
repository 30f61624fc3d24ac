import type { Report } from '../model/report.ts';
import type { Paper, Section } from './blocks.ts';
import { hasDanger, hasInteractions, isEmptyReport } from './holdings.ts';
import { inert } from './neutral-report.ts';
import type { ReportOptions } from './reporter.ts';
import { aimedAt } from './sections/aimed-at.ts';
import { byKind } from './sections/by-kind.ts';
import { cannotShow } from './sections/cannot-show.ts';
import { conversation } from './sections/conversation.ts';
import { costInTime } from './sections/cost-in-time.ts';
import { danger } from './sections/danger.ts';
import { dayCounts } from './sections/day-counts.ts';
import { differences } from './sections/differences.ts';
import { directMessages } from './sections/direct-messages.ts';
import { findings } from './sections/findings.ts';
import { inShort } from './sections/in-short.ts';
import { knownById } from './sections/known-by-id.ts';
import { methods } from './sections/methods.ts';
import { notJudged } from './sections/not-judged.ts';
import { overTime } from './sections/over-time.ts';
import { ownBehaviour } from './sections/own-behaviour.ts';
import { ownPosts } from './sections/own-posts.ts';
import { pictures } from './sections/pictures.ts';
import { pileOns } from './sections/pile-ons.ts';
import { reachChanges } from './sections/reach-changes.ts';
import { reachOverTime } from './sections/reach-over-time.ts';
import { rescore } from './sections/rescore.ts';
import { restsOn } from './sections/rests-on.ts';
import { shownOfAccounts } from './sections/shown-of-accounts.ts';
import { takenForYou } from './sections/taken-for-you.ts';
import { unknown } from './sections/unknown.ts';
import { whoWritesIt } from './sections/who-writes-it.ts';
import { wordsNeverSaid } from './sections/words-never-said.ts';
import { wroteAlike } from './sections/wrote-alike.ts';

/** Longer strings are cut: an honest one is a message of some hundred words, and a page must stay one that opens. */
const longestString = 1_500;
/** A page has room for so many times the rows of a terminal. */
const roomier = 5;
/** Cells of a line of text where a section cuts one. */
const width = 400;

const aboutOthers: readonly Section[] = [
  directMessages,
  byKind,
  aimedAt,
  overTime,
  differences,
  pileOns,
  whoWritesIt,
  shownOfAccounts,
  knownById,
  takenForYou,
  wordsNeverSaid,
  pictures,
  wroteAlike,
];

/** What can be told without a message by others. */
const withoutMessages: readonly Section[] = [directMessages, knownById, takenForYou, pictures];

/** The paper of a document, which breaks its own lines and has colours of its own. */
export function pagePaper({ showText }: Pick<ReportOptions, 'showText'>): Paper {
  const plain = (text: string) => text;
  return {
    medium: 'page',
    width,
    roomy: true,
    ink: { cyan: plain, red: plain, dim: plain },
    showText,
    most: (onTerminal) => onTerminal * roomier,
  };
}

/** The report with every string inert, on one line and of a length that a page can bear. */
export function pageReport(report: Report): Report {
  // The walk changes strings and nothing else, so the shape stays that of a report.
  return inert(report, longestString) as Report;
}

/** What a document says and in which order: the answer, danger, what it rests on, the figures, then how they were made. */
export function pageSections(report: Report): readonly Section[] {
  const found = hasDanger(report);
  const top = found ? [inShort, danger, restsOn, cannotShow, rescore] : [inShort, restsOn, cannotShow, rescore];
  const end = [findings, notJudged, unknown, methods];
  if (isEmptyReport(report)) return [...top, ...end];
  const seen = hasInteractions(report);
  return [
    ...top,
    ...(found || !seen ? [] : [danger]),
    ...(seen ? aboutOthers : withoutMessages),
    ownPosts,
    reachOverTime,
    reachChanges,
    dayCounts,
    ...(seen ? [conversation] : []),
    ownBehaviour,
    ...(seen ? [costInTime] : []),
    ...end,
  ];
}

/** The note above every document. */
export const contentNote =
  'This page tells of abuse, and may show masked words of it. You need not read it alone, or all of it: the first part ' +
  'says the most important. Where somebody is in danger, help stands right below it.';

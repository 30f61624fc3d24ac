import type { Report } from '../../model/report.ts';
import type { Section } from '../blocks.ts';
import { hasDanger, hasInteractions, isEmptyReport } from '../holdings.ts';
import { neutralReport } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import { aimedAt } from '../sections/aimed-at.ts';
import { byKind } from '../sections/by-kind.ts';
import { cannotShow } from '../sections/cannot-show.ts';
import { conversation } from '../sections/conversation.ts';
import { costInTime } from '../sections/cost-in-time.ts';
import { danger } from '../sections/danger.ts';
import { dayCounts } from '../sections/day-counts.ts';
import { differences } from '../sections/differences.ts';
import { directMessages } from '../sections/direct-messages.ts';
import { footer, header } from '../sections/header.ts';
import { inShort } from '../sections/in-short.ts';
import { knownById } from '../sections/known-by-id.ts';
import { notJudged } from '../sections/not-judged.ts';
import { overTime } from '../sections/over-time.ts';
import { ownBehaviour } from '../sections/own-behaviour.ts';
import { ownPosts } from '../sections/own-posts.ts';
import { pictures } from '../sections/pictures.ts';
import { pileOns } from '../sections/pile-ons.ts';
import { reachChanges } from '../sections/reach-changes.ts';
import { reachOverTime } from '../sections/reach-over-time.ts';
import { rescore } from '../sections/rescore.ts';
import { restsOn } from '../sections/rests-on.ts';
import { shownOfAccounts } from '../sections/shown-of-accounts.ts';
import { takenForYou } from '../sections/taken-for-you.ts';
import { whoWritesIt } from '../sections/who-writes-it.ts';
import { wordsNeverSaid } from '../sections/words-never-said.ts';
import { wroteAlike } from '../sections/wrote-alike.ts';
import { layOut } from './layout.ts';
import { bind, layPaper } from './paper.ts';

const aboutOthers: readonly Section[] = [
  directMessages,
  byKind,
  aimedAt,
  overTime,
  differences,
  pileOns,
  costInTime,
  conversation,
  whoWritesIt,
  shownOfAccounts,
  knownById,
  wroteAlike,
  takenForYou,
  wordsNeverSaid,
  pictures,
];

/** What can be told without a message by others. */
const withoutMessages: readonly Section[] = [directMessages, knownById, takenForYou, pictures];

/** What own posts got, when that changed, and how the subject posts. */
const aboutOwn: readonly Section[] = [ownPosts, reachOverTime, reachChanges, dayCounts, ownBehaviour];

/** The report for a person at a terminal: the answer, danger, what it rests on, then the tables. */
export function terminalReporter(report: Report, options: ReportOptions): string {
  const paper = layPaper(options);
  const shown = neutralReport(report);
  return bind(sectionsFor(shown).map((section) => layOut(section(shown, paper), paper)));
}

function sectionsFor(report: Report): readonly Section[] {
  const found = hasDanger(report);
  const top = found ? [header, inShort, danger, restsOn, rescore] : [header, inShort, restsOn, rescore];
  if (isEmptyReport(report)) return [...top, cannotShow, footer];
  const noneFound = found || !hasInteractions(report) ? [] : [danger];
  const others = hasInteractions(report) ? aboutOthers : withoutMessages;
  return [...top, ...noneFound, ...others, ...aboutOwn, notJudged, cannotShow, footer];
}

import type { Report } from '../../model/report.ts';
import { hasDanger, hasInteractions, isEmptyReport } from '../holdings.ts';
import type { ReportOptions } from '../reporter.ts';
import { aimedAt } from './aimed-at.ts';
import { byKind } from './by-kind.ts';
import { cannotShow } from './cannot-show.ts';
import { conversation } from './conversation.ts';
import { costInTime } from './cost-in-time.ts';
import { danger } from './danger.ts';
import { directMessages } from './direct-messages.ts';
import { footer, header } from './header.ts';
import { inShort } from './in-short.ts';
import { knownById } from './known-by-id.ts';
import { neutralReport } from './neutral-report.ts';
import { notJudged } from './not-judged.ts';
import { overTime } from './over-time.ts';
import { ownBehaviour } from './own-behaviour.ts';
import { ownPosts } from './own-posts.ts';
import { bind, layPaper, type Section } from './paper.ts';
import { pictures } from './pictures.ts';
import { pileOns } from './pile-ons.ts';
import { reachChanges } from './reach-changes.ts';
import { reachOverTime } from './reach-over-time.ts';
import { rescore } from './rescore.ts';
import { restsOn } from './rests-on.ts';
import { shownOfAccounts } from './shown-of-accounts.ts';
import { takenForYou } from './taken-for-you.ts';
import { whoWritesIt } from './who-writes-it.ts';
import { wordsNeverSaid } from './words-never-said.ts';
import { wroteAlike } from './wrote-alike.ts';

const aboutOthers: readonly Section[] = [
  directMessages,
  byKind,
  aimedAt,
  overTime,
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
const aboutOwn: readonly Section[] = [ownPosts, reachOverTime, reachChanges, ownBehaviour];

/** The report for a person at a terminal: the answer, danger, what it rests on, then the tables. */
export function terminalReporter(report: Report, options: ReportOptions): string {
  const paper = layPaper(options);
  const shown = neutralReport(report);
  return bind(sectionsFor(shown).map((section) => section(shown, paper)));
}

function sectionsFor(report: Report): readonly Section[] {
  const found = hasDanger(report);
  const top = found ? [header, inShort, danger, restsOn, rescore] : [header, inShort, restsOn, rescore];
  if (isEmptyReport(report)) return [...top, cannotShow, footer];
  const noneFound = found || !hasInteractions(report) ? [] : [danger];
  const others = hasInteractions(report) ? aboutOthers : withoutMessages;
  return [...top, ...noneFound, ...others, ...aboutOwn, notJudged, cannotShow, footer];
}

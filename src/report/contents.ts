import type { Report } from '../model/report.ts';
import type { Paper, Section } from './blocks.ts';
import { hasCandidates, hasDanger, hasInteractions, isEmptyReport } from './holdings.ts';
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
import { footer, header } from './sections/header.ts';
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
import { scores } from './sections/scores.ts';
import { shownOfAccounts } from './sections/shown-of-accounts.ts';
import { takenForYou } from './sections/taken-for-you.ts';
import { unknown } from './sections/unknown.ts';
import { whoWritesIt } from './sections/who-writes-it.ts';
import { wordsNeverSaid } from './sections/words-never-said.ts';
import { wroteAlike } from './sections/wrote-alike.ts';

type Medium = Paper['medium'];

/** What others wrote, and who they are. */
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

/** Of those, what can be told without a message by others. */
const withoutMessages: readonly Section[] = [directMessages, knownById, takenForYou, pictures];

/** What own posts got, when that changed, and how the subject posts. */
const aboutOwn: readonly Section[] = [ownPosts, reachOverTime, reachChanges, dayCounts, ownBehaviour];

/**
 * What a report says and in which order, for a terminal and for documents alike: the answer, danger, what it rests on, the figures, what
 * is left open. A document has its title and its maker in a frame of its own, and room for how everything was made; what the inputs
 * can never show stands near its top, and near the prompt on a terminal, where each is met first.
 */
export function contents(report: Report, medium: Medium): readonly Section[] {
  const onPage = medium === 'page';
  const found = hasDanger(report);
  const others = hasInteractions(report);
  // They are found among accounts of all inputs, whether or not anything else concerns the account.
  const candidates = hasCandidates(report) ? [takenForYou] : [];
  const figures = [...(found || !others ? [] : [danger]), ...(others ? aboutOthers : withoutMessages), ...aboutOwn];
  return [
    ...(onPage ? [] : [header]),
    inShort,
    ...(found ? [danger] : []),
    restsOn,
    ...(onPage ? [cannotShow] : []),
    rescore,
    ...(isEmptyReport(report) ? candidates : figures),
    ...(onPage ? [findings] : []),
    ...(onPage || !isEmptyReport(report) ? [scores, notJudged] : []),
    ...(onPage ? [unknown, methods] : [cannotShow, footer]),
  ];
}

import type { Reason, Report } from '../model/report.ts';
import { absences } from './absences.ts';
import { anonymityBlock } from './anonymity.ts';
import { createCalendar } from './calendar.ts';
import { conversationBlock } from './conversation.ts';
import { checkedBy } from './corrected.ts';
import { differencesBlock } from './differences/index.ts';
import { findingsOf } from './findings.ts';
import { incidentRows } from './incident-rows.ts';
import type { AnalysisInput } from './input.ts';
import { ownBehaviourBlock } from './own-behaviour/index.ts';
import { coordinationBlock, impersonationBlock } from './people.ts';
import type { ClusterRow } from './people-input.ts';
import { reachResult } from './reach-block.ts';
import type { ReachFigures } from './reach-figures.ts';
import { readingBlock } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import type { PoissonTables } from './resample.ts';
import { scoresBlock } from './scores.ts';
import { halves } from './spans.ts';
import { countFrom, type Tally, tallyInteractions } from './tally.ts';
import { daysSeen, interactionTimeline, type Period, windowPeriod } from './timeline.ts';
import { basisOf, toxicityBlock } from './toxicity.ts';
import { abuseTrend } from './trend.ts';

export type { AnalysisInput, DangerRow, SubjectInput } from './input.ts';

/**
 * Everything of the report of what the input holds but its clusters of accounts, which take as long to find: what is given back makes the report with them.
 * Pure: the same input gives the same report, whatever the order of its rows. `figures`: those of reach, where they were made already. Throws a `RangeError` when the window names no IANA time zone.
 */
export function analyse(
  input: AnalysisInput,
  figures: ReachFigures | null = null,
): (clusters: readonly ClusterRow[]) => Report {
  const calendar = createCalendar(input.window.timezone);
  const tally = tallyInteractions(input.interactions);
  const basis = basisOf(input, tally);
  const tables: PoissonTables = new Map();
  const both = halves(input, calendar);
  const { trend, reason: trendReason } = abuseTrend(input, both, tables);
  const checked = checkedBy(input.review?.sample ?? null, input.interactions, input.review?.digest ?? null);
  const block = toxicityBlock(input, { tally, basis, tables, checked });
  const { differences, reasons: differenceReasons } = differencesBlock(input, calendar, tables, both);
  const toxicity = {
    ...block,
    trend,
    differences,
    timeline: interactionTimeline(input, calendar),
    incidents: incidentRows(input),
  };
  const { reach, reasons: reachReasons, warnings } = reachResult(input, figures);
  const { conversation, reasons: conversationReasons } = conversationBlock(input, calendar, tables, both);
  const { ownBehaviour, reasons: behaviourReasons } = ownBehaviourBlock({
    posts: input.ownPosts,
    topics: input.topics,
    hourOf: calendar.hourOf,
  });
  const { reading, reasons: readingReasons } = readingBlock(input, calendar);
  const anonymity = anonymityBlock(input, tally);
  const impersonation = impersonationBlock(input);
  const judgedAuthors = countFrom(tally.judgedBy, 1);
  const days = daysOf(input, windowPeriod(input, calendar));
  const scores = scoresBlock({
    judged: tally.judged,
    authors: judgedAuthors,
    rate: toxicity.abusive.rate,
    anonymity,
    impersonation,
    reach,
  });
  const findings = findingsOf({
    toxicity,
    anonymity,
    impersonation,
    reach,
    basis,
    days,
    trendReason: trendReason?.text ?? null,
  });
  return (clusters) => {
    const report = {
      ...frame({ ...input, warnings: [...input.warnings, ...warnings] }, tally),
      scores,
      toxicity,
      anonymity,
      impersonation,
      coordination: coordinationBlock(input, clusters),
      reach,
      conversation,
      ownBehaviour,
      reading,
      findings,
      provenance: input.provenance,
    } satisfies Omit<Report, 'reasons'>;
    const reasons = reasonsFor(report, {
      basis,
      abstained: tally.abstained,
      judged: tally.judged,
      judgedAuthors,
      ownPosts: input.ownPosts.count,
      messages: input.messageCount,
      messagesUnread: input.messagesUnread === true,
      unopened: input.warnings.some(({ code }) => code === 'messages-not-read'),
      dangerShown: input.showHandles || input.showDangerHandles,
      trend: trendReason,
      people: input.people,
      incidents: input.incidents.reason,
      checked: checked.reason,
      handlesShown: input.showHandles || input.showDangerHandles,
    });
    return {
      ...report,
      reasons: {
        ...reasons,
        ...under('toxicity.differences', differenceReasons),
        ...under('reach', reachReasons),
        ...under('conversation', conversationReasons),
        ...under('ownBehaviour', behaviourReasons),
        ...under('reading', readingReasons),
      },
    };
  };
}

/** The reasons a part gives for its own nulls, by their path in the report. */
function under(part: string, reasons: Readonly<Record<string, Reason>>): Record<string, Reason> {
  return Object.fromEntries(Object.entries(reasons).map(([path, reason]) => [`${part}.${path}`, reason]));
}

function frame(input: AnalysisInput, tally: Tally) {
  return {
    schemaVersion: 1,
    tool: { name: 'xhealth', version: input.version, model: input.model },
    generatedAt: input.now,
    window: input.window,
    subjects: input.subjects,
    coverage: { inputs: input.inputs, absent: absences(input.inputs), warnings: input.warnings },
    totals: {
      posts: input.postCount,
      interactions: input.interactions.count,
      messages: input.messageCount,
      authors: tally.authors,
    },
  } as const;
}

/** Days of the window and how many of them hold interactions; an open end of it is cut to the days seen. */
function daysOf(input: AnalysisInput, period: Period): { seen: number; all: number } | null {
  const days = daysSeen(input, period);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = input.window.since === null ? first : period.firstDay;
  const to = input.window.until === null ? last : period.lastDay;
  return { seen: days.length, all: to - from + 1 };
}

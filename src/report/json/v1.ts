import type { InputCoverage } from '../../model/coverage.ts';
import type { Incident } from '../../model/incident.ts';
import type { DangerItem, Report, Toxicity } from '../../model/report.ts';
import { labels } from '../../model/verdict.ts';
import { checkedV1 } from './checked.ts';
import { conversationV1, ownBehaviourV1 } from './conversation.ts';
import { differencesV1 } from './differences.ts';
import { pair } from './pair.ts';
import { anonymityV1, coordinationV1, impersonationV1 } from './people.ts';
import { provenanceV1 } from './provenance.ts';
import { reachV1, readingV1 } from './reach.ts';
import { explainNulls } from './reasons.ts';
import { rescoreToV1 } from './rescore.ts';
import { safeJson } from './safe-json.ts';
import type { ReportV1 } from './v1-schema.ts';

/** The report as JSON version 1: keys in fixed order, two spaces, a newline at the end. */
export function jsonReporter(report: Report): string {
  return safeJson(toReportV1(report));
}

/** The frozen shape of version 1, built key by key: the model may change without changing what users read. */
export function toReportV1(report: Report): ReportV1 {
  return explainNulls({
    schemaVersion: 1,
    tool: { name: report.tool.name, version: report.tool.version, model: report.tool.model },
    generatedAt: report.generatedAt,
    window: { since: report.window.since, until: report.window.until, timezone: report.window.timezone },
    subjects: report.subjects.map(({ platform, id, handle, displayName }) => ({ platform, id, handle, displayName })),
    reasons: Object.fromEntries(
      Object.entries(report.reasons).map(([path, { code, text }]) => [path, { code, text }] as const),
    ),
    coverage: coverageV1(report),
    totals: {
      posts: report.totals.posts,
      interactions: report.totals.interactions,
      messages: report.totals.messages,
      authors: report.totals.authors,
    },
    scores: scoresV1(report),
    toxicity: toxicityV1(report.toxicity),
    anonymity: anonymityV1(report.anonymity),
    impersonation: impersonationV1(report.impersonation),
    coordination: coordinationV1(report.coordination),
    reach: reachV1(report.reach),
    conversation: conversationV1(report.conversation),
    ownBehaviour: ownBehaviourV1(report.ownBehaviour),
    reading: readingV1(report.reading),
    findings: report.findings.map(({ id, severity, confidence, title, detail, evidence }) => ({
      id,
      severity,
      confidence,
      title,
      detail,
      evidence: [...evidence],
    })),
    provenance: provenanceV1(report.provenance),
    ...(report.rescore === undefined ? {} : { rescore: report.rescore === null ? null : rescoreToV1(report.rescore) }),
  });
}

function coverageV1({ coverage }: Report): ReportV1['coverage'] {
  return {
    inputs: coverage.inputs.map(inputV1),
    absent: coverage.absent.map(({ platform, what, why, how }) => ({ platform, what, why, how })),
    warnings: coverage.warnings.map(({ code, text, path }) => ({ code, text, path })),
  };
}

function inputV1(input: InputCoverage): ReportV1['coverage']['inputs'][number] {
  const { records } = input;
  return {
    path: input.path,
    kind: input.kind,
    platform: input.platform,
    channel: input.channel,
    thisRun: input.thisRun,
    span: { from: input.span.from, to: input.span.to },
    daysSeen: input.daysSeen,
    records: {
      posts: records.posts,
      reposts: records.reposts,
      replies: records.replies,
      interactions: records.interactions,
      otherPosts: records.otherPosts,
      context: records.context,
      messages: records.messages,
      likes: records.likes,
      blocks: records.blocks,
      mutes: records.mutes,
      followers: records.followers,
      following: records.following,
    },
    skipped: input.skipped.map(({ reason, count }) => ({ reason, count })),
    ignored: input.ignored,
    duplicates: input.duplicates,
  };
}

function scoresV1({ scores }: Report): ReportV1['scores'] {
  const one = ({ value, weight }: Report['scores']['overall']) => ({ value, weight });
  return {
    toxicity: one(scores.toxicity),
    impersonation: one(scores.impersonation),
    anonymity: one(scores.anonymity),
    reach: one(scores.reach),
    overall: one(scores.overall),
  };
}

function toxicityV1(toxicity: Toxicity): ReportV1['toxicity'] {
  const { abusive, abuseOfOthers, byDirection, trend, authors, messages } = toxicity;
  return {
    judged: toxicity.judged,
    abstained: toxicity.abstained,
    abusive: { count: abusive.count, rate: abusive.rate, ci95: pair(abusive.ci95), method: abusive.method },
    ...checkedV1(toxicity),
    byClass: byClassV1(toxicity),
    byDirection: {
      subject: byDirection.subject,
      other: byDirection.other,
      unclear: byDirection.unclear,
      quoted: byDirection.quoted,
    },
    trend: {
      before: trend.before,
      after: trend.after,
      ratio: trend.ratio,
      ci95: pair(trend.ci95),
      verdict: trend.verdict,
    },
    differences: differencesV1(toxicity.differences),
    danger: toxicity.danger.map(dangerV1),
    abuseOfOthers: {
      count: abuseOfOthers.count,
      rate: abuseOfOthers.rate,
      ci95: pair(abuseOfOthers.ci95),
      authors: abuseOfOthers.authors,
    },
    dangerElsewhere: toxicity.dangerElsewhere,
    authors: {
      abusive: authors.abusive,
      repeat: authors.repeat,
      top: authors.top.map(({ author, count }) => ({ author, count })),
    },
    timeline: toxicity.timeline.map(({ start, interactions, abusive: flagged, seen }) => ({
      start,
      interactions,
      abusive: flagged,
      seen,
    })),
    incidents: toxicity.incidents === null ? null : toxicity.incidents.map(incidentV1),
    messages:
      messages === null
        ? null
        : { judged: messages.judged, abusive: messages.abusive, danger: messages.danger.map(dangerV1) },
  };
}

function incidentV1(incident: Incident): NonNullable<ReportV1['toxicity']['incidents']>[number] {
  const { from, to, peak, by, interactions, expected, abusive, abusiveExpected } = incident;
  const { trigger, triggerKind, triggerShare, triggerReach, newAuthorShare, copies, stillGoing, daysToUsual } =
    incident;
  return {
    from,
    to,
    peak,
    by,
    interactions,
    expected,
    abusive,
    abusiveExpected,
    trigger,
    triggerKind,
    triggerShare,
    triggerReach: triggerReach === null ? null : { basis: triggerReach.basis, value: triggerReach.value },
    newAuthorShare,
    copies,
    stillGoing,
    daysToUsual,
  };
}

function byClassV1({ byClass }: Toxicity): ReportV1['toxicity']['byClass'] {
  const entries = labels.map((name) => {
    const { count, rate, ci95, authors } = byClass[name];
    return [name, { count, rate, ci95: pair(ci95), authors }] as const;
  });
  // Every label is a key: the list of labels is the list of keys.
  return Object.fromEntries(entries) as ReportV1['toxicity']['byClass'];
}

function dangerV1(item: DangerItem): ReportV1['toxicity']['danger'][number] {
  const { id, platform, confidence, at, url, author, text } = item;
  return { id, platform, class: item.class, confidence, at, url, author, text };
}

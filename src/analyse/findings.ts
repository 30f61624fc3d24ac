import type { Finding, Report } from '../model/report.ts';
import { type DangerClass, dangerClasses } from '../model/verdict.ts';
import { counted, numbers } from './counted.ts';
import { anonymityFinding, impersonationFinding, misquoteFinding } from './people-findings.ts';
import { changeFindings, incidentFinding } from './reach-findings.ts';
import type { Basis } from './toxicity.ts';

/** What the findings are made from: the report's other parts, and what they rest on. */
export interface FindingFacts {
  readonly toxicity: Report['toxicity'];
  readonly anonymity: Report['anonymity'];
  readonly impersonation: Report['impersonation'];
  readonly reach: Report['reach'];
  readonly basis: Basis;
  /** Days of the report's span and how many of them hold interactions; `null` when none was seen. */
  readonly days: { readonly seen: number; readonly all: number } | null;
  /** Why the trend cannot be told. */
  readonly trendReason: string | null;
}

const severities = ['danger', 'high', 'medium', 'low', 'info'] as const;

/** From this share of flagged interactions on, the level is called high; from the next, medium. */
const levels = { high: 0.1, medium: 0.03 } as const;

/** Below this share of days seen, the report says that it saw little. */
const thin = 0.8;

/** Machine flags are at most of medium confidence, and of low below so many judged. */
const fewJudged = 30;

/** What the report states, gravest first. Counts, never a percentage: nobody has checked the flags. */
export function findingsOf(facts: FindingFacts): Finding[] {
  const found = [
    danger,
    messageDanger,
    abuse,
    incidentFinding,
    impersonationFinding,
    misquoteFinding,
    repeatAuthors,
    anonymityFinding,
    trend,
    thinCoverage,
    support,
    reachLevel,
  ]
    .map((make) => make(facts))
    .filter((finding) => finding !== null);
  found.push(...changeFindings(facts));
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

const deeds: Readonly<Record<DangerClass, string>> = {
  threat: 'a threat',
  doxxing: 'help to find or reach a person, or asking for it',
  'self-harm-encouragement': 'encouragement to self-harm',
};

const nextSteps =
  'Keep a copy before reporting or blocking, and let someone you trust read them with you. In the UK: 999 when there ' +
  'is danger now, 101 otherwise; Samaritans 116 123.';

function danger({ toxicity, basis }: FindingFacts): Finding | null {
  if (toxicity.danger.length > 0) return dangerFinding('danger-flagged', toxicity.danger, 'message');
  if (basis !== 'judged') return null;
  const all = toxicity.judged + toxicity.abstained;
  const seen = all === 1 ? 'the one message seen' : `the ${numbers.format(all)} messages seen`;
  const elsewhere = toxicity.dangerElsewhere;
  const aim =
    elsewhere === 0
      ? ''
      : `, as far as they are aimed at the account; ${numbers.format(elsewhere)} aimed at somebody else`;
  const left =
    toxicity.abstained === 0 ? '' : ` ${counted(toxicity.abstained, 'of them was', 'of them were')} not judged.`;
  return {
    id: 'danger-none-found',
    severity: 'info',
    confidence: toxicity.judged < fewJudged ? 'low' : 'medium',
    title: `Threats, doxxing and encouragement to self-harm: none found among ${seen}${aim}`,
    detail: `A machine looked, and it misses some; what was not seen cannot be told.${left}`,
    evidence: [],
  };
}

function messageDanger({ toxicity }: FindingFacts): Finding | null {
  const items = toxicity.messages?.danger ?? [];
  return items.length === 0 ? null : dangerFinding('danger-flagged-messages', items, 'direct message');
}

function dangerFinding(id: string, items: Report['toxicity']['danger'], noun: string): Finding {
  const kinds = dangerClasses.flatMap((name) => {
    const count = items.filter((item) => item.class === name).length;
    return count === 0 ? [] : [`${numbers.format(count)} with ${deeds[name]}`];
  });
  const surest = Math.max(...items.map(({ confidence }) => confidence));
  return {
    id,
    severity: 'danger',
    confidence: surest >= 0.8 ? 'high' : surest >= 0.5 ? 'medium' : 'low',
    title: `${counted(items.length, `${noun} needs`, `${noun}s need`)} a look today`,
    detail: `Flagged: ${kinds.join('; ')}. ${nextSteps}`,
    evidence: items.map((item) => item.id),
  };
}

/** People looked: the range holds the errors of the machine. */
function checkedAbuse(
  { abusive, judged, checked, precision }: Report['toxicity'],
  severity: Finding['severity'],
): Finding {
  const [low, high] = (abusive.ci95 ?? [0, 1]).map((share) => Math.round(share * judged));
  const held =
    precision === null
      ? ''
      : ` Of ${counted(precision.all.labelled, 'labelled flag')} they agreed with ${numbers.format(precision.all.agreed)}.`;
  return {
    id: 'abuse-checked',
    severity,
    confidence: 'high',
    title: `About ${numbers.format(abusive.count ?? 0)} of the ${numbers.format(judged)} messages judged are abusive, checked: between ${numbers.format(low ?? 0)} and ${numbers.format(high ?? judged)}`,
    detail: `People labelled ${counted(checked?.labelled ?? 0, 'message')} drawn by lot.${held} The interval holds the errors of the machine, and not what was not seen.`,
    evidence: [],
  };
}

function abuse({ toxicity, basis }: FindingFacts): Finding | null {
  if (basis === 'none') return nothingByOthers;
  const { count, rate, ci95 } = toxicity.abusive;
  if (count === null || rate === null) return null;
  const severity = rate >= levels.high ? 'high' : rate >= levels.medium ? 'medium' : count > 0 ? 'low' : 'info';
  const few = toxicity.judged < fewJudged || ci95 === null;
  if (toxicity.abusive.method.startsWith('checked')) return checkedAbuse(toxicity, severity);
  return {
    id: 'abuse-flagged',
    severity: few && severity !== 'info' ? 'low' : severity,
    confidence: few ? 'low' : 'medium',
    title: abuseTitle(count, toxicity.judged),
    detail:
      'A machine flagged them and people have not checked: some will be wrong, and some abuse will be missed. The ' +
      'interval is over authors; it holds neither those errors nor what was not seen.',
    evidence: [],
  };
}

function abuseTitle(count: number, judged: number): string {
  if (judged === 1) return `The one message judged was ${count === 1 ? '' : 'not '}flagged as abusive`;
  const were = count === 1 ? 'was' : 'were';
  return `${numbers.format(count)} of the ${numbers.format(judged)} messages judged ${were} flagged as abusive`;
}

const nothingByOthers: Finding = {
  id: 'interactions-missing',
  severity: 'info',
  confidence: 'high',
  title: 'Nothing here can show what others write to this account',
  detail: 'No input holds mentions or replies received. `xhealth sources` says how to get them without reading them.',
  evidence: [],
};

function repeatAuthors({ toxicity }: FindingFacts): Finding | null {
  const { repeat, abusive, top } = toxicity.authors;
  if (repeat === null || abusive === null || repeat === 0) return null;
  return {
    id: 'repeat-authors',
    severity: 'low',
    confidence: 'medium',
    title: `${counted(repeat, 'account')} wrote two or more of the flagged messages`,
    detail: `${counted(abusive, 'account')} wrote the flagged messages in all.`,
    evidence: top.map(({ author }) => author),
  };
}

function trend({ toxicity, basis, trendReason }: FindingFacts): Finding | null {
  if (basis !== 'judged') return null;
  const { verdict } = toxicity.trend;
  const finding = { id: `trend-${verdict}`, confidence: 'medium', evidence: [] } as const;
  const spans = 'Compared are the shares flagged in the first and the second half of the days seen, not how many were.';
  switch (verdict) {
    case 'worse':
      return { ...finding, severity: 'medium', title: 'A larger share is flagged than before', detail: spans };
    case 'better':
      return { ...finding, severity: 'info', title: 'A smaller share is flagged than before', detail: spans };
    case 'no-difference':
      return {
        ...finding,
        severity: 'info',
        title: 'No difference shown in the share flagged between earlier and later',
        detail: spans,
      };
    case 'cannot-tell':
      return {
        ...finding,
        severity: 'info',
        confidence: 'high',
        title: 'Cannot tell whether it is getting worse',
        detail: trendReason ?? spans,
      };
  }
}

function thinCoverage({ days }: FindingFacts): Finding | null {
  if (days === null || days.seen / days.all >= thin) return null;
  return {
    id: 'coverage-thin',
    severity: 'medium',
    confidence: 'high',
    title: `Interactions were seen on ${numbers.format(days.seen)} of ${counted(days.all, 'day')}`,
    detail: 'The figures speak of those days. What happened on the others cannot be told from these inputs.',
    evidence: [],
  };
}

function support({ toxicity }: FindingFacts): Finding | null {
  const { count, authors } = toxicity.byClass.support;
  if (count === null || authors === null || count === 0) return null;
  return {
    id: 'support-received',
    severity: 'info',
    confidence: toxicity.judged < fewJudged ? 'low' : 'medium',
    title: `${counted(count, 'message')} in support, by ${counted(authors, 'account')}`,
    detail: 'Counted the same way as the flagged ones, by a machine.',
    evidence: [],
  };
}

function reachLevel({ reach }: FindingFacts): Finding | null {
  const { basis, posts, median, p25, p75 } = reach.perPost;
  if (basis === null || median === null || p25 === null || p75 === null) return null;
  const what = basis === 'views' ? 'views' : 'likes and reposts';
  return {
    id: 'reach-level',
    severity: 'info',
    confidence: 'high',
    title: `A typical post gets ${numbers.format(median)} ${what}`,
    detail: `${middleHalf(posts, p25, p75)}${posts < reach.posts ? ` Its other posts, ${numbers.format(reach.posts - posts)}, carry no such count.` : ''}`,
    evidence: [],
  };
}

function middleHalf(posts: number, low: number, high: number): string {
  if (posts === 1) return `One post of the account carries a count: ${numbers.format(low)}.`;
  const half = `Half of the account's ${numbers.format(posts)} posts with a count`;
  if (low === high) return `${half} get ${numbers.format(low)}.`;
  return `${half} lie between ${numbers.format(low)} and ${numbers.format(high)}.`;
}

import type { Reason, Report } from '../model/report.ts';
import { fewestAuthors } from './interval.ts';
import { peopleRules } from './people-reasons.ts';
import { always, noneToJudge, notInInput, type ReasonFacts, type Rule } from './reason-rules.ts';
import { fewestCompared, fewestForScore, fewestKnownAccounts, fewestOfQuarter, fewestQuarters } from './scores.ts';

/** What an unexplained null gets. No report should hold it: it means a rule is missing below. */
const unknownReason: Reason = { code: 'unknown', text: 'Why this is not known was not recorded; please report it.' };

const numbers = new Intl.NumberFormat('en-GB');

function fewAuthors(facts: ReasonFacts): Reason | null {
  const text = `An interval needs at least ${fewestAuthors} authors; there ${areOrIs(facts.judgedAuthors)}.`;
  return noneToJudge(facts) ?? { code: 'too-few', text };
}

function areOrIs(count: number): string {
  return `${count === 1 ? 'is' : 'are'} ${count}`;
}

function scoreTooFew(facts: ReasonFacts): Reason | null {
  const { judged, authors } = fewestForScore;
  const text =
    `A score needs at least ${judged} judged interactions by ${authors} authors; there ${areOrIs(facts.judged)} by ` +
    `${facts.judgedAuthors}.`;
  return noneToJudge(facts) ?? { code: 'too-few', text };
}

function noOwnPosts({ ownPosts }: ReasonFacts): Reason | null {
  const text = 'No post by the account itself is in the inputs for this span of time.';
  return ownPosts === 0 ? { code: 'no-own-posts', text } : null;
}

function messagesLeft({ messages, messagesUnread, unopened }: ReasonFacts): Reason {
  if (messagesUnread) return { code: 'not-opened', text: 'No archive here was read with --messages.' };
  const code = 'not-asked';
  if (messages > 0) {
    const known = messages === 1 ? '1 direct message is' : `${numbers.format(messages)} direct messages are`;
    return { code, text: `${known} known from an earlier run; --messages judges them.` };
  }
  const text = unopened
    ? 'The inputs hold direct messages that were not opened; --messages reads them.'
    : 'Direct messages are read with --messages alone. There may be some.';
  return { code, text };
}

function hiddenLink({ dangerShown }: ReasonFacts): Reason {
  if (dangerShown) return { code: 'not-in-input', text: 'No link to this message is known.' };
  return { code: 'hidden-by-choice', text: 'Links show who wrote: --show-authors handle shows them.' };
}

/** The first rule that fits a path and gives a reason wins. */
const rules: readonly Rule[] = [
  { path: 'window.*', reason: always('open-window', 'The window is open at this end.') },
  { path: 'subjects.*.*', reason: notInInput },
  { path: 'coverage.inputs.*.daysSeen', reason: notInInput },
  {
    path: 'coverage.inputs.*.span.*',
    reason: always('not-in-input', 'This input holds nothing dated of the account.'),
  },
  { path: 'coverage.warnings.*.path', reason: always('not-about-a-file', 'This is not about one input.') },
  {
    path: 'toxicity.timeline.*.abusive',
    reason: always(
      'not-in-language',
      'None of the interactions of this month could be judged: they are in other languages, or hold no words.',
    ),
  },
  { path: 'scores.toxicity.value', reason: scoreTooFew },
  { path: 'scores.anonymity.value', reason: noneToJudge },
  {
    path: 'scores.anonymity.value',
    reason: always('too-few', `A score needs ${fewestKnownAccounts} accounts of which enough is known.`),
  },
  {
    path: 'scores.impersonation.value',
    reason: always('too-few', `A score needs ${fewestCompared} accounts to compare with the subject.`),
  },
  {
    path: 'scores.overall.value',
    reason: always('not-judged-yet', 'An overall score needs both toxicity and reach; one of them has no score.'),
  },
  {
    path: 'scores.reach.value',
    reason: always(
      'too-few',
      `A score needs ${fewestQuarters} quarters with ${fewestOfQuarter} own posts each that carry a count.`,
    ),
  },
  { path: 'toxicity.abusive.count', reason: noneToJudge },
  { path: 'toxicity.abusive.rate', reason: noneToJudge },
  { path: 'toxicity.abusive.ci95', reason: fewAuthors },
  { path: 'toxicity.flagged.count', reason: noneToJudge },
  { path: 'toxicity.flagged.rate', reason: noneToJudge },
  { path: 'toxicity.flagged.ci95', reason: fewAuthors },
  { path: 'toxicity.estimated', reason: noneToJudge },
  {
    path: 'toxicity.estimated',
    reason: always('not-measured', 'The errors of this version of the model were not measured on outside data.'),
  },
  ...['checked', 'precision'].flatMap((name): Rule[] => [
    { path: `toxicity.${name}`, reason: noneToJudge },
    { path: `toxicity.${name}`, reason: ({ checked }) => checked },
  ]),
  ...['value', 'ci95'].flatMap((name): Rule[] => {
    const path = `toxicity.checked.found.${name}`;
    return [
      { path, reason: ({ checked }) => checked },
      { path, reason: always('none-labelled', 'None of the labelled messages is abuse by the labels.') },
    ];
  }),
  ...['all', 'byClass.*'].flatMap((which): Rule[] => [
    ...['value', 'ci95'].map((name) => ({
      path: `toxicity.precision.${which}.${name}`,
      reason: always('none-labelled', 'No message flagged so is among those labelled.'),
    })),
    {
      path: `toxicity.precision.${which}.differs`,
      reason: always('too-few', 'Five labelled flags of it and five others are compared at least.'),
    },
  ]),
  { path: 'toxicity.byClass.*.count', reason: noneToJudge },
  { path: 'toxicity.byClass.*.authors', reason: noneToJudge },
  { path: 'toxicity.byClass.*.rate', reason: noneToJudge },
  { path: 'toxicity.byClass.*.ci95', reason: fewAuthors },
  { path: 'toxicity.byDirection.*', reason: noneToJudge },
  { path: 'toxicity.abuseOfOthers.count', reason: noneToJudge },
  { path: 'toxicity.abuseOfOthers.authors', reason: noneToJudge },
  { path: 'toxicity.abuseOfOthers.rate', reason: noneToJudge },
  { path: 'toxicity.abuseOfOthers.ci95', reason: fewAuthors },
  { path: 'toxicity.authors.*', reason: noneToJudge },
  { path: 'toxicity.trend.*', reason: noneToJudge },
  { path: 'toxicity.trend.*', reason: ({ trend }) => trend },
  { path: 'toxicity.incidents', reason: noneToJudge },
  { path: 'toxicity.incidents', reason: ({ incidents }) => incidents },
  ...['trigger', 'triggerKind', 'triggerShare'].map((name) => ({
    path: `toxicity.incidents.*.${name}`,
    reason: always(
      'none-stands-out',
      'No own post or quote in these inputs is what most of it answers, nor is it one post that is in none of them.',
    ),
  })),
  {
    path: 'toxicity.incidents.*.triggerReach',
    reason: always(
      'not-in-input',
      'No own post stands out as what most of it answers, or the inputs give it no count.',
    ),
  },
  {
    path: 'toxicity.incidents.*.newAuthorShare',
    reason: always('nothing-before', 'Nothing was seen before it.'),
  },
  {
    path: 'toxicity.incidents.*.daysToUsual',
    reason: always('not-seen', 'No day after it was seen that was usual again.'),
  },
  { path: 'toxicity.messages', reason: messagesLeft },
  {
    path: 'toxicity.messages.danger.*.url',
    reason: always('direct-message', 'A direct message has no public place, so there is no link to it.'),
  },
  ...['toxicity.danger.*', 'toxicity.messages.danger.*'].flatMap((item): Rule[] => [
    { path: `${item}.at`, reason: always('not-in-input', 'No input says when this was written.') },
    { path: `${item}.url`, reason: hiddenLink },
    { path: `${item}.author`, reason: always('hidden-by-choice', '--show-authors handle shows who wrote.') },
    { path: `${item}.text`, reason: always('hidden-by-choice', 'The words are hidden: --show-text shows them.') },
  ]),
  ...peopleRules,
  { path: 'reach.perPost.*', reason: noOwnPosts },
  {
    path: 'reach.perPost.*',
    reason: always('not-in-input', 'No own post in these inputs carries views, or likes and reposts together.'),
  },
  {
    path: 'reach.likesAlone',
    reason: always('none-needed', 'No own post carries likes alone, without reposts or views.'),
  },
  {
    path: 'reach.daily.days.*.*',
    reason: always('not-in-input', 'The table does not state this count for this day, or no number that can be read.'),
  },
  {
    path: 'reach.daily.months.*.*.total',
    reason: always('not-in-input', 'The table states this count for no day of this month.'),
  },
  {
    path: 'reach.perThousandFollowers',
    reason: always(
      'not-in-input',
      'No input gives the follower count of this account, or no own post carries a count.',
    ),
  },
  {
    path: 'reach.changes.*.alsoBy',
    reason: always('not-by-both', 'The other count does not give the same verdict, or is not known.'),
  },
  {
    path: 'reach.changes.*.explainedByTrend',
    reason: always('no-change', 'Asked where reach fell or rose alone.'),
  },
  ...['before', 'after'].map((side) => ({
    path: `reach.changes.*.${side}.median`,
    reason: always('no-own-posts', 'No own post with a count lies on this side of the date.'),
  })),
  ...['best', 'worst'].flatMap((list): Rule[] => [
    {
      path: `reach.byBasis.*.${list}.*.post`,
      reason: always('not-public', 'This post is deleted or was never public, so it is not named.'),
    },
    { path: `reach.byBasis.*.${list}.*.at`, reason: notInInput },
  ]),
];

const compiled = rules.map(({ path, reason }) => ({ steps: path.split('.'), reason }));

/** A reason for every `null` of a report under its exact dotted path, elements of lists by their index. */
export function reasonsFor(report: Omit<Report, 'reasons'>, facts: ReasonFacts): Record<string, Reason> {
  const reasons: Record<string, Reason> = {};
  walk(report, [], (steps) => {
    reasons[steps.join('.')] = reasonOf(steps, facts);
  });
  return reasons;
}

function walk(value: unknown, steps: readonly string[], onNull: (steps: readonly string[]) => void): void {
  if (value === null) onNull(steps);
  else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) walk(inner, [...steps, key], onNull);
  }
}

function reasonOf(steps: readonly string[], facts: ReasonFacts): Reason {
  for (const rule of compiled) {
    if (rule.steps.length !== steps.length) continue;
    if (!rule.steps.every((step, i) => step === '*' || step === steps[i])) continue;
    const reason = rule.reason(facts);
    if (reason !== null) return reason;
  }
  return unknownReason;
}

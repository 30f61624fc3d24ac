import type { Reason } from '../model/report.ts';
import { always, noneToJudge, notInInput, type ReasonFacts, type Rule } from './reason-rules.ts';

const tooLittleKnown = always('too-little-known', 'Of no account in this group is enough known.');

function cannotCompare(facts: ReasonFacts): Reason | null {
  const text = 'Nothing to compare: of one of the groups nothing is known, or none in either has the trait.';
  return noneToJudge(facts) ?? { code: 'nothing-to-compare', text };
}

/** The parts of a comparison of two groups, wherever it stands. */
function comparisonRules(path: string): Rule[] {
  return [
    { path: `${path}.abusers.share`, reason: tooLittleKnown },
    { path: `${path}.others.share`, reason: tooLittleKnown },
    { path: `${path}.ratio.value`, reason: cannotCompare },
    { path: `${path}.ratio.ci95`, reason: cannotCompare },
  ];
}

function notLookedUp({ people }: ReasonFacts): Reason | null {
  const text = 'No post by the account itself is in the inputs, so no quotation can be looked up.';
  return people.searched === null ? { code: 'no-own-posts', text } : null;
}

function hiddenHandle({ handlesShown }: ReasonFacts): Reason {
  if (handlesShown) return { code: 'not-in-input', text: 'No input gives its handle.' };
  return { code: 'hidden-by-choice', text: '--show-authors handle shows it.' };
}

const hiddenWords = always('hidden-by-choice', 'The words are hidden: --show-text shows them.');

/** Why anything about who writes is `null`. */
export const peopleRules: readonly Rule[] = [
  { path: 'anonymity.authors.*', reason: noneToJudge },
  { path: 'anonymity.baseRate', reason: noneToJudge },
  { path: 'anonymity.baseRate', reason: tooLittleKnown },
  { path: 'anonymity.amongAbusers', reason: noneToJudge },
  { path: 'anonymity.amongAbusers', reason: tooLittleKnown },
  { path: 'anonymity.ratio.*', reason: cannotCompare },
  {
    path: 'anonymity.firstMessages',
    reason: (facts) =>
      noneToJudge(facts) ?? { code: 'nothing-to-compare', text: 'All messages judged are abusive, or none is.' },
  },
  { path: 'anonymity.*', reason: noneToJudge },
  ...comparisonRules('anonymity.byClass.*'),
  ...['anyAbuse', 'repeat', 'youngAtFirstMessage', 'firstMessages'].flatMap((name) =>
    comparisonRules(`anonymity.${name}`),
  ),
  {
    path: 'anonymity.related.*.young',
    reason: always(
      'not-in-input',
      'No input says when the export was made, or no id here tells when an account was opened.',
    ),
  },
  {
    path: 'anonymity.related.*.busiestWeek',
    reason: always('not-in-input', 'The ids do not tell when these accounts were opened.'),
  },
  {
    path: 'impersonation.candidates',
    reason: always('no-accounts', 'The inputs show no account beside the one reported on.'),
  },
  {
    path: 'impersonation.compared',
    reason: always('no-accounts', 'The inputs show no account beside the one reported on.'),
  },
  { path: 'impersonation.candidates.*.handle', reason: hiddenHandle },
  {
    path: 'impersonation.candidates.*.labelledParody',
    reason: always('not-in-input', 'No input holds a profile in which it could say so.'),
  },
  ...['misquotes', 'searched', 'withheld'].flatMap((name): Rule[] => [
    { path: `impersonation.${name}`, reason: notLookedUp },
    {
      path: `impersonation.${name}`,
      reason: always('no-interactions', 'Nothing that others wrote to this account is in what was looked at.'),
    },
  ]),
  { path: 'impersonation.searched.*', reason: always('not-in-input', 'The own posts carry no dates.') },
  { path: 'impersonation.misquotes.*.quote', reason: hiddenWords },
  {
    path: 'impersonation.misquotes.*.post',
    reason: always('not-found', 'No post among those given holds these words.'),
  },
  {
    path: 'impersonation.misquotes.*.diff',
    reason: always(
      'nothing-to-show',
      'Only an altered quotation has differences, shown where --show-text shows words.',
    ),
  },
  { path: 'impersonation.misquotes.*.at', reason: notInInput },
  {
    path: 'impersonation.misquotes.*.time',
    reason: always('not-in-input', 'Neither the message nor the input says when it was, or no own post has a date.'),
  },
  { path: 'impersonation.pictures', reason: ({ people }) => people.pictures.reason },
  {
    path: 'impersonation.pictures',
    reason: always('not-asked', 'Pictures are compared with --pictures <folder> alone.'),
  },
  { path: 'impersonation.pictures.matches.*.post', reason: notInInput },
  {
    path: 'impersonation.pictures.matches.*.changedShare',
    reason: always('not-aligned', 'The two pictures could not be laid over each other.'),
  },
  {
    path: 'coordination.clusters',
    reason: always('no-interactions', 'No input holds anything others wrote to this account in this span of time.'),
  },
  { path: 'coordination.clusters.*.from', reason: notInInput },
  { path: 'coordination.clusters.*.to', reason: notInInput },
  {
    path: 'coordination.clusters.*.strong',
    reason: always('too-little-known', 'Of more than 30 % of these accounts too little is known.'),
  },
];

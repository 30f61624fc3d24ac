import type { AuthorAnonymity, AuthorExplanation, AuthorLikeness, AuthorRecord } from '../../model/explanation.ts';
import type { ImpersonationSignal, SignalOutcome } from '../../model/signal.ts';
import { abuseClasses } from '../../model/verdict.ts';
import { closingWords, strengthWords, withheldWords } from '../author-words.ts';
import { formatDay, formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { inert } from '../neutral-report.ts';
import type { ReportOptions } from '../reporter.ts';
import {
  counted,
  impersonationSignalNames,
  labelNames,
  likenessInWords,
  listed,
  platformNames,
  sentence,
} from '../words.ts';
import { cutEnd, together } from '../wrap.ts';
import { aside, bind, bullet, heading, layPaper, type Paper, paragraph } from './paper.ts';

/** The explanation of an author for a person: what it wrote, what its account shows, and what that does not say. */
export function authorExplanationText(explanation: AuthorExplanation, options: ReportOptions): string {
  const paper = layPaper(options);
  // The walk changes strings and nothing else, so the shape stays that of an explanation.
  const shown = inert(explanation) as AuthorExplanation;
  return bind([
    [...heading(paper, title(shown)), ...withheld(shown, paper)],
    wrote(shown, paper),
    shows(shown, paper),
    likeness(shown, paper),
    [
      ...aside(paper, closingWords, 0),
      ...aside(paper, `${shown.model} · flagged by a machine: it can be wrong either way`, 0),
    ],
  ]);
}

/** Cells of a name: strangers choose its length. */
const longestName = 40;

function title({ author, platform, displayName }: AuthorExplanation): string {
  const name = displayName === null || displayName.trim() === '' ? '' : ` (“${cutEnd(displayName, longestName)}”)`;
  return `${cutEnd(author, longestName)}${name} on ${platformNames[platform]}`;
}

function withheld(shown: AuthorExplanation, paper: Paper): string[] {
  return shown.withheld === null ? [] : paragraph(paper, withheldWords[shown.withheld]);
}

function wrote({ writing }: AuthorExplanation, paper: Paper): string[] {
  if (writing === null) return [];
  return [
    ...heading(paper, 'What it wrote'),
    ...paragraph(paper, amount(writing)),
    ...paragraph(paper, flagged(writing)),
    ...writing.messages.flatMap(({ id, at, labels }) =>
      bullet(
        paper,
        `${id} · ${together(formatDay(at, 'UTC'))} · ${labels.map((label) => together(labelNames[label])).join(', ')}`,
      ),
    ),
    ...more(writing, paper),
  ];
}

function amount({ interactions, replies, mostInAnHour, firstAt, lastAt }: AuthorRecord): string {
  if (interactions === 0) return 'Nothing it wrote to you is in the cache.';
  const span = formatSpan(firstAt, lastAt, 'UTC');
  const when = span === null ? 'with no time known' : together(span);
  const most = mostInAnHour !== null && mostInAnHour > 1 ? `, at most ${formatCount(mostInAnHour)} within an hour` : '';
  return `${counted(interactions, 'message')} to you, ${answers(interactions, replies)}: ${when}${most}.`;
}

function answers(messages: number, replies: number): string {
  if (replies === 0) return messages === 1 ? 'no reply' : 'none of them a reply';
  if (replies === messages) return messages === 1 ? 'a reply' : 'all replies';
  return `${formatCount(replies)} of them ${replies === 1 ? 'a reply' : 'replies'}`;
}

function flagged(writing: AuthorRecord): string {
  if (writing.interactions === 0) return '';
  const unread = writing.interactions - writing.judged;
  const read = unread === 0 ? '' : ` ${formatCount(unread)} not judged, for the language or for want of words.`;
  const elsewhere =
    writing.aimedElsewhere === 0
      ? ''
      : ` ${formatCount(writing.aimedElsewhere)} flagged and aimed at somebody else: in no headline.`;
  return `${writing.flagged === 0 ? 'None flagged as abuse of you.' : abuse(writing)}${elsewhere}${read}`;
}

function abuse({ flagged: count, danger, byClass }: AuthorRecord): string {
  const found = abuseClasses.flatMap((name) => {
    const times = byClass[name];
    return times === undefined ? [] : [together(`${labelNames[name]} ${formatCount(times)}`)];
  });
  const grave = danger === 0 ? 'None of danger.' : `${formatCount(danger)} of danger: look at what it says.`;
  return `${formatCount(count)} flagged as abuse (${listed(found)}). ${grave}`;
}

function more({ flagged: count, messages }: AuthorRecord, paper: Paper): string[] {
  const left = count - messages.length;
  const command = together('xhealth explain <id>');
  return [
    ...(left > 0 ? bullet(paper, `and ${formatCount(left)} more`) : []),
    ...(messages.length > 0 ? paragraph(paper, `${command} tells why one was flagged.`) : []),
  ];
}

const outcomeTitles: Readonly<Record<SignalOutcome, string>> = {
  present: 'Present',
  absent: 'Absent',
  unknown: 'Not known',
};

function shows({ anonymity }: AuthorExplanation, paper: Paper): string[] {
  if (anonymity === null) return [];
  return [
    ...heading(paper, 'What its account shows'),
    ...paragraph(paper, strengthWords[anonymity.strength]),
    ...anonymity.how.flatMap((text) => paragraph(paper, text)),
    ...(['present', 'absent', 'unknown'] as const).flatMap((outcome) => signals(anonymity, outcome, paper)),
  ];
}

function signals({ signals: all }: AuthorAnonymity, outcome: SignalOutcome, paper: Paper): string[] {
  const those = all.filter((each) => each.outcome === outcome);
  if (those.length === 0) return [];
  return [
    ...paragraph(paper, `${outcomeTitles[outcome]}:`),
    ...those.flatMap(({ sentence: text, weight }) =>
      bullet(paper, outcome === 'present' ? weighed(text, weight) : text),
    ),
  ];
}

function weighed(text: string, weight: number): string {
  return weight === 0 ? text : `${text} ${together(`(weight ${Number(weight.toFixed(2))})`)}`;
}

function likeness({ impersonation, withheld: isWithheld }: AuthorExplanation, paper: Paper): string[] {
  if (isWithheld !== null) return [];
  const title = heading(paper, 'Could it be taken for you?');
  if (impersonation === null) return [...title, ...paragraph(paper, 'No likeness seen.')];
  const { score, evidence } = impersonation;
  return [
    ...title,
    ...paragraph(paper, `It could: ${likenessInWords(score)}, ${together(score.toFixed(2))} of 1.`),
    ...evidence.flatMap((each) => bullet(paper, weighed(speaks(each), each.weight))),
    ...paragraph(paper, parody(impersonation)),
  ];
}

/** Signals of which there is more to say than that they are there. */
const detailed: readonly ImpersonationSignal[] = [
  'lookalike-handle',
  'added-word-handle',
  'same-display-name',
  'similar-display-name',
];

function speaks({ signal, why }: AuthorLikeness['evidence'][number]): string {
  const name = impersonationSignalNames[signal];
  return sentence(detailed.includes(signal) ? `${name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}` : name);
}

function parody({ labelledParody }: AuthorLikeness): string {
  if (labelledParody === null) return 'No input holds a profile in which it could say that it is parody or a fan.';
  return labelledParody
    ? 'Labelled: it says itself that it is parody, commentary or a fan.'
    : 'Not labelled: it does not say that it is parody, commentary or a fan.';
}

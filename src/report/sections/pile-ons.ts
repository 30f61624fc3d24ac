import type { Incident } from '../../model/incident.ts';
import type { Report } from '../../model/report.ts';
import { aside, type Block, bullet, type Column, heading, notedTable, type Paper, paragraph } from '../blocks.ts';
import { formatHour, formatSpan } from '../dates.ts';
import { formatCount, formatTimes } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { basisInWords, counted, sentence } from '../words.ts';
import { together } from '../wrap.ts';
import { percent } from './comparison.ts';

/** Pile-ons listed on a terminal, the largest ones; all are in the JSON. */
const incidentsShown = 8;
const msPerHour = 3_600_000;
/** Up to two days are told in hours. */
const hoursShown = 48;

const columns: readonly Column[] = [
  { title: 'when', align: 'left' },
  { title: 'lasted', align: 'right' },
  { title: 'messages', align: 'right' },
  { title: 'flagged', align: 'right' },
  { title: 'new', align: 'right' },
  { title: 'copies', align: 'right' },
];

interface Numbered {
  readonly incident: Incident;
  /** Its place in the report, by which its nulls are explained. */
  readonly index: number;
}

/** The days when it all came at once: how much, from whom, what set it off, how it ended. Why none was looked for, else. */
export function pileOns(report: Report, paper: Paper): Block[] {
  const { incidents } = report.toxicity;
  if (incidents === null) {
    const why = reasonFor(report, 'toxicity.incidents')?.text ?? 'no reason given';
    return [...heading('Pile-ons'), ...paragraph(`Not known. ${sentence(why)}`)];
  }
  if (incidents.length === 0) {
    const none = 'None found in the days seen. What came on other days was not seen.';
    return [...heading('Pile-ons'), ...paragraph(none)];
  }
  const shown = largest(incidents, paper.most(incidentsShown));
  const more = incidents.length - shown.length;
  return [
    ...heading(`Pile-ons · ${formatCount(incidents.length)} in the days seen`),
    ...(paper.roomy
      ? notedTable(
          columns,
          shown.map((each) => ({ cells: cells(each.incident, report), note: story(each, report) })),
        )
      : shown.flatMap((each) => bullet(inLine(each, report)))),
    ...(more > 0 ? paragraph(`and ${counted(more, 'smaller one')}, in --format json`) : []),
    ...aside(notes(shown)),
  ];
}

/** The largest, in order of time. */
function largest(incidents: readonly Incident[], most: number): Numbered[] {
  return incidents
    .map((incident, index) => ({ incident, index }))
    .sort((a, b) => b.incident.interactions - a.incident.interactions)
    .slice(0, most)
    .sort((a, b) => a.index - b.index);
}

function cells(incident: Incident, report: Report): string[] {
  const { interactions, expected, abusive, abusiveExpected, newAuthorShare, copies } = incident;
  return [
    formatSpan(incident.from, incident.to, report.window.timezone) ?? 'date unknown',
    lasted(incident),
    withTimes(interactions, expected),
    withTimes(abusive, abusiveExpected),
    newAuthorShare === null ? '?' : percent(newAuthorShare),
    copies === null ? '?' : formatCount(copies),
  ];
}

function inLine(each: Numbered, report: Report): string {
  const { incident } = each;
  const { newAuthorShare, copies } = incident;
  const when = together(formatSpan(incident.from, incident.to, report.window.timezone) ?? 'date unknown');
  const figures = [
    `${withTimes(incident.interactions, incident.expected)} messages`,
    `${withTimes(incident.abusive, incident.abusiveExpected)} flagged`,
    `${newAuthorShare === null ? '?' : percent(newAuthorShare)} new`,
    `${copies === null ? '?' : formatCount(copies)} copies`,
  ];
  return `${when}, ${together(lasted(incident))}: ${figures.map(together).join(' · ')}. ${story(each, report)}`;
}

function withTimes(count: number, usual: number): string {
  const times = formatTimes(count, usual);
  return times === null ? formatCount(count) : `${formatCount(count)} (${times})`;
}

function lasted({ from, to }: Incident): string {
  const hours = (Date.parse(to) - Date.parse(from)) / msPerHour;
  if (!(hours >= 0)) return '?';
  if (hours > hoursShown) return counted(Math.round(hours / 24), 'day');
  return counted(Math.max(1, Math.ceil(hours)), 'hour');
}

/** What made it one, what most of it answers, its peak and its end. */
function story({ incident, index }: Numbered, report: Report): string {
  const at = (name: string) => reasonFor(report, `toxicity.incidents.${index}.${name}`)?.text;
  return [
    usual(incident),
    answered(incident, at('trigger')),
    `Busiest hour: ${together(formatHour(incident.peak, report.window.timezone))}.`,
    ended(incident, at('daysToUsual')),
  ].join(' ');
}

function usual({ by, expected, abusiveExpected }: Incident): string {
  const both = `Usual: ${about(expected)} ${Math.round(expected) < 2 ? 'message' : 'messages'}, ${about(abusiveExpected)} flagged.`;
  return by === 'abuse' ? `${both} By what was flagged, not by how much came.` : both;
}

function about(figure: number): string {
  return figure < 1 ? 'under 1' : `about ${formatCount(figure)}`;
}

function answered({ trigger, triggerKind, triggerShare, triggerReach }: Incident, why: string | undefined): string {
  if (trigger === null) return `Which post most of it answers is not known. ${sentence(why ?? '')}`.trimEnd();
  const answers =
    triggerShare === null ? 'Most of it answers or quotes' : `${percent(triggerShare)} of it answers or quotes`;
  if (triggerKind === 'not-in-inputs') {
    return `${answers} the post ${trigger}. The post itself is not in the inputs: whose it is and what it says is not known here.`;
  }
  const what = triggerKind === 'quote' ? 'the quote' : 'your post';
  const got =
    triggerReach === null ? '' : `; it got ${formatCount(triggerReach.value)} ${basisInWords(triggerReach.basis)}`;
  return `${answers} ${what} ${trigger}${got}.`;
}

function ended({ stillGoing, daysToUsual }: Incident, why: string | undefined): string {
  if (stillGoing) return 'It goes on where the data end.';
  if (daysToUsual === null) return `When it was usual again is not known. ${sentence(why ?? '')}`.trimEnd();
  return daysToUsual === 1
    ? 'Usual again the day after its peak.'
    : `Usual again ${counted(daysToUsual, 'day')} after its peak.`;
}

function notes(shown: readonly Numbered[]): string {
  const open = shown.some(({ incident }) => incident.newAuthorShare === null || incident.copies === null);
  return [
    'In brackets: how many times the usual, where that is 1 or more. New: share of its accounts never seen before it.',
    'Copies: messages near-identical to one by another account. That they came at once does not say why.',
    ...(open ? ['A ? is not known.'] : []),
  ].join(' ');
}

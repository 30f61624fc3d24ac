import type { Incident } from '../../model/incident.ts';
import type { Report } from '../../model/report.ts';
import { formatSpan } from '../dates.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';
import { together } from '../wrap.ts';

/** How many pile-ons there were and the largest; nothing where none could be looked for, which is told further down. */
export function pileOnPoint(report: Report): string[] {
  const { incidents } = report.toxicity;
  if (incidents === null) return [];
  const [first] = incidents;
  const { days } = report.reading.perDay;
  const seen = `in the ${days > 1 ? `${formatCount(days)} days` : 'days'} seen`;
  if (first === undefined) return [`No pile-on was found ${seen}.`];
  let largest = first;
  for (const incident of incidents) if (incident.interactions > largest.interactions) largest = incident;
  const when = together(formatSpan(largest.from, largest.to, report.window.timezone) ?? 'date unknown');
  const which = incidents.length === 1 ? when : `the largest ${when}`;
  return [`${counted(incidents.length, 'pile-on')} ${seen}, ${which}: ${figures(largest)}.`];
}

function figures({ interactions, expected, abusive, abusiveExpected }: Incident): string {
  const messages = `${counted(interactions, 'message')} where ${usual(expected)} usual`;
  return `${messages}, ${formatCount(abusive)} flagged where ${usual(abusiveExpected)}`;
}

function usual(figure: number): string {
  if (figure < 1) return 'fewer than 1 is';
  const about = formatCount(figure);
  return `about ${about} ${about === '1' ? 'is' : 'are'}`;
}

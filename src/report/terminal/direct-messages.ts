import type { Report } from '../../model/report.ts';
import { counted } from '../words.ts';
import { dangerItems } from './danger.ts';
import { heading, type Paper, paragraph } from './paper.ts';

/** Direct messages apart from everything else: they are in no rate. Nothing where they were not read. */
export function directMessages(report: Report, paper: Paper): string[] {
  const { messages } = report.toxicity;
  if (messages === null) return [];
  const flagged = `${counted(messages.abusive, 'direct message')} of ${messages.judged.toLocaleString('en-GB')} judged`;
  return [
    ...heading(paper, 'Direct messages'),
    ...paragraph(paper, `${flagged} flagged as abusive. They are in none of the figures below.`),
    ...dangerItems(messages.danger, report, paper),
  ];
}

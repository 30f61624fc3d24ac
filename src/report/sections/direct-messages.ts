import type { Report } from '../../model/report.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { counted } from '../words.ts';

/** Direct messages apart from everything else: they are in no rate. Nothing where they were not read. */
export function directMessages(report: Report): Block[] {
  const { messages } = report.toxicity;
  if (messages === null) return [];
  const flagged = `${counted(messages.abusive, 'direct message')} of ${formatCount(messages.judged)} judged`;
  const stand = messages.danger.length === 1 ? 'stands' : 'stand';
  const above = messages.danger.length === 0 ? '' : ` ${formatCount(messages.danger.length)} ${stand} under Danger.`;
  return [
    ...heading('Direct messages'),
    ...paragraph(`${flagged} flagged as abusive.${above} They are in none of the figures below.`),
  ];
}

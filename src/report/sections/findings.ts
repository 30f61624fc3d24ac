import type { Finding, Report } from '../../model/report.ts';
import { type Block, type Column, heading, notedTable, type Paper, paragraph } from '../blocks.ts';
import { formatCount } from '../figures.ts';

/** Findings where a terminal would list them; its first screen says the same in sentences. */
const findingsShown = 10;

const columns: readonly Column[] = [
  { title: 'finding', align: 'left' },
  { title: 'weight', align: 'left' },
  { title: 'how sure', align: 'left' },
];

/** All findings in the report's order, each with its weight, how sure it is and what it rests on. */
export function findings(report: Report, paper: Paper): Block[] {
  const { findings: all } = report;
  if (all.length === 0) return [];
  const shown = all.slice(0, paper.most(findingsShown));
  const more = all.length - shown.length;
  return [
    ...heading(`Findings · ${formatCount(all.length)}`),
    ...notedTable(columns, shown.map(row)),
    ...(more > 0 ? paragraph(`and ${formatCount(more)} more, in --format json`) : []),
  ];
}

function row({ title, severity, confidence, detail }: Finding): { cells: string[]; note: string } {
  return { cells: [title, severity, `${confidence} confidence`], note: detail };
}

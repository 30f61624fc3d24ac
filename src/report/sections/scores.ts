import type { Report } from '../../model/report.ts';
import { aside, type Block, bullet, type Column, heading, notedTable, type Row } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';
import { sentence } from '../words.ts';

const scoreNames = ['toxicity', 'impersonation', 'anonymity', 'reach', 'overall'] as const;

type ScoreName = (typeof scoreNames)[number];

const columns: readonly Column[] = [
  { title: 'score', align: 'left' },
  { title: 'of 100', align: 'right' },
  { title: '100 is', align: 'left' },
  { title: 'weight in overall', align: 'right' },
];

/** The scores, those that are not known with the reason beside those that are, so that none is read as a verdict on the whole. */
export function scores(report: Report): Block[] {
  const open = scoreNames.every((name) => report.scores[name].value === null);
  if (open) return [...heading('Scores'), ...bullet(`None is given: ${whyNone(report, 'overall')}`)];
  return [
    ...heading('Scores'),
    ...notedTable(
      columns,
      scoreNames.map((name) => row(report, name)),
    ),
    ...aside('A score sums up one part and has no range: for a decision read the figures it is made of.'),
  ];
}

function row(report: Report, name: ScoreName): Row {
  const { value, weight } = report.scores[name];
  return {
    cells: [
      name,
      value === null ? '–' : formatCount(Math.round(value)),
      best(name),
      name === 'overall' ? '' : weightOf(weight),
    ],
    note: value === null ? sentence(whyNone(report, name)) : '',
  };
}

function best(name: ScoreName): string {
  return name === 'reach' || name === 'overall' ? 'best' : 'worst';
}

function weightOf(weight: number): string {
  return weight.toFixed(2);
}

function whyNone(report: Report, name: ScoreName): string {
  return reasonFor(report, `scores.${name}.value`)?.text ?? 'no reason is given.';
}

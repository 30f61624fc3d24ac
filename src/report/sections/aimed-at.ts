import type { Report } from '../../model/report.ts';
import { type Block, heading, paragraph, table } from '../blocks.ts';
import { formatCount } from '../figures.ts';
import { reasonFor } from '../why-null.ts';

/** Whom flagged words are aimed at, and which of them the figures count. */
export function aimedAt(report: Report): Block[] {
  const { subject, other, unclear, quoted } = report.toxicity.byDirection;
  const rows: readonly [string, number | null, string][] = [
    ['you or yours', subject, 'counted above'],
    ['not clear whom', unclear, 'counted above'],
    ['somebody else', other, 'not counted'],
    ['abuse told or quoted', quoted, 'no abuse, not counted'],
  ];
  const title = heading('Whom it is aimed at');
  if (rows.every(([, count]) => count === null)) {
    return [...title, ...paragraph(reasonFor(report, 'toxicity.byDirection')?.text ?? 'Not known.')];
  }
  const cells = rows.map(([whom, count, counts]) => [whom, count === null ? 'unknown' : formatCount(count), counts]);
  return [
    ...title,
    ...table(
      [
        { title: 'aimed at', align: 'left' },
        { title: 'messages', align: 'right' },
        { title: 'flagged', align: 'left' },
      ],
      cells,
    ),
  ];
}

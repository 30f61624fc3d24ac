import type { Report } from '../../model/report.ts';
import { sentence } from '../words.ts';
import { bullet, heading, type Paper } from './paper.ts';

/** What these inputs can never show, why, and how to get it. */
export function cannotShow(report: Report, paper: Paper): string[] {
  const { absent } = report.coverage;
  if (absent.length === 0) return [];
  const points = absent.flatMap(({ what, why, how }) => bullet(paper, [what, why, how].map(sentence).join(' ')));
  return [...heading(paper, 'What these inputs cannot show'), ...points];
}

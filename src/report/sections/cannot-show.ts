import type { Report } from '../../model/report.ts';
import { type Block, bullet, heading } from '../blocks.ts';
import { sentence } from '../words.ts';
import { notesByCode } from './notes.ts';
import { isRoutine } from './rests-on.ts';

/** What these inputs can never show, why, and how to get it. */
export function cannotShow(report: Report): Block[] {
  const { absent } = report.coverage;
  const notes = report.coverage.warnings.filter(isRoutine);
  if (absent.length + notes.length === 0) return [];
  const points = absent.flatMap(({ what, why, how }) => bullet([what, why, how].map(sentence).join(' ')));
  const told = notesByCode(notes).flatMap((note) => bullet(note));
  return [...heading('What these inputs cannot show'), ...points, ...told];
}

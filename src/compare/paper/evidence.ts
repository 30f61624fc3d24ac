import type { ComparedCell, Comparison, MeasureId } from '../../model/comparison.ts';
import type { PaperEvidence, WeighedValue } from '../../model/decision-paper.ts';
import type { Report } from '../../model/report.ts';
import type { SideInput } from '../side.ts';
import { inWords } from './words.ts';

/** What the evidence is drawn from. */
export interface Ground {
  readonly comparison: Comparison;
  readonly sides: readonly SideInput[];
  /** Place of the side that the paper is about, and its report. */
  readonly about: number;
  readonly report: Report;
  readonly values: readonly WeighedValue[];
}

type Details = Partial<Omit<PaperEvidence, 'code' | 'text'>>;

/** A point that was seen and counted, unless `details` say more. */
export function point(code: string, text: string, details: Details = {}): PaperEvidence {
  return { code, text, side: null, n: null, ci95: null, strength: 'seen', ...details };
}

/** What a point says that nothing here can show. */
export function notMeasured(code: string, text: string): PaperEvidence {
  return point(code, text, { strength: 'not-measured' });
}

/** A point where a condition holds. */
export function when(holds: boolean, make: () => PaperEvidence): PaperEvidence[] {
  return holds ? [make()] : [];
}

export function cellOf({ comparison }: Ground, id: MeasureId, side: number): ComparedCell | null {
  return comparison.measures.find((measure) => measure.id === id)?.cells[side] ?? null;
}

/** A measure of a side as a point; none where it has no figure. */
export function measured(
  ground: Ground,
  id: MeasureId,
  side: number,
  words: (figure: string) => string,
): PaperEvidence[] {
  const cell = cellOf(ground, id, side);
  if (cell === null || cell.value === null) return [];
  const details = { side, n: cell.n, ci95: cell.ci95 };
  const method = ground.comparison.sides[side]?.method ?? 'flagged-author-bootstrap';
  return [point(id, words(inWords(id, cell.value, cell.ci95, method)), details)];
}

/** Differences from the first side that hold after adjustment, in one direction. */
export function shownDifferences(ground: Ground, id: MeasureId, verdict: 'higher' | 'lower') {
  const measure = ground.comparison.measures.find((each) => each.id === id);
  return (measure?.differences ?? []).filter((each) => each.verdict === verdict);
}

/** Places of the sides on other platforms than the one the paper is about. */
export function elsewhere({ comparison, about }: Ground): number[] {
  const platform = comparison.sides[about]?.subject.platform;
  return comparison.sides.flatMap((side, place) => (side.subject.platform === platform || side.empty ? [] : [place]));
}

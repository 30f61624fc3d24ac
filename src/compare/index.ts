import type { AudienceOverlap, ComparedMeasure, Comparison, MeasureId, MeasureUnit } from '../model/comparison.ts';
import type { Reason } from '../model/report.ts';
import { abuseClasses } from '../model/verdict.ts';
import { anonymityOf, type CellOf, costOf, dangerAMonth, rateOf, reachOf } from './cells.ts';
import { type Comparing, difference, withVerdicts } from './differences.ts';
import { comparedSide, type SideInput } from './side.ts';
import type { Statistics } from './statistics.ts';

export { decisionPaper } from './paper/index.ts';
export { type LinkedProfile, publishedLinks } from './published-links.ts';
export type { SideInput } from './side.ts';
export type { Statistics } from './statistics.ts';

interface Measure {
  readonly id: MeasureId;
  readonly unit: MeasureUnit;
  readonly comparing: Comparing;
  readonly cellOf: CellOf;
}

const measures: readonly Measure[] = [
  { id: 'abuse', unit: 'per-thousand', comparing: 'messages', cellOf: rateOf('abuse') },
  ...abuseClasses.map((id): Measure => ({ id, unit: 'per-thousand', comparing: 'messages', cellOf: rateOf(id) })),
  { id: 'danger', unit: 'per-month', comparing: 'messages', cellOf: dangerAMonth },
  { id: 'abuse-of-others', unit: 'per-thousand', comparing: 'messages', cellOf: rateOf('abuse-of-others') },
  { id: 'support', unit: 'per-thousand', comparing: 'messages', cellOf: rateOf('support') },
  { id: 'criticism', unit: 'per-thousand', comparing: 'messages', cellOf: rateOf('criticism') },
  { id: 'anonymity', unit: 'share', comparing: 'accounts', cellOf: anonymityOf('all') },
  { id: 'anonymity-among-abusers', unit: 'share', comparing: 'accounts', cellOf: anonymityOf('abusers') },
  { id: 'reach', unit: 'per-thousand-followers', comparing: 'posts', cellOf: reachOf('thousand-followers') },
  { id: 'reach-per-post', unit: 'per-post', comparing: 'posts', cellOf: reachOf('post') },
  { id: 'messages-a-day', unit: 'per-day', comparing: 'messages', cellOf: costOf('messages-a-day') },
  { id: 'reading-minutes', unit: 'minutes', comparing: 'messages', cellOf: costOf('reading-minutes') },
  { id: 'at-night', unit: 'share', comparing: 'messages', cellOf: costOf('at-night') },
];

/** What a comparison needs beside its sides. */
export interface ComparisonContext {
  readonly overlaps: readonly AudienceOverlap[];
  readonly notes: readonly Reason[];
  readonly generatedAt: string;
  readonly timezone: string;
  readonly statistics: Statistics;
}

/**
 * The sides beside each other, each against the first. Pure. Needs at least one side; throws a `RangeError` without any.
 */
export function compareSides(sides: readonly SideInput[], context: ComparisonContext): Comparison {
  const [first] = sides;
  if (first === undefined) throw new RangeError('A comparison needs a side.');
  const told = sides.map(comparedSide);
  const plain = measures.map((measure) => compared(measure, { sides, told, statistics: context.statistics }));
  const { measures: judged, tested } = withVerdicts(plain, context.statistics);
  return {
    schemaVersion: 1,
    tool: first.report.tool,
    generatedAt: context.generatedAt,
    timezone: context.timezone,
    sides: told,
    measures: judged,
    overlaps: context.overlaps,
    tested,
    notes: context.notes,
    paper: null,
  };
}

interface Together {
  readonly sides: readonly SideInput[];
  readonly told: Comparison['sides'];
  readonly statistics: Statistics;
}

function compared({ id, unit, comparing, cellOf }: Measure, { sides, told, statistics }: Together): ComparedMeasure {
  const cells = sides.map((side) => cellOf(side, statistics));
  const [first] = cells;
  const [firstSide] = told;
  const differences = cells.flatMap((cell, place) => {
    const side = told[place];
    if (place === 0 || first === undefined || firstSide === undefined || side === undefined) return [];
    return [difference({ cell, first, side, firstSide, perPost: unit === 'per-post' }, place, comparing, statistics)];
  });
  return { id, unit, cells, differences };
}

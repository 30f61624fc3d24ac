import { compareSides, decisionPaper, type SideInput } from '../../src/compare/index.ts';
import { readValues } from '../../src/config/values.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import { comparedStatistics } from '../../src/run/compare-statistics.ts';
import { goldenReport } from '../report/example.ts';

const days = (count: number) =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 4, 1 + at)).toISOString().slice(0, 10));

/** A side of a report; the inputs of the golden ones are captures. */
export function sideOf(report: Report, change: Partial<SideInput> = {}): SideInput {
  return { report, seenDays: days(60), leftOut: 0, profilesMixed: false, empty: false, ...change };
}

/** A golden report whose interactions all came by one channel. */
export function byChannel(channel: 'api' | 'capture' | 'dump', report = goldenReport('report-in-full.json')): Report {
  const inputs = report.coverage.inputs.map((input) => ({ ...input, channel }));
  return { ...report, coverage: { ...report.coverage, inputs } };
}

export function compared(sides: readonly SideInput[]): Comparison {
  return compareSides(sides, {
    overlaps: [],
    notes: [],
    generatedAt: '2026-11-01T12:00:00.000Z',
    timezone: 'UTC',
    statistics: comparedStatistics,
  });
}

/** Two sides and the paper about the first. */
export function withPaper(profile: string, sides = [sideOf(byChannel('api')), sideOf(byChannel('dump'))]): Comparison {
  const comparison = compared(sides);
  const values = readValues(profile);
  return { ...comparison, paper: decisionPaper(comparison, sides, { about: 0, values }) };
}

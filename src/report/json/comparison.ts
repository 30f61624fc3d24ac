import type { Comparison } from '../../model/comparison.ts';
import type { Comparison as ComparisonV1 } from './comparison-schema.ts';
import { pair } from './pair.ts';
import { safeJson } from './safe-json.ts';

/** A comparison as JSON version 1: keys in fixed order, two spaces, a newline at the end. */
export function comparisonJson(comparison: Comparison): string {
  return safeJson(toComparisonV1(comparison));
}

/** The frozen shape, built key by key: the model may change without changing what users read. */
function toComparisonV1(comparison: Comparison): ComparisonV1 {
  const { tool, generatedAt, timezone, tested } = comparison;
  return {
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version, model: tool.model },
    generatedAt,
    timezone,
    sides: comparison.sides.map(sideV1),
    measures: comparison.measures.map(measureV1),
    overlaps: comparison.overlaps.map((each) => ({
      side: each.side,
      linkedOfFirst: each.linkedOfFirst,
      linkedOfSide: each.linkedOfSide,
      profilesOfFirst: each.profilesOfFirst,
      profilesOfSide: each.profilesOfSide,
      reason: each.reason,
    })),
    tested,
    notes: comparison.notes.map(({ code, text }) => ({ code, text })),
    paper: comparison.paper === null ? null : paperV1(comparison.paper),
  };
}

function sideV1({ subject, window, coverage, totals, method, danger, empty }: Comparison['sides'][number]) {
  return {
    subject: { platform: subject.platform, id: subject.id, handle: subject.handle, displayName: subject.displayName },
    window: { since: window.since, until: window.until, timezone: window.timezone },
    coverage: {
      inputs: coverage.inputs.map((input) => ({ ...input, span: { from: input.span.from, to: input.span.to } })),
      from: coverage.from,
      to: coverage.to,
      daysSeen: coverage.daysSeen,
      days: coverage.days,
      leftOut: coverage.leftOut,
    },
    totals: {
      interactions: totals.interactions,
      judged: totals.judged,
      abstained: totals.abstained,
      authors: totals.authors,
      posts: totals.posts,
    },
    method,
    danger: danger.map((item) => ({ ...item })),
    empty,
  };
}

function measureV1({ id, unit, cells, differences }: Comparison['measures'][number]): ComparisonV1['measures'][number] {
  return {
    id,
    unit,
    cells: cells.map(({ value, ci95, count, n, of, basis, inputs, channels, daysSeen, reason }) => ({
      value,
      ci95: pair(ci95),
      count,
      n,
      of,
      basis,
      inputs: [...inputs],
      channels: [...channels],
      daysSeen,
      reason,
    })),
    differences: differences.map(({ side, ratio, ci95, p, verdict, reason }) => ({
      side,
      ratio,
      ci95: ci95 === null ? null : [ci95[0], ci95[1]],
      p,
      verdict,
      reason,
    })),
  };
}

function paperV1(paper: NonNullable<Comparison['paper']>): ComparisonV1['paper'] {
  const { about, valuesOf, lean } = paper;
  return {
    about,
    valuesOf,
    values: paper.values.map((value) => ({ ...value, ci95: pair(value.ci95) })),
    options: paper.options.map(({ option, for: pros, against }) => ({
      option,
      for: pros.map(evidenceV1),
      against: against.map(evidenceV1),
    })),
    lean: { option: lean.option, reason: lean.reason, weights: { ...lean.weights }, checked: lean.checked },
    gaps: paper.gaps.map(({ code, text }) => ({ code, text })),
    notMeasured: paper.notMeasured.map(({ code, what, how }) => ({ code, what, how })),
  };
}

function evidenceV1({
  code,
  text,
  side,
  n,
  ci95,
  strength,
}: NonNullable<Comparison['paper']>['options'][number]['for'][number]) {
  return { code, text, side, n, ci95: pair(ci95), strength };
}

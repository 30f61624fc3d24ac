import type { ReportV1 } from './v1-schema.ts';

/** Dotted paths of every null in a plain value, elements of lists by their index; reasons themselves are left out. */
function nullPaths(value: unknown, path: readonly string[] = []): string[] {
  if (value === null) return [path.join('.')];
  if (typeof value !== 'object' || (path.length === 1 && path[0] === 'reasons')) return [];
  return Object.entries(value).flatMap(([key, part]) => nullPaths(part, [...path, key]));
}

/** The report with a reason at the exact path of each null, where the report gives one for what the null lies in. */
export function explainNulls(report: ReportV1): ReportV1 {
  const reasons = { ...report.reasons };
  for (const path of nullPaths(report)) {
    const covering = nearest(report.reasons, path);
    if (covering !== null) reasons[path] = covering;
  }
  return { ...report, reasons };
}

/**
 * The dotted paths of nulls in a JSON report that `reasons` does not name exactly; empty when all are explained.
 * @internal
 */
export function checkReasons(report: ReportV1): string[] {
  return nullPaths(report).filter((path) => !Object.hasOwn(report.reasons, path));
}

function nearest(reasons: ReportV1['reasons'], path: string): ReportV1['reasons'][string] | null {
  let end = path.length;
  while (end > 0) {
    const covering = path.slice(0, end);
    if (Object.hasOwn(reasons, covering)) return reasons[covering] ?? null;
    end = covering.lastIndexOf('.');
  }
  return null;
}

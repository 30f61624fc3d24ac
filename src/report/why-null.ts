import type { Reason, Report } from '../model/report.ts';

/**
 * Why the value at a dotted path is null: the reason given for the path itself, for what it lies in, or for what lies
 * in it; `null` when the report gives none.
 */
export function reasonFor(report: Report, path: string): Reason | null {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const reason = ownReason(report, steps.slice(0, length).join('.'));
    if (reason !== null) return reason;
  }
  const below = Object.keys(report.reasons).find((key) => key.startsWith(`${path}.`));
  return below === undefined ? null : ownReason(report, below);
}

function ownReason(report: Report, path: string): Reason | null {
  return Object.hasOwn(report.reasons, path) ? (report.reasons[path] ?? null) : null;
}

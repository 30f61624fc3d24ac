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
  const below = firstBelow(report.reasons).get(path);
  return below === undefined ? null : ownReason(report, below);
}

function ownReason(report: Report, path: string): Reason | null {
  return Object.hasOwn(report.reasons, path) ? (report.reasons[path] ?? null) : null;
}

/** Made once a report: one with tens of thousands of reasons is asked thousands of times. */
const known = new WeakMap<Report['reasons'], ReadonlyMap<string, string>>();

/** For each path that has reasons below it, the first of these. */
function firstBelow(reasons: Report['reasons']): ReadonlyMap<string, string> {
  const before = known.get(reasons);
  if (before !== undefined) return before;
  const first = new Map<string, string>();
  for (const key of Object.keys(reasons)) {
    for (let end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
      const path = key.slice(0, end);
      if (!first.has(path)) first.set(path, key);
    }
  }
  known.set(reasons, first);
  return first;
}

import type { Reason } from '../../model/report.ts';

/** Collects why values are `null`, each under its dotted path inside the block. */
export interface ReasonList {
  add(path: string, reason: Reason): void;
  /** Path → reason, for each path once. */
  all(): Readonly<Record<string, Reason>>;
}

export function reasonList(): ReasonList {
  const reasons = new Map<string, Reason>();
  return { add: (path, reason) => void reasons.set(path, reason), all: () => Object.fromEntries(reasons) };
}

import type { DifferenceSpans, Differences } from '../../model/difference.ts';
import { pair } from './pair.ts';
import type { ReportV1 } from './v1-schema.ts';

/** What differs between spans of time, as version 1 says it. */
export function differencesV1(differences: Differences): ReportV1['toxicity']['differences'] {
  const { looks, compared, notCompared } = differences;
  return {
    looks,
    compared: compared.map(({ rows, ...spans }) => ({
      ...spansV1(spans),
      rows: rows.map(({ of, before, after, ratio, ci95, p, verdict }) => ({
        of,
        before: { count: before.count, rate: before.rate },
        after: { count: after.count, rate: after.rate },
        ratio,
        ci95: pair(ci95),
        p,
        verdict,
      })),
    })),
    notCompared: notCompared.map(({ why, ...spans }) => ({ ...spansV1(spans), why })),
  };
}

function spansV1({ kind, name, before, after }: DifferenceSpans) {
  return {
    kind,
    name,
    before: { from: before.from, to: before.to, judged: before.judged },
    after: { from: after.from, to: after.to, judged: after.judged },
  };
}

import type { Report } from '../../src/model/report.ts';
import { inFull } from './example.ts';

/** Lists as long as a million interactions make them, of long texts. */
export function enormous(): Report {
  const report = inFull();
  const many = <Item>(items: readonly Item[] | null | undefined, count: number): Item[] => {
    const some = items ?? [];
    return Array.from({ length: count }, (_, index) => some[index % some.length]).filter((item) => item !== undefined);
  };
  const text = 'a long message with “words” & <marks> '.repeat(20);
  const { coverage, toxicity, impersonation, coordination } = report;
  return {
    ...report,
    totals: { posts: 100_000, interactions: 1_000_000, messages: 0, authors: 200_000 },
    reasons: {
      ...report.reasons,
      ...Object.fromEntries(
        Array.from({ length: 20_000 }, (_, index) => [
          `toxicity.danger.${index}.url`,
          { code: 'x', text: `why ${index}` },
        ]),
      ),
    },
    coverage: {
      ...coverage,
      inputs: many(coverage.inputs, 2_000),
      warnings: many(coverage.warnings, 5_000).map((warning, index) => ({ ...warning, text: `${index} ${text}` })),
    },
    toxicity: {
      ...toxicity,
      danger: many(toxicity.danger, 5_000).map((item) => ({ ...item, text })),
      authors: { ...toxicity.authors, top: many(toxicity.authors.top, 100_000) },
      incidents: many(toxicity.incidents, 400),
    },
    impersonation: {
      ...impersonation,
      candidates: many(impersonation.candidates, 5_000),
      misquotes: many(impersonation.misquotes, 20_000).map((each) => ({ ...each, quote: text })),
    },
    coordination: { clusters: many(coordination.clusters, 5_000) },
    findings: Array.from({ length: 500 }, (_, index) => ({
      id: `finding-${index}`,
      severity: 'info' as const,
      confidence: 'high' as const,
      title: text,
      detail: text,
      evidence: [],
    })),
  };
}

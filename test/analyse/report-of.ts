import { type AnalysisInput, analyse as analysing } from '../../src/analyse/index.ts';
import type { ClusterRow } from '../../src/analyse/people-input.ts';
import type { Report } from '../../src/model/report.ts';

/** The report of an input and these clusters of accounts. */
export function analyse(input: AnalysisInput, clusters: readonly ClusterRow[] = []): Report {
  return analysing(input)(clusters);
}

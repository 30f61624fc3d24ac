import { type AnalysisInput, analyse } from '../analyse/index.ts';
import type { ClusterRow } from '../analyse/people-input.ts';
import type { Report } from '../model/report.ts';

/** Everything a report is made from; clusters are looked for on a thread of their own where there are many messages. */
export interface GatheredFacts extends AnalysisInput {
  readonly clusters: Promise<readonly ClusterRow[]>;
}

/** The report of what was gathered. */
export async function reportOf(facts: GatheredFacts): Promise<Report> {
  const finish = analyse(facts);
  return finish(await facts.clusters);
}

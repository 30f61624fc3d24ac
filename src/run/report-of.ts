import { type AnalysisInput, analyse } from '../analyse/index.ts';
import type { ClusterRow } from '../analyse/people-input.ts';
import type { ReachFigures } from '../analyse/reach-figures.ts';
import type { Report } from '../model/report.ts';

/** Everything a report is made from; clusters are looked for, and figures of reach made, on threads of their own where there are many messages or posts. */
export interface GatheredFacts extends AnalysisInput {
  readonly clusters: Promise<readonly ClusterRow[]>;
  readonly reach: Promise<ReachFigures>;
}

/** The report of what was gathered. */
export async function reportOf(facts: GatheredFacts): Promise<Report> {
  const finish = analyse(facts, await facts.reach);
  return finish(await facts.clusters);
}

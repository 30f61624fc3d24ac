import {
  type Cluster,
  type CoordinationRow,
  createCoordinationFinder,
} from '../../../src/classify/coordination/index.ts';

/** A message with everything unknown but what the test says. */
export function message(row: Partial<CoordinationRow> = {}): CoordinationRow {
  return { author: 0, at: Number.NaN, text: '', abusive: false, replyTo: null, ...row };
}

export function find(
  rows: Iterable<CoordinationRow>,
  openedDay: (author: number) => number | null = () => null,
): readonly Cluster[] {
  const finder = createCoordinationFinder();
  for (const row of rows) finder.add(row);
  return finder.finish({ openedDay });
}

export function ofKind(kind: Cluster['kind'], clusters: readonly Cluster[]): Cluster[] {
  return clusters.filter((cluster) => cluster.kind === kind);
}

/** Share of the planted accounts that are in the cluster which holds most of them. */
export function recallOf(planted: readonly number[], clusters: readonly Cluster[]): number {
  const shares = clusters.map(
    ({ authors }) => planted.filter((each) => authors.includes(each)).length / planted.length,
  );
  return Math.max(0, ...shares);
}

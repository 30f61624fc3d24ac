import {
  type Cluster,
  type ClusterKind,
  type CoordinationRow,
  createCoordinationFinder,
  createTextSketcher,
  textSketchWords,
} from '../../../src/classify/coordination/index.ts';

/** A message as it was written: the finder is given a sketch of its text. */
export type Message = Omit<CoordinationRow, 'text'> & { readonly text: string };

/** A message with everything unknown but what the test says. */
export function message(row: Partial<Message> = {}): Message {
  return { author: 0, at: Number.NaN, text: '', abusive: false, replyTo: null, ...row };
}

const sketch = createTextSketcher();
const words = new Uint32Array(textSketchWords);

/** Clusters of these messages; `openedDay`: of accounts. */
export function find(
  rows: Iterable<Message>,
  openedDay: (author: number) => number | null = () => null,
  kinds?: readonly ClusterKind[],
): readonly Cluster[] {
  const finder = createCoordinationFinder(kinds === undefined ? {} : { kinds });
  for (const row of rows) finder.add({ ...row, text: { telling: sketch(row.text, words, 0), words, at: 0 } });
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

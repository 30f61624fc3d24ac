import type { ClusterRow, MisquoteRow } from '../../analyse/people-input.ts';
import { postsSearched } from '../../analyse/posts-searched.ts';
import type { Cluster } from '../../classify/coordination/index.ts';
import type { PostsSearched } from '../../model/report.ts';
import { type OwnTextMonth, postNames, type Store, textsOf } from '../../store/index.ts';
import type { CandidateFinder } from './candidates.ts';
import type { PeopleContext } from './gather-people.ts';
import type { TextReader } from './text-reader.ts';

/** What the texts of others hold. */
interface TextFindings {
  readonly misquotes: readonly MisquoteRow[];
  readonly withheld: number;
  readonly searched: PostsSearched | null;
  /** Words of all texts, and how many texts that is. */
  readonly read: { readonly words: number; readonly texts: number };
}

/** What comes of the texts that were read; looks through the own posts if others quoted any. */
export async function readTexts(context: PeopleContext): Promise<TextFindings> {
  const misquotes: MisquoteRow[] = [];
  const read = { words: 0, texts: 0 };
  let withheld = 0;
  const months: OwnTextMonth[] = [];
  for (const reader of context.readers) {
    const found = await reader.quotations.lookUp(context);
    misquotes.push(...found.rows);
    withheld += found.withheld;
    months.push(...found.months);
    const { words, texts } = reader.read();
    read.words += words;
    read.texts += texts;
  }
  return { misquotes, withheld, searched: postsSearched(months), read };
}

/** Reads what candidates wrote: some speak as if they were the subject. */
export async function readCandidates({ store, interactions }: PeopleContext, finder: CandidateFinder): Promise<void> {
  const { count, author, authors, row } = interactions;
  const isCandidate = Uint8Array.from(authors, (key) => Number(finder.isCandidate(key)));
  const written = new Map<number, number>();
  for (let at = 0; at < count; at += 1) {
    const index = author[at] as number;
    if (isCandidate[index] === 1) written.set(row[at] as number, index);
  }
  for await (const page of textsOf(store.driver, [...written.keys()])) {
    for (const { row: rid, text } of page) finder.read(authors[written.get(rid) as number] as string, text);
  }
}

/** Examples of a cluster. */
const mostExamples = 3;

/**
 * Accounts that wrote as if together, by the texts that were read. `opened`: day each author's account was opened, in days since 1970;
 * NaN unknown.
 */
export async function readClusters(
  { readers, store }: Pick<PeopleContext, 'readers' | 'store'>,
  opened: Float64Array,
): Promise<readonly ClusterRow[]> {
  const rows: ClusterRow[] = [];
  for (const reader of readers) rows.push(...(await clustersOf(reader, store, opened)));
  return rows;
}

async function clustersOf(
  { together, rids }: TextReader,
  store: Store,
  opened: Float64Array,
): Promise<readonly ClusterRow[]> {
  const clusters = await together.finish(opened);
  const all = rids();
  const examplesOf = ({ rows }: Cluster) => [...rows.subarray(0, mostExamples)].map((row) => all[row] as number);
  const names = await postNames(store.driver, clusters.flatMap(examplesOf));
  const exampleOf = (rid: number) => {
    const name = names.get(rid);
    return name === undefined ? [] : [{ platform: name.platform, postId: name.id }];
  };
  return clusters.map((cluster) => ({
    kind: cluster.kind,
    messages: cluster.messages,
    authors: cluster.authors,
    abusive: cluster.abusive,
    from: timeOf(cluster.from),
    to: timeOf(cluster.to),
    examples: examplesOf(cluster).flatMap(exampleOf),
  }));
}

function timeOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

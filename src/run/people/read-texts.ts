import type { InteractionColumns } from '../../analyse/input.ts';
import type { ClusterRow, MisquoteRow } from '../../analyse/people-input.ts';
import { postsSearched } from '../../analyse/posts-searched.ts';
import { isAbusive } from '../../analyse/tally.ts';
import type { PostsSearched } from '../../model/report.ts';
import { interactionTexts, type OwnTextMonth, postNames, postTexts, type TextRow } from '../../store/index.ts';
import type { CandidateFinder } from './candidates.ts';
import { type FoundCluster, type PackedRow, packPage } from './coordination-page.ts';
import { startCoordination } from './coordination-thread.ts';
import type { PeopleContext } from './gather-people.ts';
import { quotationCollector } from './quotations.ts';
import { rowFinder } from './row-finder.ts';

/** What one pass over the texts of others found. */
interface TextFindings {
  readonly misquotes: readonly MisquoteRow[];
  readonly withheld: number;
  readonly searched: PostsSearched | null;
  /** Who wrote as if together, once it is known on which day each author's account was opened: worked on elsewhere meanwhile. */
  clusters(opened: Float64Array): Promise<readonly ClusterRow[]>;
  /** Words of all texts, and how many texts that is. */
  readonly read: { readonly words: number; readonly texts: number };
}

/** Reads the texts of others once, for everything that needs them all, then the own posts if others quoted any. */
export async function readTexts(context: PeopleContext): Promise<TextFindings> {
  const together: TogetherFinder[] = [];
  const misquotes: MisquoteRow[] = [];
  const read = { words: 0, texts: 0 };
  const placeOf = rowFinder(context.interactions);
  let withheld = 0;
  const months: OwnTextMonth[] = [];
  for (const subject of context.subjects) {
    const quotations = quotationCollector(subject);
    const finder = togetherFinder(context);
    together.push(finder);
    for await (const page of interactionTexts(context.store.driver, context.queryOf(subject))) {
      const places = page.map(([rid]) => placeOf(rid));
      await finder.add(page, places);
      for (const [index, row] of page.entries()) {
        read.words += wordsOf(row[1]);
        quotations.add(row, timeAt(context.interactions, places[index]));
      }
      read.texts += page.length;
    }
    const found = await quotations.lookUp(context);
    misquotes.push(...found.rows);
    withheld += found.withheld;
    months.push(...found.months);
  }
  const clusters = async (opened: Float64Array) =>
    (await Promise.all(together.map((finder) => finder.finish(opened)))).flat();
  return { misquotes, withheld, searched: postsSearched(months), clusters, read };
}

function timeAt({ at }: InteractionColumns, place: number | undefined): number | null {
  const time = place === undefined ? Number.NaN : (at[place] ?? Number.NaN);
  return Number.isNaN(time) ? null : time;
}

/** Messages of candidates asked for at once. */
const candidateTexts = 2_000;

/** Notes what candidates wrote, who are few, once all accounts were looked at. */
export async function readCandidates({ store, interactions }: PeopleContext, finder: CandidateFinder): Promise<void> {
  const { authors, author, row, count } = interactions;
  const isCandidate = authors.map((key) => finder.isCandidate(key));
  const keys = new Map<number, string>();
  const readAll = async () => {
    for (const [rid, text] of await postTexts(store.driver, [...keys.keys()])) finder.read(keys.get(rid) ?? '', text);
    keys.clear();
  };
  for (let place = 0; place < count; place += 1) {
    const by = author[place] as number;
    if (isCandidate[by] !== true) continue;
    keys.set(row[place] as number, authors[by] as string);
    if (keys.size === candidateTexts) await readAll();
  }
  await readAll();
}

const space = 32;

/** Words by the spaces and line breaks between them: a pattern takes ten times as long. */
function wordsOf(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = text.charCodeAt(at) > space;
    if (isLetter && !inside) words += 1;
    inside = isLetter;
  }
  return words;
}

type TogetherFinder = ReturnType<typeof togetherFinder>;

/** Looks for accounts that wrote as if together on one platform. */
function togetherFinder({ store, interactions }: PeopleContext) {
  const work = startCoordination(interactions.count);
  const rids = new Uint32Array(interactions.count);
  let added = 0;
  return {
    /** `places`: those of the messages in the columns; `undefined` for one that they do not hold. */
    async add(page: readonly TextRow[], places: readonly (number | undefined)[]): Promise<void> {
      const rows: PackedRow[] = [];
      for (const [index, [rid, text, labels, direction, replyTo]] of page.entries()) {
        const place = places[index];
        if (place === undefined) continue;
        rids[added] = rid;
        added += 1;
        const abusive = direction !== null && isAbusive(labels, direction);
        const author = interactions.author[place] as number;
        rows.push({ author, at: interactions.at[place] as number, text, abusive, replyTo });
      }
      await work.add(packPage(rows));
    },
    async finish(opened: Float64Array): Promise<ClusterRow[]> {
      const clusters = await work.finish(opened);
      const examplesOf = ({ examples }: FoundCluster) => examples.map((row) => rids[row] as number);
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
    },
  };
}

function timeOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

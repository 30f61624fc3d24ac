import type { InteractionColumns } from '../../analyse/input.ts';
import type { ClusterRow, MisquoteRow } from '../../analyse/people-input.ts';
import { postsSearched } from '../../analyse/posts-searched.ts';
import { isAbusive } from '../../analyse/tally.ts';
import { type Cluster, createCoordinationFinder, type TextSketch } from '../../classify/coordination/index.ts';
import type { PostsSearched } from '../../model/report.ts';
import {
  interactionTexts,
  type OwnTextMonth,
  postNames,
  type StoredSubject,
  type TextPage,
  type TextRow,
} from '../../store/index.ts';
import { keptSketches, newSketch, textsWanted, wordsOf } from '../kept-text.ts';
import type { CandidateFinder } from './candidates.ts';
import type { PeopleContext } from './gather-people.ts';
import { quotationCollector } from './quotations.ts';
import { rowFinder } from './row-finder.ts';

/** What one pass over the texts of others found. */
interface TextFindings {
  readonly misquotes: readonly MisquoteRow[];
  readonly withheld: number;
  readonly searched: PostsSearched | null;
  readonly clusters: readonly ClusterRow[];
  /** Words of all texts, and how many texts that is. */
  readonly read: { readonly words: number; readonly texts: number };
}

interface Known {
  /** Day each author's account was opened, in days since 1970; NaN unknown. */
  readonly opened: Float64Array;
  readonly finder: CandidateFinder;
}

/** Goes once through what others wrote, for everything that needs it, then through the own posts if others quoted any. */
export async function readTexts(context: PeopleContext, known: Known): Promise<TextFindings> {
  const clusters: ClusterRow[] = [];
  const misquotes: MisquoteRow[] = [];
  const read = { words: 0, texts: 0 };
  let withheld = 0;
  const months: OwnTextMonth[] = [];
  for (const subject of context.subjects) {
    const reader = textReader(subject, { context, known, read });
    const wanted = { ...textsWanted, authors: known.finder.candidatesOn(subject.platform) };
    for await (const page of interactionTexts(context.store.driver, context.queryOf(subject), wanted)) reader.add(page);
    clusters.push(...(await reader.together.finish()));
    const found = await reader.quotations.lookUp(context);
    misquotes.push(...found.rows);
    withheld += found.withheld;
    months.push(...found.months);
  }
  return { misquotes, withheld, searched: postsSearched(months), clusters, read };
}

interface Counts {
  words: number;
  texts: number;
}

/** Hands what others wrote to a subject to all that asks for it; counts words and texts into `read`. */
function textReader(
  subject: StoredSubject,
  { context, known, read }: { readonly context: PeopleContext; readonly known: Known; readonly read: Counts },
) {
  const quotations = quotationCollector(subject);
  const together = togetherFinder(context, known);
  const placeOf = rowFinder(context.interactions);
  return {
    quotations,
    together,
    add({ rows, sketches }: TextPage): void {
      const keptSketch = keptSketches(sketches);
      for (const row of rows) {
        const [rid, , , , words, marks, text] = row;
        const sketch = marks === null ? newSketch(text ?? '') : keptSketch(marks);
        const place = placeOf(rid);
        read.words += words ?? wordsOf(text ?? '');
        read.texts += 1;
        quotations.add(row, timeAt(context.interactions, place));
        if (place === undefined) continue;
        together.add(row, place, sketch);
        if (text !== null) readCandidate(place, text, { context, known });
      }
    },
  };
}

function timeAt({ at }: InteractionColumns, place: number | undefined): number | null {
  const time = place === undefined ? Number.NaN : (at[place] ?? Number.NaN);
  return Number.isNaN(time) ? null : time;
}

/** Notes what a candidate wrote. */
function readCandidate(
  place: number,
  text: string,
  { context, known }: { readonly context: PeopleContext; readonly known: Known },
): void {
  const { author, authors } = context.interactions;
  const key = authors[author[place] as number];
  if (key !== undefined && known.finder.isCandidate(key)) known.finder.read(key, text);
}

/** Examples of a cluster. */
const mostExamples = 3;

/** Looks for accounts that wrote as if together on one platform. */
function togetherFinder({ store, interactions }: PeopleContext, { opened }: Known) {
  const finder = createCoordinationFinder();
  const rids = new Uint32Array(interactions.count);
  let added = 0;
  const examplesOf = ({ rows }: Cluster) => [...rows.subarray(0, mostExamples)].map((row) => rids[row] as number);
  return {
    /** `place`: that of the message in the columns. */
    add([rid, , replyTo]: TextRow, place: number, text: TextSketch): void {
      rids[added] = rid;
      added += 1;
      finder.add({
        author: interactions.author[place] as number,
        at: interactions.at[place] as number,
        text,
        abusive: isAbusive(interactions.labels[place] as number, interactions.direction[place] as number),
        replyTo,
      });
    },
    async finish(): Promise<ClusterRow[]> {
      const day = (author: number) => (Number.isNaN(opened[author]) ? null : (opened[author] ?? null));
      const clusters = finder.finish({ openedDay: day });
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

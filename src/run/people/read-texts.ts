import type { InteractionColumns } from '../../analyse/input.ts';
import type { ClusterRow, MisquoteRow } from '../../analyse/people-input.ts';
import { postsSearched } from '../../analyse/posts-searched.ts';
import { isAbusive } from '../../analyse/tally.ts';
import { type Cluster, createCoordinationFinder } from '../../classify/coordination/index.ts';
import type { PostsSearched } from '../../model/report.ts';
import { interactionTexts, type OwnTextMonth, postNames, type TextRow } from '../../store/index.ts';
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

/** Reads the texts of others once, for everything that needs them, then the own posts if others quoted any. */
export async function readTexts(context: PeopleContext, known: Known): Promise<TextFindings> {
  const clusters: ClusterRow[] = [];
  const misquotes: MisquoteRow[] = [];
  const read = { words: 0, texts: 0 };
  const reader = textReader(context.interactions, known.finder, read);
  let withheld = 0;
  const months: OwnTextMonth[] = [];
  for (const subject of context.subjects) {
    const quotations = quotationCollector(subject);
    const together = togetherFinder(context, known);
    for await (const page of interactionTexts(context.store.driver, context.queryOf(subject))) {
      for (const row of page) {
        const place = reader(row);
        quotations.add(row, timeAt(context.interactions, place));
        if (place !== undefined) together.add(row, place);
      }
    }
    clusters.push(...(await together.finish()));
    const found = await quotations.lookUp(context);
    misquotes.push(...found.rows);
    withheld += found.withheld;
    months.push(...found.months);
  }
  return { misquotes, withheld, searched: postsSearched(months), clusters, read };
}

function timeAt({ at }: InteractionColumns, place: number | undefined): number | null {
  const time = place === undefined ? Number.NaN : (at[place] ?? Number.NaN);
  return Number.isNaN(time) ? null : time;
}

/** Counts the words of messages into `read` and notes what candidates wrote. Gives the place of a message in the columns. */
function textReader(
  columns: InteractionColumns,
  finder: CandidateFinder,
  read: { words: number; texts: number },
): (row: TextRow) => number | undefined {
  const placeOf = rowFinder(columns);
  return ([rid, text]) => {
    read.words += wordsOf(text);
    read.texts += 1;
    const place = placeOf(rid);
    const author = place === undefined ? undefined : columns.authors[columns.author[place] as number];
    if (author !== undefined && finder.isCandidate(author)) finder.read(author, text);
    return place;
  };
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
    add([rid, text, labels, direction, replyTo]: TextRow, place: number): void {
      rids[added] = rid;
      added += 1;
      finder.add({
        author: interactions.author[place] as number,
        at: interactions.at[place] as number,
        text,
        abusive: direction !== null && isAbusive(labels, direction),
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

import {
  type AccountDays,
  type Cluster,
  type CoordinationFinder,
  longestRead,
} from '../../classify/coordination/index.ts';

/** One message as it is packed. */
export interface PackedRow {
  readonly author: number;
  /** Milliseconds since 1970 UTC; NaN unknown. */
  readonly at: number;
  readonly text: string;
  readonly abusive: boolean;
  readonly replyTo: string | null;
}

/** Messages packed so that another thread gets them at the cost of copying a few arrays: a copy of each row would cost more than the work on it. */
export interface CoordinationPage {
  /** The texts, one after the other, and where each ends. */
  readonly texts: string;
  readonly textEnds: Uint32Array;
  /** Ids of the posts they answer, likewise; `answers`: 1 where there is one. */
  readonly posts: string;
  readonly postEnds: Uint32Array;
  readonly answers: Uint8Array;
  readonly authors: Uint32Array;
  readonly at: Float64Array;
  readonly abusive: Uint8Array;
}

/** Packs rows; of a text, as much as is read. */
export function packPage(rows: readonly PackedRow[]): CoordinationPage {
  const texts = rows.map(({ text }) => (text.length > longestRead ? text.slice(0, longestRead) : text));
  const posts = rows.map(({ replyTo }) => replyTo ?? '');
  return {
    texts: texts.join(''),
    textEnds: endsOf(texts),
    posts: posts.join(''),
    postEnds: endsOf(posts),
    answers: Uint8Array.from(rows, ({ replyTo }) => Number(replyTo !== null)),
    authors: Uint32Array.from(rows, ({ author }) => author),
    at: Float64Array.from(rows, ({ at }) => at),
    abusive: Uint8Array.from(rows, ({ abusive }) => Number(abusive)),
  };
}

function endsOf(parts: readonly string[]): Uint32Array {
  const ends = new Uint32Array(parts.length);
  let end = 0;
  for (let at = 0; at < parts.length; at += 1) {
    end += parts[at]?.length ?? 0;
    ends[at] = end;
  }
  return ends;
}

/** Adds the rows of a page to a finder, in their order. */
export function addPage(page: CoordinationPage, finder: CoordinationFinder): void {
  let text = 0;
  let post = 0;
  for (let row = 0; row < page.authors.length; row += 1) {
    const textEnd = page.textEnds[row] as number;
    const postEnd = page.postEnds[row] as number;
    finder.add({
      author: page.authors[row] as number,
      at: page.at[row] as number,
      text: page.texts.slice(text, textEnd),
      abusive: page.abusive[row] === 1,
      replyTo: page.answers[row] === 1 ? page.posts.slice(post, postEnd) : null,
    });
    text = textEnd;
    post = postEnd;
  }
}

/** The day each author's account was opened, from a column of days since 1970 with NaN for the unknown. */
export function accountDays(opened: Float64Array): AccountDays {
  return {
    openedDay: (author) => {
      const day = opened[author] ?? Number.NaN;
      return Number.isNaN(day) ? null : day;
    },
  };
}

/** Examples of a cluster. */
const mostExamples = 3;

/** A cluster without its rows and accounts: how many, and a few to show. */
export interface FoundCluster extends Pick<Cluster, 'kind' | 'messages' | 'abusive' | 'from' | 'to' | 'authors'> {
  /** Row numbers in the order they were added. */
  readonly examples: readonly number[];
}

export function withExamples({ rows, ...cluster }: Cluster): FoundCluster {
  return { ...cluster, examples: [...rows.subarray(0, mostExamples)] };
}

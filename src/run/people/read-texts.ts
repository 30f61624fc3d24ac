import type { ClusterRow, MisquoteRow } from '../../analyse/people-input.ts';
import { isAbusive } from '../../analyse/tally.ts';
import { type Cluster, createCoordinationFinder } from '../../classify/coordination/index.ts';
import type { Platform } from '../../model/account.ts';
import type { PostsSearched } from '../../model/report.ts';
import { interactionTexts, type TextRow } from '../../store/index.ts';
import type { CandidateFinder } from './candidates.ts';
import type { AuthorIndex, PeopleContext } from './gather-people.ts';
import { quotationCollector } from './quotations.ts';

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
  readonly authors: AuthorIndex;
  /** Day each author's account was opened, in days since 1970; NaN unknown. */
  readonly opened: Float64Array;
  readonly finder: CandidateFinder;
}

/** Reads the texts of others once, for everything that needs them, then the own posts if others quoted any. */
export async function readTexts(context: PeopleContext, known: Known): Promise<TextFindings> {
  const clusters: ClusterRow[] = [];
  const misquotes: MisquoteRow[] = [];
  let withheld = 0;
  let words = 0;
  let texts = 0;
  let searched: PostsSearched | null = null;
  for (const subject of context.subjects) {
    const quotations = quotationCollector(subject);
    const together = togetherFinder(subject.platform, known);
    const prefix = `${subject.platform}:`;
    for await (const page of interactionTexts(context.store.driver, context.queryOf(subject))) {
      for (const row of page) {
        const key = prefix + row[2];
        together.add(row, known.authors.get(key) ?? -1);
        quotations.add(row);
        words += wordsOf(row[4]);
        texts += 1;
        if (known.finder.isCandidate(key)) known.finder.read(key, row[4]);
      }
    }
    clusters.push(...together.finish());
    const found = await quotations.lookUp(context);
    misquotes.push(...found.rows);
    withheld += found.withheld;
    searched = bothSearched(searched, found.searched);
  }
  return { misquotes, withheld, searched, clusters, read: { words, texts } };
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

function bothSearched(a: PostsSearched | null, b: PostsSearched | null): PostsSearched | null {
  if (a === null || b === null) return a ?? b;
  const days = (names: readonly (string | null)[]) => names.filter((name) => name !== null).sort();
  return {
    posts: a.posts + b.posts,
    from: days([a.from, b.from])[0] ?? null,
    to: days([a.to, b.to]).at(-1) ?? null,
  };
}

/** Examples of a cluster. */
const mostExamples = 3;

/** Looks for accounts that wrote as if together on one platform. */
function togetherFinder(platform: Platform, { opened }: Known) {
  const finder = createCoordinationFinder();
  const ids: string[] = [];
  const exampleOf = ({ rows }: Cluster) =>
    [...rows.slice(0, mostExamples)].flatMap((row) => {
      const postId = ids[row];
      return postId === undefined ? [] : [{ platform, postId }];
    });
  return {
    add(row: TextRow, author: number): void {
      if (author < 0) return;
      ids.push(row[1]);
      finder.add({
        author,
        at: row[3] === null ? Number.NaN : Date.parse(row[3]),
        text: row[4],
        abusive: row[6] !== null && isAbusive(row[5], row[6]),
        replyTo: row[7],
      });
    },
    finish(): ClusterRow[] {
      const day = (author: number) => (Number.isNaN(opened[author]) ? null : (opened[author] ?? null));
      return finder.finish({ openedDay: day }).map((cluster) => ({
        kind: cluster.kind,
        messages: cluster.messages,
        authors: cluster.authors,
        abusive: cluster.abusive,
        from: timeOf(cluster.from),
        to: timeOf(cluster.to),
        examples: exampleOf(cluster),
      }));
    },
  };
}

function timeOf(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

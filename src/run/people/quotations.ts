import type { MisquoteRow } from '../../analyse/people-input.ts';
import { MASK } from '../../classify/mask.ts';
import {
  createPostMatcher,
  extractQuotations,
  type Quotation,
  type QuotationMatch,
} from '../../classify/quotations/index.ts';
import type { PostsSearched, WordChange } from '../../model/report.ts';
import { ownTextSpan, ownTexts, postNames, type StoredSubject, type TextRow } from '../../store/index.ts';
import type { PeopleContext } from './gather-people.ts';

interface LookedUp {
  readonly rows: readonly MisquoteRow[];
  readonly withheld: number;
  readonly searched: PostsSearched | null;
}

/** A message that holds a quotation. */
interface Source {
  /** Its row in the cache. */
  readonly row: number;
  /** `labelMask` of all of it: words of a message that gives away where somebody lives are shown nowhere. */
  readonly labels: number;
}

/** Gathers quotations attributed to a subject and looks them up in what it posted. */
export function quotationCollector(subject: StoredSubject) {
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  const speaker = { handles, name: subject.displayName };
  const quotations: Quotation[] = [];
  const sources: Source[] = [];
  return {
    add([row, text, labels, , , kind, altText]: TextRow): void {
      const context = { kind: kind === 'reply' || kind === 'quote' ? kind : 'mention' } as const;
      const inPictures = altText === null ? [] : extractQuotations(altText, speaker, { kind: 'mention' });
      for (const quotation of [...extractQuotations(text, speaker, context), ...inPictures]) {
        quotations.push(quotation);
        sources.push({ row, labels });
      }
    },
    async lookUp(context: PeopleContext): Promise<LookedUp> {
      const { driver } = context.store;
      const span = await ownTextSpan(driver, subject);
      if (span.posts === 0) return { rows: [], withheld: 0, searched: null };
      const searched = { posts: span.posts, from: dayOf(span.from), to: dayOf(span.to) };
      if (quotations.length === 0) return { rows: [], withheld: 0, searched };
      const matcher = createPostMatcher(quotations);
      for await (const page of ownTexts(driver, subject)) {
        for (const [key, text, at] of page) matcher.add({ key, text, at: at === null ? null : Date.parse(at) });
      }
      const matches = matcher.finish();
      return { ...(await rowsOf(matches, { context, subject, quotations, sources })), searched };
    },
  };
}

function dayOf(time: string | null): string | null {
  return time === null ? null : time.slice(0, 10);
}

interface Found {
  readonly context: PeopleContext;
  readonly subject: StoredSubject;
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
}

/** The own posts that quotations were found in, and the messages that quote. */
function rowsToName(matches: readonly (QuotationMatch | null)[], sources: readonly Source[]): number[] {
  const found = matches.flatMap((match, index) => (match === null ? [] : [match.post, sources[index]?.row]));
  return found.filter((row) => typeof row === 'number');
}

/** What a post that is not public said is told to the account holder alone: elsewhere the quotation is left out. */
async function rowsOf(
  matches: readonly (QuotationMatch | null)[],
  { context, subject, quotations, sources }: Found,
): Promise<Pick<LookedUp, 'rows' | 'withheld'>> {
  const posts = await postNames(context.store.driver, rowsToName(matches, sources));
  const rows: MisquoteRow[] = [];
  let withheld = 0;
  for (const [index, match] of matches.entries()) {
    const source = sources[index];
    const words = quotations[index]?.words;
    const message = posts.get(source?.row ?? -1);
    if (match === null || source === undefined || message === undefined || words === undefined) continue;
    const post = match.post === null ? undefined : posts.get(match.post);
    const notPublic = post?.isPublic === false;
    if (notPublic && !context.toHolder) {
      withheld += 1;
      continue;
    }
    const quote = context.shown(words, source.labels);
    rows.push({
      platform: subject.platform,
      postId: message.id,
      at: message.at,
      verdict: match.verdict,
      quote,
      ownPostId: post?.id ?? null,
      diff: match.verdict === 'altered' ? shownDiff(match.diff, quote) : null,
      ...(notPublic ? { notPublic: true } : {}),
    });
  }
  return { rows, withheld };
}

/** Own words are shown as they are; words that others added, where they stand in the quotation as it may be shown. */
function shownDiff(diff: readonly WordChange[] | null, quote: string | null): readonly WordChange[] | null {
  if (diff === null || quote === null || quote === MASK) return null;
  return diff.map((change) =>
    change.op !== 'added' || standsIn(quote, change.words) ? change : { op: change.op, words: MASK },
  );
}

const wordAtStart = /^[\p{L}\p{N}\p{M}]/u;
const wordAtEnd = /[\p{L}\p{N}\p{M}]$/u;

/** As whole words: part of one that is shown says nothing of another that is hidden. */
function standsIn(quote: string, words: string): boolean {
  for (let at = quote.indexOf(words); at >= 0 && words !== ''; at = quote.indexOf(words, at + 1)) {
    if (!wordAtEnd.test(quote.slice(0, at)) && !wordAtStart.test(quote.slice(at + words.length))) return true;
  }
  return false;
}

import type { MisquoteRow } from '../../analyse/people-input.ts';
import { quotationTime } from '../../analyse/posts-searched.ts';
import { MASK } from '../../classify/mask.ts';
import {
  createPostMatcher,
  dateNamed,
  extractQuotations,
  type NamedDays,
  type Quotation,
  type QuotationContext,
  type QuotationMatch,
} from '../../classify/quotations/index.ts';
import type { WordChange } from '../../model/report.ts';
import {
  type OwnTextMonth,
  type OwnTextRow,
  ownTextMonths,
  ownTexts,
  postNames,
  type StoredSubject,
} from '../../store/index.ts';
import type { PeopleContext } from './gather-people.ts';

interface LookedUp {
  readonly rows: readonly MisquoteRow[];
  readonly withheld: number;
  /** The months of what was looked through; none where the subject posted nothing. */
  readonly months: readonly OwnTextMonth[];
}

/** A message that may quote. */
interface QuotingMessage {
  /** Its row in the cache. */
  readonly row: number;
  /** `labelMask`. */
  readonly labels: number;
  readonly kind: string;
  /** `null` where nothing in it can be a quotation. */
  readonly text: string | null;
  readonly altText: string | null;
}

/** A message that holds a quotation. */
interface Source {
  /** Its row in the cache. */
  readonly row: number;
  /** `labelMask` of all of it: words of a message that gives away where somebody lives are shown nowhere. */
  readonly labels: number;
  /** The days it says the words are of. */
  readonly named: NamedDays | null;
}

/** Gathers quotations attributed to a subject and looks them up in what it posted. */
export function quotationCollector(subject: StoredSubject) {
  const handles = subject.keys.filter((key) => key.startsWith('@')).map((key) => key.slice(1));
  const speaker = { handles, name: subject.displayName };
  const quotations: Quotation[] = [];
  const sources: Source[] = [];
  return {
    /** `written`: milliseconds since 1970 UTC, `null` where it is not known. */
    add({ row, labels, kind, text, altText }: QuotingMessage, written: number | null): void {
      const reply = { kind: kind === 'reply' || kind === 'quote' ? kind : 'mention' } as const;
      const read = (from: string, context: QuotationContext): void => {
        for (const quotation of extractQuotations(from, speaker, context)) {
          quotations.push(quotation);
          const named = written === null ? null : dateNamed(from, quotation, written);
          sources.push({ row, labels, named });
        }
      };
      if (text !== null) read(text, reply);
      if (altText !== null) read(altText, { kind: 'mention' });
    },
    async lookUp(context: PeopleContext): Promise<LookedUp> {
      const { driver } = context.store;
      const months = await ownTextMonths(driver, subject);
      if (months.length === 0 || quotations.length === 0) return { rows: [], withheld: 0, months };
      const { matches, times } = await matchedIn(ownTexts(driver, subject), quotations);
      return { ...(await rowsOf(matches, { context, subject, quotations, sources, times })), months };
    },
  };
}

/** What became of each quotation in the posts, and when these were written, ascending. */
async function matchedIn(pages: AsyncIterable<readonly OwnTextRow[]>, quotations: readonly Quotation[]) {
  const matcher = createPostMatcher(quotations);
  const times: number[] = [];
  for await (const page of pages) {
    for (const [key, text, day] of page) {
      const at = day === null ? null : Date.parse(day);
      matcher.add({ key, text, at });
      if (at !== null) times.push(at);
    }
  }
  return { matches: matcher.finish(), times: Float64Array.from(times).sort() };
}

interface Found {
  readonly context: PeopleContext;
  readonly subject: StoredSubject;
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
  /** When own posts were written, milliseconds since 1970 UTC, ascending. */
  readonly times: Float64Array;
}

/** The own posts that quotations were found in, and the messages that quote. */
function rowsToName(matches: readonly (QuotationMatch | null)[], sources: readonly Source[]): number[] {
  const found = matches.flatMap((match, index) => (match === null ? [] : [match.post, sources[index]?.row]));
  return found.filter((row) => typeof row === 'number');
}

/** What a post that is not public said is told to the account holder alone: elsewhere the quotation is left out. */
async function rowsOf(
  matches: readonly (QuotationMatch | null)[],
  { context, subject, quotations, sources, times }: Found,
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
      time: timeOf(source, message.at, times),
      verdict: match.verdict,
      quote,
      ownPostId: post?.id ?? null,
      diff: match.verdict === 'altered' ? shownDiff(match.diff, quote) : null,
      ...(notPublic ? { notPublic: true } : {}),
    });
  }
  return { rows, withheld };
}

function timeOf({ named }: Source, at: string | null, times: Float64Array): MisquoteRow['time'] {
  return quotationTime(times, { named, written: at === null ? null : Date.parse(at) });
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

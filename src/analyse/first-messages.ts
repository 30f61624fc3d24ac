import type { TraitComparison, TraitShare } from '../model/report.ts';
import type { InteractionColumns } from './input.ts';
import { quantile, rounded } from './quantile.ts';
import { type AuthorCells, resampleAuthors } from './resample.ts';
import { fewestKnown, mostUnknown, verdictOf } from './risk-ratio.ts';
import { isAbusive, type Tally } from './tally.ts';

/** Per author: abusive messages, how many of them are its first seen, other judged messages, how many of those are. */
interface Messages {
  readonly abusive: Uint32Array;
  readonly abusiveFirst: Uint8Array;
  readonly other: Uint32Array;
  readonly otherFirst: Uint8Array;
  /** Judged messages without a time: whether one came first is not known. */
  untimed: number;
}

/**
 * Whether abuse comes from accounts that had not written before: the share of messages that are the first seen of their
 * author, abusive ones beside the others. The interval is the percentile bootstrap over authors. `null` without messages of both kinds.
 */
export function firstMessages(
  rows: InteractionColumns,
  tally: Tally,
  firstSeen?: Float64Array,
): TraitComparison | null {
  const messages = countMessages(rows, firstSeen);
  const abusers = share(messages.abusiveFirst, messages.abusive);
  const others = share(messages.otherFirst, messages.other);
  if (abusers.share === null || others.share === null) return null;
  const found = others.count === 0 || abusers.count === 0 ? null : ratioInterval(messages, abusers, others);
  const writers = [messages.abusive, messages.other].map((counts) => counts.filter((count) => count > 0).length);
  const few = Math.min(...writers) < fewestKnown || messages.untimed / tally.judged > mostUnknown;
  const noneFirst = others.count === 0 && abusers.count === 0;
  const told = found === null ? (noneFirst ? 'no-difference' : 'cannot-tell') : verdictOf(found.ci95);
  const verdict = few ? 'cannot-tell' : told;
  return { abusers, others, ratio: { value: found?.value ?? null, ci95: found?.ci95 ?? null, verdict } };
}

/** Messages of one author at its first moment are all its first: which came before the other is not known. */
function countMessages(rows: InteractionColumns, firstSeen?: Float64Array): Messages {
  const size = rows.authors.length;
  const firstAt = firstSeen ?? firstTimes(rows);
  const messages: Messages = {
    abusive: new Uint32Array(size),
    abusiveFirst: new Uint8Array(size),
    other: new Uint32Array(size),
    otherFirst: new Uint8Array(size),
    untimed: 0,
  };
  for (let row = 0; row < rows.count; row += 1) {
    if (rows.judged[row] !== 1) continue;
    const author = rows.author[row] as number;
    const isFirst = rows.at[row] === firstAt[author];
    if (Number.isNaN(rows.at[row])) messages.untimed += 1;
    else countMessage(messages, author, { isFirst, isAbuse: isAbuseRow(rows, row) });
  }
  return messages;
}

/** When each author first wrote, judged or not; infinite where no time is known. */
function firstTimes(rows: InteractionColumns): Float64Array {
  const times = new Float64Array(rows.authors.length).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows.count; row += 1) {
    const author = rows.author[row] as number;
    // An unknown time is not below any.
    if ((rows.at[row] as number) < (times[author] as number)) times[author] = rows.at[row] as number;
  }
  return times;
}

function isAbuseRow(rows: InteractionColumns, row: number): boolean {
  return isAbusive(rows.labels[row] as number, rows.direction[row] as number);
}

function countMessage(
  messages: Messages,
  author: number,
  { isFirst, isAbuse }: { readonly isFirst: boolean; readonly isAbuse: boolean },
): void {
  const counts = isAbuse ? messages.abusive : messages.other;
  counts[author] = (counts[author] as number) + 1;
  if (isFirst) (isAbuse ? messages.abusiveFirst : messages.otherFirst)[author] = 1;
}

function share(firsts: Uint8Array, counts: Uint32Array): TraitShare {
  const known = counts.reduce((sum, count) => sum + count, 0);
  const count = firsts.reduce((sum, first) => sum + first, 0);
  return { count, known, share: known === 0 ? null : rounded(count / known) };
}

function ratioInterval(messages: Messages, abusers: TraitShare, others: TraitShare) {
  const [abusive, abusiveFirst, other, otherFirst] = resampleAuthors(cellsOf(messages));
  const ratios = Float64Array.from(
    abusive ?? [],
    (count, draw) => (abusiveFirst?.[draw] ?? 0) / count / ((otherFirst?.[draw] ?? 0) / (other?.[draw] ?? 0)),
  )
    .filter(Number.isFinite)
    .sort();
  const value = abusers.count / abusers.known / (others.count / others.known);
  const ci95 = [rounded(quantile(ratios, 0.025)), rounded(quantile(ratios, 0.975))] as const;
  return { value: rounded(value), ci95 };
}

/** Authors who contribute alike, together. */
function cellsOf({ abusive, abusiveFirst, other, otherFirst }: Messages): AuthorCells {
  const cells = new Map<string, { authors: number; readonly counts: readonly number[] }>();
  for (let author = 0; author < abusive.length; author += 1) {
    const counts = [abusive[author], abusiveFirst[author], other[author], otherFirst[author]].map((n) => n ?? 0);
    if (counts[0] === 0 && counts[2] === 0) continue;
    const key = counts.join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { authors: 1, counts });
    else cell.authors += 1;
  }
  const all = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
  return {
    authors: Float64Array.from(all, ({ authors }) => authors),
    columns: [0, 1, 2, 3].map((column) => Float64Array.from(all, ({ counts }) => counts[column] ?? 0)),
  };
}

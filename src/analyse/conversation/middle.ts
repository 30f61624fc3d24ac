import type { Conversation, MiddleChange, MiddleQuarter, MiddleSpan } from '../../model/conversation.ts';
import type { Reason } from '../../model/report.ts';
import { type AuthorCounts, everyChannel, pairCells } from '../author-counts.ts';
import { dateOf } from '../calendar.ts';
import type { AnalysisInput } from '../input.ts';
import { fewestAuthors, rateInterval } from '../interval.ts';
import { rounded } from '../quantile.ts';
import type { PoissonTables } from '../resample.ts';
import { comparedBy, type SpanRows } from '../spans.ts';
import { authorsByCount, rateCells } from '../tally.ts';
import type { ReasonList } from './reason-list.ts';
import { changeOf, unknownChange } from './share-change.ts';

type Middle = Conversation['middle'];

/** What the middle is worked out from; reasons of what is `null` go to `reasons`. */
export interface MiddleWork {
  readonly input: AnalysisInput;
  readonly tables: PoissonTables;
  readonly reasons: ReasonList;
  readonly countsOf: (span: SpanRows, mask: number) => AuthorCounts;
}

/** The middle's share in both halves of the days seen, and how it changed. */
export function middleOfHalves(
  work: MiddleWork,
  spans: readonly [SpanRows, SpanRows] | null,
): Omit<Middle, 'quarters'> {
  if (spans === null) {
    const reason = { code: 'too-few', text: 'To compare two spans, interactions on two days or more are needed.' };
    work.reasons.add('middle.before', reason);
    work.reasons.add('middle.after', reason);
    return { before: null, after: null, change: changeUnknown(work, 'middle.change', reason) };
  }
  const [before, after] = spans;
  const by = comparedBy(work.input, [before, after]);
  const mask = typeof by === 'number' ? 1 << by : everyChannel;
  return {
    before: middleSpan(work, before, { path: 'middle.before', mask }),
    after: middleSpan(work, after, { path: 'middle.after', mask }),
    change:
      typeof by === 'number'
        ? middleChange(work, spans, { path: 'middle.change', mask, looks: 1 })
        : changeUnknown(work, 'middle.change', by),
  };
}

/** The middle's share in each quarter, and how it differs from the quarter before. */
export function middleOfQuarters(work: MiddleWork, spans: readonly SpanRows[]): MiddleQuarter[] {
  const by = spans.map((span, index) => {
    const before = spans[index - 1];
    return before === undefined ? nothingBefore : comparedBy(work.input, [before, span]);
  });
  const looks = by.filter((each) => typeof each === 'number').length;
  return spans.map((span, index) => {
    const path = `middle.quarters.${index}`;
    const channel = by[index] ?? nothingBefore;
    const before = spans[index - 1];
    return {
      ...middleSpan(work, span, { path, mask: everyChannel }),
      change:
        typeof channel === 'number' && before !== undefined
          ? middleChange(work, [before, span], { path: `${path}.change`, mask: 1 << channel, looks })
          : changeUnknown(work, `${path}.change`, typeof channel === 'number' ? nothingBefore : channel),
    };
  });
}

const nothingBefore: Reason = { code: 'nothing-before', text: 'This is the first quarter seen.' };

interface Place {
  readonly path: string;
  /** Bits of the channels whose rows count. */
  readonly mask: number;
}

function middleSpan(work: MiddleWork, span: SpanRows, { path, mask }: Place): MiddleSpan {
  const { authors, judged, hits: middle } = work.countsOf(span, mask);
  const all = sum(judged);
  const inMiddle = sum(middle);
  const share = all === 0 ? null : rounded(inMiddle / all);
  const ci95 = rateInterval(rateCells(judged, middle, authorsByCount(judged)), work.tables);
  const none = { code: 'no-interactions', text: 'Nothing of this span was judged.' };
  if (share === null) work.reasons.add(`${path}.share`, none);
  if (ci95 === null) {
    const there = `there ${authors.length === 1 ? 'is' : 'are'} ${authors.length}`;
    const few = { code: 'too-few', text: `An interval needs at least ${fewestAuthors} authors; ${there}.` };
    work.reasons.add(`${path}.ci95`, all === 0 ? none : few);
  }
  const days = { from: dateOf(span.firstDay), to: dateOf(span.lastDay) };
  return { ...days, judged: all, authors: authors.length, middle: inMiddle, share, ci95 };
}

function middleChange(
  work: MiddleWork,
  [before, after]: readonly [SpanRows, SpanRows],
  { path, mask, looks }: Place & { looks: number },
): MiddleChange {
  const cells = pairCells(work.countsOf(before, mask), work.countsOf(after, mask));
  const { change, reason } = changeOf(cells, looks, work.tables);
  if (reason !== null) addChangeReason(work, path, reason);
  return change;
}

function changeUnknown(work: MiddleWork, path: string, reason: Reason): MiddleChange {
  addChangeReason(work, path, reason);
  return unknownChange;
}

function addChangeReason({ reasons }: MiddleWork, path: string, reason: Reason): void {
  reasons.add(`${path}.ratio`, reason);
  reasons.add(`${path}.ci95`, reason);
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

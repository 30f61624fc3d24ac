import type { Leavers, Supporters } from '../../model/conversation.ts';
import type { Reason } from '../../model/report.ts';
import { clopperPearson } from '../distributions/binomial.ts';
import type { AnalysisInput, InteractionColumns } from '../input.ts';
import { rounded } from '../quantile.ts';
import { comparedBy, type SpanRows } from '../spans.ts';
import type { ReasonList } from './reason-list.ts';
import { toneIndex, toneOf } from './tone.ts';

/** Who does a thing once may have passed by; who does it twice came back. */
const fewestTimes = 2;

/** A share of fewer accounts says nothing about others. */
const fewestAccounts = 10;

interface SupporterWork {
  readonly input: AnalysisInput;
  readonly reasons: ReasonList;
}

/**
 * Who of those who gave support in the first span is seen in the second. Not seen is only called left where one channel
 * saw both spans alike; else all is `null`, with the reason.
 */
export function supportersOf(work: SupporterWork, spans: readonly [SpanRows, SpanRows] | null): Supporters {
  if (spans === null) {
    return allUnknown(work, { code: 'too-few', text: 'Interactions on two days or more are needed.' });
  }
  const [before, after] = spans;
  const by = comparedBy(work.input, [before, after]);
  if (typeof by !== 'number') return allUnknown(work, by);
  const rows = work.input.interactions;
  const earlier = tally(rows, before, by);
  const later = tally(rows, after, by);
  const counts = countAccounts(earlier, later);
  return {
    loyal: leavers(work, 'supporters.loyal', { accounts: counts.loyal, left: counts.loyal - counts.stillWriting }),
    stillWriting: counts.stillWriting,
    stillSupportive: counts.stillSupportive,
    others: leavers(work, 'supporters.others', { accounts: counts.others, left: counts.othersLeft }),
    supportersAfter: counts.supportersAfter,
    newSupporters: counts.newSupporters,
  };
}

interface AccountTally {
  /** Interactions by author, judged or not. */
  readonly all: Uint32Array;
  readonly supportive: Uint32Array;
}

function tally(rows: InteractionColumns, span: SpanRows, channel: number): AccountTally {
  const all = new Uint32Array(rows.authors.length);
  const supportive = new Uint32Array(rows.authors.length);
  for (const row of span.rows) {
    if ((((rows.channels[row] ?? 0) >> channel) & 1) === 0) continue;
    const author = rows.author[row] ?? 0;
    all[author] = (all[author] ?? 0) + 1;
    const tone = toneOf(rows.labels[row] ?? 0, rows.direction[row] as number);
    if (rows.judged[row] === 1 && tone === toneIndex.supportive) supportive[author] = (supportive[author] ?? 0) + 1;
  }
  return { all, supportive };
}

function countAccounts(earlier: AccountTally, later: AccountTally) {
  const counts = {
    loyal: 0,
    stillWriting: 0,
    stillSupportive: 0,
    others: 0,
    othersLeft: 0,
    supportersAfter: 0,
    newSupporters: 0,
  };
  for (const [author, before] of earlier.all.entries()) {
    const after = later.all[author] ?? 0;
    if ((earlier.supportive[author] ?? 0) >= fewestTimes) {
      counts.loyal += 1;
      counts.stillWriting += Number(after > 0);
      counts.stillSupportive += Number((later.supportive[author] ?? 0) > 0);
    } else if (before >= fewestTimes) {
      counts.others += 1;
      counts.othersLeft += Number(after === 0);
    }
    if ((later.supportive[author] ?? 0) >= fewestTimes) {
      counts.supportersAfter += 1;
      counts.newSupporters += Number(before === 0);
    }
  }
  return counts;
}

function leavers(
  { reasons }: SupporterWork,
  path: string,
  { accounts, left }: { accounts: number; left: number },
): Leavers {
  if (accounts < fewestAccounts) {
    const text = `A share needs at least ${fewestAccounts} such accounts; there ${accounts === 1 ? 'is' : 'are'} ${accounts}.`;
    reasons.add(`${path}.share`, { code: 'too-few', text });
    reasons.add(`${path}.ci95`, { code: 'too-few', text });
    return { accounts, left, share: null, ci95: null };
  }
  const [low, high] = clopperPearson(left, accounts);
  return { accounts, left, share: rounded(left / accounts), ci95: [rounded(low), rounded(high)] };
}

function allUnknown({ reasons }: SupporterWork, reason: Reason): Supporters {
  const nobody: Leavers = { accounts: null, left: null, share: null, ci95: null };
  for (const group of ['loyal', 'others']) {
    for (const key of Object.keys(nobody)) reasons.add(`supporters.${group}.${key}`, reason);
  }
  const counts = { stillWriting: null, stillSupportive: null, supportersAfter: null, newSupporters: null };
  for (const key of Object.keys(counts)) reasons.add(`supporters.${key}`, reason);
  return { loyal: nobody, others: nobody, ...counts };
}

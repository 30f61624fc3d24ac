import type { z } from 'zod';
import type {
  Anonymity,
  Coordination,
  Impersonation,
  PostsSearched,
  QuotationTime,
  TraitComparison,
} from '../../model/report.ts';
import { anonymitySignals } from '../../model/signal.ts';
import { abuseClasses } from '../../model/verdict.ts';
import { pair } from './pair.ts';
import type { anonymity, coordination, impersonation } from './people-schema.ts';

type AnonymityV1 = z.infer<typeof anonymity>;
type ImpersonationV1 = z.infer<typeof impersonation>;
type CoordinationV1 = z.infer<typeof coordination>;
type ComparisonV1 = NonNullable<AnonymityV1['repeat']>;

/** The part `anonymity`, key by key. */
export function anonymityV1(block: Anonymity): AnonymityV1 {
  const { judged, unknown, strong, some, few } = block.authors;
  const { byClass, signals, ratio } = block;
  return {
    authors: { judged, unknown, strong, some, few },
    baseRate: block.baseRate,
    amongAbusers: block.amongAbusers,
    ratio: { value: ratio.value, ci95: pair(ratio.ci95), verdict: ratio.verdict },
    signals: signals === null ? null : keyed(anonymitySignals, (name) => countsV1(signals[name])),
    anyAbuse: orNull(block.anyAbuse),
    byClass: byClass === null ? null : keyed(abuseClasses, (name) => comparisonV1(byClass[name])),
    repeat: orNull(block.repeat),
    youngAtFirstMessage: orNull(block.youngAtFirstMessage),
    firstMessages: orNull(block.firstMessages),
    related: block.related.map(({ kind, accounts, dated, young, busiestWeek }) => ({
      kind,
      accounts,
      dated,
      young,
      busiestWeek: busiestWeek === null ? null : { from: busiestWeek.from, accounts: busiestWeek.accounts },
    })),
  };
}

/** An object with each name as a key. */
function keyed<Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
}

function countsV1({ present, absent, unknown }: { present: number; absent: number; unknown: number }) {
  return { present, absent, unknown };
}

function orNull(comparison: TraitComparison | null): ComparisonV1 | null {
  return comparison === null ? null : comparisonV1(comparison);
}

function comparisonV1({ abusers, others, ratio }: TraitComparison): ComparisonV1 {
  return {
    abusers: { count: abusers.count, known: abusers.known, share: abusers.share },
    others: { count: others.count, known: others.known, share: others.share },
    ratio: { value: ratio.value, ci95: pair(ratio.ci95), verdict: ratio.verdict },
  };
}

/** The part `impersonation`, key by key. */
export function impersonationV1(block: Impersonation): ImpersonationV1 {
  const { candidates, compared, misquotes, searched, withheld, pictures } = block;
  return {
    candidates:
      candidates === null
        ? null
        : candidates.map(({ author, handle, score, signals, labelledParody }) => ({
            author,
            handle,
            score,
            signals: [...signals],
            labelledParody,
          })),
    compared,
    misquotes:
      misquotes === null
        ? null
        : misquotes.map(({ id, verdict, quote, post, diff, at, time }) => ({
            id,
            verdict,
            quote,
            post,
            diff: diff === null ? null : diff.map(({ op, words }) => ({ op, words })),
            at,
            time: time === null ? null : timeV1(time),
          })),
    searched: searched === null ? null : searchedV1(searched),
    withheld,
    pictures: pictures === null ? null : picturesV1(pictures),
  };
}

function timeV1({ from, to, by, posts, covered }: QuotationTime): QuotationTime {
  return { from, to, by, posts, covered };
}

function searchedV1({ posts, from, to, gaps }: PostsSearched): NonNullable<ImpersonationV1['searched']> {
  return { posts, from, to, gaps: gaps === null ? null : gaps.map((gap) => ({ from: gap.from, to: gap.to })) };
}

function picturesV1({ saved, unreadable, own, matches }: NonNullable<Impersonation['pictures']>) {
  return {
    saved,
    unreadable,
    own,
    matches: matches.map(({ picture, post, original, of, verdict, distance, changedShare }) => ({
      picture,
      post,
      original,
      of,
      verdict,
      distance,
      changedShare,
    })),
  };
}

/** The part `coordination`, key by key. */
export function coordinationV1({ clusters }: Coordination): CoordinationV1 {
  if (clusters === null) return { clusters };
  return {
    clusters: clusters.map(({ kind, messages, authors, abusive, from, to, strong, examples }) => ({
      kind,
      messages,
      authors,
      abusive,
      from,
      to,
      strong,
      examples: [...examples],
    })),
  };
}

import type { Toxicity } from '../model/report.ts';
import { type Label, labels } from '../model/verdict.ts';
import type { Checked } from './corrected.ts';
import { dangerItems } from './danger.ts';
import { clopperPearson } from './distributions/binomial.ts';
import type { AnalysisInput } from './input.ts';
import { rateInterval } from './interval.ts';
import { rounded } from './quantile.ts';
import type { PoissonTables } from './resample.ts';
import { estimatedRange } from './statistics/error-rates.ts';
import { authorsByCount, countFrom, rateCells, sum, type Tally } from './tally.ts';

/**
 * What the interactions can tell: `none`: no input holds any; `outside-window`: some do, none in the window;
 * `abstained`: there are some, all in other languages or without words.
 */
export type Basis = 'judged' | 'abstained' | 'outside-window' | 'none';

/** How many authors are listed, and from how many abusive interactions on. */
const topAuthors = 10;
const repeated = 2;

export function basisOf(input: AnalysisInput, tally: Tally): Basis {
  if (tally.judged > 0) return 'judged';
  if (input.interactions.count > 0) return 'abstained';
  const held =
    input.inputs.some(({ records }) => records.interactions > 0) ||
    Object.values(input.seenDays).some((days) => days.length > 0);
  return held ? 'outside-window' : 'none';
}

export interface ToxicityContext {
  readonly tally: Tally;
  readonly basis: Basis;
  readonly tables: PoissonTables;
  readonly checked: Checked;
}

/** Everything of the toxicity block but its course over time. */
export function toxicityBlock(
  input: AnalysisInput,
  context: ToxicityContext,
): Omit<Toxicity, 'trend' | 'differences' | 'differences' | 'timeline' | 'incidents'> {
  const { tally, basis, checked } = context;
  const rateOf = rater(context);
  const flagged = rateOf(tally.abusive);
  const known = basis === 'judged';
  const rateWithAuthors = (hits: Uint32Array) => ({ ...rateOf(hits), authors: known ? countFrom(hits, 1) : null });
  const nothing = { subject: null, other: null, unclear: null, quoted: null };
  return {
    judged: tally.judged,
    abstained: tally.abstained,
    abusive: abusiveOf(flagged, tally.judged, checked),
    flagged,
    estimated: estimatedOf(flagged, tally.judged, input.model),
    checked: checked.figures,
    precision: checked.precision,
    byClass: byClass(rateWithAuthors, tally),
    byDirection: known ? tally.byDirection : nothing,
    abuseOfOthers: rateWithAuthors(tally.abusiveOfOthers),
    danger: dangerItems(input.danger, input, 'public'),
    dangerElsewhere: input.dangerElsewhere ?? 0,
    authors: {
      abusive: known ? countFrom(tally.abusive, 1) : null,
      repeat: known ? countFrom(tally.abusive, repeated) : null,
      top: mostAbusive(input, tally.abusive),
    },
    messages:
      input.messages === null
        ? null
        : { ...input.messages, danger: dangerItems(input.messages.danger, input, 'direct') },
  };
}

type Rate = Pick<Toxicity['abusive'], 'count' | 'rate' | 'ci95'>;

/** What the flagged share may mean. Where its authors are too few for an interval, it may be any that so few messages come from. */
function estimatedOf({ count, rate, ci95 }: Rate, judged: number, model: string): Toxicity['estimated'] {
  if (count === null || rate === null) return null;
  return ci95 === null ? estimatedRange(rate, model, clopperPearson(count, judged)) : estimatedRange(rate, model);
}

/** The headline: as people's labels correct it, else as flagged. */
function abusiveOf(flagged: Rate, judged: number, { rate }: Checked): Toxicity['abusive'] {
  if (rate === null) return { ...flagged, method: 'flagged-author-bootstrap' };
  const [low, high] = rate.ci95;
  return {
    count: Math.round(rate.rate * judged),
    rate: rounded(rate.rate),
    ci95: [rounded(low), rounded(high)],
    method: rate.method,
  };
}

/** The rate of a count per author; `null` where none was judged: 0 of 0 is not none. */
function rater({ tally, basis, tables }: ToxicityContext): (hits: Uint32Array) => Rate {
  const byCount = authorsByCount(tally.judgedBy);
  return (hits) => {
    if (basis !== 'judged') return { count: null, rate: null, ci95: null };
    const count = sum(hits);
    const ci95 = rateInterval(rateCells(tally.judgedBy, hits, byCount), tables);
    return { count, rate: rounded(count / tally.judged), ci95 };
  };
}

type ClassRate = Toxicity['byClass'][Label];

function byClass(rateOf: (hits: Uint32Array) => ClassRate, tally: Tally): Toxicity['byClass'] {
  const none = new Uint32Array(0);
  const entries = labels.map((label, bit) => [label, rateOf(tally.byLabel[bit] ?? none)] as const);
  return Object.fromEntries(entries) as Record<Label, ClassRate>;
}

/**
 * The authors with most abusive interactions, ties by name. Only those who can be among the first are named, since a
 * name may cost a hash. An author without a name is left out.
 */
function mostAbusive(input: AnalysisInput, abusive: Uint32Array): Toxicity['authors']['top'] {
  const counts = abusive.filter((count) => count >= repeated).sort();
  const least = counts[Math.max(0, counts.length - topAuthors)] ?? Number.POSITIVE_INFINITY;
  const named: { author: string; count: number }[] = [];
  for (const [index, count] of abusive.entries()) {
    if (count < least) continue;
    const author = input.nameAuthor(input.interactions.authors[index] ?? '', false);
    if (author !== null) named.push({ author, count });
  }
  return named.sort((a, b) => b.count - a.count || (a.author < b.author ? -1 : 1)).slice(0, topAuthors);
}

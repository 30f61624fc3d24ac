import { sideOf, spansAround } from './compare.ts';
import { seasonDays } from './design.ts';
import { foundChanges } from './found.ts';
import type { Basis, ReachChange, ReachChangesOptions, ReachPosts } from './input.ts';
import { type Sample, sampleOf } from './sample.ts';
import { withoutSeason } from './season.ts';
import { isExplainedByTrend } from './trend-or-step.ts';
import { type Judgement, judge } from './verdict.ts';

const msPerDay = 86_400_000;
const defaultSpanDays = 365;

/** The last instant a date can be written of. */
const lastInstant = 8.64e15;

type Samples = Readonly<Record<Basis, Sample>>;

/**
 * What became of the reach of posts at each event, in the order given, then at the dates the tool found by itself
 * (`found 2023-05-01`), by date. Nothing is drawn at random: the same posts give the same figures. Events whose time is no
 * date are left out. Views and engagement are compared apart; each change states its basis.
 */
export function reachChanges(posts: ReachPosts, options: ReachChangesOptions): readonly ReachChange[] {
  const { now, spanDays = defaultSpanDays } = options;
  const samples: Samples = { views: sampleOf(posts, 'views', now), engagement: sampleOf(posts, 'engagement', now) };
  const most = spanDays * msPerDay;
  const given = options.events.filter(({ at }) => Math.abs(at) <= lastInstant);
  return [...given.map(({ name, at }) => givenChange(samples, { name, at, most })), ...found(samples, most)];
}

/** A date and how far to look to either side, milliseconds. */
interface Place {
  readonly name: string;
  readonly at: number;
  readonly most: number;
}

function givenChange(samples: Samples, place: Place): ReachChange {
  const basis = basisAt(samples, place);
  const judgement = judgeAt(samples[basis], place);
  const isChange = judgement.verdict === 'fell' || judgement.verdict === 'rose';
  const { length } = spansAround(samples[basis], place.at, place.most);
  return {
    ...described(samples, { ...place, basis }, judgement),
    explainedByTrend: isChange ? isExplainedByTrend(samples[basis], place.at, length) : null,
  };
}

/** The basis with most posts on its thinner side. Where neither has any, that of which there is most at all: none is named that nobody has. */
function basisAt(samples: Samples, place: Place): Basis {
  const [views, engagement] = [thinner(samples.views, place), thinner(samples.engagement, place)];
  if (views + engagement === 0) return moreOf(samples);
  return engagement > views ? 'engagement' : 'views';
}

function moreOf({ views, engagement }: Samples): Basis {
  return engagement.at.length > views.at.length ? 'engagement' : 'views';
}

function found(samples: Samples, most: number): ReachChange[] {
  const basis = moreOf(samples);
  const { changes, sample } = foundChanges(samples[basis], most);
  return changes.map(({ at, length }) => {
    const place = { name: `found ${dateOf(at)}`, at, most: length, basis };
    // It was kept only because a step is needed.
    return { ...described(samples, place, judge(spansAround(sample, at, length))), explainedByTrend: false };
  });
}

function described(
  samples: Samples,
  { name, at, most, basis }: Place & { basis: Basis },
  judgement: Judgement,
): Omit<ReachChange, 'explainedByTrend'> {
  const other: Basis = basis === 'views' ? 'engagement' : 'views';
  const { before, after } = spansAround(samples[basis], at, most);
  const isSure = judgement.verdict !== 'cannot-tell';
  return {
    event: name,
    at: dateOf(at),
    basis,
    alsoBy: isSure && judgeAt(samples[other], { name, at, most }).verdict === judgement.verdict ? other : null,
    before: sideOf(before),
    after: sideOf(after),
    statistic: 'geometric-mean',
    ...judgement,
  };
}

/** Spans that hold a year each show the yearly wave themselves; of shorter ones it is taken out by what lies around. */
function judgeAt(sample: Sample, { at, most }: Place): Judgement {
  const spans = spansAround(sample, at, most);
  const isShort = 2 * spans.length < (seasonDays + 1) * msPerDay && spans.length > 0;
  return judge(isShort ? spansAround(withoutSeason(sample, [at]), at, most) : spans);
}

function thinner(sample: Sample, { at, most }: Place): number {
  const { before, after } = spansAround(sample, at, most);
  return Math.min(before.at.length, after.at.length);
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

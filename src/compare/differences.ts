import type { ComparedCell, ComparedDifference, ComparedMeasure, ComparedSide } from '../model/comparison.ts';
import type { Channel } from '../model/coverage.ts';
import type { Reason } from '../model/report.ts';
import type { Window } from '../model/window.ts';
import type { Statistics } from './statistics.ts';

/** Under this, after Holm, a difference is named. */
const level = 0.05;

/** Where one side saw more than twice the share of its days that the other did, what it missed may be the difference. */
const daysFactor = 2;

/** Fewer seen days hold one story, not what is usual. */
const fewestDays = 7;

/** Periods on two platforms are taken for one where they share this much of the shorter. */
const sharedPeriod = 0.5;

/** What kind of thing a measure compares. */
export type Comparing = 'messages' | 'accounts' | 'posts';

interface Pair {
  readonly cell: ComparedCell;
  readonly first: ComparedCell;
  readonly side: ComparedSide;
  readonly firstSide: ComparedSide;
  /** Whether the figure is what a post gets, however many follow. */
  readonly perPost: boolean;
}

/** The difference of one side from the first, before p-values are adjusted. */
export function difference(
  pair: Pair,
  place: number,
  comparing: Comparing,
  statistics: Statistics,
): ComparedDifference {
  const reason = whyNot(pair, comparing);
  if (reason !== null) return cannotTell(place, reason);
  const ratio = ratioOf(pair, comparing, statistics);
  if (ratio === null) return cannotTell(place, { code: 'none-counted', text: 'Neither side has any.' });
  return { side: place, ratio: ratio.value, ci95: ratio.ci95, p: ratio.p, verdict: 'no-difference', reason: null };
}

function cannotTell(side: number, reason: Reason): ComparedDifference {
  return { side, ratio: null, ci95: null, p: null, verdict: 'cannot-tell', reason };
}

function ratioOf({ cell, first }: Pair, comparing: Comparing, statistics: Statistics) {
  if (comparing === 'accounts') {
    return statistics.ratioOfShares(
      { hits: cell.count ?? 0, known: cell.n },
      { hits: first.count ?? 0, known: first.n },
    );
  }
  const estimates = [cell, first].flatMap(({ value, ci95 }) =>
    value === null || ci95 === null ? [] : [{ value, ci95 }],
  );
  const [over, under] = estimates;
  return over === undefined || under === undefined ? null : statistics.ratioOfEstimates(over, under);
}

/** Why two cells cannot be compared; `null` where they can. */
function whyNot(pair: Pair, comparing: Comparing): Reason | null {
  const { cell, first, side, firstSide, perPost } = pair;
  for (const [each, which] of [
    [first, 'The first side'],
    [cell, 'This side'],
  ] as const) {
    if (each.value === null)
      return { code: 'one-side-unknown', text: `${which} has no figure: ${each.reason?.text ?? ''}` };
    if (each.ci95 === null) return each.reason ?? { code: 'no-interval', text: 'There is no interval to compare by.' };
  }
  if (perPost && side.subject.platform !== firstSide.subject.platform)
    return { code: 'other-platform', text: 'As many followers are needed on both: see the figure for 1,000 of them.' };
  if (comparing === 'posts') {
    if (cell.basis !== first.basis)
      return {
        code: 'other-basis',
        text: 'One side counts views, the other likes and reposts: they are not one figure.',
      };
    return null;
  }
  if (comparing === 'accounts' && side.subject.platform !== firstSide.subject.platform)
    return {
      code: 'other-platform',
      text: 'What a profile shows differs from platform to platform, so these shares do not mean the same.',
    };
  return overlapping(pair) ?? otherChannel(pair) ?? otherCoverage(pair) ?? otherPeriod(pair);
}

/** Two windows of one account that overlap hold the same messages twice. */
function overlapping({ side, firstSide }: Pair): Reason | null {
  if (side.subject.platform !== firstSide.subject.platform || !windowsOverlap(side.window, firstSide.window))
    return null;
  return { code: 'windows-overlap', text: 'The two windows overlap, so the same messages are in both.' };
}

/** Whether two spans of time share a moment; open ends reach for ever. */
export function windowsOverlap(one: Window, other: Window): boolean {
  const begins = (window: Window) => window.since ?? '';
  const ends = (window: Window) => window.until ?? '\uffff';
  return begins(one) < ends(other) && begins(other) < ends(one);
}

function otherChannel({ cell, first }: Pair): Reason | null {
  if (cell.channels.join() !== first.channels.join())
    return {
      code: 'other-channel',
      text: `The first side was seen through ${channelsOf(first)}, this one through ${channelsOf(cell)}: what each leaves out differs.`,
    };
  if (cell.channels.includes('capture'))
    return {
      code: 'seen-unevenly',
      text: 'A capture is what somebody scrolled, so two of them are not two samples of one kind. An API or a full search would be needed.',
    };
  return null;
}

const channelWords: Readonly<Record<Channel, string>> = {
  archive: 'an archive',
  capture: 'a browser capture',
  dump: 'a file of another tool',
  api: 'an API',
};

function channelsOf({ channels }: ComparedCell): string {
  return channels.length === 0 ? 'no input' : channels.map((channel) => channelWords[channel]).join(' and ');
}

function otherCoverage({ side, firstSide }: Pair): Reason | null {
  const [here, there] = [side.coverage, firstSide.coverage];
  const fewer = Math.min(here.daysSeen, there.daysSeen);
  if (fewer < fewestDays)
    return { code: 'too-few-days', text: `Both sides need ${fewestDays} seen days; one has ${fewer}.` };
  const [share, firstShare] = [here.daysSeen / here.days, there.daysSeen / there.days];
  if (Math.max(share, firstShare) <= daysFactor * Math.min(share, firstShare)) return null;
  const percent = (of: number) => `${Math.round(of * 100)} %`;
  return {
    code: 'other-coverage',
    text: `Messages were seen on ${percent(firstShare)} of the days of the first side and on ${percent(share)} of this one.`,
  };
}

/** Two platforms at two times differ by the time as much as by the platform. */
function otherPeriod({ side, firstSide }: Pair): Reason | null {
  if (side.subject.platform === firstSide.subject.platform) return null;
  const [here, there] = [side.coverage, firstSide.coverage];
  const times = [here.from, here.to, there.from, there.to].map((day) => Date.parse(day ?? ''));
  const [from = 0, to = 0, firstFrom = 0, firstTo = 0] = times;
  const dayMs = 86_400_000;
  const shared = (Math.min(to, firstTo) - Math.max(from, firstFrom)) / dayMs + 1;
  if (shared >= sharedPeriod * Math.min(here.days, there.days)) return null;
  return {
    code: 'other-period',
    text: `The first side was seen from ${there.from} to ${there.to}, this one from ${here.from} to ${here.to}: the time differs too.`,
  };
}

/** Verdicts of all measures at once: p-values adjusted by Holm's method over everything that has a number. */
export function withVerdicts(
  measures: readonly ComparedMeasure[],
  { holm }: Statistics,
): { readonly measures: readonly ComparedMeasure[]; readonly tested: number } {
  const found = measures.flatMap(({ differences }) => differences).flatMap(({ p }) => p ?? []);
  const adjusted = holm(found)[Symbol.iterator]();
  const judged = measures.map((measure) => ({
    ...measure,
    differences: measure.differences.map((each) => {
      if (each.p === null) return each;
      const p: number = adjusted.next().value ?? 1;
      return { ...each, p, verdict: verdictOf(each, p) };
    }),
  }));
  return { measures: judged, tested: found.length };
}

function verdictOf({ ci95 }: ComparedDifference, p: number): ComparedDifference['verdict'] {
  if (p >= level || ci95 === null) return 'no-difference';
  if (ci95[0] > 1) return 'higher';
  return ci95[1] !== null && ci95[1] < 1 ? 'lower' : 'no-difference';
}

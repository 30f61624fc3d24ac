import type { z } from 'zod';
import type {
  CostOfReading,
  Reach,
  ReachByBasis,
  ReachChangeRow,
  ReachDaySum,
  ReachPost,
  ReachSpread,
} from '../../model/reach.ts';
import { pair } from './pair.ts';
import type { reach, reading } from './reach-schema.ts';

type ReachV1 = z.infer<typeof reach>;
type ReadingV1 = z.infer<typeof reading>;

/** The part `reach`, key by key. */
export function reachV1(block: Reach): ReachV1 {
  const { basis, posts, median, p25, p75, p95 } = block.perPost;
  const { perThousandFollowers: perThousand, byBasis } = block;
  return {
    posts: block.posts,
    perPost: { basis, posts, median, p25, p75, p95 },
    perThousandFollowers:
      perThousand === null
        ? null
        : {
            basis: perThousand.basis,
            followers: perThousand.followers,
            countedAt: perThousand.countedAt,
            median: perThousand.median,
          },
    timeline: block.timeline.map((month) => ({
      start: month.start,
      basis: month.basis,
      posts: month.posts,
      median: month.median,
      total: month.total,
    })),
    likesAlone: block.likesAlone === null ? null : likesV1(block.likesAlone),
    byBasis: { views: byBasisV1(byBasis.views), engagement: byBasisV1(byBasis.engagement) },
    daily: dailyV1(block.daily),
    changes: block.changes.map(changeV1),
  };
}

function likesV1({ posts, median, p25, p75, p95, timeline }: NonNullable<Reach['likesAlone']>) {
  return {
    posts,
    median,
    p25,
    p75,
    p95,
    timeline: timeline.map((month) => ({
      start: month.start,
      posts: month.posts,
      median: month.median,
      total: month.total,
    })),
  };
}

function dailyV1({ days, months }: Reach['daily']): ReachV1['daily'] {
  return {
    days: days.map(({ day, views, follows, unfollows, profileVisits }) => ({
      day,
      views,
      follows,
      unfollows,
      profileVisits,
    })),
    months: months.map((month) => ({
      start: month.start,
      days: month.days,
      views: sumV1(month.views),
      follows: sumV1(month.follows),
      unfollows: sumV1(month.unfollows),
      profileVisits: sumV1(month.profileVisits),
    })),
  };
}

function sumV1({ days, total }: ReachDaySum) {
  return { days, total };
}

function spreadV1({ n, p25, median, p75, total }: ReachSpread) {
  return { n, p25, median, p75, total };
}

function postV1({ post, at, value }: ReachPost) {
  return { post, at, value };
}

function byBasisV1(block: ReachByBasis): ReachV1['byBasis']['views'] {
  const { all, quarters, kinds, hours, weekdays, hIndex, best, worst } = block;
  return {
    all: spreadV1(all),
    quarters: quarters.map((quarter) => ({ start: quarter.start, ...spreadV1(quarter) })),
    kinds: {
      original: spreadV1(kinds.original),
      reply: spreadV1(kinds.reply),
      thread: spreadV1(kinds.thread),
      media: spreadV1(kinds.media),
      link: spreadV1(kinds.link),
    },
    hours: hours.map(spreadV1),
    weekdays: weekdays.map(spreadV1),
    hIndex: { n: hIndex.n, value: hIndex.value },
    best: best.map(postV1),
    worst: worst.map(postV1),
  };
}

function changeV1(change: ReachChangeRow): ReachV1['changes'][number] {
  const { event, at, basis, alsoBy, before, after, statistic, ratio, ci95, explainedByTrend, verdict } = change;
  return {
    event,
    at,
    basis,
    alsoBy,
    before: { n: before.n, median: before.median },
    after: { n: after.n, median: after.median },
    statistic,
    ratio,
    ci95: pair(ci95),
    explainedByTrend,
    verdict,
  };
}

/** The part `reading`, key by key. */
export function readingV1({ perDay, atNight, reading, dangerPerWeek }: CostOfReading): ReadingV1 {
  const { minutesPerDay, words, texts, wordsPerMinute } = reading;
  return {
    perDay: { value: perDay.value, interactions: perDay.interactions, days: perDay.days },
    atNight: { value: atNight.value, night: atNight.night, interactions: atNight.interactions },
    reading: { minutesPerDay, words, texts, wordsPerMinute },
    dangerPerWeek: { value: dangerPerWeek.value, items: dangerPerWeek.items, days: dangerPerWeek.days },
  };
}

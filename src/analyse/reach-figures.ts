import type { Reach } from '../model/reach.ts';
import { type Calendar, createCalendar, dateOf, monthFinder, monthsBetween } from './calendar.ts';
import type { AnalysisInput } from './input.ts';
import { likesAlone } from './likes-alone.ts';
import { withoutLate } from './reach/dated-late.ts';
import { type ReachChange, type ReachClock, type ReachOverTime, reachChanges, reachOverTime } from './reach/index.ts';
import { forgetLent } from './reach/lent.ts';
import { reachBlock } from './reach.ts';
import { timeSpan } from './timeline.ts';

const msPerDay = 86_400_000;

/** What the figures of reach are made from: columns and plain values, which can be handed to another thread. */
export type ReachFacts = Pick<AnalysisInput, 'now' | 'ownPosts' | 'everyPost' | 'events' | 'eventSpan'> & {
  /** An IANA time zone. */
  readonly timezone: string;
};

/** The figures of reach, which take as long as all else of a report where an account has posted for ten years. */
export interface ReachFigures {
  /** Own posts that are dated after the export they stand in: left out. */
  readonly late: number;
  readonly plain: Pick<Reach, 'posts' | 'perPost' | 'timeline'>;
  readonly likes: Reach['likesAlone'];
  /** Places are those among the own posts that are not dated late. */
  readonly told: ReachOverTime;
  readonly changes: readonly ReachChange[];
}

/** Throws a `RangeError` on an unknown zone. */
export function reachFigures(facts: ReachFacts): ReachFigures {
  const now = Date.parse(facts.now);
  const calendar = createCalendar(facts.timezone);
  const { posts: ownPosts, late } = withoutLate(facts.ownPosts, now);
  const { posts: everyPost } = withoutLate(facts.everyPost, now);
  const input = { now: facts.now, ownPosts };
  const figures = {
    late,
    plain: reachBlock(input, calendar),
    likes: likesAlone(input, calendar),
    told: reachOverTime(ownPosts, { clock: clockOf(input, calendar), now }),
    changes: reachChanges(everyPost, { events: facts.events, spanDays: facts.eventSpan, now }),
  };
  forgetLent();
  return figures;
}

function clockOf(input: Pick<AnalysisInput, 'now' | 'ownPosts'>, calendar: Calendar): ReachClock {
  const span = timeSpan(input.ownPosts.at, Date.parse(input.now) + msPerDay);
  const months = span === null ? [] : monthsBetween(calendar, span.first, span.last);
  const monthOf = monthFinder(months);
  return {
    months: months.map(({ day }) => dateOf(day)),
    monthOf: (at) => (span !== null && at >= span.first && at <= span.last ? monthOf(at) : -1),
    hourOf: calendar.hourOf,
    // 1 January 1970 was a Thursday.
    weekdayOf: (at) => (((calendar.dayOf(at) + 3) % 7) + 7) % 7,
  };
}

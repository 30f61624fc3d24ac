import type { AccountAge } from '../../model/author.ts';

/** X's id clock starts here, as for posts: `id >> 22` counts milliseconds. Source: Twitter's Snowflake, 4 Nov 2010. */
const snowflakeEpoch = 1_288_834_974_657n;
/** Account ids below count up by one; real ones leave a gap from 4.93e9 to 6.99e17. */
const firstSnowflake = 1_000_000_000_000_000n;
const longest = 19;
const largest = 2n ** 63n - 1n;
const day = 86_400_000;

/** The day the first account was opened. */
export const firstDay = Date.UTC(2006, 2, 21);

/**
 * Ids of accounts and the days these were opened, a quarter apart, collected from public accounts; the last from the day ids
 * of both kinds were given out (16 and 17 February 2016). An account that is known by its id alone can be dated from them.
 */
// biome-ignore format: a table
const anchors: readonly (readonly [number, string])[] = [
  [36823, '2006-12-02'], [793754, '2007-02-25'], [6304032, '2007-05-25'], [9033772, '2007-09-22'], [11956492, '2008-01-07'],
  [14291684, '2008-04-03'], [15302577, '2008-07-02'], [16573941, '2008-10-03'], [18479513, '2008-12-30'], [26839592, '2009-03-26'],
  [49954018, '2009-06-23'], [74903631, '2009-09-17'], [96372098, '2009-12-12'], [120894172, '2010-03-07'], [150528792, '2010-06-01'],
  [183090125, '2010-08-26'], [220364850, '2010-11-27'], [256576658, '2011-02-23'], [302219334, '2011-05-20'], [355989081, '2011-08-16'],
  [410408304, '2011-11-12'], [485155181, '2012-02-06'], [569925609, '2012-05-03'], [720943584, '2012-07-27'], [902035056, '2012-10-24'],
  [1105375548, '2013-01-20'], [1357458175, '2013-04-16'], [1596829382, '2013-07-15'], [1957104799, '2013-10-12'], [2290264850, '2014-01-13'],
  [2439100099, '2014-04-11'], [2607400508, '2014-07-06'], [2810127747, '2014-10-06'], [2954454747, '2015-01-01'], [3119971052, '2015-03-31'],
  [3255274460, '2015-06-25'], [3628026252, '2015-09-20'], [4492861935, '2015-12-15'], [4924072528, '2016-02-17'],
];

/** What ids a quarter apart leave open even where they were given out evenly. */
const evenDays = 7;

interface Point {
  readonly id: number;
  readonly at: number;
}

const points: readonly Point[] = anchors.map(([id, date]) => ({ id, at: Date.parse(date) }));
const bands = points.map((_, index) => bandBefore(index));

/** The age of an account of X by its id; `null` for what is no account id. */
export function ageOfAccountId(id: string): AccountAge | null {
  if (id.length > longest || !/^[1-9]\d*$/.test(id)) return null;
  const number = BigInt(id);
  if (number > largest) return null;
  if (number < firstSnowflake) return ageOfSequentialId(Number(number));
  return { openedAt: Number((number >> 22n) + snowflakeEpoch), plusMinusDays: 0 };
}

function ageOfSequentialId(id: number): AccountAge | null {
  const above = firstAtLeast(id);
  const upper = points[above];
  if (upper === undefined) return null;
  const lower = points[above - 1];
  if (lower === undefined) return between(firstDay, upper.at);
  return { openedAt: Math.round(interpolated(id, lower, upper)), plusMinusDays: bands[above] ?? 0 };
}

/** Before the first anchor all that is known is that it was in between. */
function between(from: number, to: number): AccountAge {
  return { openedAt: (from + to) / 2, plusMinusDays: Math.ceil((to - from) / 2 / day) };
}

function firstAtLeast(id: number): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function interpolated(id: number, lower: Point, upper: Point): number {
  return lower.at + ((upper.at - lower.at) * (id - lower.id)) / (upper.id - lower.id);
}

/**
 * How far a date between an anchor and the one before may be off, in days. The measure is what is missed when each of the two
 * is left out and found from its neighbours: over half the distance the error is half that or less. Twice as wide at the ends.
 */
function bandBefore(index: number): number {
  const missed = Math.max(missedWithout(index - 1), missedWithout(index));
  const isEnd = index <= 1 || index === points.length - 1;
  return Math.ceil((evenDays + missed / 2) * (isEnd ? 2 : 1));
}

function missedWithout(index: number): number {
  const [lower, point, upper] = [points[index - 1], points[index], points[index + 1]];
  if (lower === undefined || point === undefined || upper === undefined) return 0;
  return Math.abs(interpolated(point.id, lower, upper) - point.at) / day;
}

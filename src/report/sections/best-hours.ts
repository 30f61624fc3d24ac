import type { ReachByBasis, ReachSpread } from '../../model/reach.ts';
import { formatCount, formatPerPost } from '../figures.ts';
import { hourInWords } from '../words.ts';
import { together } from '../wrap.ts';

/** Below this many posts an hour or a weekday is not set beside others: the best of many small ones is chance. */
const fewestPosts = 20;

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Place {
  readonly name: string;
  readonly n: number;
  readonly median: number;
}

/** The weekday and the hour whose posts got most and least, of those with enough posts. */
export function bestAndWorst({ weekdays, hours }: Pick<ReachByBasis, 'weekdays' | 'hours'>): string {
  const byDay = extremes(
    'weekdays',
    places(weekdays, (index) => weekdayNames[index] ?? ''),
  );
  const byHour = extremes('hours', places(hours, hourInWords));
  const both = [byDay, byHour].filter((text) => text !== null);
  if (both.length === 0) {
    return `By weekday and hour: cannot tell, as fewer than two of either hold ${fewestPosts} posts.`;
  }
  return `${both.join(' ')} The best of several can be so by chance.`;
}

function places(spreads: readonly ReachSpread[], nameOf: (index: number) => string): Place[] {
  return spreads.flatMap(({ n, median }, index) =>
    median === null || n < fewestPosts ? [] : [{ name: nameOf(index), n, median }],
  );
}

function extremes(what: 'weekdays' | 'hours', all: readonly Place[]): string | null {
  const [first, second] = all;
  if (first === undefined || second === undefined) return null;
  let [best, worst] = [first, first];
  for (const place of all) {
    if (place.median > best.median) best = place;
    if (place.median < worst.median) worst = place;
  }
  const of = `Of ${what} with ${fewestPosts} posts or more`;
  if (best.median === worst.median) return `${of}, all have the same median.`;
  return `${of}, most: ${inWords(best)}; least: ${inWords(worst)}.`;
}

function inWords({ name, n, median }: Place): string {
  return `${together(name)}, median ${formatPerPost(median)} of ${formatCount(n)}`;
}

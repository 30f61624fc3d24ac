import { type DailyCounts, type DailyMetrics, dailyCounts } from '../../../model/daily-metrics.ts';
import { type Batch, type InputFacts, type ReadOptions, type RecordMapper, skip } from '../../source.ts';
import { countOfCell, type DateOrder, dayOfCell, needsOrder, orderOfCell } from './cells.ts';
import { type Cells, cellReader } from './columns.ts';
import { readName } from './file-name.ts';
import { warnOfColumns, warnOfCounts, warnOfOwner } from './warnings.ts';

/** Days that are kept until the table ends: a hundred years of them. */
const mostDays = 36_525;

type Counts = { -readonly [Name in keyof DailyCounts]: DailyCounts[Name] };

/**
 * Maps a table of days, which holds no posts. Of two rows of one day the one with more views counts: a day that was not
 * over when it was exported has fewer. The table is as of its last day.
 */
export function overviewMapper(_options: ReadOptions, _facts: InputFacts, fileName = ''): RecordMapper {
  const rows = cellReader();
  const { until } = readName(fileName);
  /** By the date as written: a date with slashes is known when all have been read. */
  const byDate = new Map<string, Counts>();
  let order: DateOrder | null | 'both' = null;
  let unreadable = 0;

  function noteOrder(cell: string): void {
    const told = orderOfCell(cell);
    if (told !== null) order = order === null || order === told ? told : 'both';
  }

  function countsOf(cells: Cells): Counts | null {
    const counts = {} as Counts;
    let said = 0;
    for (const column of dailyCounts) {
      const count = countOfCell(cells[column] ?? '');
      if (count === 'unreadable') unreadable += 1;
      counts[column] = count === 'unreadable' ? null : count;
      if (counts[column] !== null) said += 1;
    }
    return said === 0 ? null : counts;
  }

  return {
    map(record, batch) {
      const cells = rows.read(record);
      const date = cells?.date ?? '';
      if (cells === null || (!needsOrder(date) && dayOfCell(date, null) === null)) {
        skip(batch, cells === null ? 'bad-record' : 'bad-date');
        return;
      }
      const counts = countsOf(cells);
      if (counts === null || (byDate.size >= mostDays && !byDate.has(date))) {
        skip(batch, counts === null ? 'no-counts' : 'too-many-days');
        return;
      }
      noteOrder(date);
      byDate.set(date, fuller(byDate.get(date), counts));
    },
    finish(batch, facts) {
      const days = handOn(byDate, order === 'both' ? null : order, batch);
      const newest = until ?? days.at(-1) ?? null;
      facts.takenAt = newest === null ? null : `${newest}T23:59:59Z`;
      if (days.length > 0) tellDays(days, facts);
      warnOfOwner(facts);
      warnOfColumns(rows.missing(['views', 'follows', 'unfollows', 'profileVisits']), facts);
      if (unreadable > 0) warnOfCounts(unreadable, facts);
    },
  };
}

/** Gives the days handed on, sorted. */
function handOn(byDate: ReadonlyMap<string, Counts>, order: DateOrder | null, batch: Batch): readonly string[] {
  const byDay = new Map<string, Counts>();
  for (const [date, counts] of byDate) {
    const day = dayOfCell(date, order);
    if (day === null) skip(batch, 'ambiguous-date');
    else byDay.set(day, fuller(byDay.get(day), counts));
  }
  const days = [...byDay.keys()].sort();
  for (const day of days) {
    const counts = byDay.get(day);
    if (counts !== undefined) batch.dailyMetrics.push({ platform: 'x', day, ...counts } satisfies DailyMetrics);
  }
  return days;
}

function fuller(before: Counts | undefined, counts: Counts): Counts {
  return before === undefined || (counts.views ?? -1) >= (before.views ?? -1) ? counts : before;
}

/** Its row in a report counts posts, and there are none here. */
function tellDays(days: readonly string[], facts: InputFacts): void {
  const span = days.length === 1 ? `1 day, ${days[0]}` : `${days.length} days, ${days[0]} to ${days.at(-1)}`;
  facts.warnings.push({ code: 'days-kept', text: `It holds totals of ${span}, and no posts.`, path: null });
}

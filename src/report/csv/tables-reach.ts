import type { Report } from '../../model/report.ts';
import { intervalColumns, type Table, tableOf } from './table.ts';

/** Tables about how far own posts went. */
export function reachTables({ reach }: Report): readonly Table[] {
  return [timeline(reach), daily(reach), changes(reach)];
}

type Reach = Report['reach'];

function timeline({ timeline: rows }: Reach): Table {
  return tableOf<(typeof rows)[number]>(
    { name: 'reach-timeline', about: 'A month of own posts, by one basis: views and engagement are never mixed.' },
    rows,
    [
      ['start', 'first day of the month', ({ start }) => start],
      ['basis', 'views, or engagement (likes and reposts)', ({ basis }) => basis],
      ['posts', 'posts with that count', ({ posts }) => posts],
      ['median', 'median a post', ({ median }) => median],
      ['total', 'total of the month', ({ total }) => total],
    ],
  );
}

function daily({ daily: { days } }: Reach): Table {
  return tableOf<(typeof days)[number]>(
    {
      name: 'reach-daily',
      about: 'A day of the account as a whole, from a table of the platform: never part of a figure of posts.',
    },
    days,
    [
      ['day', 'the day, in the zone the platform counts in, which no input states', ({ day }) => day],
      ['views', 'views of all posts; empty where no input says', ({ views }) => views],
      ['follows', 'accounts that began to follow', ({ follows }) => follows],
      ['unfollows', 'accounts that ceased to', ({ unfollows }) => unfollows],
      ['profileVisits', 'visits of the profile', ({ profileVisits }) => profileVisits],
    ],
  );
}

type Change = Reach['changes'][number];

function changes({ changes: rows }: Reach): Table {
  return tableOf<Change>(
    {
      name: 'reach-changes',
      about: 'What became of reach at a date, over the whole data. A change at a date is not its effect.',
    },
    rows,
    [
      ['event', 'name of the date', ({ event }) => event],
      ['at', 'the date', ({ at }) => at],
      ['basis', 'views, or engagement (likes and reposts)', ({ basis }) => basis],
      ['alsoBy', 'the other basis where it gives the same verdict', ({ alsoBy }) => alsoBy],
      ['beforePosts', 'posts before', ({ before }) => before.n],
      ['beforeMedian', 'median before', ({ before }) => before.median],
      ['afterPosts', 'posts after', ({ after }) => after.n],
      ['afterMedian', 'median after', ({ after }) => after.median],
      ['statistic', 'what the ratio is of', ({ statistic }) => statistic],
      ['ratio', 'after / before', ({ ratio }) => ratio],
      ...intervalColumns<Change>(({ ci95 }) => ci95),
      ['explainedByTrend', 'whether a smooth trend explains it as well', ({ explainedByTrend }) => explainedByTrend],
      ['verdict', 'fell, rose, no-change or cannot-tell', ({ verdict }) => verdict],
    ],
  );
}

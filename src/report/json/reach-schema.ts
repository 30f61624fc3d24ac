import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const figure = z.number().min(0);
const interval = z.tuple([z.number(), z.number()]);
const time = z.string().describe('ISO 8601, UTC');
const firstDay = (of: string) =>
  z.string().describe(`first day of the ${of}, YYYY-MM-DD, in the time zone of the window`);
const side = z.strictObject({ n: count, median: figure.nullable() });

/** What a figure of reach counts. */
export const reachBasis = z.enum(['views', 'engagement']).describe('engagement: likes + reposts');

const spread = {
  n: count,
  p25: figure.nullable(),
  median: figure.nullable(),
  p75: figure.nullable(),
  total: figure,
};

const post = z.strictObject({
  post: z.string().nullable().describe('<platform>:<id>; null where it is not public'),
  at: time.nullable(),
  value: figure,
});

const byBasis = z.strictObject({
  all: z.strictObject(spread),
  quarters: z.array(z.strictObject({ start: firstDay('quarter'), ...spread })),
  kinds: z.strictObject({
    original: z.strictObject(spread),
    reply: z.strictObject(spread),
    thread: z.strictObject(spread),
    media: z.strictObject(spread),
    link: z.strictObject(spread),
  }),
  hours: z.array(z.strictObject(spread)).length(24),
  weekdays: z.array(z.strictObject(spread)).length(7).describe('Monday first'),
  hIndex: z
    .strictObject({ n: count, value: count.nullable() })
    .describe('the largest h such that h posts got h or more'),
  best: z.array(post),
  worst: z.array(post),
});

const change = z.strictObject({
  event: z.string(),
  at: z.string().describe('YYYY-MM-DD, UTC'),
  basis: reachBasis,
  alsoBy: reachBasis.nullable().describe('the other basis where it gives the same verdict'),
  before: side,
  after: side,
  statistic: z.enum(['median', 'geometric-mean']).describe('what ratio compares'),
  ratio: figure.nullable(),
  ci95: interval.nullable(),
  explainedByTrend: z.boolean().nullable(),
  verdict: z.enum(['fell', 'rose', 'no-change', 'cannot-tell']),
});

const sum = z
  .strictObject({ days: count.describe('days of the month that state it'), total: count.nullable() })
  .describe('over the days that state it');

const daily = z
  .strictObject({
    days: z.array(
      z.strictObject({
        day: z.string().describe("YYYY-MM-DD, in the zone of the platform's table, which it does not state"),
        views: count.nullable(),
        follows: count.nullable().describe('accounts that began to follow'),
        unfollows: count.nullable(),
        profileVisits: count.nullable(),
      }),
    ),
    months: z.array(
      z.strictObject({
        start: z.string().describe('first day of the month, YYYY-MM-DD'),
        days: count.describe('days of the month in the table'),
        views: sum,
        follows: sum,
        unfollows: sum,
        profileVisits: sum,
      }),
    ),
  })
  .describe('what the platform counted a day over all posts, old ones too; in no figure of posts');

/** The part `reach` of version 1. */
export const reach = z.strictObject({
  posts: count,
  perPost: z.strictObject({
    basis: reachBasis.nullable(),
    posts: count.describe('own posts that carry the count of the basis'),
    median: figure.nullable(),
    p25: figure.nullable(),
    p75: figure.nullable(),
    p95: figure.nullable(),
  }),
  perThousandFollowers: z
    .strictObject({ basis: reachBasis, followers: count, countedAt: time.nullable(), median: figure })
    .nullable(),
  timeline: z.array(
    z.strictObject({ start: firstDay('month'), basis: reachBasis, posts: count, median: figure, total: figure }),
  ),
  likesAlone: z
    .strictObject({
      posts: count,
      median: figure,
      p25: figure,
      p75: figure,
      p95: figure,
      timeline: z.array(z.strictObject({ start: firstDay('month'), posts: count, median: figure, total: figure })),
    })
    .nullable()
    .describe('likes of posts of which neither reposts nor views are known: in no other figure'),
  byBasis: z.strictObject({ views: byBasis, engagement: byBasis }),
  daily,
  changes: z.array(change).describe('over the whole data, whatever the window'),
});

/** The part `reading` of version 1: what it costs to read all that others wrote, over the days seen. */
export const reading = z.strictObject({
  perDay: z.strictObject({ value: figure.nullable(), interactions: count, days: count }),
  atNight: z
    .strictObject({ value: share.nullable(), night: count, interactions: count })
    .describe('from 23:00 to 7:00 in the time zone of the window'),
  reading: z.strictObject({ minutesPerDay: figure.nullable(), words: count, texts: count, wordsPerMinute: figure }),
  dangerPerWeek: z.strictObject({ value: figure.nullable(), items: count, days: count }),
});

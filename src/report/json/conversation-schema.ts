import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const figure = z.number().min(0);
const interval = z.tuple([z.number(), z.number()]);
const day = z.string().describe('YYYY-MM-DD, in the time zone of the window');

const counts = z.strictObject({
  judged: count,
  abusive: count,
  critical: count,
  supportive: count,
  neutral: count,
  both: count.describe('of the critical ones, those that support as well'),
  elsewhere: count.describe('not abusive here, and abuse of somebody else or quoted abuse'),
});

const shares = z.strictObject({
  abusive: share,
  critical: share,
  supportive: share,
  neutral: share,
  middle: share.describe('critical and neutral together'),
});

const span = {
  from: day,
  to: day,
  judged: count,
  authors: count,
  middle: count,
  share: share.nullable(),
  ci95: interval.nullable(),
};

const change = z.strictObject({
  ratio: figure.nullable(),
  ci95: interval.nullable(),
  verdict: z.enum(['shrank', 'grew', 'no-difference', 'cannot-tell']),
});

const leavers = z.strictObject({
  accounts: count.nullable(),
  left: count.nullable().describe('not seen in the second half'),
  share: share.nullable(),
  ci95: interval.nullable(),
});

/** The part `conversation` of version 1. */
export const conversation = z.strictObject({
  counts,
  shares: shares.nullable(),
  timeline: z.array(z.strictObject({ start: day, counts, shares: shares.nullable(), seen: share })),
  middle: z.strictObject({
    before: z.strictObject(span).nullable(),
    after: z.strictObject(span).nullable(),
    change,
    quarters: z.array(z.strictObject({ ...span, change: change.describe('to the quarter before') })),
  }),
  supporters: z.strictObject({
    loyal: leavers.describe('accounts with two supportive interactions or more in the first half of the days seen'),
    stillWriting: count.nullable(),
    stillSupportive: count.nullable(),
    others: leavers.describe('other accounts with two interactions or more in the first half'),
    supportersAfter: count.nullable(),
    newSupporters: count.nullable(),
  }),
});

const list = {
  posts: count,
  hits: count,
  compared: count,
  found: count.nullable(),
  hidden: count.nullable(),
  terms: z
    .array(
      z.strictObject({
        term: z.string(),
        posts: count,
        hits: count,
        share,
        shareElsewhere: share.nullable(),
        replies: count,
        abusive: count,
        z: z.number(),
      }),
    )
    .nullable(),
};

/** The part `ownBehaviour` of version 1. */
export const ownBehaviour = z.strictObject({
  posts: count,
  replies: z.strictObject({ known: count, count, share: share.nullable() }),
  hours: z.strictObject({
    known: count,
    byHour: z.array(count).length(24),
    night: count.describe('from 23:00 to 7:00'),
    nightShare: share.nullable(),
  }),
  gaps: z.strictObject({ count, median: figure.nullable().describe('hours') }),
  topics: z.strictObject({
    posts: count,
    answered: count.describe('posts with a judged reply'),
    abuse: z.strictObject(list).describe('posts that drew an abusive reply'),
    reach: z
      .strictObject({ ...list, median: figure.nullable() })
      .describe('posts above the median that drew no abusive reply'),
  }),
});

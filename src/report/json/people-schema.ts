import { z } from 'zod';
import { anonymitySignals, impersonationSignals } from '../../model/signal.ts';
import { abuseClasses } from '../../model/verdict.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const figure = z.number().min(0);
const interval = z.tuple([z.number(), z.number()]);
const time = z.string().describe('ISO 8601, UTC');
const verdict = z.enum(['more', 'less', 'no-difference', 'cannot-tell']);

const traitShare = z.strictObject({
  count,
  known: count.describe('of how many it is known'),
  share: share.nullable(),
});

const comparison = z.strictObject({
  abusers: traitShare,
  others: traitShare.describe('with no abuse at all'),
  ratio: z.strictObject({ value: figure.nullable(), ci95: interval.nullable(), verdict }),
});

const related = z.strictObject({
  kind: z.enum(['follower', 'following', 'block', 'mute']),
  accounts: count,
  dated: count.describe('whose id tells when they were opened'),
  young: count.nullable().describe('opened within 30 days before the export was made'),
  busiestWeek: z
    .strictObject({ from: z.string(), accounts: count })
    .nullable()
    .describe('the seven days in which most of the dated were opened'),
});

/** The part `anonymity` of version 1. */
export const anonymity = z.strictObject({
  authors: z.strictObject({
    judged: count.nullable(),
    unknown: count.nullable(),
    strong: count.nullable(),
    some: count.nullable(),
    few: count.nullable(),
  }),
  baseRate: share.nullable(),
  amongAbusers: share.nullable(),
  ratio: z.strictObject({ value: figure.nullable(), ci95: interval.nullable(), verdict: verdict.nullable() }),
  signals: z
    .record(z.enum(anonymitySignals), z.strictObject({ present: count, absent: count, unknown: count }))
    .nullable(),
  anyAbuse: comparison.nullable().describe('the groups behind amongAbusers and ratio'),
  byClass: z.record(z.enum(abuseClasses), comparison).nullable(),
  repeat: comparison.nullable().describe('authors of two abusive interactions or more'),
  youngAtFirstMessage: comparison.nullable().describe('accounts under 90 days old when they first wrote'),
  firstMessages: comparison.nullable().describe('messages that are the first seen of their author'),
  related: z.array(related).describe('accounts an export names by id alone'),
});

const candidate = z.strictObject({
  author: z.string(),
  handle: z.string().nullable(),
  score: share,
  signals: z.array(z.enum(impersonationSignals)),
  labelledParody: z.boolean().nullable(),
});

const misquote = z.strictObject({
  id: z.string(),
  verdict: z.enum(['exact', 'cut', 'altered', 'not-found']),
  quote: z.string().nullable(),
  post: z.string().nullable(),
  diff: z
    .array(z.strictObject({ op: z.enum(['same', 'added', 'dropped']), words: z.string() }))
    .nullable()
    .describe('from the words of the post to those of the quotation'),
  at: time.nullable(),
  time: z
    .strictObject({
      from: z.string(),
      to: z.string(),
      by: z.enum(['date-named', 'date-written']),
      posts: count.describe('own posts given that are dated in it'),
      covered: z.enum(['yes', 'in-part', 'no']),
    })
    .nullable()
    .describe('how far the posts given cover the days it is of: those the message names, else the month up to it'),
});

const pictures = z.strictObject({
  saved: count,
  unreadable: count,
  own: count,
  matches: z.array(
    z.strictObject({
      picture: z.string(),
      post: z.string().nullable(),
      original: z.string(),
      of: z.enum(['post', 'profile']).describe('what the own picture is of'),
      verdict: z.enum(['same', 'possible-doctoring']),
      distance: count,
      changedShare: share.nullable(),
    }),
  ),
});

/** The part `impersonation` of version 1. */
export const impersonation = z.strictObject({
  candidates: z.array(candidate).nullable(),
  compared: count.nullable().describe('accounts compared with the subject'),
  misquotes: z.array(misquote).nullable(),
  searched: z
    .strictObject({
      posts: count,
      from: z.string().nullable(),
      to: z.string().nullable(),
      gaps: z
        .array(z.strictObject({ from: z.string(), to: z.string() }))
        .nullable()
        .describe('stretches of whole months between them without a post given, by the first day of each month'),
    })
    .nullable()
    .describe('the posts that quotations were looked up in'),
  withheld: count.nullable().describe('quotations that match a post which is not public: left out of misquotes'),
  pictures: pictures.nullable(),
});

/** The part `coordination` of version 1. */
export const coordination = z.strictObject({
  clusters: z
    .array(
      z.strictObject({
        kind: z.enum(['copies', 'same-day-accounts', 'co-replies']),
        messages: count,
        authors: count,
        abusive: count,
        from: time.nullable(),
        to: time.nullable(),
        strong: share.nullable(),
        examples: z.array(z.string()),
      }),
    )
    .nullable(),
});

import { z } from 'zod';
import { platforms } from '../../model/account.ts';
import { channels } from '../../model/coverage.ts';
import { dangerClasses, labels } from '../../model/verdict.ts';
import { checkedParts } from './checked-schema.ts';
import { conversation, ownBehaviour } from './conversation-schema.ts';
import { differences } from './differences-schema.ts';
import { anonymity, coordination, impersonation } from './people-schema.ts';
import { provenance } from './provenance-schema.ts';
import { reach, reachBasis, reading } from './reach-schema.ts';
import { rescoreV1 } from './rescore-schema.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const figure = z.number().min(0);
const interval = z.tuple([z.number(), z.number()]);
const time = z.string().describe('ISO 8601, UTC');
const day = z.string().describe('first day of the month, YYYY-MM-DD, in the time zone of the window');
const platform = z.enum(platforms);

const records = z.strictObject({
  posts: count,
  reposts: count,
  replies: count,
  interactions: count,
  otherPosts: count,
  context: count,
  messages: count,
  likes: count,
  blocks: count,
  mutes: count,
  followers: count,
  following: count,
});

const coverage = z.strictObject({
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.string(),
      platform,
      channel: z.enum(channels),
      thisRun: z.boolean(),
      span: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
      daysSeen: count.nullable(),
      records: records.describe('rows as they stand in the input'),
      skipped: z.array(z.strictObject({ reason: z.string(), count })),
      ignored: count,
      duplicates: count,
    }),
  ),
  absent: z.array(z.strictObject({ platform, what: z.string(), why: z.string(), how: z.string() })),
  warnings: z.array(z.strictObject({ code: z.string(), text: z.string(), path: z.string().nullable() })),
});

const score = z.strictObject({ value: z.number().min(0).max(100).nullable(), weight: z.number().min(0) });

const danger = z.array(
  z.strictObject({
    id: z.string().describe('<platform>:<id>, or a keyed hash where authors are pseudonyms'),
    platform,
    class: z.enum(dangerClasses),
    confidence: share,
    at: time.nullable(),
    url: z.string().nullable(),
    author: z.string().nullable(),
    text: z.string().nullable(),
  }),
);

const rate = { count: count.nullable(), rate: share.nullable(), ci95: interval.nullable() };

const incident = z.strictObject({
  from: time,
  to: time,
  peak: time.describe('when its busiest hour begins'),
  by: z.enum(['interactions', 'abuse', 'both']),
  interactions: count,
  expected: figure.describe('how many its hours usually hold'),
  abusive: count,
  abusiveExpected: figure,
  trigger: z.string().nullable(),
  triggerKind: z.enum(['own-post', 'quote', 'not-in-inputs']).nullable(),
  triggerShare: share.nullable(),
  triggerReach: z.strictObject({ basis: reachBasis, value: figure }).nullable(),
  newAuthorShare: share.nullable(),
  copies: count.nullable(),
  stillGoing: z.boolean(),
  daysToUsual: count.nullable(),
});

const toxicity = z.strictObject({
  judged: count,
  abstained: count,
  abusive: z.strictObject({
    ...rate,
    method: z.enum(['flagged-author-bootstrap', 'estimated-range', 'checked-ppi', 'checked-exact']),
  }),
  ...checkedParts,
  byClass: z.record(z.enum(labels), z.strictObject({ ...rate, authors: count.nullable() })),
  byDirection: z.strictObject({
    subject: count.nullable(),
    other: count.nullable(),
    unclear: count.nullable(),
    quoted: count.nullable(),
  }),
  trend: z.strictObject({
    before: figure.nullable(),
    after: figure.nullable(),
    ratio: figure.nullable(),
    ci95: interval.nullable(),
    verdict: z.enum(['worse', 'better', 'no-difference', 'cannot-tell']),
  }),
  differences,
  danger,
  abuseOfOthers: z
    .strictObject({ ...rate, authors: count.nullable() })
    .describe('abuse aimed at somebody else, as byDirection.other counts it, out of judged'),
  dangerElsewhere: count.describe('interactions with a label of danger, aimed at somebody else'),
  authors: z.strictObject({
    abusive: count.nullable(),
    repeat: count.nullable(),
    top: z.array(z.strictObject({ author: z.string(), count })),
  }),
  timeline: z.array(z.strictObject({ start: day, interactions: count, abusive: count.nullable(), seen: share })),
  incidents: z.array(incident).nullable(),
  messages: z.strictObject({ judged: count, abusive: count, danger }).nullable(),
});

const finding = z.strictObject({
  id: z.string(),
  severity: z.enum(['danger', 'high', 'medium', 'low', 'info']),
  confidence: z.enum(['high', 'medium', 'low']),
  title: z.string(),
  detail: z.string(),
  evidence: z.array(z.string()),
});

/** JSON version 1. Adding a field keeps the version; renaming, removing or changing the meaning of one makes version 2. */
export const ReportV1 = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('xhealth'), version: z.string(), model: z.string() }),
  generatedAt: time,
  window: z.strictObject({ since: time.nullable(), until: time.nullable(), timezone: z.string() }),
  subjects: z.array(
    z.strictObject({
      platform,
      id: z.string().nullable(),
      handle: z.string().nullable(),
      displayName: z.string().nullable(),
    }),
  ),
  reasons: z
    .record(z.string(), z.strictObject({ code: z.string(), text: z.string() }))
    .describe('why each null is null, by its dotted path; elements of lists by their index'),
  coverage,
  totals: z.strictObject({ posts: count, interactions: count, messages: count, authors: count }),
  scores: z.strictObject({ toxicity: score, impersonation: score, anonymity: score, reach: score, overall: score }),
  toxicity,
  anonymity,
  impersonation,
  coordination,
  reach,
  conversation,
  ownBehaviour,
  reading,
  findings: z.array(finding),
  provenance,
  rescore: rescoreV1.nullable().optional(),
});
export type ReportV1 = z.infer<typeof ReportV1>;

/**
 * The JSON Schema (draft 2020-12) of version 1, as published in `docs/report.schema.json`.
 * @internal
 */
export function reportSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(ReportV1);
  return { $schema, title: 'xhealth report, version 1', ...rest };
}

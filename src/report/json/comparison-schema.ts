import { z } from 'zod';
import { platforms } from '../../model/account.ts';
import { measureIds } from '../../model/comparison.ts';
import { channels } from '../../model/coverage.ts';
import { paperOptions, valueFigures } from '../../model/decision-paper.ts';
import { dangerClasses } from '../../model/verdict.ts';

const reason = z.strictObject({ code: z.string(), text: z.string() });
const whole = z.int().nonnegative();
const share = z.number().min(0).max(1);
const pair = z.tuple([z.number(), z.number()]);
const channel = z.enum(channels);
const option = z.enum(paperOptions);

const side = z.strictObject({
  subject: z.strictObject({
    platform: z.enum(platforms),
    id: z.string().nullable(),
    handle: z.string().nullable(),
    displayName: z.string().nullable(),
  }),
  window: z.strictObject({ since: z.string().nullable(), until: z.string().nullable(), timezone: z.string() }),
  coverage: z.strictObject({
    inputs: z.array(
      z.strictObject({
        path: z.string(),
        kind: z.string(),
        channel,
        interactions: whole,
        posts: whole,
        span: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
      }),
    ),
    from: z.string().nullable(),
    to: z.string().nullable(),
    daysSeen: whole,
    days: whole,
    leftOut: whole.describe("inputs left out since they came by X's API"),
  }),
  totals: z.strictObject({ interactions: whole, judged: whole, abstained: whole, authors: whole, posts: whole }),
  method: z.enum(['flagged-author-bootstrap', 'estimated-range', 'checked-ppi', 'checked-exact']),
  danger: z.array(
    z.strictObject({
      id: z.string(),
      platform: z.enum(platforms),
      class: z.enum(dangerClasses),
      confidence: share,
      at: z.string().nullable(),
      url: z.string().nullable(),
      author: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
  empty: z.boolean(),
});

const cell = z.strictObject({
  value: z.number().nullable(),
  ci95: pair.nullable(),
  count: whole.nullable(),
  n: whole,
  of: z.enum(['judged', 'days', 'accounts', 'posts', 'interactions']).describe('what n counts'),
  basis: z.enum(['views', 'engagement']).nullable(),
  inputs: z.array(whole).describe("places in the side's coverage.inputs"),
  channels: z.array(channel),
  daysSeen: whole,
  reason: reason.nullable().describe('why value, or ci95 where that alone is null, is not known'),
});

const difference = z.strictObject({
  side: whole,
  ratio: z.number().nullable().describe('this side over the first; null also where the first has none'),
  ci95: z.tuple([z.number(), z.number().nullable()]).nullable(),
  p: share.nullable().describe("adjusted by Holm's method"),
  verdict: z.enum(['higher', 'lower', 'no-difference', 'cannot-tell']),
  reason: reason.nullable(),
});

const evidence = z.strictObject({
  code: z.string(),
  text: z.string(),
  side: whole.nullable(),
  n: whole.nullable(),
  ci95: pair.nullable(),
  strength: z.enum(['shown', 'seen', 'not-measured']),
});

const paper = z.strictObject({
  about: whole,
  valuesOf: z.string(),
  values: z.array(
    z.strictObject({
      name: z.string(),
      why: z.string().nullable(),
      weight: z.number().nonnegative(),
      figure: z.enum(valueFigures),
      atMost: z.number().nullable(),
      atLeast: z.number().nullable(),
      whenMet: option,
      whenNotMet: option,
      found: z.number().nullable(),
      ci95: pair.nullable(),
      n: whole.nullable(),
      status: z.enum(['met', 'not-met', 'cannot-tell']),
      reason: reason.nullable(),
      wouldChange: z.string(),
    }),
  ),
  options: z.array(z.strictObject({ option, for: z.array(evidence), against: z.array(evidence) })),
  lean: z.strictObject({
    option: option.nullable(),
    reason,
    weights: z.strictObject({ met: share, notMet: share, cannotTell: share }),
    checked: z.boolean(),
  }),
  gaps: z.array(reason),
  notMeasured: z.array(z.strictObject({ code: z.string(), what: z.string(), how: z.string() })),
});

/** The comparison as JSON. */
export const Comparison = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('xhealth'), version: z.string(), model: z.string() }),
  generatedAt: z.string(),
  timezone: z.string(),
  sides: z.array(side),
  measures: z.array(
    z.strictObject({
      id: z.enum(measureIds),
      unit: z.enum(['per-thousand', 'per-month', 'share', 'per-thousand-followers', 'per-post', 'per-day', 'minutes']),
      cells: z.array(cell).describe('one per side'),
      differences: z.array(difference).describe('one per side but the first'),
    }),
  ),
  overlaps: z.array(
    z.strictObject({
      side: whole,
      linkedOfFirst: whole.nullable(),
      linkedOfSide: whole.nullable(),
      profilesOfFirst: whole,
      profilesOfSide: whole,
      reason: reason.nullable(),
    }),
  ),
  tested: whole,
  notes: z.array(reason),
  paper: paper.nullable(),
});

export type Comparison = z.infer<typeof Comparison>;

/**
 * The published JSON Schema of a comparison, draft 2020-12: `docs/compare.schema.json` is made from it.
 * @internal
 */
export function comparisonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(Comparison);
  return { $schema, title: 'xhealth compare, version 1', ...rest };
}

import { z } from 'zod';
import { abuseClasses } from '../../model/verdict.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const interval = z.tuple([z.number(), z.number()]);

/** Of flags, how many people agreed with. */
const precision = z.strictObject({
  labelled: count,
  agreed: count,
  value: share.nullable().describe('weighted by the chance of having been drawn'),
  ci95: interval.nullable(),
  differs: share
    .nullable()
    .describe('chance that it differs so from the other flags by luck, corrected for looking at every class'),
});

/** What of the toxicity block rests on labels of people, or on errors measured elsewhere. */
export const checkedParts = {
  flagged: z.strictObject({ count: count.nullable(), rate: share.nullable(), ci95: interval.nullable() }),
  estimated: z
    .strictObject({
      low: share,
      high: share,
      method: z.literal('estimated-range'),
      basis: z.strictObject({
        model: z.string(),
        sources: z.array(z.string()),
        prevalence: share.describe('share of abuse assumed for agreed'),
        agreed: z
          .strictObject({ middle: share, low: share, high: share })
          .describe('share of flags people agreed with, over the sources'),
      }),
    })
    .nullable()
    .describe('a range over error rates on outside data, no confidence interval'),
  checked: z
    .strictObject({
      sample: z.string(),
      drawnAt: z.string().describe('ISO 8601, UTC'),
      model: z.string(),
      labelled: count,
      raters: count,
      unsettled: count,
      found: z
        .strictObject({ value: share.nullable(), ci95: interval.nullable() })
        .describe('share of abuse that is flagged'),
      labels: z.string().describe('changes with every label'),
    })
    .nullable(),
  precision: z.strictObject({ all: precision, byClass: z.record(z.enum(abuseClasses), precision) }).nullable(),
} as const;

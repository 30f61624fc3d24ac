import { z } from 'zod';
import { labels } from '../../model/verdict.ts';

const count = z.int().min(0);
const day = z.string().describe('YYYY-MM-DD in the time zone of the window, included');
const part = z.strictObject({ count, rate: z.number().min(0).max(1) });
const span = z.strictObject({ from: day, to: day, judged: count });

const spans = {
  kind: z
    .enum(['month', 'halves', 'event'])
    .describe('the newest month against the one before; halves of the days seen'),
  name: z.string().describe('of the event, else empty'),
  before: span,
  after: span,
};

const row = z.strictObject({
  of: z.enum(['abusive', ...labels]),
  before: part,
  after: part,
  ratio: z.number().min(0).nullable(),
  ci95: z.tuple([z.number(), z.number()]).nullable().describe('of this row alone'),
  p: z.number().min(0).max(1).nullable().describe('corrected for all rows of the report (Holm)'),
  verdict: z.enum(['more', 'less', 'no-difference', 'cannot-tell']),
});

/** What differs between spans of time. */
export const differences = z.strictObject({
  looks: count.describe('rows the correction counts'),
  compared: z.array(z.strictObject({ ...spans, rows: z.array(row) })),
  notCompared: z.array(z.strictObject({ ...spans, why: z.string() })),
});

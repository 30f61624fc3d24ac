import { z } from 'zod';
import { platforms } from '../../model/account.ts';
import { channels } from '../../model/coverage.ts';

/** What a report was made with. */
export const provenance = z
  .strictObject({
    fingerprint: z.string().describe('SHA-256 over the digests of the inputs, whatever their names and order'),
    inputs: z.array(
      z.strictObject({
        kind: z.string(),
        platform: z.enum(platforms),
        channel: z.enum(channels),
        digest: z.string().describe('SHA-256 of the content and of the columns it was read by'),
      }),
    ),
    labels: z
      .string()
      .describe(
        'SHA-256 over what people said of messages drawn for labelling; the same wherever nobody said anything',
      ),
    options: z.strictObject({
      events: z.array(z.strictObject({ name: z.string(), at: z.string().describe('ISO 8601, UTC') })),
      eventSpan: z.int().min(1).describe('days before and after an event'),
      messages: z.boolean(),
      onlyInputs: z.boolean(),
      showText: z.enum(['none', 'masked', 'full']),
      showAuthors: z.enum(['pseudonym', 'danger', 'handle']).describe('danger: handles for danger, else pseudonyms'),
      pictures: z.boolean().describe('whether saved pictures were compared'),
    }),
    seed: z.int().describe('of every generator'),
  })
  .describe('what the report was made with, so that it can be made again: xhealth analyse --from-report');

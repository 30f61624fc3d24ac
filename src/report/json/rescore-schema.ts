import { z } from 'zod';
import { platforms } from '../../model/account.ts';
import { directions, labels } from '../../model/verdict.ts';

const count = z.int().min(0);
const label = z.enum(labels);
const share = z.number().min(0).max(1);
const direction = z.enum([...directions, 'none']);
const perLabel = z.record(label, count);
const moved = z.strictObject({ before: count, after: count, gained: count, lost: count });

/** What changed between two versions of the model; in a report that was asked for it alone. */
export const rescoreV1 = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    compared: count,
    notCompared: count.describe('interactions without an earlier verdict on the same words'),
    changed: count.describe('labels or direction differ, or one version alone judged it'),
    gained: perLabel.describe('messages that got the label, whomever they are aimed at'),
    lost: perLabel.describe('messages that lost the label'),
    abusive: moved.describe('as the headline counts'),
    danger: moved.describe('as the headline counts'),
    directionChanged: count.describe('aimed at somebody else than before'),
    judged: z.strictObject({ before: count, after: count }),
    items: z
      .array(
        z.strictObject({
          id: z.string().describe('<platform>:<id>, or a keyed hash where authors are pseudonyms'),
          platform: z.enum(platforms),
          at: z.string().nullable().describe('ISO 8601, UTC'),
          labels: z.strictObject({ before: z.array(label), after: z.array(label) }),
          abuse: z.strictObject({ before: share.nullable(), after: share.nullable() }),
          direction: z.strictObject({ before: direction, after: direction }),
          text: z.string().nullable(),
        }),
      )
      .describe('changed messages: danger that came, danger that went, then the rest; newest first within each'),
    itemsLeftOut: count.describe('changed messages beyond those listed'),
  })
  .describe('what changed since the version of the model before; with --rescore-diff alone');

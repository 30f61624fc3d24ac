import { z } from 'zod';
import { platforms } from '../../model/account.ts';
import { anonymitySignals, anonymityStrengths } from '../../model/signal.ts';
import { directions, labels } from '../../model/verdict.ts';

const chance = z.number().min(0).max(1);

/** A line of NDJSON. */
const interaction = z.strictObject({
  id: z.string().describe('<platform>:<id>, or a keyed hash where authors are pseudonyms'),
  platform: z.enum(platforms),
  kind: z.enum(['reply', 'mention', 'quote']),
  at: z.string().nullable().describe('ISO 8601, UTC, to the second; null where no input says'),
  author: z.string().describe('pseudonym, or @handle where handles were asked for'),
  inReplyTo: z
    .string()
    .nullable()
    .describe('what it answers, named as id is; null where it answers nothing or that is not public'),
  language: z.string().nullable().describe('lower-case code the judgement assumed, else what the platform says'),
  abuse: chance.nullable().describe('probability that it is abusive to anyone; null where it was not judged'),
  classes: z
    .strictObject(Object.fromEntries(labels.map((label) => [label, chance.optional()])))
    .describe('probability of each class above zero; empty where the message carries no label'),
  labels: z.array(z.enum(labels)).describe('classes at or above their thresholds'),
  direction: z
    .enum(directions)
    .nullable()
    .describe('at whom it is aimed; null where nothing is labelled as abuse or quoted'),
  danger: z
    .boolean()
    .describe('whether threat, doxxing or self-harm-encouragement is among the labels, whatever the direction'),
  anonymity: z
    .enum(anonymityStrengths)
    .nullable()
    .describe("how much the author's account hides; null where X's API alone gave the message and it is of no danger"),
  signals: z
    .array(z.enum(anonymitySignals))
    .nullable()
    .describe('signals of anonymity the account shows; null where anonymity is'),
  text: z.string().nullable().describe('by --show-text; null where hidden or not public'),
  url: z.string().nullable().describe('link, where handles were asked for'),
});

/**
 * The JSON Schema (draft 2020-12) of a line of NDJSON, as published in `docs/interaction.schema.json`.
 * @internal
 */
export function interactionSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(interaction);
  return { $schema, title: 'xhealth interaction, one line of NDJSON', ...rest };
}

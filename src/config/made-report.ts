import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { platforms } from '../model/account.ts';
import { channels } from '../model/coverage.ts';

/** What of a report in JSON is needed to make it again; the rest is kept to be compared. */
const madeReport = z.looseObject({
  schemaVersion: z.literal(1),
  tool: z.looseObject({ version: z.string(), model: z.string() }),
  generatedAt: z.iso.datetime(),
  window: z.object({
    since: z.iso.datetime().nullable(),
    until: z.iso.datetime().nullable(),
    timezone: z.string(),
  }),
  subjects: z.array(
    z.looseObject({ platform: z.enum(platforms), id: z.string().nullable(), handle: z.string().nullable() }),
  ),
  provenance: z.object({
    fingerprint: z.string(),
    inputs: z.array(
      z.object({ kind: z.string(), platform: z.enum(platforms), channel: z.enum(channels), digest: z.string() }),
    ),
    // Not in reports of the first version.
    labels: z.string().optional(),
    options: z.object({
      events: z.array(z.object({ name: z.string(), at: z.iso.datetime() })),
      eventSpan: z.int().min(1),
      messages: z.boolean(),
      onlyInputs: z.boolean(),
      showText: z.enum(['none', 'masked', 'full']),
      showAuthors: z.enum(['pseudonym', 'danger', 'handle']),
      pictures: z.boolean(),
    }),
    seed: z.int(),
  }),
});

/** A report as `analyse --format json` wrote it. */
export type SavedReport = z.infer<typeof madeReport>;

/** Reads a saved report. Throws an `InputError` that says what is wrong with the file and where. */
export function readSavedReport(path: string): SavedReport {
  const parsed = madeReport.safeParse(jsonOf(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new InputError(
    `${path} is not a report that can be made again: ${issue?.message ?? 'its shape is another'}${where}.`,
    {
      code: 'not-a-report',
      hint: 'Give a file that  xhealth analyse --format json  wrote; reports of versions before 0.2 do not hold what it takes.',
    },
  );
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? 'it is not JSON' : cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`The report ${path} cannot be read: ${why}.`, {
      code: 'report-unreadable',
      hint: 'Name the file that  xhealth analyse --format json  wrote.',
      cause,
    });
  }
}

import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { paperOptions, type StatedValues, valueFigures } from '../model/decision-paper.ts';

/**
 * Values that ship with the tool: files of the folder `profiles`.
 * @internal
 */
export const valueProfiles = ['campaigner', 'public-body'] as const;

/** A file of values is a page; whatever is larger is another file. */
const mostBytes = 64 * 1024;
/** More values than this weigh nothing each. */
const mostValues = 30;
const longestText = 500;

const words = z.string().trim().min(1).max(longestText);
const option = z.enum(paperOptions);

const Value = z
  .strictObject({
    name: words,
    why: words.optional(),
    weight: z.number().positive().max(100).default(1),
    figure: z.enum(valueFigures),
    atMost: z.number().nonnegative().optional(),
    atLeast: z.number().nonnegative().optional(),
    whenMet: option.default('stay'),
    whenNotMet: option.default('leave'),
  })
  .refine(({ atMost, atLeast }) => (atMost === undefined) !== (atLeast === undefined), {
    message: 'needs one of atMost and atLeast, not both',
  });

const Values = z
  .strictObject({ name: words, values: z.array(Value).min(1).max(mostValues) })
  .superRefine(({ values }, context) => {
    const seen = new Set<string>();
    for (const [index, { name }] of values.entries()) {
      const key = name.toLowerCase();
      if (seen.has(key))
        context.addIssue({ code: 'custom', path: ['values', index, 'name'], message: `“${name}” is there twice` });
      seen.add(key);
    }
  });

/**
 * Reads a file of values in YAML or JSON, or one of the profiles by its name. Throws a `UsageError` that names the file, the line and
 * the key.
 */
export function readValues(nameOrFile: string): StatedValues {
  const profile = valueProfiles.find((each) => each === nameOrFile);
  const place = profile === undefined ? nameOrFile : new URL(`../../profiles/${profile}.yaml`, import.meta.url);
  return parseValues(textOf(place, nameOrFile), nameOrFile);
}

function textOf(place: string | URL, path: string): string {
  try {
    const stats = statSync(place);
    if (!stats.isFile()) throw wrong(path, 'is not a file');
    if (stats.size > mostBytes) throw wrong(path, `has ${stats.size} bytes; a file of values has ${mostBytes} at most`);
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(place));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError) throw wrong(path, 'is not UTF-8 text', error);
    throw wrong(path, 'cannot be read', error);
  }
}

/** Parses the text of a file of values; `name` is what errors call it. */
function parseValues(text: string, name: string): StatedValues {
  const lines = new LineCounter();
  // Aliases are refused: a file of values needs none, and they can be made to grow without end.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, merge: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) throw wrong(`${name}, line ${lines.linePos(fault.pos[0]).line}`, faultWords(fault.message));
  const parsed = Values.safeParse(plainOf(document, name));
  if (parsed.success) {
    const values = parsed.data.values.map(({ why = null, atMost = null, atLeast = null, ...rest }) => ({
      ...rest,
      why,
      atMost,
      atLeast,
    }));
    return { name: parsed.data.name, values };
  }
  const complaints = parsed.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const place = lineOf(document, path, lines);
    return `${name}${place === null ? '' : `, line ${place}`}: ${keyOf(path)}${complaint(issue)}`;
  });
  throw new UsageError(`The values cannot be used.\n${complaints.join('\n')}`, { code: 'values-wrong', hint });
}

const hint = 'docs/decision-paper.md says what a file of values holds; --values campaigner is one to begin with.';

function plainOf(document: ReturnType<typeof parseDocument>, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw wrong(name, 'uses aliases (*name), which files of values do not have', error);
  }
}

/** Of the parser, which names its own stack where brackets are nested without end. */
function faultWords(message: string): string {
  return /call stack/i.test(message) ? 'is nested too deeply' : message.replace(/\.$/, '');
}

/** The line of the nearest thing on a path that the file holds. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  lines: LineCounter,
): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    const [start] = Array.isArray(range) ? range : [];
    if (typeof start === 'number') return lines.linePos(start).line;
  }
  return null;
}

function keyOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? '' : `${path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' ')}: `;
}

function complaint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')} is no key of it`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type')
    return `must be ${issue.expected === 'object' ? 'keys and values' : `a ${issue.expected}`}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' || issue.origin === 'string'
      ? 'must not be empty'
      : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `must ${issue.origin === 'string' ? 'be shorter' : `be ${issue.maximum} at most`}`;
  return issue.message;
}

function wrong(what: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`${what}: ${why}.`, { code: 'values-wrong', hint, cause });
}

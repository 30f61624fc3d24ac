import type { PurgeEntry } from '../model/cache-info.ts';
import type { InputDigest, Provenance, Reproduction } from '../model/provenance.ts';
import { deletionsSince, listPurges, type Store } from '../store/index.ts';

/** A report as JSON, of which no more is known than what making it again needs. */
export interface MadeReport {
  readonly tool: { readonly version: string; readonly model: string };
  readonly window: { readonly since: string | null; readonly until: string | null; readonly timezone: string };
  /** Reports of the first version do not say by which labels. */
  readonly provenance: Omit<Provenance, 'labels'> & { readonly labels?: string | undefined };
}

/** What is not a figure: when and from where a report was made, and what it was made with, which is compared by itself. */
const notFigures: ReadonlySet<string> = new Set(['generatedAt', 'tool', 'provenance', 'thisRun', 'path', 'rescore']);

/** The keyed hashes that stand for accounts and messages; another cache has another key. */
const pseudonym = /\b(?:account-|m-)[a-z2-9]{10}\b/g;

/** Newest entries of the log that are looked at. */
const looked = 1_000;

type Change = Reproduction['changed'][number];

/** What a cache lost after a report was made (ISO 8601 UTC), oldest purge first: what was purged, and posts found deleted at their platform. */
export async function lostSince({ driver }: Store, madeAt: string): Promise<readonly Change[]> {
  const entries = await listPurges(driver, looked);
  const purged = entries.filter(({ at }) => Date.parse(at) > Date.parse(madeAt)).reverse();
  const deleted = await deletionsSince(driver, madeAt);
  return [
    ...purged.map((entry) => ({ what: 'purge', before: null, after: purgeWords(entry) })),
    ...(deleted === null
      ? []
      : [{ what: 'deletion', before: null, after: `${deleted.last.slice(0, 10)}: posts ${deleted.posts}` }]),
  ];
}

/**
 * Compares a report with the one it was made again from, value by value. Pseudonyms agree where they stand at the same
 * places in both. Lists are compared in their order. `lost`: what its cache lost in between, which no digest of an input tells.
 */
export function reproduction(before: MadeReport, after: MadeReport, lost: readonly Change[] = []): Reproduction {
  const old = figuresOf(before);
  const now = figuresOf(after);
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  const differing = paths.flatMap((path) => {
    const [was, is] = [old.get(path) ?? 'absent', now.get(path) ?? 'absent'];
    return was === is ? [] : [{ path, before: was, after: is }];
  });
  const changed = [...changesOf(before, after), ...lost];
  return { matches: differing.length === 0, compared: paths.length, differing, changed };
}

/** Every value that is no object, as JSON, by its dotted path; pseudonyms by the order they come in. */
function figuresOf(report: MadeReport): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const names = new Map<string, string>();
  for (const [path, value] of valuesIn(report, '')) {
    const text = JSON.stringify(value) ?? 'null';
    for (const [hash] of text.matchAll(pseudonym)) if (!names.has(hash)) names.set(hash, `#${names.size + 1}`);
    figures.set(
      path,
      text.replace(pseudonym, (hash) => names.get(hash) ?? hash),
    );
  }
  return figures;
}

/** The ends of the tree: what is no object, and empty ones. */
function* valuesIn(value: unknown, path: string): Generator<readonly [path: string, value: unknown]> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) yield [path, value];
  for (const [key, inner] of entries)
    if (!notFigures.has(key)) yield* valuesIn(inner, path === '' ? key : `${path}.${key}`);
}

function changesOf(before: MadeReport, after: MadeReport): readonly Change[] {
  const [old, now] = [before.provenance, after.provenance];
  return [
    ...unequal('version', before.tool.version, after.tool.version),
    ...unequal('model', before.tool.model, after.tool.model),
    ...unequal('seed', String(old.seed), String(now.seed)),
    ...(old.labels === undefined ? [] : unequal('labels', old.labels.slice(0, 12), (now.labels ?? '').slice(0, 12))),
    ...(['since', 'until', 'timezone'] as const).flatMap((key) => unequal(key, before.window[key], after.window[key])),
    ...optionNames.flatMap((key) =>
      unequal(`option ${key}`, JSON.stringify(old.options[key]), JSON.stringify(now.options[key])),
    ),
    ...missing(old.inputs, now.inputs).map((input) => ({ what: 'input', before: inputWords(input), after: null })),
    ...missing(now.inputs, old.inputs).map((input) => ({ what: 'input', before: null, after: inputWords(input) })),
  ];
}

const optionNames = [
  'events',
  'eventSpan',
  'messages',
  'onlyInputs',
  'showText',
  'showAuthors',
  'pictures',
] as const satisfies readonly (keyof Provenance['options'])[];

function unequal(what: string, before: string | null, after: string | null): Change[] {
  return before === after ? [] : [{ what, before, after }];
}

/** Inputs of the one list that the other has not, one for one. */
function missing(from: readonly InputDigest[], among: readonly InputDigest[]): InputDigest[] {
  const left = among.map(inputWords);
  return from.filter((input) => {
    const index = left.indexOf(inputWords(input));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

/** As `cache info` has it: when, how much, by what rule; never whose. */
function purgeWords({ at, how, texts, profiles, messages, posts }: PurgeEntry): string {
  const counts = [
    posts > 0 ? `posts ${posts}` : `texts ${texts}`,
    `profiles ${profiles}`,
    ...(messages > 0 ? [`messages ${messages}`] : []),
  ];
  return `${at.slice(0, 10)}, ${how}: ${counts.join(', ')}`;
}

function inputWords({ kind, channel, digest }: InputDigest): string {
  return `${kind} (${channel}) ${digest.slice(0, 12)}`;
}

import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { XhealthError } from '../errors.ts';
import type { OpenedInput } from './open-input.ts';
import { openInput } from './open-input.ts';
import { checkKind, notOfKind, notRecognised, type Probe, type ProbeOptions, probe } from './probe.ts';
import { archiveBatches, recordBatches } from './read-batches.ts';
import { safeName } from './safe-name.ts';
import {
  type ArchiveClaim,
  type ArchiveFormat,
  type Batch,
  emptyFacts,
  type InputFacts,
  type InputTree,
  type NamedFile,
  type Reading,
  type ReadOptions,
  type RecordFormat,
} from './source.ts';

export interface ReadingsRequest {
  /** Files, folders, or `-` for `stdin`. */
  readonly paths: readonly string[];
  readonly stdin: Readable;
  /** `--as`: the kind of a format, or `columns`. */
  readonly as: string | null;
  readonly archives: readonly ArchiveFormat[];
  readonly formats: readonly RecordFormat[];
  readonly options: ReadOptions;
}

/** A named input, or a file inside one, that cannot be read or recognised. */
export interface FailedInput {
  readonly path: string;
  readonly error: XhealthError;
}

export function isFailed(reading: Reading | FailedInput): reading is FailedInput {
  return 'error' in reading;
}

/**
 * Opens each path and finds out what it holds. Read a reading's batches before asking for the next one: a zip is closed then.
 * What fails is told in its place, and the others go on; throws only a `UsageError` for an unknown `as`.
 */
export async function* openReadings(request: ReadingsRequest): AsyncGenerator<Reading | FailedInput> {
  const { as, archives, formats } = request;
  if (as !== null)
    checkKind(
      as,
      [...archives, ...formats].map((format) => format.kind),
    );
  for (const path of request.paths) {
    if (request.options.signal.aborted) return;
    yield* openPath(path, request);
  }
}

async function* openPath(path: string, request: ReadingsRequest): AsyncGenerator<Reading | FailedInput> {
  let opened: OpenedInput;
  try {
    opened = await openInput(path, request.stdin, request.options.signal);
  } catch (error) {
    // A stream that was interrupted looks empty or cut short.
    if (!request.options.signal.aborted) yield failure(path, error);
    return;
  }
  try {
    yield* readTree(opened, request);
  } finally {
    await opened.tree.close();
  }
  for (const zip of opened.zips) {
    if (request.options.signal.aborted) return;
    yield* openPath(zip, request);
  }
}

function failure(path: string, error: unknown): FailedInput {
  if (error instanceof XhealthError) return { path: safeName(path), error };
  throw error;
}

async function* readTree(opened: OpenedInput, request: ReadingsRequest): AsyncGenerator<Reading | FailedInput> {
  const { tree } = opened;
  const { claims, rest } = await claimArchives(tree.files, request);
  const { found, failures, ignored } = await probeFiles(opened, rest, request);
  if (request.options.signal.aborted) return;
  const around = ignored.map((file) => claimAround(file, claims));
  const outside = ignored.filter((_, index) => around[index] === null);
  const readings = [
    ...claims.map((claimed) => {
      const leftover = around.filter((each) => each === claimed).length;
      return archiveReading(opened, { ...claimed, leftover }, request);
    }),
    ...found.map((item) => recordReading(opened, item, request)),
  ];
  const [first] = readings;
  if (first === undefined) {
    yield* await nothingFound(opened, failures, request);
    return;
  }
  first.facts.warnings.push(...tree.warnings);
  if (outside.length > 0) warnOfIgnored(first, outside, safeName(tree.path));
  if (tree.damage !== null) for (const reading of readings) reading.facts.damage = tree.damage;
  yield* failures;
  yield* readings;
}

/** What is said of an input that gives nothing to read. */
async function nothingFound(
  opened: OpenedInput,
  failures: readonly FailedInput[],
  request: ReadingsRequest,
): Promise<readonly FailedInput[]> {
  const { tree, zips } = opened;
  if (tree.damage !== null) return [failure(tree.path, tree.damage), ...failures];
  if (zips.length > 0) return failures;
  const isUnknown = tree.files.length > 0 && failures.every(({ error }) => error.code === 'not-recognised');
  if (request.as !== null && isUnknown) {
    const name = opened.lone ? (tree.files[0]?.name ?? '') : safeName(tree.path);
    return [failure(tree.path, notOfKind(name, request.as, await kindsIn(opened, request)))];
  }
  const isTold = failures.length > 0 && tree.warnings.length === 0;
  return isTold ? failures : [failure(tree.path, nothingRead(tree)), ...failures];
}

/** What an input looks like to those who were not asked for. */
async function kindsIn(opened: OpenedInput, request: ReadingsRequest): Promise<readonly string[]> {
  const anything = { ...request, as: null };
  const { claims, rest } = await claimArchives(opened.tree.files, anything);
  const { found } = await probeFiles(opened, rest, anything);
  return [...new Set([...claims, ...found].map(({ format }) => format.kind))];
}

function nothingRead({ path, warnings }: InputTree): XhealthError {
  const told = warnings.map(({ text }) => (text.endsWith('.') ? text : `${text}.`)).join(' ');
  return notRecognised(safeName(path), told === '' ? 'No file in it is of a kind that is known.' : told);
}

interface Claimed {
  readonly format: ArchiveFormat;
  readonly claim: ArchiveClaim;
}

/** The export that a file which nobody reads lies in: of several around it the innermost, so that it is counted once. */
function claimAround(file: NamedFile, claims: readonly Claimed[]): Claimed | null {
  let around: Claimed | null = null;
  for (const claimed of claims) {
    const { root } = claimed.claim;
    if (isInside(file.name, root) && (around === null || root.length > around.claim.root.length)) around = claimed;
  }
  return around;
}

async function claimArchives(files: readonly NamedFile[], request: ReadingsRequest) {
  const claims: Claimed[] = [];
  let rest = files;
  for (const format of request.archives) {
    if (request.as !== null && request.as !== format.kind) continue;
    for (const claim of await format.claim(rest)) {
      claims.push({ format, claim });
      const taken = new Set(claim.files);
      rest = rest.filter((file) => !taken.has(file));
    }
  }
  return { claims, rest };
}

interface Recognised {
  readonly file: NamedFile;
  readonly format: RecordFormat;
}

/** Pictures and films, which an archive has by the thousand: told by their names, not to unpack every one. */
const media = /\.(?:avif|bmp|gif|heic|ico|jpe?g|m4a|m4v|mov|mp3|mp4|pdf|png|svg|ttf|wav|webm|webp|woff2?)$/i;

/** Errors of a file in a folder or archive that say more than that it is not ours. */
const telling = [
  'ambiguous',
  'git-lfs-pointer',
  'no-permission',
  'unreadable',
  'damaged',
  'truncated',
  'unsupported-compression',
  'too-large-when-unpacked',
];

async function probeFiles(opened: OpenedInput, files: readonly NamedFile[], request: ReadingsRequest) {
  const found: Recognised[] = [];
  const failures: FailedInput[] = [];
  const ignored: NamedFile[] = [];
  const isArchiveKind = request.archives.some((format) => format.kind === request.as);
  const { formats, as, options } = request;
  const probing: ProbeOptions = {
    formats: isArchiveKind ? [] : formats,
    as,
    mapped: options.columns !== null,
    signal: options.signal,
  };
  const alone = opened.tree.files.length === 1;
  for (const file of files) {
    if (options.signal.aborted) break;
    const result = !alone && media.test(file.name) ? null : await tryProbe(file, probing);
    if (result === null) ignored.push(file);
    else if (result.format !== null) found.push({ file, format: result.format });
    else if (alone || telling.includes(result.error.code))
      failures.push(failure(place(opened, file.name), result.error));
    else ignored.push(file);
  }
  return { found, failures, ignored };
}

async function tryProbe(file: NamedFile, options: ProbeOptions): Promise<Probe> {
  try {
    return await probe(file, options);
  } catch (error) {
    if (error instanceof XhealthError) return { format: null, error };
    throw error;
  }
}

/** The user's path, with the place inside it where it is a folder or a zip. */
function place({ tree, lone }: OpenedInput, inside: string): string {
  const path = safeName(tree.path);
  return lone || inside === '' ? path : `${path.replace(/\/$/, '')}/${inside}`;
}

function isInside(name: string, root: string): boolean {
  return root === '' || name.startsWith(`${root}/`);
}

function archiveReading(
  opened: OpenedInput,
  { format, claim, leftover }: Claimed & { readonly leftover: number },
  { options }: ReadingsRequest,
): Reading {
  const facts = emptyFacts();
  const { kind, platform, channel } = format;
  const input = basename(opened.tree.path);
  const batches = placing(archiveBatches(format, { ...claim, input, leftover }, options, facts), facts, opened);
  return { path: place(opened, claim.root), kind, platform, channel, facts, batches };
}

/** What an export says of a file names it as it lies inside: with the input before it, it is told from that of another. */
async function* placing(batches: AsyncIterable<Batch>, facts: InputFacts, opened: OpenedInput): AsyncGenerator<Batch> {
  const said = facts.warnings.length;
  try {
    yield* batches;
  } finally {
    const own = facts.warnings.splice(said);
    facts.warnings.push(...own.map((one) => (one.path === null ? one : { ...one, path: place(opened, one.path) })));
  }
}

function recordReading(opened: OpenedInput, { file, format }: Recognised, { options }: ReadingsRequest): Reading {
  const facts = emptyFacts();
  const { kind, platform, channel } = format;
  const batches = recordBatches(format, file, options, facts);
  return { path: place(opened, file.name), kind, platform, channel, facts, batches };
}

function warnOfIgnored(reading: Reading, files: readonly NamedFile[], path: string): void {
  const [first] = files;
  const count = files.length === 1 ? '1 file holds' : `${files.length} files hold`;
  reading.facts.warnings.push({
    code: 'files-ignored',
    text: `${count} no data that xhealth reads, such as ${first?.name ?? ''}.`,
    path,
  });
}

import { InputError, UsageError, type XhealthError } from '../errors.ts';
import { buffersOf, readableOf } from './byte-stream.ts';
import type { HoldsRecords } from './cut-record.ts';
import { cutHeader, endsInHeader, type FileStart, whyUnknownTable } from './cut-table.ts';
import { headBytes } from './decode.ts';
import { looksLikeJson } from './json-layout.ts';
import { gitLfsPointer, isGitLfsPointer } from './open-input.ts';
import { readsHint } from './read-error.ts';
import { type RecordShape, readRecords, recordsOfStart } from './records.ts';
import type { NamedFile, RecordFormat } from './source.ts';

/** Formats are asked about so many of the first records. */
const sampleRecords = 20;

/**
 * How far a record is looked for where the start holds none: `file` for any whole one; `stream` in what must be kept
 * meanwhile, and for one of the kind that `--as` names.
 */
const searchBytes = { file: 1024 ** 3, stream: 64 * 1024 * 1024 };

/** Word for `--as` that stands for both shapes of the column formats. */
export const columnsWord = 'columns';

export interface ProbeOptions {
  readonly formats: readonly RecordFormat[];
  /** The format asked for by `--as`, or `columns`; `null` when recognising. */
  readonly as: string | null;
  /** Whether columns were mapped, so that any records will do. */
  readonly mapped: boolean;
  readonly signal: AbortSignal;
}

/** What a file was found to be. `reason` says why it is nothing we read, `code` is `ambiguous`, `empty`, `not-recognised` … */
export type Probe =
  | { readonly format: RecordFormat; readonly error: null }
  | { readonly format: null; readonly error: XhealthError };

/** Finds the format of a file by its first records. */
export async function probe(file: NamedFile, options: ProbeOptions): Promise<Probe> {
  const text = await file.head();
  if (isGitLfsPointer(text)) return failed(gitLfsPointer(file.name));
  // A cut character takes up to three bytes off a full head.
  const whole = Buffer.byteLength(text) < headBytes - 3;
  const start: FileStart = { text, shape: looksLikeJson(text) ? 'json' : 'csv', whole };
  const records = await firstRecords(file, start, options.signal);
  if (records.length === 0) return await probeCut(file, start, options);
  const chosen =
    options.as === null
      ? recognise(records, start.shape, options)
      : await asked(file, { records, shape: start.shape }, options);
  const [format] = chosen;
  if (format === undefined) return failed(unknown(file.name, start, records, options));
  if (chosen.length > 1) return failed(ambiguous(file.name, chosen));
  return endsInHeader(start) ? failed(cutHeader(file.name)) : { format, error: null };
}

/** Finds the format of a file without a whole record: it may be one document that is cut, and hold records that are whole. */
async function probeCut(file: NamedFile, start: FileStart, options: ProbeOptions): Promise<Probe> {
  const { as, signal } = options;
  if (start.shape !== 'json' || start.text.trim() === '') return failed(nothingIn(file.name, start));
  const formats = options.formats.filter(({ holds }) => holds !== undefined);
  const holds: HoldsRecords = (path) => formats.some((format) => format.holds?.(path) === true);
  const { records, isCut } = await searchFirst(file, start.shape, { signal, holds });
  if (!isCut) return failed(nothingIn(file.name, start));
  const known = recognise(records, start.shape, { ...options, formats, mapped: false });
  const isNamed = (one: RecordFormat) => one.kind === as && records.some((record) => one.recognises(record));
  const chosen = as === null ? known : formats.filter(isNamed);
  const [format] = chosen;
  // Where `as` is wrong, the file is told as what it looks like; where it looks like nothing, that it is cut matters.
  if (format === undefined) return failed(cutShort(file.name, as !== null && known.length === 0));
  return chosen.length > 1 ? failed(ambiguous(file.name, chosen)) : { format, error: null };
}

function failed(error: XhealthError): Probe {
  return { format: null, error };
}

async function firstRecords(
  file: NamedFile,
  { text, shape, whole }: FileStart,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  if (text.trim() === '') return [];
  const records = recordsOfStart(text, shape, whole);
  if (records.length > 0 || whole) return records.slice(0, sampleRecords);
  return (await searchFirst(file, shape, { signal })).records.slice(0, sampleRecords);
}

interface Search {
  readonly signal: AbortSignal;
  readonly isWanted?: (record: unknown) => boolean;
  readonly holds?: HoldsRecords;
}

interface Searched {
  readonly records: readonly unknown[];
  /** The file ends inside a document; known only where `holds` was given. */
  readonly isCut: boolean;
}

/** The first records that come in one go, one of them wanted; none where there is none as far as is looked. */
async function searchFirst(file: NamedFile, shape: RecordShape, search: Search): Promise<Searched> {
  const { signal, isWanted = () => true, holds } = search;
  const stream = file.peek === undefined ? await file.open() : await file.peek();
  const limit = searchBytes[file.peek === undefined && search.isWanted === undefined ? 'file' : 'stream'];
  const cut: NamedFile = { ...file, open: async () => readableOf(upTo(buffersOf(stream), limit)) };
  let isCut = false;
  try {
    for await (const { records, endsInside } of readRecords(cut, shape, signal, { holds })) {
      isCut ||= endsInside === true;
      if (records.some(isWanted)) return { records, isCut };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    isCut ||= error.code === 'truncated';
  }
  return { records: [], isCut };
}

async function* upTo(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    yield chunk;
    bytes += chunk.length;
    if (bytes >= limit) return;
  }
}

/** The formats that know most of the records: more than one means doubt. */
function recognise(records: readonly unknown[], shape: RecordShape, options: ProbeOptions): readonly RecordFormat[] {
  let best: RecordFormat[] = [];
  let most = 1;
  for (const format of options.formats) {
    if (format.shape !== shape) continue;
    const known = records.filter((record) => format.recognises(record)).length;
    if (known < most) continue;
    if (known > most) best = [];
    most = known;
    best.push(format);
  }
  return best.length === 0 && options.mapped ? ofColumns(shape, options) : best;
}

function ofColumns(shape: RecordShape, { formats }: ProbeOptions): readonly RecordFormat[] {
  return formats.filter((format) => format.kind === `${columnsWord}-${shape}`);
}

/** The format that `--as` names, where the file holds any record of it: it settles doubt, it does not overrule what is in a file. */
async function asked(
  file: NamedFile,
  { records, shape }: { readonly records: readonly unknown[]; readonly shape: RecordShape },
  options: ProbeOptions,
): Promise<readonly RecordFormat[]> {
  const { as, formats, signal } = options;
  const columns = ofColumns(shape, options);
  if (as === columnsWord || columns.some(({ kind }) => kind === as)) return columns;
  const format = formats.find(({ kind }) => kind === as);
  if (format === undefined || format.shape !== shape) return [];
  const isWanted = (record: unknown) => format.recognises(record);
  if (records.some(isWanted)) return [format];
  return (await searchFirst(file, shape, { signal, isWanted })).records.length > 0 ? [format] : [];
}

/** Throws a `UsageError` when `--as` names no format. */
export function checkKind(as: string, kinds: readonly string[]): void {
  if (kinds.includes(as) || as === columnsWord) return;
  throw new UsageError(`--as does not know the format "${as}".`, {
    code: 'unknown-format',
    hint: `It takes one of: ${[...kinds, columnsWord].join(', ')}.`,
  });
}

/** Why no format was found. */
function unknown(
  name: string,
  start: FileStart,
  records: readonly unknown[],
  { as, formats }: ProbeOptions,
): InputError {
  const { error, hint } = whyUnknownTable(name, start, formats);
  if (error !== null) return error;
  return as === null
    ? notRecognised(name, hint ?? whyByFormats(records, formats) ?? whyNot(start))
    : notOfKind(name, as, []);
}

/** What a format knows of records that are none of it. */
function whyByFormats(records: readonly unknown[], formats: readonly RecordFormat[]): string | null {
  for (const record of records) {
    for (const format of formats) {
      const why = format.whyNot?.(record) ?? null;
      if (why !== null) return why;
    }
  }
  return null;
}

function nothingIn(name: string, { text, shape }: FileStart): InputError {
  if (/^[\s\ufeff]*$/.test(text)) return new InputError(`${name} is empty.`, { code: 'empty', hint: 'Save it again.' });
  if (shape === 'json' && text.length < 1024 && /^[^[{]*\[\s*\][\s;]*$/.test(text)) {
    return new InputError(`${name} is an empty list.`, { code: 'empty', hint: 'Save or capture it again.' });
  }
  return notRecognised(name, 'It looks like JSON, but no whole record of it can be read.');
}

/** A file that nobody expects and nobody knows is like others that are not read: in a folder these are ignored. */
function cutShort(name: string, isExpected: boolean): InputError {
  return new InputError(`${name} is cut short.`, {
    code: isExpected ? 'truncated' : 'not-recognised',
    hint: `It ends in the middle, and no whole record of it can be read: save, download or copy it again. ${readsHint}`,
  });
}

function whyNot({ text, shape }: FileStart): string {
  if (/\0|\ufffd.*\ufffd.*\ufffd/s.test(text.slice(0, 4096))) {
    return text.slice(257, 262) === 'ustar'
      ? 'It is a tar archive: unpack it and name the folder.'
      : 'It is no text: a picture, a film or another binary file.';
  }
  if (/^\s*</.test(text)) return 'It is HTML or XML.';
  if (shape === 'json')
    return 'It is JSON, but of no kind that is known. If each record is a post, map its fields with --map.';
  return 'If it is a table with a header row, map its columns with --map.';
}

export function notRecognised(name: string, why: string): InputError {
  return new InputError(`${name} is nothing that xhealth reads.`, {
    code: 'not-recognised',
    hint: `${why} ${readsHint}`,
  });
}

/** So many formats are named of an input that holds more. */
const namedKinds = 3;

/** Told by `--as` what it is not; `kinds`: what it is, none where nothing knows it. */
export function notOfKind(name: string, as: string, kinds: readonly string[]): InputError {
  const [only] = kinds;
  const isKnown = only !== undefined;
  const hint = isKnown ? 'Leave --as out' : 'Leave --as out to hear what can be done with it';
  const more = kinds.length > namedKinds ? ` and ${kinds.length - namedKinds} more` : '';
  const like = isKnown
    ? `: it looks like ${kinds.slice(0, namedKinds).join(', ')}${more}`
    : ', and looks like no other format';
  return new InputError(`${name} is not what --as ${as} says${like}.`, {
    code: 'not-recognised',
    hint: kinds.length === 1 ? `${hint}, or say --as ${only}.` : `${hint}.`,
  });
}

function ambiguous(name: string, formats: readonly RecordFormat[]): InputError {
  const kinds = formats.map((format) => format.kind);
  return new InputError(`${name} could be ${kinds.join(' or ')}.`, {
    code: 'ambiguous',
    hint: `Say which: ${kinds.map((kind) => `--as ${kind}`).join(' or ')}.`,
  });
}

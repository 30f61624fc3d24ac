import { InputError, UsageError, type XhealthError } from '../errors.ts';
import { buffersOf, readableOf } from './byte-stream.ts';
import { headBytes } from './decode.ts';
import { looksLikeJson } from './json-layout.ts';
import { gitLfsPointer, isGitLfsPointer } from './open-input.ts';
import { readsHint } from './read-error.ts';
import { type RecordShape, readRecords, recordsOfStart } from './records.ts';
import type { NamedFile, RecordFormat } from './source.ts';

/** Formats are asked about so many of the first records. */
const sampleRecords = 20;

/** How far the first whole record is looked for where the start holds none. What a stream gives must be kept meanwhile. */
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
  const shape: RecordShape = looksLikeJson(text) ? 'json' : 'csv';
  const records = await firstRecords(file, shape, text, options.signal);
  if (records.length === 0) return failed(nothingIn(file.name, text, shape));
  const chosen = options.as === null ? recognise(records, shape, options) : forced(options.as, shape, options);
  const [format] = chosen;
  if (format === undefined) {
    return failed(
      options.as === null ? notRecognised(file.name, whyNot(text, shape)) : notOfKind(file.name, options.as),
    );
  }
  return chosen.length === 1 ? { format, error: null } : failed(ambiguous(file.name, chosen));
}

function failed(error: XhealthError): Probe {
  return { format: null, error };
}

async function firstRecords(
  file: NamedFile,
  shape: RecordShape,
  text: string,
  signal: AbortSignal,
): Promise<readonly unknown[]> {
  if (text.trim() === '') return [];
  // A cut character takes up to three bytes off a full head.
  const whole = Buffer.byteLength(text) < headBytes - 3;
  const records = recordsOfStart(text, shape, whole);
  if (records.length > 0 || whole) return records.slice(0, sampleRecords);
  return (await searchFirst(file, shape, signal)).slice(0, sampleRecords);
}

async function searchFirst(file: NamedFile, shape: RecordShape, signal: AbortSignal): Promise<readonly unknown[]> {
  const stream = file.peek === undefined ? await file.open() : await file.peek();
  const limit = file.peek === undefined ? searchBytes.file : searchBytes.stream;
  const cut: NamedFile = { ...file, open: async () => readableOf(upTo(buffersOf(stream), limit)) };
  try {
    for await (const chunk of readRecords(cut, shape, signal)) {
      if (chunk.records.length > 0) return chunk.records;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return [];
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
  return best.length === 0 && options.mapped ? forced(columnsWord, shape, options) : best;
}

function forced(as: string, shape: RecordShape, { formats }: ProbeOptions): readonly RecordFormat[] {
  const kind = as === columnsWord ? `${columnsWord}-${shape}` : as;
  return formats.filter((format) => format.kind === kind && format.shape === shape);
}

/** Throws a `UsageError` when `--as` names no format. */
export function checkKind(as: string, kinds: readonly string[]): void {
  if (kinds.includes(as) || as === columnsWord) return;
  throw new UsageError(`--as does not know the format "${as}".`, {
    code: 'unknown-format',
    hint: `It takes one of: ${[...kinds, columnsWord].join(', ')}.`,
  });
}

function nothingIn(name: string, text: string, shape: RecordShape): InputError {
  if (/^[\s\ufeff]*$/.test(text)) return new InputError(`${name} is empty.`, { code: 'empty', hint: 'Save it again.' });
  if (shape === 'json' && text.length < 1024 && /^[^[{]*\[\s*\][\s;]*$/.test(text)) {
    return new InputError(`${name} is an empty list.`, { code: 'empty', hint: 'Save or capture it again.' });
  }
  return notRecognised(name, 'It looks like JSON, but no whole record of it can be read.');
}

function whyNot(text: string, shape: RecordShape): string {
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

/** Told by `--as` what it is not: nothing else was looked for. */
function notOfKind(name: string, as: string): InputError {
  return new InputError(`${name} is not what --as ${as} says.`, {
    code: 'not-recognised',
    hint: 'Leave --as out: xhealth knows most files by what is in them.',
  });
}

function ambiguous(name: string, formats: readonly RecordFormat[]): InputError {
  const kinds = formats.map((format) => format.kind);
  return new InputError(`${name} could be ${kinds.join(' or ')}.`, {
    code: 'ambiguous',
    hint: `Say which: ${kinds.map((kind) => `--as ${kind}`).join(' or ')}.`,
  });
}

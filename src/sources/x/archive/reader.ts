import { InputError } from '../../../errors.ts';
import { tellingFaults } from '../../record-faults.ts';
import { type RecordShape, readRecords } from '../../records.ts';
import { type Batch, batchRows, batchSize, emptyBatch, type InputFacts, type NamedFile, skip } from '../../source.ts';
import { baseName, isLfsPointer } from './files.ts';

/** The reading of one export: what its files are read into, one after the other. */
export interface Reader {
  readonly facts: InputFacts;
  readonly signal: AbortSignal;
  /** Base name of a file → rows that a manifest or index promises. */
  readonly promised: ReadonlyMap<string, number>;
  /** Warning for a file whose rows are not those promised. */
  readonly differs: 'manifest-count-differs' | 'index-count-differs';
  /** The batch being filled; a fresh one after each that was handed on. */
  batch: Batch;
}

/** Takes one row of a file. Never throws on bad data: it counts into `batch.skipped`. */
export type TakeRow = (row: unknown, batch: Batch) => void;

/** Reads files row by row and hands on each batch that is full. A damaged file does not stop those after it. */
export async function* readRows(reader: Reader, files: readonly NamedFile[], take: TakeRow): AsyncGenerator<Batch> {
  for (const file of files) {
    for await (const rows of chunksOf(reader, file)) {
      for (const row of rows) {
        take(row, reader.batch);
        if (batchRows(reader.batch) >= batchSize) yield takeBatch(reader);
      }
    }
  }
}

/** Reads files row by row where nothing goes into the batch but counts of what was skipped. */
export async function eachRow(reader: Reader, files: readonly NamedFile[], take: TakeRow): Promise<void> {
  for (const file of files) {
    for await (const rows of chunksOf(reader, file)) for (const row of rows) take(row, reader.batch);
  }
}

/** All rows of some small files. */
export async function allRows(reader: Reader, files: readonly NamedFile[]): Promise<unknown[]> {
  const all: unknown[] = [];
  await eachRow(reader, files, (row) => {
    all.push(row);
  });
  return all;
}

/** The batch as filled so far; the reader goes on with an empty one. */
export function takeBatch(reader: Reader): Batch {
  const { batch } = reader;
  reader.batch = emptyBatch();
  return batch;
}

async function* chunksOf(reader: Reader, file: NamedFile): AsyncGenerator<readonly unknown[]> {
  if (reader.signal.aborted) return;
  let found = 0;
  try {
    await refusePointer(file);
    const chunks = readRecords(file, shapeOf(file), reader.signal);
    for await (const chunk of tellingFaults(chunks, reader.facts, file.name)) {
      found += chunk.records.length;
      for (const [reason, count] of chunk.skipped) {
        skip(reader.batch, reason, count);
        // A row cut off by the end of the file is not a row.
        if (reason !== 'truncated') found += count;
      }
      yield chunk.records;
    }
  } catch (error) {
    if (!reader.signal.aborted) keepDamage(reader.facts, error, file.name);
  }
  if (!reader.signal.aborted) compareRows(reader, file, found);
}

function shapeOf(file: NamedFile): RecordShape {
  return file.name.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
}

/** A file of a few hundred bytes may be what Git leaves in place of a large file. */
async function refusePointer(file: NamedFile): Promise<void> {
  if (file.size !== null && file.size > 1024) return;
  if (!isLfsPointer(await file.head())) return;
  throw new InputError(`${file.name} is a Git LFS pointer: it stands for the data, which were not downloaded.`, {
    code: 'git-lfs-pointer',
    hint: 'Run `git lfs pull` in the checkout the file comes from, then read it again.',
  });
}

/** Keeps the first damage as what stopped the reading; any further one becomes a warning. Throws what is no damage. */
function keepDamage(facts: InputFacts, error: unknown, path: string): void {
  if (!(error instanceof InputError)) throw error;
  if (facts.damage === null) facts.damage = error;
  else facts.warnings.push({ code: error.code, text: [error.message, error.hint ?? ''].join(' ').trim(), path });
}

function compareRows({ facts, promised, differs }: Reader, file: NamedFile, found: number): void {
  const name = baseName(file.name);
  const rows = promised.get(name);
  if (rows === undefined) return;
  facts.expected.push({ name, promised: rows, found });
  if (rows === found) return;
  const by = differs === 'index-count-differs' ? 'index' : 'manifest';
  facts.warnings.push({
    code: differs,
    text: `The ${by} of the archive promises ${rows} rows in ${name}; ${found} were found.`,
    path: file.name,
  });
}

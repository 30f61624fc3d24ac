import type { RowFormat } from '../report/row-formats.ts';
import type { AnalysisRequest } from '../run/request.ts';
import { type AnalysisResult, runAnalysis } from '../run-analysis.ts';
import type { Io } from './io.ts';
import { isBundle, type OutputStream, openOutputStream, refuseBundle, type Used, usedFiles } from './output.ts';
import { csvPieces, ndjsonPieces } from './row-pieces.ts';
import { openTables, type RowsOutput } from './tables-output.ts';

/** For `--format ndjson` and `csv`: the report is made as ever, and what is written are its interactions. */
export async function writeRows(
  asked: { readonly format: RowFormat; readonly file: string | null; readonly request: AnalysisRequest },
  io: Io,
): Promise<AnalysisResult> {
  const { format, file, request } = asked;
  const output = openRows(format, { file, used: request }, io);
  try {
    const result = await runAnalysis(request, output.use);
    request.progress.end();
    if (result.report !== null) await output.finish();
    return result;
  } finally {
    output.discard();
  }
}

interface Place {
  readonly file: string | null;
  readonly used: Used;
}

function openRows(format: RowFormat, { file, used }: Place, io: Io): RowsOutput {
  if (format === 'csv' && file !== null && isBundle(file)) return openTables(file, used, io);
  refuseBundle(file);
  const stream = openOutputStream(file, io, usedFiles(used));
  return {
    use: async (_, rows) =>
      writePieces(format === 'csv' ? csvPieces(rows.pages()) : ndjsonPieces(rows.pages()), stream),
    finish: async () => stream.finish(),
    discard: () => stream.discard(),
  };
}

/** A piece is made while the one before it is written. */
async function writePieces(pieces: AsyncIterable<Uint8Array>, stream: OutputStream): Promise<void> {
  let written = Promise.resolve(true);
  try {
    for await (const piece of pieces) {
      if (!(await written)) return;
      written = stream.write(piece);
      // It is waited for below, and where something else fails first nobody asks.
      written.catch(() => undefined);
    }
  } finally {
    await written;
  }
}

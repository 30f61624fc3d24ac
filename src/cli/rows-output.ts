import { interactionCsv, interactionHeader } from '../report/csv/interactions.ts';
import type { RowFormat } from '../report/index.ts';
import { ndjsonLines } from '../report/ndjson.ts';
import type { AnalysisRequest } from '../run/request.ts';
import { type AnalysisResult, runAnalysis } from '../run-analysis.ts';
import { isBundle } from './bundle-output.ts';
import type { Io } from './io.ts';
import { openOutputStream, type Used, usedFiles } from './output.ts';
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
  const stream = openOutputStream(file, io, usedFiles(used));
  const write = (text: string) => stream.write(Buffer.from(text));
  const asText = format === 'csv' ? interactionCsv : ndjsonLines;
  return {
    async use(_, rows) {
      if (format === 'csv' && !(await write(interactionHeader()))) return;
      for await (const page of rows.lines()) if (!(await write(asText(page)))) return;
    },
    finish: async () => stream.finish(),
    discard: () => stream.discard(),
  };
}

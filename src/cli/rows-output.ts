import type { InteractionPage } from '../model/interaction-page.ts';
import { csvPages, interactionHeader } from '../report/csv/interactions.ts';
import { ndjsonPages } from '../report/ndjson.ts';
import type { RowFormat } from '../report/row-formats.ts';
import type { PageText } from '../report/row-writer.ts';
import type { AnalysisRequest } from '../run/request.ts';
import { type AnalysisResult, runAnalysis } from '../run-analysis.ts';
import { isBundle } from './bundle-output.ts';
import type { Io } from './io.ts';
import { type OutputStream, openOutputStream, type Used, usedFiles } from './output.ts';
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
  return {
    async use(_, rows) {
      if (format === 'csv' && !(await stream.write(Buffer.from(interactionHeader())))) return;
      await writePages(rows.pages(), format === 'csv' ? csvPages : ndjsonPages, stream);
    },
    finish: async () => stream.finish(),
    discard: () => stream.discard(),
  };
}

/** A page is made while the one before it is written, each in memory of its own. */
async function writePages(
  pages: AsyncIterable<InteractionPage>,
  form: () => PageText,
  stream: OutputStream,
): Promise<void> {
  const makers = [form(), form()] as const;
  let written = Promise.resolve(true);
  let odd = false;
  try {
    for await (const page of pages) {
      const bytes = makers[odd ? 1 : 0](page);
      odd = !odd;
      if (!(await written)) return;
      written = stream.write(bytes);
      // It is waited for below, and where something else fails first nobody asks.
      written.catch(() => undefined);
    }
  } finally {
    await written;
  }
}

import { interactionsFile, reportTables } from '../report/csv/index.ts';
import { csvPages, interactionHeader } from '../report/csv/interactions.ts';
import type { ReportRows } from '../run/report-rows.ts';
import type { UseRows } from '../run-analysis.ts';
import { openBundle } from './bundle-output.ts';
import type { Io } from './io.ts';
import type { Used } from './output.ts';

/** An output of rows: nothing stands in its place until it is finished. */
export interface RowsOutput {
  readonly use: UseRows;
  finish(): Promise<void>;
  /** Leaves what stood there, unless it is finished. */
  discard(): void;
}

/** All tables of a report in a zip or a folder; the interactions last, written as they are read. */
export function openTables(file: string, used: Used, io: Io): RowsOutput {
  const bundle = openBundle(file, used, io);
  return {
    async use(report, rows) {
      for (const { name, text } of reportTables(report)) await bundle.add(name, [text]);
      await bundle.add(interactionsFile, interactionPieces(rows));
    },
    finish: () => bundle.finish(),
    discard: () => bundle.discard(),
  };
}

async function* interactionPieces(rows: ReportRows): AsyncGenerator<string | Uint8Array> {
  const textOf = csvPages();
  yield interactionHeader();
  // A zip reads ahead, and the memory of a page is used again: each goes on as a copy.
  for await (const page of rows.pages()) yield Buffer.from(textOf(page));
}

import { interactionsFile, reportTables } from '../report/csv/index.ts';
import type { UseRows } from '../run-analysis.ts';
import { openBundle } from './bundle-output.ts';
import type { Io } from './io.ts';
import type { Used } from './output.ts';
import { csvPieces } from './row-pieces.ts';

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
      await bundle.add(interactionsFile, csvPieces(rows.pages()));
    },
    finish: () => bundle.finish(),
    discard: () => bundle.discard(),
  };
}

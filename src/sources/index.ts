import { columnsCsv, columnsJson } from './columns/index.ts';
import type { ArchiveFormat, RecordFormat } from './source.ts';
import { xAnalyticsActivity, xAnalyticsContent, xAnalyticsOverview } from './x/analytics/index.ts';
import { xApiV2 } from './x/api-v2.ts';
import { xArchive } from './x/archive/index.ts';
import { grailbird, grailbirdCsv } from './x/grailbird/index.ts';
import { xGraphql } from './x/graphql.ts';
import { xTwarc2 } from './x/twarc2.ts';
import { xV1 } from './x/v1.ts';
import { zeeschuimerX } from './zeeschuimer/index.ts';

export { parseColumnMap } from './columns/index.ts';
export { isFailed, openReadings } from './recognise.ts';
export type { Batch, InputFacts, Reading } from './source.ts';
export { archivePictures } from './x/archive/media.ts';

/** Inputs of several files. The first that claims a file has it. */
export const archives: readonly ArchiveFormat[] = [xArchive, grailbird];

/** Inputs of like records. Each is asked about the first records of a file; the order means nothing. */
export const formats: readonly RecordFormat[] = [
  zeeschuimerX,
  xTwarc2,
  xApiV2,
  xV1,
  xGraphql,
  grailbirdCsv,
  xAnalyticsActivity,
  xAnalyticsContent,
  xAnalyticsOverview,
  columnsJson,
  columnsCsv,
];

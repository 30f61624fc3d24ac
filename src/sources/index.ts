import { blueskyApi, blueskyRepo } from './bluesky/index.ts';
import { columnsCsv, columnsJson } from './columns/index.ts';
import {
  fourcatInstagram,
  fourcatThreads,
  fourcatThreadsCsv,
  fourcatTiktok,
  fourcatTiktokComments,
  fourcatTiktokCommentsCsv,
  fourcatTiktokCsv,
  fourcatX,
  fourcatXApiCsv,
  fourcatXCsv,
} from './fourcat/index.ts';
import { linkedinArchive } from './linkedin/index.ts';
import { mastodonArchives, mastodonFormats } from './mastodon/index.ts';
import type { ArchiveFormat, RecordFormat } from './source.ts';
import { threadsApi } from './threads/api.ts';
import { threadsArchive } from './threads/index.ts';
import { tiktokApi } from './tiktok/api.ts';
import { tiktokArchive } from './tiktok/index.ts';
import { xAnalyticsActivity, xAnalyticsContent, xAnalyticsOverview } from './x/analytics/index.ts';
import { xApiV2 } from './x/api-v2.ts';
import { xArchive } from './x/archive/index.ts';
import { grailbird, grailbirdCsv } from './x/grailbird/index.ts';
import { xGraphql } from './x/graphql.ts';
import { xMinet } from './x/tools/minet.ts';
import { xSnscrape, xTwscrape } from './x/tools/snscrape.ts';
import { xTwarcCsv } from './x/tools/twarc-csv.ts';
import { xWebExporter, xWebExporterCsv } from './x/tools/web-exporter.ts';
import { xTwarc2 } from './x/twarc2.ts';
import { xV1 } from './x/v1.ts';
import { zeeschuimerFormats } from './zeeschuimer/index.ts';

export { readTextTable, type TextTable } from './csv-text.ts';
export { settledByParts } from './export-parts.ts';
export { kindsFromApi } from './kinds-from-api.ts';
export { brokenOff } from './page-ends.ts';
export { isFailed, openReadings } from './recognise.ts';
export type { Batch, InputFacts, Reading } from './source.ts';
export { archivePictures } from './x/archive/media.ts';

/** Inputs of several files. The first that claims a file has it. */
export const archives: readonly ArchiveFormat[] = [
  xArchive,
  grailbird,
  blueskyRepo,
  threadsArchive,
  ...mastodonArchives,
  tiktokArchive,
  linkedinArchive,
];

/** Inputs of like records. Each is asked about the first records of a file; the order means nothing. */
export const formats: readonly RecordFormat[] = [
  ...zeeschuimerFormats,
  xTwarc2,
  xApiV2,
  xV1,
  xGraphql,
  xSnscrape,
  xTwscrape,
  xMinet,
  xTwarcCsv,
  xWebExporter,
  xWebExporterCsv,
  fourcatInstagram,
  fourcatThreads,
  fourcatThreadsCsv,
  fourcatTiktok,
  fourcatTiktokComments,
  fourcatTiktokCommentsCsv,
  fourcatTiktokCsv,
  fourcatX,
  fourcatXApiCsv,
  fourcatXCsv,
  grailbirdCsv,
  xAnalyticsActivity,
  xAnalyticsContent,
  xAnalyticsOverview,
  blueskyApi,
  threadsApi,
  tiktokApi,
  ...mastodonFormats,
  columnsJson,
  columnsCsv,
];

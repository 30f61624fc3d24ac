import { existingCacheBytes } from './cache-file.ts';
import type { OpenDatabase } from './database.ts';
import { openDatabase } from './database.ts';

export type { LearnableItem } from './adjustments.ts';
export {
  adjustmentOf,
  countVerdictsOfOthers,
  keepAdjustment,
  learnableItems,
  shareInSamples,
} from './adjustments.ts';
export type { AuthorInteractionRow } from './author-rows.ts';
export { accountKeys, accountRow, authorInteractions } from './author-rows.ts';
export type { CacheContents } from './cache-contents.ts';
export { cacheContents } from './cache-contents.ts';
export { cacheFileBytes, existingCacheBytes, removeCacheFile, removeSession } from './cache-file.ts';
export type { ApiInputState, FeedAccount } from './checkpoints.ts';
export { fetchedAccounts, openApiInput, readCheckpoints, writeCheckpoint } from './checkpoints.ts';
export { dailyMetrics } from './daily-metrics.ts';
export { deletedInteractions, eraseDeleted, keepStates, postsToRecheck } from './deleted-posts.ts';
export {
  beginEarlyVerdicts,
  dropEarlyVerdicts,
  type EarlyPage,
  earlyPage,
  newestPostRow,
  settleEarlyVerdicts,
  storeEarlyVerdicts,
} from './early-verdicts.ts';
export type { ExportPage } from './export-fields.ts';
export { field, fieldSpans } from './export-fields.ts';
export { exportPages, hiddenOwnPosts, inputsBesideApi } from './export-rows.ts';
export { flaggedAuthors, latestOwnPosts, unknownAuthors } from './fetch-rows.ts';
export { firstInteractions } from './first-interactions.ts';
export type { AccountKeys } from './forget.ts';
export { forgetAuthor, forgetSubject, knownKeys, vacuum, wholeCache } from './forget.ts';
export type { ImportTarget } from './import-writer.ts';
export { importWriter } from './import-writer.ts';
export { incidentRows, type TriggerRow, triggerRows } from './incident-rows.ts';
export type { OtherCounts, StoredInput } from './inputs.ts';
export { addInputWarning, beginInput, dropInputWarnings, endInput, listInputs, nextImport } from './inputs.ts';
export {
  type InteractionCells,
  interactionPages,
  type SaidCells,
  saidPages,
  textsOf,
} from './interaction-pages.ts';
export {
  countUnjudged,
  isJudged,
  linkInteractions,
  markJudged,
  modelNumber,
  storeVerdicts,
  unjudgedPage,
} from './interactions.ts';
export type { JudgedRow } from './judged-rows.ts';
export { countDangerElsewhere, dangerRows, findInteraction, interactionIds } from './judged-rows.ts';
export { dataFingerprint, findReport, findTraits, keepReport, keepTraits, projectKey } from './kept-reports.ts';
export type { DrawableRow, ItemLabel, SampleItem, StoredSample } from './labels.ts';
export {
  countWordless,
  drawableRows,
  keepSample,
  knownItems,
  labelsFingerprint,
  labelsOfSample,
  sampleItems,
  samplesOf,
  sampleTexts,
  storeLabels,
} from './labels.ts';
export type { LastReport } from './last-reports.ts';
export { keepLastReport, lastReport, newestPost, showOnlyNew } from './last-reports.ts';
export { answeredPosts, countOwnPosts, countPublicPosts, followerCount } from './own-post-rows.ts';
export { pageWriter } from './page-writer.ts';
export type { AccountRow, RelationIds } from './people-rows.ts';
export {
  accountPages,
  mentionLists,
  type OwnTextMonth,
  type OwnTextRow,
  ownAccount,
  ownTextMonths,
  ownTexts,
  postNames,
  relationIds,
} from './people-rows.ts';
export { deletionsSince, listPurges } from './purge-log.ts';
export type { OwnPostRow, SightingCount } from './report-facts.ts';
export {
  concernsAnything,
  countSightings,
  handlesOf,
  hasRelations,
  ownPostPages,
  receivedMessages,
  windowTotals,
} from './report-facts.ts';
export type { Dropped, Purge } from './retention.ts';
export { dropTexts, dueTexts, mayBeDue } from './retention.ts';
export type { FactsQuery } from './scope.ts';
export { sightingDigests } from './sighting-digests.ts';
export type { KnownAccount, StoredSubject } from './subjects.ts';
export {
  accountByKey,
  addressedByMost,
  adoptExport,
  findAccounts,
  findMentioned,
  keepSubject,
  keysOfAccount,
  listSubjects,
  mostAddressed,
} from './subjects.ts';
export type { ChangedVerdict, EarlierVersion } from './verdict-versions.ts';
export { changedVerdicts, comparedVerdicts, earlierVersion, setAsideVerdicts } from './verdict-versions.ts';

/** The cache, open and held for this process. Every function of this folder takes its `driver`. */
export type Store = OpenDatabase;

/** Opens the cache at `path`, or a private temporary one for `null`. Throws a `StoreError` that says what to do. */
export function openStore(path: string | null, driverName: string | null = null): Promise<Store> {
  return openDatabase(path, driverName);
}

/** A cache by its file, `null` for a private temporary one, and the driver asked for; `null`: whichever there is. */
interface CachePlace {
  readonly cache: string | null;
  readonly driver: string | null;
}

/**
 * Opens a cache, does some work in it and closes it, however the work ends. What a driver throws becomes a `StoreError`
 * that names the cache and what to do.
 */
export async function withStore<T>({ cache, driver }: CachePlace, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(cache, driver);
  try {
    return await work(store);
  } catch (error) {
    throw store.explain(error);
  } finally {
    await store.close();
  }
}

/** As `withStore`, for work that only looks at what is there: throws a `UsageError` where there is no such cache, and makes none. */
export async function withExistingStore<T>(place: CachePlace, work: (store: Store) => Promise<T>): Promise<T> {
  if (place.cache !== null) existingCacheBytes(place.cache);
  return withStore(place, work);
}

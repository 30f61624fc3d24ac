import type { Report } from './model/report.ts';
import type { DateGrain, ShareCounts, SharedRow } from './model/shared-row.ts';
import type { ReportRows } from './run/report-rows.ts';
import type { AnalysisRequest } from './run/request.ts';
import { coarseDate } from './run/share/coarse-date.ts';
import { type KnownNames, knownNames } from './run/share/names-in-text.ts';
import { sharing } from './run/share/share-rows.ts';
import { type AnalysisResult, runAnalysis } from './run-analysis.ts';
import { type AccountRow, accountPages, existingCacheBytes, mentionLists } from './store/index.ts';

export interface ShareRequest {
  readonly analysis: AnalysisRequest;
  readonly dates: DateGrain;
  /** Whether masked texts, without the names in them, are given too. */
  readonly withText: boolean;
  /** Whether what X's API alone gave is given too. */
  readonly includeApi: boolean;
}

/** What is given to others, while the cache is open. */
export interface Share {
  readonly report: Report;
  readonly rows: AsyncIterable<readonly SharedRow[]>;
  /** Whole once the rows have been read. */
  readonly counts: () => ShareCounts;
  /** A date of the report as coarse as those of the rows. */
  readonly coarse: (at: string | null) => string | null;
  /** Kinds of inputs that came by an API, beside those of the channel `api`. */
  readonly kindsFromApi: readonly string[];
}

/**
 * `xhealth export share`: the interactions of the report, for others to work with. `use` writes them. Messages never come
 * in: they are no interactions. Throws what `runAnalysis` throws, and a `UsageError` where there are neither inputs nor a cache.
 */
export async function runShare(request: ShareRequest, use: (share: Share) => Promise<void>): Promise<AnalysisResult> {
  const { cache, inputs } = request.analysis;
  if (cache !== null && inputs.length === 0) existingCacheBytes(cache);
  return runAnalysis(request.analysis, async (report, rows) => {
    const made = sharing({ dates: request.dates, names: request.withText ? await namesIn(rows, report) : null });
    const lines = rows.linesToShare({
      withText: request.withText,
      withoutApi: request.includeApi ? null : made.leftOut,
    });
    await use({
      report,
      rows: made.rows(lines),
      counts: made.counts,
      coarse: (at) => coarseDate(at, request.dates),
      kindsFromApi: rows.kindsFromApi,
    });
  });
}

/** Every name the cache has: of accounts it knows, of such that are only named, and each word of the account's own. */
async function namesIn(rows: ReportRows, report: Report): Promise<KnownNames> {
  const names = knownNames();
  for (const platform of new Set(rows.subjects.map((subject) => subject.platform)))
    for await (const page of accountPages(rows.store.driver, platform)) addAccounts(names, page);
  for (const subject of rows.subjects) {
    for (const list of await mentionLists(rows.store.driver, rows.queryOf(subject))) addMentioned(names, list);
    for (const key of subject.keys) names.add(key);
  }
  for (const { displayName } of report.subjects)
    for (const word of (displayName ?? '').split(/[^\p{L}\p{N}\p{M}_]+/u)) names.add(word);
  return names;
}

function addAccounts(names: KnownNames, page: readonly AccountRow[]): void {
  for (const [, , handle, displayName] of page) {
    names.add(handle);
    // A name with a host is called by what stands before it.
    names.add(handle?.split(/[@.]/)[0] ?? null);
    names.add(displayName);
  }
}

/** `|id handle|id handle|`. */
function addMentioned(names: KnownNames, list: string): void {
  for (const item of list.split('|')) names.add(item.slice(item.indexOf(' ') + 1));
}

import { compareSides, decisionPaper, type SideInput } from './compare/index.ts';
import { UsageError, type XhealthError } from './errors.ts';
import type { Comparison } from './model/comparison.ts';
import type { StatedValues } from './model/decision-paper.ts';
import type { Window } from './model/window.ts';
import { comparisonNotes, isByApiOfX } from './run/compare-notes.ts';
import { type Audience, audienceOverlaps } from './run/compare-overlap.ts';
import { comparedStatistics } from './run/compare-statistics.ts';
import { comparedSubjects } from './run/compare-subjects.ts';
import { daysInWindow } from './run/coverage-facts.ts';
import { gatherFacts } from './run/gather-facts.ts';
import { type ImportResult, importInputs } from './run/import-inputs.ts';
import { judgeInteractions } from './run/judge-interactions.ts';
import { judgesOf } from './run/judges.ts';
import { pseudonyms } from './run/pseudonyms.ts';
import { reportOf } from './run/report-of.ts';
import type { AnalysisRequest } from './run/request.ts';
import { keepToRetention } from './run/retention.ts';
import {
  linkInteractions,
  listInputs,
  projectKey,
  type Store,
  type StoredInput,
  type StoredSubject,
  withExistingStore,
  withStore,
} from './store/index.ts';

/** What a comparison is asked for beside what an analysis is. `base.window` is not read: `windows` are. */
export interface ComparisonRequest {
  /** Made as for `analyse`: direct messages are never read for a comparison. */
  readonly base: AnalysisRequest;
  /** One or more; each account is looked at in each. */
  readonly windows: readonly Window[];
  readonly includeApi: boolean;
  /** `null`: no paper. */
  readonly paper: { readonly values: StatedValues | null } | null;
}

export interface ComparisonResult {
  /** `null` when the run was interrupted. */
  readonly comparison: Comparison | null;
  /** Named inputs that could not be read, or only in part. */
  readonly failures: readonly { readonly path: string; readonly error: XhealthError }[];
}

/** More columns than this nobody reads beside each other, and each costs an analysis. */
const mostSides = 12;

/**
 * Every account in every window, each through the pipeline of `analyse`, then beside each other. Throws an `XhealthError` for what the
 * user can mend.
 */
export async function runCompare(request: ComparisonRequest): Promise<ComparisonResult> {
  const { base } = request;
  // Without inputs there is nothing to make a cache of.
  const open = base.inputs.length === 0 ? withExistingStore : withStore;
  return open(base, async (store) => {
    const read = await importInputs(store, base);
    if (base.signal.aborted) return { comparison: null, failures: read.failures };
    return { comparison: await compared(store, request, read), failures: read.failures };
  });
}

async function compared(store: Store, request: ComparisonRequest, read: ImportResult): Promise<Comparison | null> {
  const { base, windows } = request;
  const subjects = await comparedSubjects(store, base.accounts, read.inputs);
  checkSides(subjects.length, request);
  for (const subject of subjects) {
    await linkInteractions(store.driver, subject);
    await judgeInteractions(store, subject, base);
  }
  if (base.signal.aborted) return null;
  await keepToRetention(store, base.now);
  const inputs = await listInputs(store.driver);
  const sides: SideInput[] = [];
  const audiences: Audience[] = [];
  for (const subject of subjects) {
    for (const window of windows) {
      if (base.signal.aborted) return null;
      base.progress.report(`comparing ${sides.length + 1} of ${subjects.length * windows.length}`, 0);
      const { side, audience } = await oneSide(store, request, { subject, window, inputs, read });
      sides.push(side);
      audiences.push(audience);
    }
  }
  const comparison = compareSides(sides, {
    overlaps: await audienceOverlaps(store, audiences),
    notes: [
      ...comparisonNotes({
        inputs,
        windows,
        includeApi: request.includeApi,
        ofX: subjects.some(({ platform }) => platform === 'x'),
      }),
      ...(await judgesOf(store, subjects)).warnings.map(({ code, text }) => ({ code, text })),
    ],
    generatedAt: base.now,
    timezone: base.window.timezone,
    statistics: comparedStatistics,
  });
  if (request.paper === null) return comparison;
  const { values } = request.paper;
  return { ...comparison, paper: decisionPaper(comparison, sides, { about: aboutSide(windows), values }) };
}

/** The paper is about the account named first, as it stands in its latest window. */
function aboutSide(windows: readonly Window[]): number {
  const ends = windows.map(({ until }) => until ?? '\uffff');
  const latest = ends.reduce((best, end) => (end > best ? end : best), '');
  return Math.max(0, ends.indexOf(latest));
}

function checkSides(subjects: number, { windows, paper }: ComparisonRequest): void {
  if (subjects === 0)
    throw new UsageError('There is no account to compare: the inputs and the cache name none.', {
      code: 'account-needed',
      hint: 'Give inputs, or name accounts, for example --account x:handle --account mastodon:name@host.',
    });
  const sides = subjects * windows.length;
  if (sides > mostSides)
    throw new UsageError(`That would be ${sides} columns; ${mostSides} at most can be read beside each other.`, {
      code: 'too-many-sides',
      hint: 'Name fewer accounts or windows.',
    });
  if (sides === 1 && paper === null)
    throw new UsageError('There is one account in one window, so nothing to compare it with.', {
      code: 'one-side',
      hint: 'Name a second account or a second --window, or ask for the --paper about this one alone.',
    });
}

interface SideScope {
  readonly subject: StoredSubject;
  readonly window: Window;
  readonly inputs: readonly StoredInput[];
  readonly read: ImportResult;
}

/** The report of one account in one window, without what came by X's API unless asked for. */
async function oneSide(
  store: Store,
  { base, includeApi }: ComparisonRequest,
  { subject, window, inputs, read }: SideScope,
): Promise<{ readonly side: SideInput; readonly audience: Audience }> {
  const byApi = includeApi || subject.platform !== 'x' ? [] : inputs.filter(isByApiOfX);
  const kept = inputs.filter((input) => !byApi.includes(input)).map(({ rid }) => rid);
  // Naming all other inputs as those to report on is how the rest stays out of every figure.
  const limited = byApi.length > 0;
  const facts = await gatherFacts(store, {
    request: { ...base, window, messages: false, onlyInputs: limited || base.onlyInputs },
    subjects: [subject],
    thisRun: limited && !base.onlyInputs ? kept : read.inputs.filter((rid) => kept.includes(rid)),
    judges: await judgesOf(store, [subject]),
    pseudonyms: pseudonyms(await projectKey(store.driver)),
    warnings: [],
    saved: null,
  });
  const report = await reportOf(facts);
  const profilesMixed = byApi.length > 0;
  return {
    side: {
      report,
      seenDays: daysInWindow(facts.seenDays, window),
      leftOut: byApi.length,
      profilesMixed,
      empty: report.totals.posts + report.totals.interactions === 0,
    },
    audience: { platform: subject.platform, authors: facts.interactions.authors, profilesMixed },
  };
}

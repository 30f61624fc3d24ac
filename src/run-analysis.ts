import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { AnalysisInput } from './analyse/index.ts';
import { withRescore } from './analyse/rescore.ts';
import { UsageError, type XhealthError } from './errors.ts';
import type { Warning } from './model/coverage.ts';
import type { Report } from './model/report.ts';
import type { SavedPictures } from './pictures/index.ts';
import { candidateAccounts, chooseSubjects } from './run/choose-subjects.ts';
import { deletedWarnings } from './run/deleted-warnings.ts';
import type { ImportResult } from './run/import-inputs.ts';
import type { EarlyJudge } from './run/judge-early.ts';
import { judgeInteractions } from './run/judge-interactions.ts';
import { type Judges, judgesOf } from './run/judges.ts';
import { traitsText } from './run/kept-traits.ts';
import { pseudonyms } from './run/pseudonyms.ts';
import { type ReportRows, reportRows } from './run/report-rows.ts';
import type { AnalysisRequest } from './run/request.ts';
import { keepToRetention } from './run/retention.ts';
import { type NewPart, onlyNew } from './run/since-last-run.ts';
import {
  concernsAnything,
  dailyMetrics,
  dataFingerprint,
  dropEarlyVerdicts,
  findReport,
  hasRelations,
  keepReport,
  keepTraits,
  type LastReport,
  labelsFingerprint,
  linkInteractions,
  listInputs,
  projectKey,
  type Store,
  type StoredSubject,
  withStore,
} from './store/index.ts';

/** Tells whoever listens in this process, as the benchmark does, that all is read, stored and judged. */
const judged = channel('xhealth:judged');

export interface AnalysisResult {
  /** `null` when the run was interrupted. */
  readonly report: Report | null;
  /** Named inputs that could not be read, or only in part. */
  readonly failures: readonly { readonly path: string; readonly error: XhealthError }[];
  /** Where other data are, in a sentence, when nothing in scope concerns the account; else `null`. */
  readonly empty: string | null;
  /** What to note when the report has reached whoever asked for it, of `--since-last-run`. */
  readonly marks?: readonly LastReport[];
}

/** Takes the interactions of a finished report one by one. */
export type UseRows = (report: Report, rows: ReportRows) => Promise<void>;

/**
 * The main job, from files to the report: sources → store → classify → store → analyse. Throws an `XhealthError` for what
 * the user can mend; a bad input among good ones is a failure in the result, not a throw. `useRows` is called with the finished
 * report while the cache is open.
 */
export async function runAnalysis(request: AnalysisRequest, useRows: UseRows | null = null): Promise<AnalysisResult> {
  // A wrong folder is told before any work is done.
  const saved = request.pictures === null ? null : await readPictures(request.pictures);
  return withStore(request, async (store) => {
    const early = await beginJudging(store, request);
    try {
      const read = await readInputs(store, request, early);
      if (request.signal.aborted) return interrupted(read);
      return await reportFrom(store, request, { read, early, saved, useRows });
    } finally {
      await early?.close();
    }
  });
}

// What only some runs need is loaded by those: a kept report is given again in the time that loading the rest would take.

async function readPictures(folder: string): Promise<SavedPictures> {
  const { savedPictures } = await import('./pictures/index.ts');
  return savedPictures(folder);
}

async function beginJudging(store: Store, { inputs, accounts }: AnalysisRequest): Promise<EarlyJudge | null> {
  if (inputs.length === 0) return null;
  const { earlyJudge } = await import('./run/judge-early.ts');
  return earlyJudge(store, accounts);
}

async function readInputs(store: Store, request: AnalysisRequest, early: EarlyJudge | null): Promise<ImportResult> {
  if (request.inputs.length === 0) return { inputs: [], failures: [] };
  const { importInputs } = await import('./run/import-inputs.ts');
  return importInputs(store, request, early);
}

function interrupted(read: ImportResult): AnalysisResult {
  return { report: null, failures: read.failures, empty: null };
}

interface ReportBasis {
  readonly read: ImportResult;
  readonly early: EarlyJudge | null;
  readonly saved: SavedPictures | null;
  readonly useRows: UseRows | null;
}

async function reportFrom(
  store: Store,
  request: AnalysisRequest,
  { read, early, saved, useRows }: ReportBasis,
): Promise<AnalysisResult> {
  const subjects = await subjectsOf(store, request, read);
  for (const subject of subjects) {
    await linkInteractions(store.driver, subject);
    await judgeInteractions(store, subject, request, early?.takePool);
  }
  // Whose workers were not taken: the report is about others, or all were judged.
  await early?.close();
  await dropEarlyVerdicts(store.driver);
  if (request.signal.aborted) return interrupted(read);
  await keepToRetention(store, request.now);
  const judges = await judgesOf(store, subjects);
  judged.publish({});
  request.progress.report('analysing', 0);
  const part = request.sinceLastRun === true ? await onlyNew(store, subjects, request.now) : null;
  const key = await reportKey(store, request, { read, subjects, judges, part });
  // What lies in the folder may have changed since.
  const kept = saved === null ? await findReport(store.driver, key) : null;
  const { report, facts } =
    kept === null
      ? await makeReport(store, request, { read, subjects, judges, saved, part })
      : { report: { ...keptReport(kept), generatedAt: request.now }, facts: null };
  if (facts !== null && saved === null) await keep(store, { key, report, facts, now: request.now });
  if (useRows !== null) {
    await useRows(report, reportRows(request, { store, subjects, thisRun: read.inputs, judges, facts, key }));
    if (request.signal.aborted) return interrupted(read);
  }
  // That nothing is new is not that there is nothing.
  const empty = (part === null || part.all === 0) && (await isEmpty(store, report, { request, subjects, read }));
  return {
    report: request.rescoreDiff ? await rescored(store, report, { request, subjects, read, judges }) : report,
    failures: read.failures,
    ...(part === null ? {} : { marks: part.marks }),
    empty: empty ? await whatThereIs(store, subjects, report) : null,
  };
}

/** What went wrong with the inputs is often why nobody knows whom they concern: the error says both. */
async function subjectsOf(
  store: Store,
  request: AnalysisRequest,
  read: ImportResult,
): Promise<readonly StoredSubject[]> {
  try {
    return await chooseSubjects(store, request.accounts, read.inputs);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const inputs = (await listInputs(store.driver)).filter((input) => read.inputs.includes(input.rid));
    const troubles = [
      ...read.failures.map((failure) => failureWarning(failure)),
      ...inputs.flatMap((input) => input.warnings.filter((warning) => warning.code === 'column-not-found')),
    ];
    if (troubles.length === 0) throw error;
    const words = troubles.map(({ path, text }) => (path === null || text.includes(path) ? text : `${path}: ${text}`));
    const details = { code: error.code, cause: error, ...(error.hint === null ? {} : { hint: error.hint }) };
    throw new UsageError([...words, error.message].join('\n'), details);
  }
}

interface Basis {
  readonly read: ImportResult;
  readonly subjects: readonly StoredSubject[];
}

async function makeReport(
  store: Store,
  request: AnalysisRequest,
  basis: Basis & { readonly judges: Judges; readonly saved: SavedPictures | null; readonly part: NewPart | null },
): Promise<{ readonly report: Report; readonly facts: AnalysisInput }> {
  const { gatherFacts } = await import('./run/gather-facts.ts');
  const { reportOf } = await import('./run/report-of.ts');
  const facts = await gatherFacts(store, {
    request,
    subjects: basis.subjects,
    thisRun: basis.read.inputs,
    judges: basis.judges,
    pseudonyms: pseudonyms(await projectKey(store.driver)),
    warnings: [
      ...basis.read.failures.map(failureWarning),
      ...(await deletedWarnings(store, basis.subjects)),
      ...(basis.part === null ? [] : [basis.part.warning]),
    ],
    saved: basis.saved,
  });
  return { report: await reportOf(facts), facts };
}

/**
 * What changed since another version is added to the finished report and never kept with it: which version came before
 * is no part of the key that reports are kept under.
 */
async function rescored(store: Store, report: Report, scope: Scope & { readonly judges: Judges }): Promise<Report> {
  const { request, subjects, read, judges } = scope;
  const names = pseudonyms(await projectKey(store.driver));
  const context = { request, subjects, thisRun: read.inputs, judges, pseudonyms: names };
  const { gatherRescore } = await import('./run/rescore.ts');
  return withRescore(report, await gatherRescore(store, context));
}

/** Everything a report depends on. The day is part of it: shares of days seen end today. */
async function reportKey(
  store: Store,
  request: AnalysisRequest,
  basis: Basis & { readonly judges: Judges; readonly part: NewPart | null },
): Promise<string> {
  const { window, events, eventSpan, messages, onlyInputs, showText, showAuthors, toHolder, version } = request;
  const parts = [
    await dataFingerprint(store.driver),
    await labelsFingerprint(store.driver),
    { window, events, eventSpan, messages, onlyInputs, showText, showAuthors, toHolder, version },
    basis.judges.model,
    basis.judges.warnings,
    basis.subjects.map((subject) => subject.keys),
    basis.read.inputs,
    basis.read.failures.map(failureWarning),
    basis.part?.after ?? null,
    basis.part?.warning.text ?? null,
    request.now.slice(0, 10),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

interface Kept {
  readonly key: string;
  readonly report: Report;
  readonly facts: AnalysisInput;
  readonly now: string;
}

/** Keeps a report, and what its authors show: any format is made from these again. */
async function keep(store: Store, { key, report, facts, now }: Kept): Promise<void> {
  await keepReport(store.driver, key, JSON.stringify(report), now);
  await keepTraits(store.driver, key, traitsText(facts.people.authors), now);
}

/** Reports in the cache were written by `keepReport` under a key that holds this version: their shape is ours. */
function keptReport(text: string): Report {
  return JSON.parse(text);
}

function failureWarning(failure: ImportResult['failures'][number]): Warning {
  const { error, path } = failure;
  return { code: error.code, text: error.hint === null ? error.message : `${error.message} ${error.hint}`, path };
}

/** Whether nothing in scope concerns the subjects. Follower ids, likes, daily counts or a captured list of accounts alone are something. */
async function isEmpty(store: Store, report: Report, { request, subjects, read }: Scope): Promise<boolean> {
  const { posts, interactions, messages } = report.totals;
  if (posts + interactions + messages + report.reach.daily.days.length > 0) return false;
  if (hasWarning(report, 'accounts-alone')) return false;
  if (request.onlyInputs && read.inputs.length === 0) return true;
  for (const subject of subjects) {
    if (await hasRelations(store.driver, subject)) return false;
  }
  return true;
}

interface Scope extends Basis {
  readonly request: AnalysisRequest;
}

function hasWarning({ coverage }: Report, code: Warning['code']): boolean {
  return coverage.warnings.some((warning) => warning.code === code);
}

/** What there is though nothing was found: messages that were not opened, and data elsewhere. */
async function whatThereIs(store: Store, subjects: readonly StoredSubject[], report: Report): Promise<string> {
  const isClosed = hasWarning(report, 'messages-not-read');
  const closed = isClosed ? 'Direct messages are in the inputs and were not opened: --messages reads them. ' : '';
  return `${closed}${await elsewhere(store, subjects)}`;
}

/** Where the data are that the report could have been about: outside the window, or on other accounts. */
async function elsewhere(store: Store, subjects: readonly StoredSubject[]): Promise<string> {
  for (const subject of subjects) {
    const dayCounts = await dailyMetrics(store.driver, subject);
    if (dayCounts.length > 0 || (await concernsAnything(store.driver, subject)))
      return 'What the cache holds of it lies outside the window or the inputs asked for.';
  }
  const accounts = await candidateAccounts(store, await listInputs(store.driver));
  return accounts.length === 0
    ? 'The inputs concern no account.'
    : `The inputs concern: ${accounts.slice(0, 5).join(', ')}.`;
}

import { defaultCachePath } from '../config/paths.ts';
import { errorWords, UsageError } from '../errors.ts';
import type { NamedEvent } from '../model/event.ts';
import type { Report } from '../model/report.ts';
import type { ReportFormat } from '../report/index.ts';
import { isRowFormat, type RowFormat } from '../report/row-formats.ts';
import type { AnalysisRequest, ShowAuthors, ShowText } from '../run/request.ts';
import { noteReported } from '../run/since-last-run.ts';
import { type AnalysisResult, runAnalysis } from '../run-analysis.ts';
import { parseColumnMap } from '../sources/columns/column-map.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import { interruptedWords } from './interrupted.ts';
import { complain, type Io, wantsColour } from './io.ts';
import { type FailOn, failOnWords, meets } from './options.ts';
import { openOutput } from './output.ts';
import { terminalProgress } from './progress.ts';
import { readVersion } from './version.ts';

/** Options of every command that reads the cache. */
export interface ScopeFlags {
  readonly account: readonly string[];
  /** A file, `true` for the usual one, `false` for none. */
  readonly cache: string | boolean;
}

export interface AnalyseFlags extends ScopeFlags {
  readonly as?: string;
  readonly map?: string;
  readonly onlyInputs?: boolean;
  readonly messages?: boolean;
  readonly sinceLastRun?: boolean;
  readonly rescoreDiff?: boolean;
  readonly pictures?: string;
  readonly since?: string;
  readonly until?: string;
  readonly event: readonly NamedEvent[];
  readonly eventSpan: number;
  readonly timezone: string;
  readonly format: ReportFormat | RowFormat;
  readonly output?: string;
  readonly showText?: ShowText;
  readonly showAuthors?: 'pseudonym' | 'handle';
  readonly failOn?: FailOn | undefined;
  /** Print how the report was made in its place. */
  readonly methods?: boolean;
  /** A saved report to make again. */
  readonly fromReport?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `xhealth analyse`: options → request → report → reporter → output. Gives the exit code. */
export async function analyseCommand(inputs: readonly string[], flags: AnalyseFlags, io: Io): Promise<number> {
  if (flags.failOn?.kind === 'changed') throw changedNeedsReport();
  const request = analysisRequest(inputs, flags, io);
  const { format } = flags;
  if (isRowFormat(format) && !flags.methods) {
    const { writeRows } = await import('./rows-output.ts');
    return delivered(await writeRows({ format, file: flags.output ?? null, request }, io), request, { flags, io });
  }
  const output = openOutput(flags.output ?? null, io, request);
  const result = await runAnalysis(request);
  request.progress.end();
  if (result.report !== null) {
    const toTerminal = io.stdout.isTty && (flags.output ?? '-') === '-';
    const options = {
      columns: io.stdout.columns,
      colour: flags.color && toTerminal && wantsColour(io),
      showText: request.showText,
    };
    const { methodsText, reporters } = await import('../report/index.ts');
    const asMethods = flags.methods === true || isRowFormat(format);
    await output.write(asMethods ? methodsText(result.report) : reporters[format](result.report, options));
  }
  return delivered(result, request, { flags, io });
}

/** What is left to do when the report has reached whoever asked for it. */
async function delivered(
  result: AnalysisResult,
  request: AnalysisRequest,
  { flags, io }: { readonly flags: AnalyseFlags; readonly io: Io },
): Promise<number> {
  if (result.marks !== undefined) await noteReported(request, result.marks);
  return told(result, flags, io);
}

/** Says on stderr what came of a run, and gives its exit code. */
function told(result: AnalysisResult, flags: AnalyseFlags, io: Io): number {
  const outcomes = outcomesOf(result, flags);
  if (!flags.quiet || outcomes.length > 0) for (const outcome of outcomes) complain(io, outcome.message);
  return exitCodeOf(outcomes);
}

function changedNeedsReport(): UsageError {
  return new UsageError('--fail-on changed says whether a saved report comes out the same, and no report was named.', {
    code: 'fail-on-needs-report',
    hint: 'Name it with --from-report report.json.',
  });
}

function nothingRemembered(): UsageError {
  return new UsageError('--since-last-run needs a cache that lasts, and --no-cache keeps nothing.', {
    code: 'flags-exclude',
    hint: 'Leave one of them out.',
  });
}

/** Options → request, with every default filled in. Throws a `UsageError` where they contradict each other. */
export function analysisRequest(inputs: readonly string[], flags: AnalyseFlags, io: Io): AnalysisRequest {
  const since = flags.since ?? null;
  const until = flags.until ?? null;
  if (since !== null && until !== null && since >= until) {
    throw new UsageError('--since is not before --until, so the window is empty.', {
      code: 'window-empty',
      hint: 'Swap them, or leave one out.',
    });
  }
  if (flags.sinceLastRun && flags.cache === false) throw nothingRemembered();
  const forPeople = ['terminal', 'html', 'markdown'].includes(flags.format);
  return {
    version: readVersion(),
    now: io.now(),
    inputs,
    stdin: io.stdin,
    as: flags.as ?? null,
    columns: flags.map === undefined ? null : parseColumnMap(flags.map),
    accounts: flags.account,
    onlyInputs: flags.onlyInputs === true,
    messages: flags.messages === true,
    sinceLastRun: flags.sinceLastRun === true,
    rescoreDiff: flags.rescoreDiff === true,
    window: { since, until, timezone: flags.timezone },
    events: flags.event,
    eventSpan: flags.eventSpan,
    showText: flags.showText ?? (forPeople ? 'masked' : 'none'),
    showAuthors: showAuthors(flags, forPeople),
    // A file can be handed on.
    toHolder: flags.format === 'terminal' && flags.showText === 'full' && (flags.output ?? '-') === '-',
    pictures: flags.pictures ?? null,
    cache: cachePath(flags, io),
    driver: io.env.XHEALTH_SQLITE ?? null,
    signal: io.signal,
    progress: terminalProgress(io, flags.quiet === true),
  };
}

function showAuthors(flags: AnalyseFlags, forPeople: boolean): ShowAuthors {
  return flags.showAuthors ?? (forPeople ? 'danger' : 'pseudonym');
}

/** The cache a command uses; `null` for a private temporary one. */
export function cachePath(flags: ScopeFlags, io: Io): string | null {
  if (flags.cache === false) return null;
  return typeof flags.cache === 'string' ? flags.cache : defaultCachePath(io.env);
}

/** Options that make a report count as failed. */
type OutcomeFlags = Pick<AnalyseFlags, 'failOn' | 'strict' | 'cache'>;

/** What went wrong or was asked to be told, for stderr and the exit code. */
export function outcomesOf(result: AnalysisResult, flags: OutcomeFlags): Outcome[] {
  const outcomes: Outcome[] = result.failures.map(({ error, path }) => ({
    code: exitCodes.unreadable,
    message: error.message.includes(path) ? errorWords(error) : `${path}: ${errorWords(error)}`,
  }));
  if (result.report === null) {
    return [
      ...outcomes,
      {
        code: exitCodes.interrupted,
        message: interruptedWords(flags),
      },
    ];
  }
  if (result.empty !== null) outcomes.push({ code: exitCodes.nothing, message: `${nothing} ${result.empty}` });
  return [...outcomes, ...failOnOutcome(result.report, flags), ...strictOutcome(result.report, flags)];
}

const nothing = 'nothing to analyse: no record in the inputs, the cache or the window concerns the account.';

function failOnOutcome(report: Report, flags: OutcomeFlags): Outcome[] {
  if (!flags.failOn) return [];
  const words = failOnWords(flags.failOn);
  const met = meets(report, flags.failOn);
  if (met === null) {
    const why = flags.failOn.kind === 'score' ? 'that score is not known here' : 'no message was judged';
    return [{ code: exitCodes.ok, message: `note: --fail-on ${words} was not tested: ${why}.` }];
  }
  return met ? [{ code: exitCodes.failOn, message: `--fail-on ${words} is met.` }] : [];
}

/** Warnings that mean something is missing which the inputs should hold. */
const incompleteCodes = [
  'manifest-count-differs',
  'file-missing',
  'partial-archive',
  'months-missing',
  'pages-missing',
  'damaged',
  'truncated',
  'interrupted',
  'git-lfs-pointer',
  'fetch-unfinished',
  'fetch-loop',
];

/** Skipped for what they are, not for what is wrong with them: a platform's own adverts, and what it never gives. */
const notMissing = ['advert', 'hidden-by-platform', 'not-a-post', 'other-platform', 'text-gone'];

function strictOutcome(report: Report, flags: OutcomeFlags): Outcome[] {
  if (!flags.strict) return [];
  const skipped = new Map<string, number>();
  for (const { reason, count } of report.coverage.inputs.flatMap((input) => input.skipped)) {
    if (!notMissing.includes(reason)) skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  }
  const gaps = report.coverage.warnings.filter((warning) => incompleteCodes.includes(warning.code));
  const places = new Set(gaps.map((warning) => warning.path)).size;
  if (skipped.size + places === 0) return [];
  const records = [...skipped].map(([reason, count]) => `${reason} ${count}`).join(', ') || '0';
  const message = `--strict: records skipped: ${records}; files or inputs missing or incomplete: ${places}; see coverage.`;
  return [{ code: exitCodes.incomplete, message }];
}

import { readValues } from '../config/values.ts';
import { errorWords, UsageError } from '../errors.ts';
import { defaultEventSpan } from '../model/event.ts';
import type { Window } from '../model/window.ts';
import { type ComparisonFormat, renderComparison } from '../report/index.ts';
import type { AnalysisRequest, ShowText } from '../run/request.ts';
import { type ComparisonRequest, type ComparisonResult, runCompare } from '../run-compare.ts';
import { cachePath, type ScopeFlags } from './analyse-command.ts';
import type { WindowEnds } from './compare-options.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import { interruptedWords } from './interrupted.ts';
import { complain, type Io, wantsColour } from './io.ts';
import { isBundle, openOutput } from './output.ts';
import { terminalProgress } from './progress.ts';
import { readVersion } from './version.ts';

export interface CompareFlags extends ScopeFlags {
  readonly window: readonly WindowEnds[];
  readonly format: ComparisonFormat;
  readonly output?: string;
  readonly paper?: boolean;
  readonly values?: string;
  readonly includeApi?: boolean;
  readonly timezone: string;
  readonly showText?: ShowText;
  readonly showAuthors?: 'pseudonym' | 'handle';
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** `xhealth compare`: options → request → comparison → text → output. Gives the exit code. */
export async function compareCommand(inputs: readonly string[], flags: CompareFlags, io: Io): Promise<number> {
  checkTable(flags);
  const request = comparisonRequest(inputs, flags, io);
  const { base } = request;
  // A page written over the values it was made with would be the last one made with them.
  const used = { inputs: [...base.inputs, ...(flags.values === undefined ? [] : [flags.values])], cache: base.cache };
  const output = openOutput(flags.output ?? null, io, used);
  const result = await runCompare(request);
  base.progress.end();
  if (result.comparison !== null) {
    const toTerminal = io.stdout.isTty && (flags.output ?? '-') === '-';
    await output.write(
      renderComparison(result.comparison, {
        format: flags.format,
        columns: io.stdout.columns,
        colour: flags.color && toTerminal && wantsColour(io),
        showText: base.showText,
      }),
    );
  }
  for (const note of termsToTell(result)) complain(io, `note: ${note}`);
  const outcomes = outcomesOf(result, flags);
  for (const { message } of outcomes) complain(io, message);
  return exitCodeOf(outcomes);
}

/** A table holds figures, and it is one. Throws a `UsageError` where more is asked of it. */
function checkTable({ format, paper, output }: CompareFlags): void {
  if (format !== 'csv' && format !== 'ndjson') return;
  if (paper)
    throw new UsageError(`The paper is a text, and --format ${format} holds figures alone.`, {
      code: 'paper-not-a-table',
      hint: 'Leave --paper out, or take markdown, html or json.',
    });
  if (output !== undefined && isBundle(output))
    throw new UsageError(`A comparison is one table, and --output ${output} is a place for several.`, {
      code: 'output-a-bundle',
      hint: `Name a file, for example compare.${format}.`,
    });
}

/** What X's terms say is printed whatever the format and however quiet. */
function termsToTell({ comparison }: ComparisonResult): readonly string[] {
  return (comparison?.notes ?? []).filter(({ code }) => code === 'x-api-included').map(({ text }) => text);
}

function comparisonRequest(inputs: readonly string[], flags: CompareFlags, io: Io): ComparisonRequest {
  if (flags.values !== undefined && flags.paper !== true)
    throw new UsageError('--values weighs the paper, and no paper is asked for.', {
      code: 'values-without-paper',
      hint: 'Add --paper, or leave --values out.',
    });
  return {
    base: analysisBase(inputs, flags, io),
    windows: windowsOf(flags),
    includeApi: flags.includeApi === true,
    paper: flags.paper === true ? { values: flags.values === undefined ? null : readValues(flags.values) } : null,
  };
}

function windowsOf({ window: windows, timezone }: CompareFlags): readonly Window[] {
  const keys = windows.map(({ since, until }) => `${since}..${until}`);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined)
    throw new UsageError(`--window ${twice} is given twice, so it would be compared with itself.`, {
      code: 'window-twice',
      hint: 'Leave one of them out.',
    });
  if (windows.length === 0) return [{ since: null, until: null, timezone }];
  return windows.map(({ since, until }) => ({ since, until, timezone }));
}

/** As `analyse` asks, without what never enters a comparison: direct messages. */
function analysisBase(inputs: readonly string[], flags: CompareFlags, io: Io): AnalysisRequest {
  const forPeople = !['json', 'ndjson', 'csv'].includes(flags.format);
  return {
    version: readVersion(),
    now: io.now(),
    inputs,
    stdin: io.stdin,
    as: null,
    columns: null,
    accounts: flags.account,
    onlyInputs: false,
    messages: false,
    rescoreDiff: false,
    window: { since: null, until: null, timezone: flags.timezone },
    events: [],
    eventSpan: defaultEventSpan,
    showText: flags.showText ?? (forPeople ? 'masked' : 'none'),
    // A paper is passed round: it names nobody unless asked to.
    showAuthors: flags.showAuthors ?? (forPeople && flags.paper !== true ? 'danger' : 'pseudonym'),
    toHolder: false,
    pictures: null,
    cache: cachePath(flags, io),
    driver: io.env.XHEALTH_SQLITE ?? null,
    signal: io.signal,
    progress: terminalProgress(io, flags.quiet === true),
  };
}

function outcomesOf({ comparison, failures }: ComparisonResult, flags: CompareFlags): Outcome[] {
  const outcomes: Outcome[] = failures.map(({ error, path }) => ({
    code: exitCodes.unreadable,
    message: error.message.includes(path) ? errorWords(error) : `${path}: ${errorWords(error)}`,
  }));
  if (comparison === null) {
    return [...outcomes, { code: exitCodes.interrupted, message: interruptedWords(flags) }];
  }
  const empty = comparison.sides
    .filter((side) => side.empty)
    .map(({ subject, window }) => {
      const name = `${subject.platform}:${subject.handle ?? subject.id ?? '(unknown)'}`;
      const open = window.since === null && window.until === null;
      return open ? name : `${name} in ${window.since ?? ''}..${window.until ?? ''}`;
    });
  if (empty.length === 0) return outcomes;
  const left = comparison.sides.some((side) => side.empty && side.coverage.leftOut > 0);
  const hint = left ? " What came by X's API was left out; --include-api takes it in." : '';
  const message = `nothing to analyse: no record in the inputs or the cache concerns ${empty.join(', ')}.${hint}`;
  return [...outcomes, { code: exitCodes.nothing, message }];
}

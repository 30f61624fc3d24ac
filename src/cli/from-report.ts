import { readSavedReport, type SavedReport } from '../config/made-report.ts';
import { UsageError } from '../errors.ts';
import type { Reproduction } from '../model/provenance.ts';
import { renderReproduction, reporters } from '../report/index.ts';
import { lostSince, type MadeReport, reproduction } from '../run/reproduction.ts';
import { runAnalysis } from '../run-analysis.ts';
import { type AnalyseFlags, analysisRequest, outcomesOf } from './analyse-command.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import { complain, type Io, wantsColour } from './io.ts';
import { openOutput } from './output.ts';

/**
 * `xhealth analyse --from-report r.json`: makes the report again with the options it was made with and says whether its
 * figures come out the same, and if not what else is not the same. Gives the exit code.
 */
export async function fromReportCommand(
  file: string,
  { inputs, flags }: { readonly inputs: readonly string[]; readonly flags: AnalyseFlags },
  io: Io,
): Promise<number> {
  const { format } = flags;
  if (format !== 'terminal' && format !== 'json') {
    throw new UsageError(`--from-report prints its answer as terminal or json, not as ${format}.`, {
      code: 'format-not-for-this',
      hint: 'Leave --format out, or give --format json.',
    });
  }
  const saved = readSavedReport(file);
  const request = { ...analysisRequest(inputs, asBefore(flags, saved), io), now: saved.generatedAt, toHolder: false };
  const output = openOutput(flags.output ?? null, io, { inputs: [...inputs, file], cache: request.cache });
  let lost: Reproduction['changed'] = [];
  const result = await runAnalysis(request, async (_, { store }) => {
    lost = await lostSince(store, saved.generatedAt);
  });
  request.progress.end();
  const outcomes = outcomesOf(result, { ...flags, failOn: undefined });
  if (result.report !== null) {
    const again: SavedReport & MadeReport = JSON.parse(reporters.json(result.report, paper(io, flags)));
    const found = reproduction(saved, again, lost);
    await output.write(renderReproduction(found, { ...paper(io, flags), format }));
    if (!found.matches && flags.failOn?.kind === 'changed') outcomes.push(changed);
  }
  if (!flags.quiet || outcomes.length > 0) for (const outcome of outcomes) complain(io, outcome.message);
  return exitCodeOf(outcomes);
}

const changed: Outcome = {
  code: exitCodes.failOn,
  message: '--fail-on changed is met: the figures do not come out the same.',
};

function paper(io: Io, flags: AnalyseFlags) {
  const toTerminal = io.stdout.isTty && (flags.output ?? '-') === '-';
  return {
    columns: io.stdout.columns,
    colour: flags.color && toTerminal && wantsColour(io),
    showText: 'none' as const,
  };
}

/** The options the report was made with, in place of those of this run. */
function asBefore(flags: AnalyseFlags, saved: SavedReport): AnalyseFlags {
  const { options } = saved.provenance;
  const { since, until, timezone } = saved.window;
  return {
    ...flags,
    account: flags.account.length > 0 ? flags.account : accountsOf(saved),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    timezone,
    event: options.events.map(({ name, at }) => ({ name, at: Date.parse(at) })),
    eventSpan: options.eventSpan,
    messages: options.messages,
    onlyInputs: options.onlyInputs,
    showText: options.showText,
    ...(options.showAuthors === 'danger' ? {} : { showAuthors: options.showAuthors }),
    // Handles for danger alone are what a terminal shows by itself.
    format: options.showAuthors === 'danger' ? 'terminal' : 'json',
  };
}

function accountsOf(saved: SavedReport): string[] {
  return saved.subjects.flatMap(({ platform, id, handle }) => {
    const name = handle ?? id;
    return name === null ? [] : [`${platform}:${name}`];
  });
}

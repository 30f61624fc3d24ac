import { UsageError } from '../errors.ts';
import type { DateGrain } from '../model/shared-row.ts';
import { dataStatement, sharedCsv, sharedDictionary, sharedHeader, xTermsOfSharing } from '../report/share/index.ts';
import { runShare, type Share, type ShareRequest } from '../run-export.ts';
import { analysisRequest, outcomesOf, type ScopeFlags } from './analyse-command.ts';
import { openBundle } from './bundle-output.ts';
import { exitCodeOf } from './exit-codes.ts';
import { complain, type Io } from './io.ts';
import { isBundle } from './output.ts';

export interface ExportFlags extends ScopeFlags {
  readonly share?: boolean;
  readonly output?: string;
  readonly text?: boolean;
  readonly dates: DateGrain;
  readonly includeApi?: boolean;
  readonly onlyInputs?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly quiet?: boolean;
}

/** `xhealth export share [inputs...]`, and `xhealth export --share [inputs...]`: interactions for others to work with. */
export async function exportCommand(words: readonly string[], flags: ExportFlags, io: Io): Promise<number> {
  const inputs = inputsOf(words, flags);
  const file = flags.output;
  if (file === undefined || !isBundle(file)) throw noPlace(file);
  const request = shareRequest(inputs, flags, io);
  const bundle = openBundle(file, request.analysis, io);
  if (request.withText) complain(io, `note: ${textsAreFound}`);
  if (request.includeApi) complain(io, `note: ${xTermsOfSharing}`);
  try {
    const result = await runShare(request, async (share) => {
      await bundle.add('interactions.csv', pieces(share));
      await bundle.add('columns.csv', [sharedDictionary()]);
      await bundle.add('README.md', [dataStatement({ ...request, ...share, counts: share.counts() })]);
    });
    request.analysis.progress.end();
    if (result.report !== null) await bundle.finish();
    const outcomes = outcomesOf(result, { cache: flags.cache });
    for (const outcome of outcomes) complain(io, outcome.message);
    return exitCodeOf(outcomes);
  } finally {
    bundle.discard();
  }
}

const textsAreFound =
  'texts without names can still be searched for and found: paraphrase before you publish any, and check that a search does not lead to it.';

async function* pieces({ rows }: Share): AsyncGenerator<string> {
  yield sharedHeader();
  for await (const page of rows) yield sharedCsv(page);
}

function inputsOf(words: readonly string[], flags: ExportFlags): readonly string[] {
  const [what, ...rest] = words;
  if (what === 'share') return rest;
  if (flags.share) return words;
  throw new UsageError(
    what === undefined ? 'Nothing to export is named.' : `There is no export of ${JSON.stringify(what)}.`,
    {
      code: 'export-what',
      hint: 'What there is: xhealth export share -o <name.zip or folder/>',
    },
  );
}

function noPlace(file: string | undefined): UsageError {
  return new UsageError(
    file === undefined
      ? 'A share is several files and needs a place.'
      : `A share is several files, and --output ${file} names one.`,
    { code: 'output-not-a-bundle', hint: 'Name a zip (-o share.zip) or a folder with a slash at its end (-o share/).' },
  );
}

/** Messages are not opened, and the words and names of the report stay out of sight: nothing of them is written. */
function shareRequest(inputs: readonly string[], flags: ExportFlags, io: Io): ShareRequest {
  const { account, cache, quiet, onlyInputs, since, until } = flags;
  const analysis = analysisRequest(
    inputs,
    {
      account,
      cache,
      format: 'ndjson',
      timezone: 'UTC',
      event: [],
      eventSpan: 365,
      color: false,
      ...(quiet === undefined ? {} : { quiet }),
      ...(onlyInputs === undefined ? {} : { onlyInputs }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    },
    io,
  );
  return {
    analysis,
    dates: flags.dates,
    withText: flags.text === true,
    includeApi: flags.includeApi === true,
  };
}

import { errorWords, InputError, UsageError } from '../errors.ts';
import type { Progress } from '../run/request.ts';
import { type ClassifyResult, type LeftOutLine, runClassify } from '../run-classify.ts';
import { exitCodeOf, exitCodes, type Outcome } from './exit-codes.ts';
import { complain, harmless, type Io } from './io.ts';
import { type OutputStream, openOutputStream } from './output.ts';

export interface ClassifyFlags {
  readonly text?: boolean;
  readonly subject?: string;
  readonly output?: string;
  readonly workers?: number;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** `xhealth classify`: lines → verdicts, a line each, in the same order. Gives the exit code. */
export async function classifyCommand(inputs: readonly string[], flags: ClassifyFlags, io: Io): Promise<number> {
  if (inputs.filter((path) => path === '-').length > 1) throw stdinTwice();
  const output = openOutputStream(flags.output ?? null, io, inputs);
  try {
    const result = await classify(inputs, flags, io, output);
    output.finish();
    const outcomes = outcomesOf(result, flags);
    for (const outcome of outcomes) complain(io, outcome.message);
    return exitCodeOf(outcomes);
  } catch (error) {
    output.discard();
    throw error;
  }
}

async function classify(
  inputs: readonly string[],
  flags: ClassifyFlags,
  io: Io,
  output: OutputStream,
): Promise<ClassifyResult> {
  const progress = await progressOf(io, flags.quiet === true || (io.stdout.isTty && (flags.output ?? '-') === '-'));
  const several = inputs.length > 1;
  const result = await runClassify({
    inputs,
    stdin: io.stdin,
    form: flags.text === true ? 'text' : 'json',
    subject: flags.subject?.replace(/^@/, '') ?? null,
    workers: flags.workers ?? null,
    signal: io.signal,
    progress,
    write: (verdicts) => output.write(verdicts).catch((error: unknown) => Promise.reject(notWritten(error))),
    leftOut(line) {
      progress.end();
      io.stderr.write(leftOutLine(line, several));
    },
  });
  progress.end();
  return result;
}

/** What draws is loaded where it is seen. */
async function progressOf(io: Io, quiet: boolean): Promise<Progress> {
  if (quiet || !io.stderr.isTty) return { report: () => undefined, end: () => undefined };
  const { terminalProgress } = await import('./progress.ts');
  return terminalProgress(io, quiet);
}

/** With several inputs it says which. Their names are made harmless before they are quoted, so that it stays JSON. */
function leftOutLine({ input, line, error }: LeftOutLine, several: boolean): string {
  const file = several ? { file: harmless(input) } : {};
  return `${JSON.stringify({ line, error, ...file })}\n`;
}

function outcomesOf(result: ClassifyResult, flags: ClassifyFlags): Outcome[] {
  const outcomes: Outcome[] = result.failures.map(({ error, path }) => ({
    code: exitCodes.unreadable,
    message: error.message.includes(path) || path === '-' ? errorWords(error) : `${path}: ${errorWords(error)}`,
  }));
  if (result.interrupted)
    outcomes.push({ code: exitCodes.interrupted, message: 'interrupted: the verdicts on what was read are written.' });
  if (flags.strict === true && result.leftOut > 0) {
    const lines = result.leftOut === 1 ? '1 line was' : `${result.leftOut} lines were`;
    outcomes.push({ code: exitCodes.incomplete, message: `--strict: ${lines} left out.` });
  }
  return outcomes;
}

/** Nothing is kept here that would make a second run shorter. */
function notWritten(error: unknown): unknown {
  if (!(error instanceof InputError) || error.code !== 'output-failed') return error;
  return new InputError(error.message, {
    code: error.code,
    hint: 'Free some space or name another file with --output, then run it again.',
    cause: error,
  });
}

function stdinTwice(): UsageError {
  return new UsageError('- is named twice, but standard input can be read once.', {
    code: 'stdin-twice',
    hint: 'Name it once, where its lines belong.',
  });
}

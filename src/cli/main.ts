import { CommanderError } from 'commander';
import { errorWords, XhealthError } from '../errors.ts';
import { exitCodes } from './exit-codes.ts';
import { complain, type Io } from './io.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and gives its exit code. The only catch-all: known errors get a sentence and a hint. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.ok;
  const done = (outcome: number): void => {
    code = outcome;
  };
  const program = buildProgram(io, done, argv[0]);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, argv, io);
  }
}

function failure(error: unknown, argv: readonly string[], io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof XhealthError) {
    complain(io, errorWords(error));
    return error.exitCode;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  complain(io, `error: xhealth failed in a way it should not: ${known.message}`);
  complain(
    io,
    argv.includes('--debug') ? (known.stack ?? '') : 'hint: Run it again with --debug and report what it prints.',
  );
  return exitCodes.bug;
}

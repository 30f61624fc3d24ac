import { CommanderError } from 'commander';
import { XhealthError } from '../errors.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';

/** Runs one command line and gives its exit code. The only catch-all: known errors get a sentence and a hint. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.ok;
  const program = buildProgram(io, (outcome) => {
    code = outcome;
  });
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
    io.stderr.write(`error: ${error.message}\n${error.hint === null ? '' : `hint: ${error.hint}\n`}`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `error: xhealth failed in a way it should not: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  io.stderr.write(
    argv.includes('--debug')
      ? `${stack}\n`
      : 'hint: Run it again with --debug and report what it prints; it names no account and no text.\n',
  );
  return exitCodes.bug;
}

/** What the command returns. Documented in README.md and docs/cli.md: scripts rely on them. */
export const exitCodes = {
  ok: 0,
  bug: 1,
  usage: 2,
  nothing: 3,
  unreadable: 4,
  incomplete: 5,
  failOn: 10,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Of several outcomes the first of these is returned; all are named on stderr. */
const order: readonly ExitCode[] = [
  exitCodes.interrupted,
  exitCodes.failOn,
  exitCodes.unreadable,
  exitCodes.incomplete,
  exitCodes.nothing,
];

/** One thing that keeps a run from being plainly well, and how stderr says it. */
export interface Outcome {
  readonly code: ExitCode;
  readonly message: string;
}

/** The code of a run with these outcomes. */
export function exitCodeOf(outcomes: readonly Outcome[]): ExitCode {
  for (const code of order) if (outcomes.some((outcome) => outcome.code === code)) return code;
  return outcomes[0]?.code ?? exitCodes.ok;
}

/** What every help ends with. */
export const exitCodeTable = `
Exit codes:
    0  a report was produced, whatever it says
    1  a bug
    2  wrong arguments or configuration
    3  nothing to analyse
    4  an input or an API could not be read
    5  incomplete, with --strict; fetch: stopped at a limit with more to come
   10  --fail-on was given and met
  130  interrupted; what was read so far is kept
`;

/** What a known error carries beside its sentence. */
interface ErrorDetails {
  /** Stable, kebab-case. */
  readonly code: string;
  /** What to do, one sentence or two. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The base of every error a user can cause or mend. `message` is one sentence for the user. */
export class XhealthError extends Error {
  readonly code: string;
  readonly hint: string | null;
  readonly exitCode: number = 1;

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.hint = details.hint ?? null;
  }
}

/** Wrong arguments or configuration: exit 2. */
export class UsageError extends XhealthError {
  override readonly exitCode = 2;
}

/** An input that cannot be read, or only in part: exit 4. */
export class InputError extends XhealthError {
  override readonly exitCode = 4;
}

/** The cache cannot be opened, read or written: exit 4. */
export class StoreError extends XhealthError {
  override readonly exitCode = 4;
}

/** The weights of the model, a part of the program, are missing, damaged or of another version: exit 2, as for any program not set up. */
export class WeightsError extends XhealthError {
  override readonly exitCode = 2;

  /** `what` completes "The weights of the model cannot be used: …". */
  constructor(what: string, cause?: unknown) {
    super(`The weights of the model cannot be used: ${what}.`, {
      code: 'weights-unusable',
      hint: 'They are part of the package: install xhealth again.',
      cause,
    });
  }
}

interface ApiDetails extends ErrorDetails {
  /** HTTP status; `null` where no answer came. */
  readonly status: number | null;
  /** What was asked for is not there (any more): the rest can go on. */
  readonly gone?: boolean;
}

/** A platform's API refused, failed or made no sense: exit 4. Never holds a secret or a URL with one. */
export class ApiError extends XhealthError {
  override readonly exitCode = 4;
  readonly status: number | null;
  readonly gone: boolean;

  constructor(message: string, details: ApiDetails) {
    super(message, details);
    this.status = details.status;
    this.gone = details.gone ?? false;
  }
}

/** How a known error reads on stderr: a sentence, and a line on what to do. */
export function errorWords(error: XhealthError): string {
  return error.hint === null ? `error: ${error.message}` : `error: ${error.message}\nhint: ${error.hint}`;
}

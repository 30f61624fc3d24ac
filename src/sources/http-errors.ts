import { ApiError } from '../errors.ts';

/** Codes of what is no fault: a limit that was reached with more to come. */
const limitCodes: ReadonlySet<string> = new Set(['time-limit', 'limit-far', 'cost-limit']);

/** Whether an error says that a limit was reached: of `--max-time`, of `--max-cost`, or of the platform for longer than is waited. */
export function isLimit(error: unknown): error is ApiError {
  return error instanceof ApiError && limitCodes.has(error.code);
}

/** `--max-time` is up, or would be before the platform lets the next call through. */
export function timeIsUp(): ApiError {
  return new ApiError('The time given with --max-time is up.', { code: 'time-limit', status: null });
}

/** The platform asks to wait longer than is sensible. `until`: milliseconds since 1970. */
export function limitFar(host: string, until: number): ApiError {
  const time = new Date(until).toISOString().slice(0, 16).replace('T', ' ');
  return new ApiError(`${host} takes no more calls before ${time} UTC.`, {
    code: 'limit-far',
    status: 429,
    hint: 'Run the same command again then: it goes on from where it stopped.',
  });
}

export function interrupted(): ApiError {
  return new ApiError('Interrupted.', { code: 'interrupted', status: null });
}

/** What a status means to whoever runs the command. `what`: the call, as it may be shown; `words`: the platform's own, or `null`. */
export function statusError(status: number, what: string, words: string | null): ApiError {
  const said = words === null ? '' : `: ${words}`;
  const known = statuses[status];
  if (known !== undefined)
    return new ApiError(`${what} ${known.text}${said}.`, { ...known.details, status, code: known.code });
  if (status >= 500)
    return new ApiError(`${what} failed on the other side (${status})${said}.`, {
      code: 'platform-failed',
      status,
      hint: 'It is not your fault. Run the same command again later: it goes on from where it stopped.',
    });
  return new ApiError(`${what} was refused (${status})${said}.`, { code: 'refused', status });
}

interface KnownStatus {
  readonly code: string;
  readonly text: string;
  readonly details?: { readonly hint?: string; readonly gone?: boolean };
}

const statuses: Readonly<Record<number, KnownStatus>> = {
  401: {
    code: 'token-refused',
    text: 'was refused: the token is wrong, has ended or was withdrawn (401)',
    details: { hint: 'Make a new one and put it where the old one was; --check tells what it may do.' },
  },
  402: {
    code: 'payment-needed',
    text: 'was refused: the platform asks for money first (402)',
    details: { hint: 'Look at the credits of your developer account at the platform.' },
  },
  403: {
    code: 'not-allowed',
    text: 'was refused: the token may not do that (403)',
    details: { hint: '--check tells what it may do.' },
  },
  404: { code: 'not-found', text: 'was not found (404)', details: { gone: true } },
  410: { code: 'not-found', text: 'is gone for good (410)', details: { gone: true } },
  429: {
    code: 'too-many-calls',
    text: 'was refused again and again: too many calls (429)',
    details: { hint: 'Run the same command again later: it goes on from where it stopped.' },
  },
};

const networkWords: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host: check the name and your connection',
  EAI_AGAIN: 'the name could not be looked up: check your connection',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection broke',
  EPIPE: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped coming',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'there is no network',
};

/** Failures that another try is no use against: a name that is not there, a certificate nobody vouches for. */
const lasting =
  /^(?:ENOTFOUND|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_INVALID_URL|UND_ERR_INVALID_ARG)/;

/** No connection stood: nothing was asked. */
const neverSent: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

interface NetworkFailure {
  readonly error: ApiError;
  readonly passes: boolean;
  /** Whether the call may have been sent and answered. */
  readonly isLost: boolean;
}

/** What kept an answer from coming, and whether it may pass. */
export function networkError(host: string, error: unknown): NetworkFailure {
  const code = codeOf(error);
  const known = Object.hasOwn(networkWords, code) ? networkWords[code] : undefined;
  const why =
    known ?? (lasting.test(code) ? `the connection is not safe (${code})` : `the connection failed (${code})`);
  return {
    error: new ApiError(`${host} could not be reached: ${why}.`, { code: 'not-reached', status: null }),
    passes: !lasting.test(code),
    isLost: !lasting.test(code) && !neverSent.has(code),
  };
}

/** The code of an error or of what caused it; never its message, which may hold a URL. */
function codeOf(error: unknown): string {
  let at = error;
  for (let depth = 0; depth < 4 && at instanceof Error; depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    at = at.cause;
  }
  return 'unknown';
}

import { EnvHttpProxyAgent, request as send } from 'undici';
import { ApiError, UsageError } from '../errors.ts';
import { isSafeAddress } from './http-address.ts';
import { BodyError, bodyJson, bodyText } from './http-body.ts';
import { interrupted, networkError, statusError, timeIsUp } from './http-errors.ts';
import { type WaitSettings, waitFor, windows } from './http-limits.ts';
import { proxiesOf } from './http-proxy.ts';
import { type Failure, retryAfterMs, serverNow, waitBefore } from './http-retry.ts';
import { errorWordsOf, secrets } from './http-words.ts';

/** What a platform's headers say of its limit. */
export interface RateLimit {
  /** Calls left in this window. */
  readonly remaining: number;
  /** When the window begins anew, milliseconds since 1970. */
  readonly resetAt: number;
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** A POST without a body; with `body` it is one anyway. */
  readonly method?: 'POST';
  /** Sent as JSON; makes it a POST. */
  readonly body?: unknown;
  /** Statuses besides 2xx that come back as an answer, for the caller to read: they are not tried again. */
  readonly accept?: readonly number[];
  /** Integers of 16 digits and more come as strings: for platforms that write ids as bare numbers. */
  readonly lossless?: boolean;
  readonly charge?: Charge;
}

/** What a platform that charges for answers may have charged for one that did not arrive. */
export interface Charge {
  /** Told of each try that was sent and whose answer was lost on its way. */
  lost(): void;
  /** Asked before such a call is made once more; what it throws ends the call. */
  again(): void;
}

/** An answer with a status of 2xx, or one that the caller accepts, and a body of JSON. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `null` where the answer has none. */
  readonly body: unknown;
}

/**
 * Every call to a platform. Waits for its limits, tries again what may pass, keeps to the host, and reads no more than it
 * can hold. Throws an `ApiError` for what does not pass.
 */
export interface HttpClient {
  json(url: string, options?: HttpOptions): Promise<HttpAnswer>;
}

export interface HttpSettings extends WaitSettings {
  /** `xhealth/<version> (…)`. */
  readonly userAgent: string;
  /** Reads the platform's headers: see `Fetcher.rateLimit`. */
  readonly rateLimit: (headers: Readonly<Record<string, string>>, now: number) => RateLimit | null;
  /** For `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The most one try may take from its first byte to its last; left out: a minute. */
  readonly totalMs?: number;
  /** The most a connection may take to stand, its TLS included; left out: ten seconds. */
  readonly connectMs?: number;
}

/** A client that can be closed and counts what it did. */
export interface OpenHttpClient extends HttpClient {
  /** Calls made so far, repeated ones among them. */
  calls(): number;
  close(): Promise<void>;
}

const connectMs = 10_000;
const totalMs = 60_000;
const mostRedirects = 5;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Answers that may pass: 408 and 425 by RFC 9110 and 8470, 520 to 524 are those of a large proxy in front of many servers. */
const passing: ReadonlySet<number> = new Set([408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** Opens the one client that all calls of a run go through. */
export function openHttpClient(settings: HttpSettings): OpenHttpClient {
  const { clock, signal, env } = settings;
  const connect = { timeout: settings.connectMs ?? connectMs };
  const agent = new EnvHttpProxyAgent({ ...proxiesOf(env), connect, bodyTimeout: totalMs });
  const known = secrets();
  const shut = windows(clock);
  let calls = 0;

  /** Throws where the run is over: interrupted, or its time is up. */
  function goOn(): void {
    if (signal.aborted) throw interrupted();
    if (settings.deadline !== null && clock.now() >= settings.deadline) throw timeIsUp();
  }

  async function attempt(call: Call): Promise<HttpAnswer | Failure> {
    const closed = shut.closedFor(call.url);
    if (closed > 0) await waitFor(closed, call.url.host, settings);
    goOn();
    calls += 1;
    const ends = endOf(settings);
    try {
      return await answerOf(call, { settings, agent, signal: ends.signal, shut, hide: known.hide });
    } catch (error) {
      const failure = failureOf(error, call, ends.signal);
      if (failure.isLost === true) call.charge?.lost();
      goOn();
      return failure;
    } finally {
      ends.clear();
    }
  }

  return {
    calls: () => calls,
    close: () => agent.destroy(),
    async json(url, options = {}) {
      const call = callOf(url, options, settings.userAgent);
      known.learn(call.url, call.headers, options.body);
      for (let tried = 0; ; tried += 1) {
        const found = await attempt(call);
        if ('status' in found) return found;
        const wait = waitBefore(found, tried, clock);
        if (wait === null) throw found.error;
        if (found.isLost === true) call.charge?.again();
        await waitFor(wait, call.url.host, settings);
      }
    },
  };
}

interface Call {
  readonly url: URL;
  /** How it may be shown: without what follows a question mark. */
  readonly what: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly method: 'GET' | 'POST';
  readonly body: string | null;
  readonly accept: readonly number[];
  readonly lossless: boolean;
  readonly charge: Charge | undefined;
}

function callOf(address: string, options: HttpOptions, userAgent: string): Call {
  const url = safeUrl(address);
  const { body, accept = [], lossless = false } = options;
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-encoding': 'gzip, br',
    'user-agent': userAgent,
  };
  if (body !== undefined) headers['content-type'] = 'application/json';
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = sendable(value);
  return {
    url,
    what: `${url.origin}${url.pathname}`,
    headers,
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    body: body === undefined ? null : JSON.stringify(body),
    accept,
    lossless,
    charge: options.charge,
  };
}

/** Headers hold a token and what the program itself says: only a token can have what no header takes (RFC 9110, 5.5). */
function sendable(value: string): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new UsageError('The token has characters that no token has.', {
    code: 'token-not-sendable',
    hint: 'Copy it once more, alone and whole.',
  });
}

/** https, or plain http to this machine: a token goes nowhere else. */
function safeUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && url.username === '' && url.password === '' && isSafeAddress(url)) return url;
  throw new ApiError('A call to an address that is neither https nor on this machine was not made.', {
    code: 'address-not-safe',
    status: null,
  });
}

interface Trip {
  readonly settings: HttpSettings;
  readonly agent: EnvHttpProxyAgent;
  /** Raised by an interrupt, or when the try has taken too long. */
  readonly signal: AbortSignal;
  readonly shut: ReturnType<typeof windows>;
  readonly hide: (text: string) => string;
}

async function answerOf(call: Call, trip: Trip): Promise<HttpAnswer | Failure> {
  const raw = await follow(call, trip);
  try {
    return await judged(raw, call, trip);
  } finally {
    drop(raw.body);
  }
}

/** Leaves the rest of an answer unread: its connection is closed. After its end it does nothing. */
function drop(body: RawAnswer['body']): void {
  body.on('error', () => undefined).destroy();
}

type RawAnswer = Awaited<ReturnType<typeof send>>;

async function judged(raw: RawAnswer, call: Call, trip: Trip): Promise<HttpAnswer | Failure> {
  const { clock, rateLimit } = trip.settings;
  const headers = plainHeaders(raw.headers);
  const now = serverNow(headers, clock);
  const limit = rateLimit(headers, now);
  const opensIn = limit === null ? null : Math.max(0, limit.resetAt - now);
  if (limit !== null && limit.remaining <= 0 && opensIn !== null) trip.shut.close(call.url, opensIn);
  const { statusCode: status } = raw;
  const body = { chunks: raw.body, headers, what: call.what };
  if ((status >= 200 && status < 300) || call.accept.includes(status)) {
    return { status, headers, body: bodyJson(await bodyText(body), call.what, call.lossless) };
  }
  const words = errorWordsOf(await bodyText(body).then(loosely, () => null));
  const error = statusError(status, call.what, words === null ? null : trip.hide(words));
  const asked = retryAfterMs(headers['retry-after'], now);
  if (status === 429) return { error, again: 'limited', waitMs: asked ?? opensIn };
  return { error, again: passing.has(status) ? 'soon' : 'never', waitMs: asked };
}

/** Follows redirects to the same origin: a token never goes to another. */
async function follow(call: Call, { agent, signal }: Trip): Promise<RawAnswer> {
  let url = call.url;
  for (let hops = 0; ; hops += 1) {
    const { method, headers, body } = call;
    const raw = await send(url, { dispatcher: agent, method, headers, body, signal });
    const { location } = plainHeaders(raw.headers);
    if (!redirects.has(raw.statusCode) || location === undefined) return raw;
    drop(raw.body);
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : null;
    if (next === null || next.origin !== url.origin || method !== 'GET' || hops >= mostRedirects) {
      const to = next === null || next.origin === url.origin ? 'somewhere' : next.origin;
      throw new BodyError(`${call.what} leads on to ${to}, and is not followed there with a token.`, {
        code: 'leads-elsewhere',
        passes: false,
      });
    }
    url = next;
  }
}

function failureOf(error: unknown, call: Call, ended: AbortSignal): Failure {
  if (error instanceof ApiError) return { error, again: 'never', waitMs: null };
  if (error instanceof BodyError)
    return { error: error.api, again: error.passes ? 'soon' : 'never', waitMs: null, isLost: error.isLost };
  if (ended.aborted) {
    const late = new ApiError(`${call.what} was not answered in time.`, { code: 'not-reached', status: null });
    return { error: late, again: 'soon', waitMs: null, isLost: true };
  }
  const known = networkError(call.url.host, error);
  return { error: known.error, again: known.passes ? 'soon' : 'never', waitMs: null, isLost: known.isLost };
}

/** The signal that ends one try: an interrupt, its time, or what is left of `--max-time`. */
function endOf({ signal, totalMs: longest = totalMs, deadline, clock }: HttpSettings) {
  const ends = new AbortController();
  const left = deadline === null ? longest : Math.min(longest, Math.max(0, deadline - clock.now()));
  const end = () => ends.abort();
  const timer = setTimeout(end, left);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  return {
    signal: ends.signal,
    clear() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    },
  };
}

function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}

function loosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { ApiError } from '../../errors.ts';
import type { HttpClient, HttpOptions } from '../http.ts';
import { statusError } from '../http-errors.ts';
import { type Fields, isObject, objectOf, textOf } from '../loose.ts';

/** A refusal with the name Bluesky gives it. */
export class XrpcError extends ApiError {
  /** A short word without spaces, such as `ExpiredToken`. Source: atproto.com/specs/xrpc, Error Responses. */
  readonly refusal: string | null;

  constructor(words: ApiError, refusal: string | null, gone = false) {
    const hint = words.hint === null ? {} : { hint: words.hint };
    super(words.message, { code: words.code, status: words.status, gone, ...hint });
    this.refusal = refusal;
  }
}

/** Refusals of tokens and of what is not there come with these: the name in the answer tells them apart. */
const refusals = [400, 401];

/** One call; `url` holds no secret. Throws an `XrpcError` for a refusal, an `ApiError` for anything else. */
export async function callXrpc(http: HttpClient, url: string, options: HttpOptions): Promise<Fields> {
  const { status, body } = await http.json(url, { ...options, accept: refusals });
  if (status >= 400) throw refused(status, nameIn(body), url);
  if (isObject(body)) return body;
  throw notUnderstood(methodIn(url));
}

function nameIn(body: unknown): string | null {
  const name = textOf(objectOf(body)?.error);
  return name !== null && /^[A-Za-z]{1,80}$/.test(name) ? name : null;
}

/** What is told in place of the status where the name says more. */
const told: Readonly<Record<string, { readonly code: string; readonly message: string; readonly hint: string }>> = {
  AccountTakedown: {
    code: 'account-suspended',
    message: 'Bluesky has taken this account down, and gives nothing while that lasts.',
    hint: 'What was read before is in the cache. Your repository may still be had: see xhealth sources bluesky.',
  },
  AccountDeactivated: {
    code: 'account-inactive',
    message: 'This account is deactivated, and Bluesky gives nothing while that lasts.',
    hint: 'Log in once in the app to make it active again.',
  },
  AuthFactorTokenRequired: {
    code: 'main-password',
    message: 'That is the password of the account itself, for which Bluesky asks for a code as well.',
    hint: 'Make an app password for xhealth: Settings → Privacy and security → App passwords.',
  },
};

function refused(status: number, name: string | null, url: string): XrpcError {
  const words = name === null ? undefined : told[name];
  if (words === undefined) return new XrpcError(statusError(status, methodIn(url), name), name);
  return new XrpcError(new ApiError(words.message, { code: words.code, hint: words.hint, status }), name);
}

/** `app.bsky.feed.getPosts` of an address that ends in it. */
function methodIn(url: string): string {
  return /\/xrpc\/([\w.]+)/.exec(url)?.[1] ?? 'the call';
}

/** Whether an access token is no longer taken: Bluesky says so with 400 as well as with 401. */
export function isTokenRefused(error: unknown): boolean {
  if (!(error instanceof XrpcError)) return false;
  const { refusal, status } = error;
  if (refusal === 'ExpiredToken' || refusal === 'InvalidToken') return true;
  return status === 401 && refusal !== 'AccountTakedown' && refusal !== 'AccountDeactivated';
}

/** For a post that is asked for by its address: that it is not there ends its feed alone. */
export function asGone(error: unknown): unknown {
  if (!(error instanceof XrpcError) || error.refusal !== 'NotFound') return error;
  return new XrpcError(error, error.refusal, true);
}

/** An answer of 200 that holds nothing of what was asked for. */
export function notUnderstood(method: string): ApiError {
  return new ApiError(`Bluesky answered ${method} with something that is not its answer.`, {
    code: 'api-unexpected',
    hint: 'Is the address of --server that of a Bluesky service? Else try again later.',
    status: 200,
  });
}

/** The error of a login that was refused. `isOwnServer`: the user named the server. */
export function loginRefused(error: unknown, identifier: string, isOwnServer: boolean): unknown {
  if (!(error instanceof XrpcError) || error.status !== 401 || told[error.refusal ?? ''] !== undefined) return error;
  const elsewhere = isOwnServer ? '' : ' If the account lives on a server of its own, name that with --server.';
  return new ApiError(`Bluesky does not take this app password for ${identifier}.`, {
    code: 'login-refused',
    hint: `Make a new one: Settings → Privacy and security → App passwords.${elsewhere}`,
    status: error.status,
  });
}

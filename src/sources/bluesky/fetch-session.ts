import { ApiError } from '../../errors.ts';
import type { ConnectRequest } from '../feed.ts';
import { type Fields, objectOf, textOf } from '../loose.ts';
import { readKept, type SessionState, tokenOf, writeKept } from './fetch-kept-session.ts';
import { pdsOf } from './fetch-place.ts';
import type { Login } from './fetch-secret.ts';
import { callXrpc, isTokenRefused, loginRefused, notUnderstood } from './fetch-xrpc.ts';
import { didOf, handleOf } from './names.ts';

/** One value of a query, or several of one name. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A login that lasts: the tokens are renewed where they have expired. */
export interface Session {
  readonly did: string;
  readonly handle: string | null;
  /** What the access token may do, as the server wrote it there; `null` where it cannot be read. */
  scope(): string | null;
  /** Asks for `app.bsky.…`. A `null` among the parameters is left out. Throws an `ApiError`. */
  get(method: string, params: Params): Promise<Fields>;
}

/** Where a session is opened, and by whom. */
interface Entry {
  readonly request: ConnectRequest;
  readonly login: Login;
  /** The service that logs in, without a `/` at its end. */
  readonly service: string;
}

/**
 * Logs in, or goes on with the session of the last run: Bluesky lets an account log in some hundred times a day and no more.
 * An access token lives for some hours; a refused one is renewed once, by its refresh token or else by the password.
 */
export async function openSession(entry: Entry): Promise<Session> {
  let state = (await readKept(entry.request.session, entry.service, entry.login)) ?? (await logIn(entry));
  const { did, handle } = state;
  const ask = (method: string, query: string): Promise<Fields> => {
    const headers = { authorization: `Bearer ${state.accessJwt}` };
    return callXrpc(entry.request.http, `${state.pds}/xrpc/${method}${query}`, { headers });
  };
  const get = async (method: string, params: Params): Promise<Fields> => {
    const query = queryOf(params);
    try {
      return await ask(method, query);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
    }
    state = await renew(entry, state);
    if (state.did !== did) throw handedOn();
    return ask(method, query);
  };
  return { did, handle, scope: () => scopeOf(state.accessJwt), get };
}

async function logIn(entry: Entry): Promise<SessionState> {
  const { request, login, service } = entry;
  const { identifier, password } = login;
  const method = 'com.atproto.server.createSession';
  const answer = await callXrpc(request.http, `${service}/xrpc/${method}`, { body: { identifier, password } }).catch(
    (error: unknown) => Promise.reject(loginRefused(error, identifier, request.server !== null)),
  );
  return keep(entry, stateOf(answer, service, method));
}

/** New tokens for old ones; where the old ones are of no use any more, by the password. */
async function renew(entry: Entry, state: SessionState): Promise<SessionState> {
  const method = 'com.atproto.server.refreshSession';
  const headers = { authorization: `Bearer ${state.refreshJwt}` };
  try {
    const url = `${state.pds}/xrpc/${method}`;
    const answer = await callXrpc(entry.request.http, url, { headers, method: 'POST' });
    const renewed = stateOf(answer, state.pds, method);
    if (renewed.did === state.did) return await keep(entry, renewed);
  } catch (error) {
    if (!isTokenRefused(error)) throw error;
  }
  await entry.request.session?.write(null);
  return logIn(entry);
}

async function keep(entry: Entry, state: SessionState): Promise<SessionState> {
  await writeKept(entry.request.session, state, entry);
  return state;
}

function stateOf(answer: Fields, asked: string, method: string): SessionState {
  const did = didOf(answer.did);
  const accessJwt = tokenOf(answer.accessJwt);
  const refreshJwt = tokenOf(answer.refreshJwt);
  if (did === null || accessJwt === null || refreshJwt === null) throw notUnderstood(method);
  if (answer.active === false) throw inactive(textOf(answer.status));
  return { did, handle: handleOf(answer.handle), pds: pdsOf(answer.didDoc, asked), accessJwt, refreshJwt };
}

function inactive(status: string | null): ApiError {
  const why = status !== null && /^[a-z-]{1,40}$/.test(status) ? ` (it says: ${status})` : '';
  return new ApiError(`The account is not active on its server${why}, which gives nothing while that lasts.`, {
    code: 'account-inactive',
    hint: 'What was read before is in the cache. Log in once in the app to see what is the matter.',
    status: null,
  });
}

function handedOn(): ApiError {
  return new ApiError('The handle belongs to another account now.', {
    code: 'other-account',
    hint: 'Name the account you mean by its DID.',
    status: null,
  });
}

/** The scope an access token names. The token is not checked: its server does that. */
function scopeOf(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return textOf(objectOf(claims)?.scope);
  } catch {
    return null;
  }
}

function queryOf(params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === null) continue;
    for (const each of typeof value === 'object' ? value : [value]) query.append(name, String(each));
  }
  return `?${query}`;
}

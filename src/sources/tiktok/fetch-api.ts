import { ApiError } from '../../errors.ts';
import type { ConnectRequest } from '../feed.ts';
import { statusError } from '../http-errors.ts';
import { type Fields, isObject, objectOf, textOf } from '../loose.ts';

/** TikTok's Display API, entered with a token. */
export interface TiktokApi {
  /** One call; gives the answer whole. Throws an `ApiError`, with the code `no-scope` where the token lacks a scope. */
  call(path: string, fields: readonly string[], body?: Fields): Promise<Fields>;
}

/** Statuses with which TikTok refuses: what it means stands in the answer. */
const refusals = [400, 401, 403, 404];

export function tiktokApiOf(server: string, { http, secret }: Pick<ConnectRequest, 'http' | 'secret'>): TiktokApi {
  const headers = { authorization: `Bearer ${secret}` };
  return {
    async call(path, fields, body) {
      const url = `${server}${path}?fields=${fields.join(',')}`;
      const sent = body === undefined ? {} : { body };
      const answer = await http.json(url, { headers, accept: refusals, lossless: true, ...sent });
      const code = textOf(objectOf(objectOf(answer.body)?.error)?.code);
      if (code !== null && code !== 'ok') throw refused(code, answer.status, path);
      if (answer.status === 404) throw notUnderstood(path);
      if (answer.status >= 400) throw statusError(answer.status, path, null);
      if (isObject(answer.body) && isObject(answer.body.data)) return answer.body;
      throw notUnderstood(path);
    },
  };
}

/** TikTok says what is wrong by a word, with a status of 200 too. Source: developers.tiktok.com, API v2 error handling. */
function refused(code: string, status: number, path: string): ApiError {
  if (code === 'access_token_invalid' || code === 'access_token_expired') {
    return new ApiError('TikTok does not take this token: it has ended, was withdrawn or is none.', {
      code: 'token-refused',
      status: 401,
      hint: 'A token lasts 24 hours. Renew it with the refresh token of your app, and put it where the old one was.',
    });
  }
  if (code === 'scope_not_authorized' || code === 'scope_permission_missed') {
    return noScope(path);
  }
  if (code === 'rate_limit_exceeded') {
    return new ApiError('TikTok takes no more calls for now.', {
      code: 'limit-far',
      status: 429,
      hint: 'Run the same command again later: it goes on from where it stopped.',
    });
  }
  const word = /^[a-z_]{1,60}$/.test(code) ? code : null;
  if (code === 'internal_error') return statusError(500, path, word);
  // Nothing asked for here can be gone by itself.
  return statusError(status >= 400 && status !== 404 ? status : 400, path, word);
}

export function noScope(path: string): ApiError {
  return new ApiError(`The token may not ask ${path}: a scope is missing.`, {
    code: 'no-scope',
    status: 403,
    hint: 'Wanted are user.info.basic, user.info.profile, user.info.stats and video.list.',
  });
}

export function notUnderstood(path: string): ApiError {
  return new ApiError(`TikTok answered ${path} with something that is not an answer of its API.`, {
    code: 'api-unexpected',
    hint: 'Is the address of --server that of the TikTok API? Else try again later.',
    status: 200,
  });
}

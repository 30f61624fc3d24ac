import { ApiError } from '../../errors.ts';
import type { ConnectRequest } from '../feed.ts';
import type { HttpAnswer } from '../http.ts';
import { statusError } from '../http-errors.ts';
import { errorWordsOf } from '../http-words.ts';
import { type Fields, isObject, objectsOf, textOf } from '../loose.ts';
import { type Asking, askings, type Params } from './fetch-fields.ts';
import { worstOfCall } from './fetch-prices.ts';

/** X's API, entered with a token. */
export interface XApi {
  readonly server: string;
  /** One call; `wants`: the parameters that name what is wanted, in the words X takes. Throws an `ApiError` for a refusal. */
  get(path: string, params: Params, wants?: keyof Asking): Promise<Fields>;
  /** One call whose refusal is an answer. */
  ask(path: string, params: Params, accept: readonly number[]): Promise<HttpAnswer>;
}

/** Statuses with which X refuses: what it means stands in the answer. */
const refusals = [400, 402, 403];

export function xApiOf(
  server: string,
  { http, secret, purse }: Pick<ConnectRequest, 'http' | 'secret' | 'purse'>,
): XApi {
  const headers = { authorization: `Bearer ${secret}` };
  let turn = 0;

  function ask(path: string, params: Params, accept: readonly number[]): Promise<HttpAnswer> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(params)) if (value !== null) query.set(name, value);
    const url = `${server}${path}${query.size === 0 ? '' : `?${query}`}`;
    const worst = worstOfCall(path, params, 'expansions' in params);
    const charge = {
      lost: () => purse.paid(worst),
      again: () => purse.ask(worst, 'Asking again for an answer that was lost on its way'),
    };
    return http.json(url, { headers, accept, lossless: true, charge });
  }

  async function answerTo(path: string, params: Params, wants: keyof Asking | null): Promise<HttpAnswer> {
    for (;;) {
      const asked = turn;
      const names = wants === null ? {} : (askings[asked] ?? askings[0])[wants];
      const answer = await ask(path, { ...params, ...names }, refusals);
      if (wants === null || answer.status !== 400 || !isAboutNames(answer.body)) return answer;
      if (asked >= askings.length - 1) return answer;
      // Another call may have moved on meanwhile.
      turn = Math.max(turn, asked + 1);
    }
  }

  return {
    server,
    ask,
    async get(path, params, wants) {
      const { status, body } = await answerTo(path, params, wants ?? null);
      if (status >= 400) throw refused({ status, body, what: `${server}${path}`, secret });
      if (isAnswer(body)) return body;
      throw notUnderstood(path);
    },
  };
}

/** Whether a refusal says that a name of a field is not known, rather than a cursor or an id. */
function isAboutNames(body: unknown): boolean {
  if (!isObject(body)) return false;
  return objectsOf(body.errors).some(({ parameters, message }) => {
    const named = isObject(parameters) ? Object.keys(parameters).join(' ') : '';
    return /\b(?:tweet\.fields|post\.fields|user\.fields|expansions)\b/.test(`${named} ${textOf(message) ?? ''}`);
  });
}

/** Every answer has one of these: an empty list has its `meta` alone. */
function isAnswer(body: unknown): body is Fields {
  return isObject(body) && (isObject(body.meta) || Array.isArray(body.errors) || (body.data ?? null) !== null);
}

/** X does not document whether it is 402 or 403 that says that the credits are used up: its words are looked at too. */
const ofCredits = /\bcredits?\b|usage-capped|credits-depleted|spend(?:ing)?[ -](?:cap|limit)/i;

interface Refusal {
  readonly status: number;
  readonly body: unknown;
  /** The call as it may be shown. */
  readonly what: string;
  readonly secret: string;
}

function refused({ status, body, what, secret }: Refusal): ApiError {
  const words = errorWordsOf(body)?.replaceAll(secret, '(hidden)') ?? null;
  const said = isObject(body) ? [body.title, body.detail, body.type, body.reason].join(' ') : '';
  if (status === 402 || ofCredits.test(said)) {
    return new ApiError(`X gives no more: the credits or the spending limit of your app are used up (${status}).`, {
      code: 'payment-needed',
      status: 402,
      hint: 'Look at the credits of your developer account at X. What was read is kept, and the same command goes on from there.',
    });
  }
  return statusError(status, what, words);
}

export function notUnderstood(path: string): ApiError {
  return new ApiError(`X answered ${path} with something that is not an answer of its API.`, {
    code: 'api-unexpected',
    hint: 'Is the address of --server that of the X API? Else try again later.',
    status: 200,
  });
}

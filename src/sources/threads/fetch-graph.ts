import { ApiError } from '../../errors.ts';
import type { HttpAnswer, HttpClient } from '../http.ts';
import { statusError } from '../http-errors.ts';
import { countOf, type Fields, isObject, objectOf } from '../loose.ts';

/** What is asked of the Graph API: one name or `<id>/<edge>`. */
export interface Graph {
  /** Throws a `GraphError` for a refusal, an `ApiError` for anything else. */
  get(path: string, params: Readonly<Record<string, string | null>>): Promise<Fields>;
}

/** A refusal with Meta's number of it. */
export class GraphError extends ApiError {
  /** Source: developers.facebook.com/docs/graph-api/guides/error-handling. `null` where the answer has none. */
  readonly number: number | null;

  constructor(words: ApiError, number: number | null) {
    const hint = words.hint === null ? {} : { hint: words.hint };
    super(words.message, { code: words.code, status: words.status, gone: words.gone, ...hint });
    this.number = number;
  }

  /** The token lacks a scope for what was asked: 10, or 200 to 299. */
  get isForbidden(): boolean {
    return this.number === 10 || (this.number !== null && this.number >= 200 && this.number <= 299);
  }
}

/** Statuses with which Meta refuses: what it means stands in the answer. */
const refusals = [400, 401, 403, 404];

/** Too many calls, by app, by account, or by kind of call. */
const limits: ReadonlySet<number | null> = new Set([4, 17, 32, 613]);

/** A token that has ended, was withdrawn or is none. */
const tokenRefused = 190;

/** A parameter that is wrong: with this second number, of a thing that is not there or that the token may not see. */
const badParameter = 100;
const notThere = 33;

/** The version of the API that the fields asked for are of. */
const version = 'v1.0';

/**
 * Calls of one token. It goes in a header; a server that does not take it there gets it as the documentation has it, as a
 * parameter, which nothing that is shown holds.
 */
export function graphOf(
  server: string,
  { http, secret }: { readonly http: HttpClient; readonly secret: string },
): Graph {
  let place: Place | null = null;

  function ask(path: string, params: Readonly<Record<string, string | null>>, where: Place): Promise<HttpAnswer> {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(params)) if (value !== null) query.set(name, value);
    if (where === 'parameter') query.set('access_token', secret);
    const headers: Record<string, string> = where === 'header' ? { authorization: `Bearer ${secret}` } : {};
    return http.json(`${server}/${version}/${path}?${query}`, { headers, accept: refusals });
  }

  /** The first answer that is none of a refusal settles where the token goes. */
  async function answerTo(path: string, params: Readonly<Record<string, string | null>>): Promise<HttpAnswer> {
    if (place !== null) return ask(path, params, place);
    const answer = await ask(path, params, 'header');
    if (answer.status < 400) {
      place = 'header';
      return answer;
    }
    const second = await ask(path, params, 'parameter');
    if (second.status < 400) place = 'parameter';
    return second;
  }

  return {
    async get(path, params) {
      const { status, headers, body } = await answerTo(path, params);
      const isRefused = status >= 400 || (isObject(body) && isObject(body.error));
      if (isRefused) throw refused({ status, headers, body }, path);
      if (!isObject(body)) throw notUnderstood();
      return body;
    },
  };
}

/** Where a call carries the token. */
type Place = 'header' | 'parameter';

function refused({ status, body }: HttpAnswer, path: string): GraphError {
  const error = objectOf(objectOf(body)?.error);
  const number = countOf(error?.code);
  return new GraphError(wordsOf({ status, number, part: countOf(error?.error_subcode) }, path), number);
}

interface Refusal {
  readonly status: number;
  readonly number: number | null;
  readonly part: number | null;
}

function wordsOf({ status, number, part }: Refusal, path: string): ApiError {
  if (number === tokenRefused) {
    return new ApiError('Threads does not take this token: it has ended, was withdrawn or is none.', {
      code: 'token-refused',
      status,
      hint: 'A token lasts 60 days. Make a new one for your app at developers.facebook.com, and put it where the old one was.',
    });
  }
  if (limits.has(number)) {
    return new ApiError('Threads takes no more calls for now.', {
      code: 'limit-far',
      status,
      hint: 'Run the same command again in some hours: it goes on from where it stopped.',
    });
  }
  const isGone = number === badParameter && part === notThere;
  // Paths hold ids of posts alone.
  const words = statusError(status, path, number === null ? null : `error ${number}`);
  if (!isGone) return words;
  return new ApiError('A post is no longer on Threads.', { code: 'post-gone', status, gone: true });
}

/** An answer of 200 that holds nothing of what was asked for. */
export function notUnderstood(): ApiError {
  return new ApiError('Threads answered with something that is not an answer of its API.', {
    code: 'api-unexpected',
    hint: 'Is the address of --server that of the Threads API? Else try again later.',
    status: 200,
  });
}

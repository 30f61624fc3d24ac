import { isObject, listOf, textOf } from './loose.ts';

/** Longer words of a platform are cut. */
const longest = 200;

/** What stands in place of a secret. */
const hidden = '(hidden)';

/** Shorter strings are no secrets, and hiding them would garble every sentence. */
const shortestSecret = 8;

/** Knows the secrets that calls have carried, and takes them out of what is shown. */
export interface Secrets {
  /** Takes note of what a call carries: headers that identify, parameters that do, strings of a body. */
  learn(url: URL, headers: Readonly<Record<string, string>>, body: unknown): void;
  /** The text without any of them. */
  hide(text: string): string;
}

const secretHeaders = ['authorization', 'cookie', 'x-api-key'];
const secretParameters = /token|secret|password|code|key|signature/i;

export function secrets(): Secrets {
  const known = new Set<string>();
  function add(value: unknown): void {
    if (typeof value !== 'string') return;
    const bare = value.replace(/^(?:Bearer|Basic|DPoP)\s+/i, '');
    if (bare.length >= shortestSecret) known.add(bare);
  }
  return {
    learn(url, headers, body) {
      for (const name of secretHeaders) add(headers[name]);
      const named = [...url.searchParams, ...(isObject(body) ? Object.entries(body) : [])];
      for (const [name, value] of named) if (secretParameters.test(name)) add(value);
    },
    hide(text) {
      let shown = text;
      for (const secret of known) {
        shown = shown.replaceAll(secret, hidden).replaceAll(encodeURIComponent(secret), hidden);
      }
      return shown;
    },
  };
}

/** What a platform says of an error in its answer, in one line; `null` where it says nothing that can be shown. */
export function errorWordsOf(body: unknown): string | null {
  const words = candidate(body);
  if (words === null) return null;
  const line = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line === '' ? null : line.length > longest ? `${line.slice(0, longest)}…` : line;
}

/** The fields in which the platforms put it, the more telling first. */
const fields = ['error_description', 'detail', 'message', 'error_user_msg', 'title', 'error'];

function candidate(body: unknown): string | null {
  if (!isObject(body)) return null;
  for (const field of fields) {
    const found = textOf(body[field]);
    if (found !== null && found.trim() !== '') return found;
  }
  return candidate(body.error) ?? candidate(listOf(body.errors)[0]);
}

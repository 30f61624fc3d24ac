import type { ConnectRequest } from '../feed.ts';
import type { HttpAnswer } from '../http.ts';

/** A server's API, entered with the token. */
export interface Api {
  /** Its origin. */
  readonly server: string;
  /** One call; `accept`: statuses that come back rather than throw. */
  get(path: string, accept?: readonly number[]): Promise<HttpAnswer>;
}

export function apiOf(server: string, { http, secret }: Pick<ConnectRequest, 'http' | 'secret'>): Api {
  const headers = { authorization: `Bearer ${secret}` };
  return { server, get: (path, accept = []) => http.json(`${server}${path}`, { headers, accept }) };
}

/**
 * The `max_id` of the next page by the `Link` header; `null`: there is none; `undefined`: no such header. The number alone is
 * taken: a header that leads to another host would take the token there.
 */
export function nextOf(headers: Readonly<Record<string, string>>): string | null | undefined {
  const { link } = headers;
  if (link === undefined) return undefined;
  const target = /<([^<>]{1,2000})>\s*;[^,<]{0,200}?rel\s*=\s*"?next"?/i.exec(link)?.[1];
  const id = target === undefined ? null : /[?&]max_id=([^&#\s]{1,200})/.exec(target)?.[1];
  return id === undefined || id === null ? null : decoded(id);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

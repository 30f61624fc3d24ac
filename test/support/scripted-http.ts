import type { ConnectRequest, FeedPage, Known, PageRequest, SessionKeeper } from '../../src/sources/feed.ts';
import type { HttpClient, HttpOptions } from '../../src/sources/http.ts';
import { statusError } from '../../src/sources/http-errors.ts';

export interface ScriptedCall {
  readonly url: URL;
  /** Last part of the path. */
  readonly name: string;
  readonly options: HttpOptions;
}

/** What a script answers with: a body of 200, or with another status. */
export type Script = (call: ScriptedCall) => unknown;

const refused = Symbol('refused');

export function refuse(status: number, body: unknown) {
  return { [refused]: true, status, body };
}

/** A client whose answers a test writes; statuses that are not accepted throw as those of the real one do. */
export function scriptedHttp(script: Script): HttpClient & { readonly calls: ScriptedCall[] } {
  const calls: ScriptedCall[] = [];
  return {
    calls,
    json(address, options = {}) {
      const url = new URL(address);
      const call = { url, name: url.pathname.split('/').at(-1) ?? '', options };
      calls.push(call);
      const answer = script(call);
      if (!isRefusal(answer)) return Promise.resolve({ status: 200, headers: {}, body: answer });
      const { status, body } = answer;
      if (options.accept?.includes(status) === true) return Promise.resolve({ status, headers: {}, body });
      return Promise.reject(statusError(status, `${url.origin}${url.pathname}`, null));
    },
  };
}

function isRefusal(answer: unknown): answer is ReturnType<typeof refuse> {
  return typeof answer === 'object' && answer !== null && refused in answer;
}

export const clock = '2026-11-20T12:00:00.000Z';

export function connectRequest(http: HttpClient, part: Partial<ConnectRequest> = {}): ConnectRequest {
  return {
    account: null,
    server: null,
    secret: 'secret-of-a-test',
    session: null,
    http,
    allAuthors: false,
    now: () => clock,
    purse: { ask: () => undefined, paid: () => undefined },
    ...part,
  };
}

export function knowing(part: Partial<Known> = {}): Known {
  const none = () => Promise.resolve([]);
  return { ownPosts: none, flaggedAuthors: none, unknownAuthors: none, ...part };
}

/** A keeper in memory, with all that was ever written to it. */
export function memoryKeeper(): SessionKeeper & { readonly written: (string | null)[] } {
  const written: (string | null)[] = [];
  return {
    written,
    read: () => Promise.resolve(written.at(-1) ?? null),
    write: (text) => {
      written.push(text);
      return Promise.resolve();
    },
  };
}

export const fromTheTop: PageRequest = { cursor: null, head: null, most: null };

/** All pages of a feed to its end, or until one says that the rest is known. */
export async function readThrough(
  feed: { page(request: PageRequest): Promise<FeedPage> },
  head: string | null = null,
): Promise<readonly FeedPage[]> {
  const pages: FeedPage[] = [];
  for (let cursor: string | null = null; pages.length < 1000; ) {
    const page = await feed.page({ cursor, head, most: null });
    pages.push(page);
    cursor = page.next;
    if (cursor === null || page.reached) break;
  }
  return pages;
}

export async function all<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

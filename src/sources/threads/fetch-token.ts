import { ApiError } from '../../errors.ts';
import type { Permission } from '../feed.ts';
import { countOf, objectOf, stringsOf } from '../loose.ts';
import type { Graph } from './fetch-graph.ts';

/** What Threads tells of a token. */
export interface TokenFacts {
  /** `null`: it did not tell. */
  readonly scopes: ReadonlySet<string> | null;
  /** ISO 8601 UTC; `null`: it did not tell, or there is no end. */
  readonly expiresAt: string | null;
}

/**
 * Asks what the token may do and until when. Source: developers.facebook.com/docs/threads, Debug Access Tokens. Whatever
 * comes of it, the token is the same: where it cannot be asked, both stay unknown.
 */
export async function tokenFacts(graph: Graph, token: string): Promise<TokenFacts> {
  try {
    const data = objectOf((await graph.get('debug_token', { input_token: token })).data);
    const ends = countOf(data?.expires_at);
    return {
      scopes: Array.isArray(data?.scopes) ? new Set(stringsOf(data.scopes)) : null,
      expiresAt: ends === null || ends === 0 || ends > 4e9 ? null : new Date(ends * 1000).toISOString(),
    };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === null) throw error;
    return { scopes: null, expiresAt: null };
  }
}

/** What is read, and the scope that it takes. */
const rights = [
  ['read your profile and your threads', 'threads_basic'],
  ['read replies to them', 'threads_read_replies'],
  ['read where you are mentioned', 'threads_manage_mentions'],
  ['read their views and other counts', 'threads_manage_insights'],
] as const;

const writing = ['threads_content_publish', 'threads_manage_replies'];

export function permissionsOf({ scopes }: TokenFacts): readonly Permission[] {
  const reading = rights.map(([what, scope]) => {
    const allowed = scopes === null ? null : scopes.has(scope);
    return { what, allowed, detail: allowed === true ? null : `the scope is ${scope}` };
  });
  const writes = scopes === null ? null : writing.some((scope) => scopes.has(scope));
  const detail = writes === false ? null : 'xhealth never does: a token without this is safer';
  return [...reading, { what: 'write, or hide replies, in your name', allowed: writes, detail }];
}

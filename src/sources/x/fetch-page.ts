import { ApiError } from '../../errors.ts';
import { type Feed, type FeedPage, type Known, newestKey } from '../feed.ts';
import { type Fields, listOf, objectOf, objectsOf, textOf } from '../loose.ts';
import { xApiV2 } from './api-v2.ts';
import type { XApi } from './fetch-api.ts';
import { costOf, worstOfPosts } from './fetch-prices.ts';
import { idOf } from './id.ts';

/** What feeds are read with. */
export interface FeedsOf {
  readonly api: XApi;
  readonly id: string;
  readonly handle: string;
  readonly known: Known;
  /** Clock, ISO 8601 UTC. */
  readonly now: () => string;
  /** Accounts, and posts that others point at, come beside posts; profiles of all authors are asked for. */
  readonly allAuthors: boolean;
}

/** The most posts, or ids of posts and of accounts, that a call takes or gives. */
export const pageSize = 100;

/** How far back X's recent search goes, in milliseconds. */
export const searchReach = 7 * 86_400_000;

/** `x-api-v2` reads all answers, whatever was asked. */
export function feed(
  name: string,
  what: string,
  rest: Pick<Feed, 'version' | 'worstCost' | 'wholeCost' | 'page'>,
): Feed {
  return { name, what, format: xApiV2, ...rest };
}

/** Posts with all they point at can cost eleven times as much: in smaller pages `--max-cost` is met more closely. */
const expandedSize = 25;

/** What a page of posts costs at most, US dollars. */
export function worstOfPage({ allAuthors }: Pick<FeedsOf, 'allAuthors'>): number {
  return worstOfPosts(allAuthors ? expandedSize : pageSize, allAuthors);
}

/** How many posts to ask for: X refuses fewer than `least`. */
export function sizeOf(most: number | null, least: number, isExpanded: boolean): number {
  const largest = isExpanded ? expandedSize : pageSize;
  return Math.max(least, Math.min(largest, most ?? largest));
}

/** An answer as a page; its cursor is X's token. Items may be missing, and the page still not the last. */
export function pageOf(answer: Fields): FeedPage {
  const rows = listOf(answer.data);
  return {
    answer,
    items: rows.length,
    cost: costOf(answer),
    newest: newestKey(idsOf(answer)),
    next: tokenOf(answer),
    reached: false,
    gap: null,
  };
}

/** Ids of its rows, which are posts or accounts. */
export function idsOf(answer: Fields): readonly string[] {
  return objectsOf(answer.data).flatMap(({ id }) => idOf(id) ?? []);
}

function tokenOf(answer: Fields): string | null {
  const token = textOf(objectOf(answer.meta)?.next_token);
  return token === '' ? null : token;
}

/** Whether an answer of 200 says that what it was asked about is not there, or not for this token. */
export function isRefusedWhole(answer: Fields): boolean {
  return listOf(answer.errors).length > 0 && objectOf(answer.meta) === null && (answer.data ?? null) === null;
}

/** What is told then. `gone`: it costs this feed alone, and is no failure. */
export function refusedWhole(answer: Fields, what: string, gone: boolean): ApiError {
  const said = stateOfError(objectsOf(answer.errors)[0] ?? {});
  const why = said === null ? 'X says only that there is an error' : whyWords[said];
  return new ApiError(`X gives nothing of ${what}: ${why}.`, { code: 'not-found', status: 200, gone });
}

/** For what is never gone: that a list of the account is not found is a failure to be told, not the end of one feed. */
export function asFailure(error: unknown): never {
  if (!(error instanceof ApiError) || !error.gone) throw error;
  const hint = error.hint === null ? {} : { hint: error.hint };
  throw new ApiError(error.message, { code: error.code, status: error.status, ...hint });
}

const whyWords = {
  gone: 'it is not there',
  suspended: 'the account is suspended',
  private: 'it may not be seen with this token',
} as const;

/** What an error among an answer's says of the post or account it is about; `null` where that is not known. */
export function stateOfError({ title, detail, type }: Fields): 'gone' | 'suspended' | 'private' | null {
  const said = `${textOf(title) ?? ''} ${textOf(detail) ?? ''}`;
  // A suspended account stands under the type of things that are not there.
  if (/\bsuspended\b/i.test(said)) return 'suspended';
  const kind = textOf(type)?.split('/').at(-1);
  if (kind === 'not-authorized-for-resource' || /not authorized/i.test(said)) return 'private';
  return kind === 'resource-not-found' || /not found/i.test(said) ? 'gone' : null;
}

/** The post or account an error is about. */
export function idOfError({ resource_id, value }: Fields): string | null {
  return idOf(resource_id) ?? idOf(value);
}

import { type Fields, isObject, objectsOf } from '../loose.ts';
import { safeName } from '../safe-name.ts';
import type { RecordFormat } from '../source.ts';
import { holdsV2, v2Mapper } from './v2-page.ts';

/** Answers of X's API v2 saved as JSON, in the words of before and after August 2026. */
export const xApiV2: RecordFormat = {
  kind: 'x-api-v2',
  platform: 'x',
  channel: 'api',
  shape: 'json',
  recognises(record) {
    if (!isObject(record) || isObject(record.__twarc) || Array.isArray(record.matching_rules)) return false;
    return isPage(record) || (isPost(record) && hasWordsOfX(record));
  },
  whyNot: whyNoAnswer,
  holds: holdsV2,
  mapper: () => v2Mapper(),
};

/** In place of an answer the API says what went wrong: in the words of v2, or as a list of v1.1. */
function whyNoAnswer(record: unknown): string | null {
  if (!isObject(record) || record.data !== undefined) return null;
  const errors = objectsOf(record.errors);
  const said = [record, ...errors].find(isProblem)?.title ?? errors.find(isOldError)?.message;
  if (typeof said !== 'string') return null;
  const words = safeName(said.slice(0, longestWords));
  return `It holds an error of the API (${words}) and no posts: ask the API again and save its answer.`;
}

/** Longest words of an error that are repeated. */
const longestWords = 80;

function isProblem({ title, type }: Fields): boolean {
  if (typeof title !== 'string' || typeof type !== 'string') return false;
  return type === 'about:blank' || /^https:\/\/api\.(?:twitter|x)\.com\/2\/problems\//.test(type);
}

function isOldError({ code, message }: Fields): boolean {
  return typeof code === 'number' && typeof message === 'string';
}

function isPage(record: Readonly<Record<string, unknown>>): boolean {
  const meta = isObject(record.meta) ? record.meta : null;
  if (record.data === undefined) return meta?.result_count === 0;
  const first: unknown = Array.isArray(record.data) ? record.data[0] : record.data;
  if (!isObject(first)) return false;
  if (isPost(first)) return meta !== null || isObject(record.includes) || hasWordsOfX(first);
  return isUser(first) && (typeof meta?.result_count === 'number' || hasPostsIncluded(record.includes));
}

/** Other platforms answer with `id` and `text` too, but not with an id of digits beside X's own words. */
function isPost(item: Readonly<Record<string, unknown>>): boolean {
  return isId(item.id) && typeof item.text === 'string';
}

function hasWordsOfX(item: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(item.edit_history_tweet_ids) || Array.isArray(item.edit_history_post_ids)) return true;
  return isId(item.author_id) && isId(item.conversation_id);
}

function isUser(item: Readonly<Record<string, unknown>>): boolean {
  return isId(item.id) && typeof item.username === 'string' && typeof item.name === 'string';
}

function hasPostsIncluded(includes: unknown): boolean {
  return isObject(includes) && (Array.isArray(includes.tweets) || Array.isArray(includes.posts));
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,20}$/.test(value);
}

import { accountMemory, type RememberAccount } from '../account-memory.ts';
import { isObject } from '../loose.ts';
import { type Batch, type RecordFormat, skip } from '../source.ts';
import { isHidden, mapTweet, type TweetsInto } from './graphql-tweet.ts';
import { accountOfGraphqlUser } from './graphql-user.ts';

/** Answers of X nest about twenty deep; beyond these limits a file is not one of them. */
const depthLimit = 200;
const nodeLimit = 5_000_000;

/** Enough of the start of an answer to reach its first post or timeline. */
const nodesToRecognise = 3_000;

/** A timeline comes as instructions, which add entries, which may hold items each. */
const listsOfTimelines: ReadonlySet<string> = new Set(['instructions', 'entries', 'items', 'moduleItems']);

/** Saved answers of X's web client: a post with its replies, a search, a timeline, whatever stands around them. */
export const xGraphql: RecordFormat = {
  kind: 'x-graphql',
  platform: 'x',
  channel: 'capture',
  shape: 'json',
  recognises(record) {
    // Tools that wrap such answers, or put words of their own beside them, have formats of their own.
    if (!isObject(record) || ['nav_index', '__import_meta', 'screen_name'].some((key) => Object.hasOwn(record, key)))
      return false;
    let found = false;
    walk(record, nodesToRecognise, (node) => {
      found ||= isOfX(node);
      return !found;
    });
    return found;
  },
  holds: (path) => listsOfTimelines.has(path.at(-1) ?? '') && !path.includes('tweet_results'),
  mapper() {
    const remember = accountMemory();
    return {
      map(record, batch) {
        mapAnswer(record, batch, remember);
      },
    };
  },
};

function mapAnswer(answer: unknown, batch: Batch, remember: RememberAccount): void {
  if (typeof answer !== 'object' || answer === null) {
    skip(batch, 'bad-record');
    return;
  }
  const into: TweetsInto = { batch, remember, seenAt: null };
  let isKnown = false;
  const isWhole = walk(answer, nodeLimit, (node) => {
    isKnown ||= isOfX(node) || node.__typename === 'User';
    return visit(node, into);
  });
  if (!isWhole) skip(batch, 'too-large');
  else if (!isKnown) skip(batch, 'bad-record');
}

/** Whether a node is such as only answers of X have. */
function isOfX(node: Readonly<Record<string, unknown>>): boolean {
  return isPostSlot(node) || isPost(node) || isTimeline(node);
}

/** Maps a node that is a post, an advert or an account; tells whether to look inside it. */
function visit(node: Readonly<Record<string, unknown>>, into: TweetsInto): boolean {
  if (isPostSlot(node)) mapSlot(node, into);
  else if (isHidden(node.__typename) || isObject(node.tombstoneInfo)) skip(into.batch, 'hidden-by-platform');
  else if (isPost(node)) mapTweet(node, into);
  else {
    if (node.__typename === 'User') mapUser(node, into);
    if (Array.isArray(node.entries)) countBroken(node.entries, into);
    return true;
  }
  return false;
}

/** Places of a timeline that hold nothing that could be one. */
function countBroken(entries: readonly unknown[], { batch }: TweetsInto): void {
  const broken = entries.filter((entry) => !isObject(entry)).length;
  if (broken > 0) skip(batch, 'bad-record', broken);
}

/** The place of a post in a timeline; X leaves it empty where it withholds the post. */
function mapSlot(slot: Readonly<Record<string, unknown>>, into: TweetsInto): void {
  const results = isObject(slot.tweet_results) ? slot.tweet_results : {};
  if (isObject(slot.promotedMetadata)) skip(into.batch, 'advert');
  else if (results.result === undefined) skip(into.batch, 'hidden-by-platform');
  else mapTweet(results.result, into);
}

function mapUser(node: Readonly<Record<string, unknown>>, into: TweetsInto): void {
  const account = accountOfGraphqlUser(node, into.seenAt);
  if (account !== null) into.remember(account, into.batch);
}

function isPostSlot(node: Readonly<Record<string, unknown>>): boolean {
  return isObject(node.tweet_results);
}

function isPost(node: Readonly<Record<string, unknown>>): boolean {
  if (node.__typename === 'Tweet' || node.__typename === 'TweetWithVisibilityResults') return true;
  return isHidden(node.__typename) || (typeof node.rest_id === 'string' && isOldPost(node.legacy));
}

function isOldPost(legacy: unknown): boolean {
  return isObject(legacy) && typeof legacy.full_text === 'string';
}

function isTimeline(node: Readonly<Record<string, unknown>>): boolean {
  const first: unknown = Array.isArray(node.instructions) ? node.instructions[0] : undefined;
  return isObject(first) && typeof first.type === 'string' && first.type.startsWith('Timeline');
}

/**
 * Shows every object below `root` to `visit` in the order of the file, without recursion; `visit` tells whether to look
 * inside. `false` when the limits were met before the end.
 */
function walk(root: object, limit: number, visit: (node: Readonly<Record<string, unknown>>) => boolean): boolean {
  const pending: { readonly value: object; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let isWhole = true;
  for (let seen = 0; ; seen += 1) {
    const next = pending.pop();
    if (next === undefined) return isWhole;
    if (seen >= limit) return false;
    if (isObject(next.value) && !visit(next.value)) continue;
    if (next.depth >= depthLimit) isWhole = false;
    else pushChildren(next.value, next.depth + 1, pending);
  }
}

function pushChildren(value: object, depth: number, pending: { value: object; depth: number }[]): void {
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (typeof child === 'object' && child !== null) pending.push({ value: child, depth });
  }
}

import type { Account, Platform } from '../model/account.ts';
import type { Message, PostRecord } from '../model/post.ts';
import { type Batch, batchRows, batchSize, type InputFacts } from './source.ts';

/** UTF-16 units of a text that are kept. The longest posts a platform allows have 25,000 characters. */
const maxTextLength = 32_768;

/** UTF-16 units of text after which a batch is handed on, however few its rows are. */
const maxBatchText = 1024 * 1024;

const dayMs = 86_400_000;

/** The day on which a platform began, or a day before: nothing on it is older. TikTok has the videos of musical.ly. */
const began: Readonly<Record<Platform, string>> = {
  x: '2006-03-21',
  mastodon: '2016-03-16',
  bluesky: '2022-01-01',
  threads: '2023-07-05',
  tiktok: '2014-04-01',
  linkedin: '2003-05-05',
  instagram: '2010-07-16',
};

/** Without knowing when an input was made, a date from here on is still none. */
const farFuture = '2100';

/** What keeps the records of one input within bounds, and counts those that were not. */
export interface RecordLimits {
  /** Cuts overlong texts among what is new in the batch; whether the batch is full. */
  take(batch: Batch): boolean;
  /** Tells in the input's warnings what was found. */
  finish(): void;
}

/** Limits for the records of one input. */
export function recordLimits(platform: Platform, facts: InputFacts): RecordLimits {
  const oldest = began[platform];
  let current: Batch | null = null;
  let seen = { posts: 0, messages: 0, accounts: 0 };
  let volume = 0;
  let cuts = 0;
  let implausible = 0;

  function checkPost(record: PostRecord): PostRecord {
    const { post } = record;
    const { createdAt, text } = post;
    if (createdAt !== null && isImplausible(createdAt, oldest, record.seenAt ?? facts.takenAt)) implausible++;
    volume += text.length;
    if (text.length <= maxTextLength) return record;
    cuts++;
    return { ...record, post: { ...post, text: cutText(text) } };
  }

  function checkMessage(message: Message): Message {
    volume += message.text.length;
    if (message.text.length <= maxTextLength) return message;
    cuts++;
    return { ...message, text: cutText(message.text) };
  }

  function checkAccount(account: Account): Account {
    const { bio, displayName, location } = account;
    const longest = Math.max(bio?.length ?? 0, displayName?.length ?? 0, location?.length ?? 0);
    volume += longest;
    if (longest <= maxTextLength) return account;
    cuts++;
    return { ...account, bio: cutOrNull(bio), displayName: cutOrNull(displayName), location: cutOrNull(location) };
  }

  return {
    take(batch) {
      if (batch !== current) {
        current = batch;
        seen = { posts: 0, messages: 0, accounts: 0 };
        volume = 0;
      }
      replaceFrom(batch.posts, seen.posts, checkPost);
      replaceFrom(batch.messages, seen.messages, checkMessage);
      replaceFrom(batch.accounts, seen.accounts, checkAccount);
      seen.posts = batch.posts.length;
      seen.messages = batch.messages.length;
      seen.accounts = batch.accounts.length;
      return volume >= maxBatchText || batchRows(batch) >= batchSize;
    },
    finish() {
      if (cuts > 0) facts.warnings.push(textCut(cuts));
      if (implausible > 0) facts.warnings.push(implausibleDates(implausible, oldest));
    },
  };
}

function replaceFrom<T>(list: T[], from: number, check: (item: T) => T): void {
  for (let index = from; index < list.length; index++) {
    const item = list[index] as T;
    const checked = check(item);
    if (checked !== item) list[index] = checked;
  }
}

/** Times are ISO 8601 in UTC: years beyond four digits start with a sign, which sorts before every digit. */
function isImplausible(createdAt: string, oldest: string, asOf: string | null): boolean {
  if (createdAt < oldest || createdAt >= farFuture) return true;
  if (asOf === null || createdAt <= asOf) return false;
  return Date.parse(createdAt) > Date.parse(asOf) + dayMs;
}

function cutOrNull(text: string | null): string | null {
  return text === null || text.length <= maxTextLength ? text : cutText(text);
}

/** The start of a text, no character halved; a copy, since a slice would keep the whole text in memory. */
function cutText(text: string): string {
  const unit = text.charCodeAt(maxTextLength - 1);
  const halves = unit >= 0xd800 && unit <= 0xdbff;
  const start = text.slice(0, halves ? maxTextLength - 1 : maxTextLength);
  return Buffer.from(start.toWellFormed()).toString();
}

function textCut(count: number) {
  const records = count === 1 ? '1 record holds' : `${count} records hold`;
  const limit = maxTextLength.toLocaleString('en');
  return {
    code: 'text-cut',
    text: `${records} a text longer than ${limit} characters, as no platform allows; its start was kept.`,
    path: null,
  };
}

function implausibleDates(count: number, oldest: string) {
  const posts = count === 1 ? '1 post has' : `${count} posts have`;
  return {
    code: 'implausible-dates',
    text: `${posts} a date that cannot be: before the platform began (${oldest}) or after the input was made. Leave them out with --since and --until.`,
    path: null,
  };
}

import type { AccountRef } from '../../model/account.ts';
import { accountMemory } from '../account-memory.ts';
import { type Fields, isObject, objectOf } from '../loose.ts';
import { type Batch, type InputFacts, type RecordFormat, type RecordMapper, skip } from '../source.ts';
import { accountOfItem, accountOfProfile, isApiPost, isApiProfile, recordOfItem } from './api-item.ts';

/** Answers of the Threads API saved as JSON: own threads and replies, conversations, mentions, the own profile. */
export const threadsApi: RecordFormat = {
  kind: 'threads-api',
  platform: 'threads',
  channel: 'api',
  shape: 'json',
  recognises: (record) => {
    if (isApiPost(record) || isApiProfile(record)) return true;
    return isObject(record) && Array.isArray(record.data) && record.data.some(isApiPost);
  },
  holds: ([name, ...deeper]) => name === 'data' && deeper.length === 0,
  mapper: (_, facts) => answerMapper(facts),
};

function answerMapper(facts: InputFacts): RecordMapper {
  const remember = accountMemory();
  const own = new Set<string>();
  const authors = new Set<string>();
  let replies = 0;
  let roots = 0;

  function takeItem(value: unknown, batch: Batch): void {
    const item = objectOf(value);
    const record = item === null || !isApiPost(item) ? null : recordOfItem(item, facts.owner, 'record');
    if (item === null || record === null) {
      skip(batch, 'bad-record');
      return;
    }
    batch.posts.push(record);
    takeQuoted(item, batch);
    const { author } = record.post;
    const account = accountOfItem(item, author);
    if (account !== null) remember(account, batch);
    const key = author.handle ?? author.id ?? '';
    keepTwo(authors, key);
    if (item.is_reply_owned_by_me === true) keepTwo(own, key);
    else if (record.post.inReplyTo !== null) replies += 1;
    else roots += 1;
  }

  function takeQuoted(item: Fields, batch: Batch): void {
    for (const part of [item.quoted_post, item.reposted_post]) {
      const quoted = objectOf(part);
      if (typeof quoted?.text !== 'string') continue;
      const record = recordOfItem(quoted, facts.owner, 'context');
      if (record !== null) batch.posts.push(record);
    }
  }

  return {
    map(record, batch) {
      if (isApiProfile(record)) remember(accountOfProfile(record), batch);
      else if (isObject(record) && Array.isArray(record.data)) for (const item of record.data) takeItem(item, batch);
      else takeItem(record, batch);
    },
    finish(_, result) {
      result.stated = refOf(own) ?? refOf(authors);
      // What is fetched comes after the own threads; a saved answer can be all there is.
      if (facts.owner === null && roots === 0) warnOfReplies(replies, result);
    },
  };
}

/** A reply names the number of what it answers, never whose that is. */
function warnOfReplies(count: number, facts: InputFacts): void {
  if (count === 0) return;
  const [what, they] = count === 1 ? ['1 reply', 'it counts'] : [`${count} replies`, 'they count'];
  facts.warnings.push({
    code: 'replies-alone',
    text: `It holds ${what} of others and no thread: ${they} as received only where the name of the account is in the text, or another input holds its own threads. Save /me/threads as well.`,
    path: null,
  });
}

/** Two are enough to know that there is more than one. */
function keepTwo(set: Set<string>, key: string): void {
  if (set.size < 2) set.add(key);
}

/** The one account that a page of own posts, or the own replies of a conversation, are of. */
function refOf(handles: ReadonlySet<string>): AccountRef | null {
  const [handle, second] = handles;
  if (handle === undefined || second !== undefined || handle.startsWith('unnamed/')) return null;
  return { id: null, handle };
}

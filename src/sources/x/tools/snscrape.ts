import { accountMemory } from '../../account-memory.ts';
import { type Fields, isObject } from '../../loose.ts';
import { type RecordFormat, type RecordMapper, skip } from '../../source.ts';
import { tellAccounts } from './accounts-note.ts';
import { idReader } from './exact-ids.ts';
import { recordOfScraped } from './snscrape-post.ts';
import { accountOfScrapedUser } from './snscrape-user.ts';

const shared = { platform: 'x', channel: 'dump', shape: 'json', lossless: true, mapper } as const;

/** JSONL of snscrape, which reached X until June 2023. Ids are bare numbers. */
export const xSnscrape: RecordFormat = {
  ...shared,
  kind: 'x-snscrape',
  recognises: (record) => isScraped(record) && record.id_str === undefined,
};

/** JSONL of twscrape, which took over snscrape's names and added `id_str`. */
export const xTwscrape: RecordFormat = {
  ...shared,
  kind: 'x-twscrape',
  recognises: (record) => isScraped(record) && record.id_str !== undefined,
};

/** snscrape's modules for other platforms name themselves likewise: theirs are not of this format. */
function isScraped(record: unknown): record is Fields {
  if (!isObject(record)) return false;
  return record._type === 'snscrape.modules.twitter.Tweet' || record._type === 'snscrape.modules.twitter.User';
}

/** Lines are posts, or accounts as lists of followers have them. */
function mapper(): RecordMapper {
  const remember = accountMemory();
  let [accounts, others] = [0, 0];
  return {
    map(record, batch) {
      if (isScraped(record) && record._type === 'snscrape.modules.twitter.User') {
        const account = accountOfScrapedUser(record, idReader(undefined, null));
        if (account.id === null && account.handle === null) skip(batch, 'no-id');
        else remember(account, batch);
        accounts += 1;
        return;
      }
      others += 1;
      const mapped = recordOfScraped(record, 'record', { batch, remember });
      if (typeof mapped === 'string') skip(batch, mapped);
      else batch.posts.push(mapped);
    },
    finish: (_batch, facts) => tellAccounts(accounts, others, facts),
  };
}

import { type Account, accountKey } from '../../model/account.ts';
import type { Known } from '../../sources/feed.ts';
import {
  flaggedAuthors,
  keepSubject,
  latestOwnPosts,
  linkInteractions,
  type Store,
  type StoredSubject,
  unknownAuthors,
} from '../../store/index.ts';
import type { AnalysisRequest } from '../request.ts';
import type { FeedStore } from './feed-store.ts';

interface KnownOptions {
  readonly account: Account;
  readonly kept: FeedStore;
  readonly request: Pick<AnalysisRequest, 'signal' | 'progress'>;
}

/** What a connection may ask of the cache. */
export function knownOf(store: Store, { account, kept, request }: KnownOptions): Known {
  const { driver } = store;
  const { platform, id, handle, displayName } = account;
  async function linked(): Promise<StoredSubject> {
    const subject = await keepSubject(driver, { platform, id, handle, displayName }, []);
    await linkInteractions(driver, subject);
    kept.renumber();
    return subject;
  }
  return {
    ownPosts: (limit) => latestOwnPosts(driver, { platform, key: accountKey(account) ?? '', limit }),
    async flaggedAuthors(limit) {
      const subject = await linked();
      // Loaded where it is needed alone: a judge takes longer to load than a page to read.
      const { judgeInteractions } = await import('../judge-interactions.ts');
      await judgeInteractions(store, subject, request);
      return flaggedAuthors(driver, subject, limit);
    },
    unknownAuthors: async (limit) => unknownAuthors(driver, await linked(), limit),
  };
}

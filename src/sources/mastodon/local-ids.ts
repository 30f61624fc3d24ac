import type { AccountRef } from '../../model/account.ts';
import { type Fields, stringOf } from '../loose.ts';
import { recent } from '../recent.ts';

/** What is remembered of an input, of posts and of accounts each. The cost of forgetting is a reply whose parent is not named. */
const mostKept = 50_000;

/** What a server's own numbers in one input stand for: records name a parent post by its number, the rest of the world by its link. */
export interface LocalIds {
  keepPost(status: Fields, postId: string): void;
  keepAccount(id: unknown, ref: AccountRef): void;
  postOf(id: unknown): string | null;
  accountOf(id: unknown): AccountRef | null;
}

export function localIds(): LocalIds {
  const posts = recent<string>(mostKept);
  const accounts = recent<AccountRef>(mostKept);
  return {
    keepPost: (status, postId) => posts.keep(stringOf(status.id), postId),
    keepAccount: (id, ref) => accounts.keep(stringOf(id), ref),
    postOf: (id) => posts.of(stringOf(id)),
    accountOf: (id) => accounts.of(stringOf(id)),
  };
}

import { createLongHash } from '../arrays/hash.ts';
import { createHashIndex } from '../arrays/hash-index.ts';
import { platforms } from '../model/account.ts';
import type { Post } from '../model/post.ts';

/** So many posts are remembered at most: some 25 MB, and as much again for the moment in which they are moved to more room. */
const mostPosts = 1_500_000;

/** Remembers posts by 64 bits of each, so that those that come but once are known to. */
export interface SeenPosts {
  /** Takes note of a post. False where it may have been noted before, which one in billions of others is said to be, or where there is no more room. */
  isNew(post: Pick<Post, 'id' | 'platform'>): boolean;
}

export function seenPosts(): SeenPosts {
  const index = createHashIndex();
  const hash = createLongHash();
  return {
    isNew({ id, platform }) {
      const before = index.size();
      if (before === mostPosts) return false;
      hash.clear();
      hash.add(platforms.indexOf(platform));
      hash.addText(id);
      return index.find(hash.high(), hash.low()) === before;
    },
  };
}

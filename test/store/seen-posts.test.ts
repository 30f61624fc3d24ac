import { describe, expect, it } from 'vitest';
import { seenPosts } from '../../src/store/seen-posts.ts';

describe('posts that were seen', () => {
  it('[U] are new once, each on its platform', () => {
    const seen = seenPosts();

    expect(seen.isNew({ platform: 'x', id: '1' })).toBe(true);
    expect(seen.isNew({ platform: 'mastodon', id: '1' })).toBe(true);
    expect(seen.isNew({ platform: 'x', id: '' })).toBe(true);
    expect(seen.isNew({ platform: 'x', id: 'at://did:plc:example/app.bsky.feed.post/3k' })).toBe(true);
    expect(seen.isNew({ platform: 'x', id: '1' })).toBe(false);
    expect(seen.isNew({ platform: 'x', id: '' })).toBe(false);
  });

  it('[P] are told from each other, ids that follow on each other and such that differ in one digit alike', () => {
    const seen = seenPosts();
    const ids = Array.from({ length: 100_000 }, (_, index) =>
      String(1_400_000_000_000_000_000n + BigInt(index) * 4096n),
    );

    expect(ids.filter((id) => !seen.isNew({ platform: 'x', id }))).toEqual([]);
    expect(ids.filter((id) => seen.isNew({ platform: 'x', id }))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinkedProfile, publishedLinks } from '../../src/compare/published-links.ts';
import type { Platform } from '../../src/model/account.ts';

function linked(platform: Platform, handle: string, texts: readonly string[], of: Platform = 'x') {
  const here: LinkedProfile[] = [{ id: '7', handle: 'Ines', texts }];
  const there: LinkedProfile[] = [{ id: null, handle, texts: [] }];
  return publishedLinks({ platform: of, profiles: here }, { platform, profiles: there });
}

const both = { ofOne: 1, ofOther: 1 };
const none = { ofOne: 0, ofOther: 0 };

describe('links that people publish', () => {
  it.each([
    ['mastodon', 'ines@social.example', 'also @ines@social.example'],
    ['mastodon', 'ines@social.example', 'https://social.example/@Ines'],
    ['mastodon', 'ines@social.example', 'https://social.example/users/ines'],
    ['bluesky', 'ines.example', 'https://bsky.app/profile/ines.example'],
    ['bluesky', 'ines.bsky.social', 'now at @ines.bsky.social.'],
    ['threads', 'ines.w', 'https://www.threads.net/@ines.w'],
    ['tiktok', 'ines_w', 'tiktok.com/@ines_w'],
  ] as const)('[U] finds one on %s: %s', (platform, handle, text) => {
    expect(linked(platform, handle, [text])).toEqual(both);
  });

  it('[U] finds one to X from elsewhere, in either direction', () => {
    expect(linked('x', 'InesW', ['https://x.com/inesw'], 'mastodon')).toEqual(both);
    expect(linked('x', 'InesW', ['twitter.com/@InesW?s=20'], 'mastodon')).toEqual(both);
  });

  it.each([
    ['mastodon', 'ines@social.example', 'ines'],
    ['mastodon', 'ines@social.example', '@ines on Mastodon'],
    ['mastodon', 'ines@social.example', 'https://other.example/@ines'],
    ['bluesky', 'ines.bsky.social', 'notines.bsky.social'],
    ['bluesky', 'ines.bsky.social', 'mail@ines.bsky.social'],
    ['x', 'ines', 'https://x.com/ines_w'],
  ] as const)('[U] takes no alike name on %s for a link: %s', (platform, handle, text) => {
    expect(linked(platform, handle, [text], platform === 'x' ? 'mastodon' : 'x')).toEqual(none);
  });

  it('[P] ends on any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 400 }), (text, times) => {
        expect(linked('mastodon', 'a@b.example', [text.repeat(times)]).ofOne).toBeLessThanOrEqual(1);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { absences } from '../../src/analyse/absences.ts';
import type { Platform } from '../../src/model/account.ts';
import type { Channel } from '../../src/model/coverage.ts';
import { kindInWords } from '../../src/report/words.ts';

function lacks(platform: Platform, channel: Channel, kind: string): readonly string[] {
  return absences([{ platform, channel, kind }]).map(({ what }) => what);
}

describe('what exports cannot show', () => {
  it.each([
    ['threads', 'mentions and replies received', 'views of own posts'],
    ['tiktok', 'comments received', 'views of own posts'],
    ['linkedin', 'comments and mentions received', 'likes, reposts and views of own posts'],
  ] as const)('[U] %s: words of others in public, and views', (platform, words, views) => {
    const rows = lacks(platform, 'archive', `${platform}-archive`);
    expect(rows).toContain(words);
    expect(rows).toContain(views);
  });

  it('[U] a capture beside an export shows replies, and the export the messages', () => {
    const capture = { platform: 'tiktok', channel: 'capture', kind: 'some-capture' } as const;
    const archive = { platform: 'tiktok', channel: 'archive', kind: 'tiktok-archive' } as const;
    expect(absences([capture]).map(({ what }) => what)).toContain('direct messages');
    const both = absences([capture, archive]).map(({ what }) => what);
    expect(both).not.toContain('comments received');
    expect(both).not.toContain('views of own posts');
    expect(both).not.toContain('direct messages');
  });

  it.each(['threads', 'tiktok', 'linkedin'] as const)('[U] the export of %s has a name', (platform) => {
    expect(kindInWords({ platform, channel: 'archive', kind: `${platform}-archive` })).not.toContain('(');
  });
});

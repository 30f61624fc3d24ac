import { describe, expect, it } from 'vitest';
import { absences } from '../../src/analyse/absences.ts';

const filtered = 'mentions that the notification settings filter';
const input = (kind: string, path: string) => ({ platform: 'mastodon', channel: 'api', kind, path }) as const;
const fetched = input('mastodon-notifications', 'https://social.example notifications');
const saved = input('mastodon-notifications', 'notifications.json');
const posts = input('mastodon-statuses', 'https://social.example posts');

function told(...inputs: readonly ReturnType<typeof input>[]) {
  return absences(inputs).find(({ what }) => what === filtered);
}

describe('what the server of Mastodon filters', () => {
  it('[U] is not missing where fetch asked for it', () => {
    expect(told(fetched, posts)).toBeUndefined();
    expect(told(fetched, saved)).toBeUndefined();
  });

  it('[U] may be missing from a file, which does not say what was asked for, and from what else was fetched', () => {
    expect(told(saved)?.why).toContain('a file does not say whether it was');
    expect(told(saved)?.how).toContain('xhealth fetch mastodon');
    expect(told(posts)?.why).toContain('those of the account it was asked for');
  });

  it('[U] is another thing than what blocked accounts wrote, which nothing shows and no question brings', () => {
    const blocked = absences([fetched]).find(({ what }) => what === 'what blocked and muted accounts wrote');
    expect(blocked?.why).toContain('lower bound');
    expect(JSON.stringify(absences([fetched]))).not.toContain('include_filtered');
  });
});

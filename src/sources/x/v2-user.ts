import type { Account } from '../../model/account.ts';
import { parseTime } from './time.ts';
import { verifiedOf } from './v1-user.ts';
import type { V2User } from './v2-schema.ts';

/** The account of a user object of API v2; its texts are not escaped. */
export function accountOfV2User(user: V2User, snapshotAt: string | null): Account {
  const counts = user.public_metrics;
  return {
    platform: 'x',
    id: user.id,
    handle: user.username,
    displayName: user.name,
    bio: user.description,
    location: user.location,
    link: user.entities?.url?.urls[0]?.expanded_url ?? user.url,
    avatarUrl: user.profile_image_url,
    defaultAvatar: user.profile_image_url?.includes('default_profile') ?? null,
    createdAt: user.created_at === null ? null : parseTime(user.created_at),
    followers: counts?.followers_count ?? null,
    following: counts?.following_count ?? null,
    posts: counts?.tweet_count ?? counts?.post_count ?? null,
    protected: user.protected,
    verified: verifiedOf(user.verified_type, user.verified),
    declared: user.parody === true ? 'parody' : null,
    snapshotAt,
  };
}

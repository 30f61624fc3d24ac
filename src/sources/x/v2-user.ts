import type { Account } from '../../model/account.ts';
import { booleanOf, countOf, type Fields, objectOf, stringOf } from '../loose.ts';
import { idOf } from './id.ts';
import { parseTime } from './time.ts';
import { linkOf, verifiedOf } from './v1-user.ts';

/** The account of a user object of API v2; its texts are not escaped. */
export function accountOfV2User(user: Fields, snapshotAt: string | null): Account {
  const counts = objectOf(user.public_metrics);
  const avatarUrl = stringOf(user.profile_image_url);
  const createdAt = stringOf(user.created_at);
  return {
    platform: 'x',
    id: idOf(user.id),
    handle: stringOf(user.username),
    displayName: stringOf(user.name),
    bio: stringOf(user.description),
    location: stringOf(user.location),
    link: linkOf(user) ?? stringOf(user.url),
    avatarUrl,
    defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
    createdAt: createdAt === null ? null : parseTime(createdAt),
    followers: countOf(counts?.followers_count),
    following: countOf(counts?.following_count),
    posts: countOf(counts?.tweet_count) ?? countOf(counts?.post_count),
    protected: booleanOf(user.protected),
    verified: verifiedOf(stringOf(user.verified_type), booleanOf(user.verified)),
    declared: user.parody === true ? 'parody' : null,
    snapshotAt,
  };
}

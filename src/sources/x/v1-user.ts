import type { Account } from '../../model/account.ts';
import { parseTime } from './time.ts';
import type { V1User } from './v1-schema.ts';

/** The account of a v1.1 user object. */
export function accountOfV1User(user: V1User, snapshotAt: string | null): Account {
  return {
    platform: 'x',
    id: user.id_str ?? user.id,
    handle: user.screen_name,
    displayName: user.name,
    bio: user.description,
    location: user.location,
    link: user.entities?.url?.urls[0]?.expanded_url ?? user.url,
    avatarUrl: user.profile_image_url_https,
    defaultAvatar: user.default_profile_image ?? user.profile_image_url_https?.includes('default_profile') ?? null,
    createdAt: user.created_at === null ? null : parseTime(user.created_at),
    followers: user.followers_count,
    following: user.friends_count,
    posts: user.statuses_count,
    protected: user.protected,
    verified: verifiedOf(user.verified_type, user.verified),
    declared: null,
    snapshotAt,
  };
}

/** A kind where there is one; else `verified` means the mark that X gave away until 2023. */
export function verifiedOf(kind: string | null, verified: boolean | null): string | null {
  if (kind !== null && kind !== '') return kind.toLowerCase();
  if (verified === null) return null;
  return verified ? 'legacy' : 'none';
}

import type { Account } from '../../model/account.ts';
import { booleanOf, countOf, type Fields, objectOf, objectsOf, stringOf } from '../loose.ts';
import { idOf } from './id.ts';
import { parseTime } from './time.ts';

/** The account of a v1.1 user object. */
export function accountOfV1User(user: Fields, snapshotAt: string | null): Account {
  const avatarUrl = stringOf(user.profile_image_url_https);
  const createdAt = stringOf(user.created_at);
  return {
    platform: 'x',
    id: idOf(user.id_str) ?? idOf(user.id),
    handle: stringOf(user.screen_name),
    displayName: stringOf(user.name),
    bio: stringOf(user.description),
    location: stringOf(user.location),
    // A profile that is shown with its text and has no link leaves the link out or null.
    link: linkOf(user) ?? stringOf(user.url) ?? (stringOf(user.description) === null ? null : ''),
    avatarUrl,
    defaultAvatar: booleanOf(user.default_profile_image) ?? avatarUrl?.includes('default_profile') ?? null,
    createdAt: createdAt === null ? null : parseTime(createdAt),
    followers: countOf(user.followers_count),
    following: countOf(user.friends_count),
    posts: countOf(user.statuses_count),
    protected: booleanOf(user.protected),
    verified: verifiedOf(stringOf(user.verified_type), booleanOf(user.verified)),
    declared: null,
    snapshotAt,
  };
}

/** The link of a profile as it leads, not as X shortens it. */
export function linkOf(user: Fields): string | null {
  const [link] = objectsOf(objectOf(objectOf(user.entities)?.url)?.urls);
  return stringOf(link?.expanded_url);
}

/** A kind where there is one; else `verified` means the mark that X gave away until 2023. */
export function verifiedOf(kind: string | null, verified: boolean | null): string | null {
  if (kind !== null && kind !== '') return kind.toLowerCase();
  if (verified === null) return null;
  return verified ? 'legacy' : 'none';
}

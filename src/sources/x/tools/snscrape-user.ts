import { type Account, type AccountRef, bareAccount } from '../../../model/account.ts';
import { booleanOf, countOf, type Fields, stringOf } from '../../loose.ts';
import { parseTime } from '../time.ts';
import { verifiedOf } from '../v1-user.ts';
import type { ReadId } from './exact-ids.ts';

/** Whom a user object of snscrape or twscrape is of. */
export function refOfScrapedUser(user: Fields, readId: ReadId): AccountRef {
  return { id: readId(user.id_str, user.id), handle: stringOf(user.username) };
}

/** The account of a user object of snscrape or twscrape, whole or a mere reference; its texts are not escaped. */
export function accountOfScrapedUser(user: Fields, readId: ReadId): Account {
  const bio = stringOf(user.rawDescription) ?? stringOf(user.description);
  const avatarUrl = stringOf(user.profileImageUrl);
  const created = stringOf(user.created);
  return {
    ...bareAccount('x', refOfScrapedUser(user, readId)),
    displayName: stringOf(user.displayname),
    bio,
    location: stringOf(user.location),
    avatarUrl,
    defaultAvatar: avatarUrl?.includes('default_profile') ?? null,
    createdAt: created === null ? null : parseTime(created),
    followers: countOf(user.followersCount),
    following: countOf(user.friendsCount),
    posts: countOf(user.statusesCount),
    protected: booleanOf(user.protected),
    verified: verifiedKind(user),
  };
}

/** A named kind counts before the paid mark, the paid mark before the old one. */
function verifiedKind(user: Fields): string | null {
  const kind = stringOf(user.blueType);
  if (kind) return kind.toLowerCase();
  return user.blue === true ? 'blue' : verifiedOf(null, booleanOf(user.verified) ?? booleanOf(user.blue));
}

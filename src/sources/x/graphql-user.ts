import { type Account, bareAccount } from '../../model/account.ts';
import { isObject } from '../loose.ts';
import { GraphqlUser } from './graphql-schema.ts';
import { parseTime } from './time.ts';
import { V1User } from './v1-schema.ts';
import { accountOfV1User, verifiedOf } from './v1-user.ts';

/** The account of a user object in X's web answers, of either shape; `null` where it shows none. */
export function accountOfGraphqlUser(value: unknown, snapshotAt: string | null): Account | null {
  const user = isObject(value) ? GraphqlUser.safeParse(value).data : undefined;
  if (user === undefined || user.rest_id === null) return null;
  const old =
    user.legacy === null
      ? bareAccount('x', { id: null, handle: null })
      : accountOfV1User({ ...user.legacy, verified_type: null }, snapshotAt);
  const avatarUrl = user.avatar?.image_url ?? old.avatarUrl;
  return {
    ...old,
    id: user.rest_id,
    handle: user.core?.screen_name ?? old.handle,
    displayName: user.core?.name ?? old.displayName,
    bio: user.profile_bio?.description ?? old.bio,
    location: user.location?.location ?? old.location,
    avatarUrl,
    defaultAvatar: user.legacy?.default_profile_image ?? avatarUrl?.includes('default_profile') ?? null,
    createdAt: (user.core?.created_at ? parseTime(user.core.created_at) : null) ?? old.createdAt,
    protected: user.privacy?.protected ?? old.protected,
    verified: verifiedKind(user),
    declared: declaredOf(user.parody_commentary_fan_label),
    snapshotAt,
  };
}

/** The account of a v1.1 user object, as captures from before 2023 have it; `null` where it names nobody. */
export function accountOfOldUser(value: unknown, snapshotAt: string | null): Account | null {
  const user = isObject(value) ? V1User.safeParse(value).data : undefined;
  if (user === undefined) return null;
  const account = accountOfV1User(user, snapshotAt);
  return account.id === null && account.handle === null ? null : account;
}

/** A named kind counts before the paid mark, the paid mark before the old one. */
function verifiedKind(user: GraphqlUser): string | null {
  const kind = user.verification?.verified_type ?? user.legacy?.verified_type ?? null;
  if (kind) return kind.toLowerCase();
  if (user.is_blue_verified === true) return 'blue';
  return verifiedOf(null, user.verification?.verified ?? user.legacy?.verified ?? user.is_blue_verified);
}

function declaredOf(label: string | null): string | null {
  if (label === null || label === '' || label === 'None') return null;
  return label.toLowerCase();
}

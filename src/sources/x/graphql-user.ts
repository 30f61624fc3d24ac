import { type Account, bareAccount } from '../../model/account.ts';
import { booleanOf, type Fields, isObject, objectOf, stringOf } from '../loose.ts';
import { idOf } from './id.ts';
import { parseTime } from './time.ts';
import { accountOfV1User, verifiedOf } from './v1-user.ts';

/**
 * The account of a user object in X's web answers; `null` where it shows none. Until mid 2025 all was in `legacy`, since then
 * in parts beside it.
 */
export function accountOfGraphqlUser(value: unknown, snapshotAt: string | null): Account | null {
  const id = isObject(value) ? idOf(value.rest_id) : null;
  if (!isObject(value) || id === null) return null;
  const legacy = objectOf(value.legacy);
  const old = legacy === null ? bareAccount('x', { id: null, handle: null }) : accountOfV1User(legacy, snapshotAt);
  const core = objectOf(value.core);
  const bio = stringOf(objectOf(value.profile_bio)?.description) ?? old.bio;
  const avatarUrl = stringOf(objectOf(value.avatar)?.image_url) ?? old.avatarUrl;
  return {
    ...old,
    id,
    handle: stringOf(core?.screen_name) ?? old.handle,
    displayName: stringOf(core?.name) ?? old.displayName,
    bio,
    link: old.link ?? (isWhole(bio, legacy) ? '' : null),
    location: stringOf(objectOf(value.location)?.location) ?? old.location,
    avatarUrl,
    defaultAvatar: booleanOf(legacy?.default_profile_image) ?? avatarUrl?.includes('default_profile') ?? null,
    createdAt: timeOf(core) ?? old.createdAt,
    protected: booleanOf(objectOf(value.privacy)?.protected) ?? old.protected,
    verified: verifiedKind(value, legacy),
    declared: declaredOf(stringOf(value.parody_commentary_fan_label)),
    snapshotAt,
  };
}

function timeOf(core: Fields | null): string | null {
  const createdAt = stringOf(core?.created_at);
  return createdAt === null ? null : parseTime(createdAt);
}

/** Whether a profile is shown with its text, so that a part it lacks is not there. */
function isWhole(bio: string | null, legacy: Fields | null): boolean {
  return bio !== null && legacy !== null;
}

/** The account of a v1.1 user object, as captures from before 2023 have it; `null` where it names nobody. */
export function accountOfOldUser(value: unknown, snapshotAt: string | null): Account | null {
  if (!isObject(value)) return null;
  const account = accountOfV1User(value, snapshotAt);
  return account.id === null && account.handle === null ? null : account;
}

/** A named kind counts before the paid mark, the paid mark before the old one. */
function verifiedKind(user: Fields, legacy: Fields | null): string | null {
  const verification = objectOf(user.verification);
  const kind = stringOf(verification?.verified_type) ?? stringOf(legacy?.verified_type);
  if (kind) return kind.toLowerCase();
  const isPaid = booleanOf(user.is_blue_verified);
  if (isPaid === true) return 'blue';
  return verifiedOf(null, booleanOf(verification?.verified) ?? booleanOf(legacy?.verified) ?? isPaid);
}

function declaredOf(label: string | null): string | null {
  if (label === null || label === '' || label === 'None') return null;
  return label.toLowerCase();
}
